/// Draws of many independent amounts for four samples at a time.
///
/// One Philox block an amount and group of four samples gives four words of 32 bits, one a sample. The numbers
/// are keyed by seed, stream (the exchange), group of samples and ``Address/word``: they do not depend on which
/// amounts are drawn together, in what order, or by which worker.
///
/// A word w stands for the probability (w + ½)·2⁻³², and every amount is the quantile of its distribution there: the
/// tails end at 6.3 standard deviations (probability 1.2e-10) and distribution functions are exact to 2⁻³³. Normal
/// deviates come from `NormalTable`, exact to 1e-11 standard deviations; the further arithmetic, that of `VectorMath`,
/// has a relative error below 1e-14.
public struct AmountDraws: Sendable {
    /// Which draws: everything but the stream.
    public struct Address: Sendable, Equatable {
        /// The seed of the experiment.
        public var seed: UInt64
        /// Samples 4·group … 4·group + 3.
        public var group: UInt64
        /// Which of the independent matrices of samples (0 for plain sampling; 1 is matrix B of Sobol's design).
        public var word: UInt32

        /// An address.
        public init(seed: UInt64, group: UInt64, word: UInt32 = 0) {
            (self.seed, self.group, self.word) = (seed, group, word)
        }
    }

    /// What is drawn from normal deviates.
    private let normals: NormalColumns
    /// Places below are lognormal, from here to ``normalCount`` normal, then the others.
    private let lognormalCount: Int
    private let normalCount: Int
    private let otherStreams: [UInt32]
    private let others: [BetaTable.Quantile]
    /// For each input of ``init(_:)``: its place in the output of ``draw(_:into:)``; empty after ``forgetPlaces()``.
    public private(set) var places: [Int32]
    /// Length of the output: with padding.
    public let count: Int

    /// Draws of the given streams.
    ///
    /// - Parameter amounts: stream and distribution; each distribution must be valid
    ///   (``Distribution/validate()``).
    /// - Throws: ``UncertaintyError`` of the first distribution that is not valid.
    public init(_ amounts: [(stream: UInt32, distribution: Distribution)]) throws(UncertaintyError) {
        var (lognormal, normal, other): ([Int], [Int], [Int]) = ([], [], [])
        for (index, amount) in amounts.enumerated() {
            try amount.distribution.validate()
            switch NormalColumns.kind(of: amount.distribution) {
            case .lognormal: lognormal.append(index)
            case .normal: normal.append(index)
            case nil: other.append(index)
            }
        }
        var places = [Int32](repeating: 0, count: amounts.count)
        var columns = NormalColumns()
        columns.reserve((lognormal.count + 3) / 4 * 4 + (normal.count + 3) / 4 * 4)
        for index in lognormal { places[index] = columns.append(amounts[index], times: 1) }
        columns.pad()
        lognormalCount = columns.streams.count
        for index in normal { places[index] = columns.append(amounts[index], times: 1) }
        columns.pad()
        normalCount = columns.streams.count
        normals = columns
        var tables = BetaTable.Cache()
        var quantiles: [BetaTable.Quantile] = []
        for (place, index) in other.enumerated() {
            places[index] = Int32(columns.streams.count + place)
            quantiles.append(tables.quantile(of: amounts[index].distribution))
        }
        others = quantiles
        otherStreams = other.map { amounts[$0].stream }
        self.places = places
        count = columns.streams.count + other.count
    }

    /// Draws of amounts that are each multiplied by a factor, written in the order given; padding follows them where
    /// their number is no multiple of four.
    ///
    /// - Returns: `nil` unless the amounts are all lognormal or all normal.
    public init?(
        products amounts: [(stream: UInt32, distribution: Distribution)],
        factors: [Double]
    ) throws(UncertaintyError) {
        guard let first = amounts.first,
            let kind = NormalColumns.kind(of: first.distribution),
            amounts.allSatisfy({ NormalColumns.kind(of: $0.distribution) == kind })
        else { return nil }
        precondition(factors.count == amounts.count)
        var columns = NormalColumns()
        columns.reserve((amounts.count + 3) / 4 * 4)
        for (amount, factor) in zip(amounts, factors) {
            try amount.distribution.validate()
            _ = columns.append(amount, times: factor)
        }
        columns.pad()
        normals = columns
        normalCount = columns.streams.count
        lognormalCount = kind == .lognormal ? columns.streams.count : 0
        (others, otherStreams, places) = ([], [], [])
        count = columns.streams.count
    }

    /// Gives back the memory of ``places``, for an owner that has written down what it needs of them.
    public mutating func forgetPlaces() { places = [] }

