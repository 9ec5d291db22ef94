/// Draws of many independent amounts for four samples at a time.
///
/// One Philox block an amount and group of four samples gives four words of 32 bits, one a sample. The numbers
/// are keyed by seed, stream (the exchange), group of samples and ``Address/word``: they do not depend on which
/// amounts are drawn together, in what order, or by which worker.
///
/// Normal deviates of samples 4g, 4g+1 come from words 0 and 1 by the transformation of Box and Muller (1958),
/// those of 4g+2, 4g+3 from words 2 and 3. A word w stands for (w + ½)·2⁻³², so the tails end at 6.7 standard
/// deviations (probability 2e-11) and distribution functions are exact to 2⁻³³. Uniform, triangular and PERT
/// amounts are quantiles of the same words. Arithmetic is that of `VectorMath`: relative error below 1e-14.
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
    /// For each input of the initialiser: its place in the output of ``draw(_:into:)``.
    public let places: [Int]
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
            switch amount.distribution {
            case .lognormal: lognormal.append(index)
            case .normal: normal.append(index)
            default: other.append(index)
            }
        }
        var places = [Int](repeating: 0, count: amounts.count)
        var columns = NormalColumns()
        for index in lognormal {
            guard case .lognormal(let median, let deviation) = amounts[index].distribution else { continue }
            places[index] = columns.append(amounts[index].stream, Natural.log(median), Natural.log(deviation))
        }
        columns.pad()
        lognormalCount = columns.streams.count
        for index in normal {
            guard case .normal(let mean, let deviation) = amounts[index].distribution else { continue }
            places[index] = columns.append(amounts[index].stream, mean, deviation)
        }
        columns.pad()
        normalCount = columns.streams.count
        normals = columns
        var tables = BetaTable.Cache()
        var quantiles: [BetaTable.Quantile] = []
        for (place, index) in other.enumerated() {
            places[index] = columns.streams.count + place
            quantiles.append(tables.quantile(of: amounts[index].distribution))
        }
        others = quantiles
        otherStreams = other.map { amounts[$0].stream }
        self.places = places
        count = columns.streams.count + other.count
    }

    /// Writes four samples of every amount; lane l is sample 4·group + l.
    ///
    /// - Precondition: `target` holds at least ``count`` elements.
    public func draw(_ address: Address, into target: UnsafeMutableBufferPointer<SIMD4<Double>>) {
        precondition(target.count >= count)
        let key = Self.key(address.seed)
        for place in stride(from: 0, to: normalCount, by: 4) {
            let (streams, center, spread) = normals[place]
            var z = Self.normals(streams, address, key)
            z = (
                z.0 * spread + center, z.1 * spread + center, z.2 * spread + center, z.3 * spread + center
            )
            if place < lognormalCount {
                z = (VectorMath.exp(z.0), VectorMath.exp(z.1), VectorMath.exp(z.2), VectorMath.exp(z.3))
            }
            for lane in 0..<4 { target[place + lane] = SIMD4(z.0[lane], z.1[lane], z.2[lane], z.3[lane]) }
        }
        for (index, stream) in otherStreams.enumerated() {
            let words = Self.words(stream, address, key)
            var values = SIMD4<Double>()
            for lane in 0..<4 { values[lane] = others[index](words[lane]) }
            target[normalCount + index] = values
        }
    }

    private static func key(_ seed: UInt64) -> SIMD2<UInt32> {
        SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    }

    /// Four standard normal deviates of each of four streams; element k is sample k, lanes are streams.
    @inline(__always)
    private static func normals(
        _ streams: SIMD4<UInt64>,
        _ address: Address,
        _ key: SIMD2<UInt32>
    ) -> (SIMD4<Double>, SIMD4<Double>, SIMD4<Double>, SIMD4<Double>) {
        let x = Philox4x32.blocks(group: address.group, streams: streams, word: address.word, key: key)
        let first = boxMuller(x.0, x.1)
        let second = boxMuller(x.2, x.3)
        return (first.0, first.1, second.0, second.1)
    }

    @inline(__always)
    private static func boxMuller(_ u: SIMD4<UInt64>, _ v: SIMD4<UInt64>) -> (SIMD4<Double>, SIMD4<Double>) {
        let radius = (VectorMath.log((VectorMath.double(u) + 0.5) * 0x1p-32) * -2).squareRoot()
        let turn = VectorMath.rotation((VectorMath.double(v) + 0.5) * 0x1p-32)
        return (radius * turn.cos, radius * turn.sin)
    }

    /// Four numbers strictly between 0 and 1.
    private static func words(_ stream: UInt32, _ address: Address, _ key: SIMD2<UInt32>) -> SIMD4<Double> {
        let counter = SIMD4<UInt32>(
            UInt32(truncatingIfNeeded: address.group),
            UInt32(truncatingIfNeeded: address.group >> 32),
            stream,
            address.word
        )
        let block = Philox4x32.block(counter: counter, key: key)
        return (SIMD4<Double>(block) + 0.5) * 0x1p-32
    }
}

/// Streams with centre and spread, padded to a multiple of four.
private struct NormalColumns: Sendable {
    private(set) var streams: [UInt32] = []
    /// ln of the median, or the mean.
    private var centers: [Double] = []
    /// ln of the geometric deviation, or the standard deviation.
    private var spreads: [Double] = []

    /// Adds a stream and returns its place.
    mutating func append(_ stream: UInt32, _ center: Double, _ spread: Double) -> Int {
        streams.append(stream)
        centers.append(center)
        spreads.append(spread)
        return streams.count - 1
    }

    mutating func pad() {
        while streams.count % 4 != 0 { _ = append(0, 0, 0) }
    }

    /// Four neighbours from a place that is a multiple of four.
    @inline(__always)
    subscript(place: Int) -> (SIMD4<UInt64>, SIMD4<Double>, SIMD4<Double>) {
        (
            SIMD4(
                UInt64(streams[place]),
                UInt64(streams[place + 1]),
                UInt64(streams[place + 2]),
                UInt64(streams[place + 3])
            ),
            SIMD4(centers[place], centers[place + 1], centers[place + 2], centers[place + 3]),
            SIMD4(spreads[place], spreads[place + 1], spreads[place + 2], spreads[place + 3])
        )
    }
}