    /// Four probabilities strictly between 0 and 1: the quantiles of the distribution of a stream that
    /// ``draw(_:into:)`` gives at this address. Equal ranks of probabilities are equal ranks of amounts.
    public static func probabilities(ofStream stream: UInt32, _ address: Address) -> SIMD4<Double> {
        words(stream, address)
    }

    /// The first place of a stream in the output; `nil` where it is not drawn here.
    public func place(ofStream stream: UInt32) -> Int? {
        // the padding repeats the stream before it, and so is never first
        if let place = normals.streams.firstIndex(of: stream) { return place }
        return otherStreams.firstIndex(of: stream).map { normalCount + $0 }
    }

    /// Four samples of the amount at one place of the output.
    public func draw(_ address: Address, at place: Int) -> SIMD4<Double> {
        guard place < normalCount else {
            let (quantile, stream) = (others[place - normalCount], otherStreams[place - normalCount])
            let words = Self.words(stream, address)
            return SIMD4(quantile(words[0]), quantile(words[1]), quantile(words[2]), quantile(words[3]))
        }
        var four = [SIMD4<Double>](repeating: .zero, count: 4)
        four.withUnsafeMutableBufferPointer { drawNormals(address, from: place / 4 * 4, count: 4, $0) }
        return four[place % 4]
    }

    /// Writes four samples of every amount; lane l is sample 4·group + l.
    ///
    /// - Precondition: `target` holds at least ``count`` elements.
    public func draw(_ address: Address, into target: UnsafeMutableBufferPointer<SIMD4<Double>>) {
        precondition(target.count >= count)
        drawNormals(address, from: 0, count: normalCount, target)
        for (index, stream) in otherStreams.enumerated() {
            let words = Self.words(stream, address)
            var values = SIMD4<Double>()
            for lane in 0..<4 { values[lane] = others[index](words[lane]) }
            target[normalCount + index] = values
        }
    }

    private func drawNormals(
        _ address: Address,
        from start: Int,
        count: Int,
        _ target: UnsafeMutableBufferPointer<SIMD4<Double>>
    ) {
        guard count > 0, let target = target.baseAddress else { return }
        let key = Self.key(address.seed)
        normals.withColumns { columns in
            NormalTable.shared.withTable { table in
                ExponentialTable.shared.withTable { roots in
                    let split = max(start, min(lognormalCount, start + count))
                    for place in stride(from: start, to: split, by: 4) {
                        let (center, spread) = (columns.center(place), columns.spread(place))
                        let x = columns.words(place, address, key)
                        let a = center * VectorMath.exp(NormalTable.deviates(x.0, table) * spread, roots)
                        let b = center * VectorMath.exp(NormalTable.deviates(x.1, table) * spread, roots)
                        let c = center * VectorMath.exp(NormalTable.deviates(x.2, table) * spread, roots)
                        let d = center * VectorMath.exp(NormalTable.deviates(x.3, table) * spread, roots)
                        Self.write(a, b, c, d, target + (place - start))
                    }
                    for place in stride(from: split, to: start + count, by: 4) {
                        let (center, spread) = (columns.center(place), columns.spread(place))
                        let x = columns.words(place, address, key)
                        let a = NormalTable.deviates(x.0, table) * spread + center
                        let b = NormalTable.deviates(x.1, table) * spread + center
                        let c = NormalTable.deviates(x.2, table) * spread + center
                        let d = NormalTable.deviates(x.3, table) * spread + center
                        Self.write(a, b, c, d, target + (place - start))
                    }
                }
            }
        }
    }

    /// Lanes are streams in, samples out.
    @inline(__always)
    private static func write(
        _ a: SIMD4<Double>,
        _ b: SIMD4<Double>,
        _ c: SIMD4<Double>,
        _ d: SIMD4<Double>,
        _ target: UnsafeMutablePointer<SIMD4<Double>>
    ) {
        target[0] = SIMD4(a[0], b[0], c[0], d[0])
        target[1] = SIMD4(a[1], b[1], c[1], d[1])
        target[2] = SIMD4(a[2], b[2], c[2], d[2])
        target[3] = SIMD4(a[3], b[3], c[3], d[3])
    }

    private static func key(_ seed: UInt64) -> SIMD2<UInt32> {
        SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    }

    /// Four numbers strictly between 0 and 1.
    private static func words(_ stream: UInt32, _ address: Address) -> SIMD4<Double> {
        let counter = SIMD4<UInt32>(
            UInt32(truncatingIfNeeded: address.group),
            UInt32(truncatingIfNeeded: address.group >> 32),
            stream,
            address.word
        )
        let block = Philox4x32.block(counter: counter, key: key(address.seed))
        return (SIMD4<Double>(block) + 0.5) * 0x1p-32
    }
}
