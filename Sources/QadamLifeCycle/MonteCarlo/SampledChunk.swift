import QadamUncertainty

/// Some neighbouring values of the sampled system (entries of A, or impacts of columns): their draws, and the sums
/// that make the values.
///
/// An exchange that several chunks need is drawn in each of them: draws have addresses, so it is the same number,
/// and no memory for the draws of a whole sample is needed.
struct SampledChunk: Sendable {
    typealias Lanes = SIMD4<Double>

    /// Place of the first value among those of its kind.
    let first: Int
    /// Number of values.
    let count: Int
    let draws: AmountDraws
    /// The sums of the values; `nil` where each value is one draw times a factor, which ``draws`` write themselves.
    let sums: Sums?

    /// How values are made of draws.
    struct Sums: Sendable {
        /// Amounts that follow from parameters, by index.
        let dependents: [Int32]
        /// For each value its terms.
        let starts: [Int32]
        /// For each term: a draw, or the slot after them that is always 1, or one of those of ``dependents``. Empty
        /// where the terms are the draws in their order, with their factors in them.
        let slots: [Int32]
        let factors: [Double]
    }

    /// Number of slots: draws, the one that is always 1, and the amounts that follow from parameters.
    var slotCount: Int { sums.map { draws.count + 1 + $0.dependents.count } ?? 0 }
    /// Whether the values are the same in every sample.
    var isFixed: Bool { draws.count == 0 && sums?.dependents.isEmpty ?? true }
}

/// One group of four samples: which numbers are drawn.
struct SampledDraws {
    typealias Lanes = SIMD4<Double>

    let address: AmountDraws.Address
    /// The input that comes from another matrix of samples, and which.
    let replaced: (exchange: Int32, address: AmountDraws.Address)?
    /// Amounts that follow from parameters.
    let dependent: [Lanes]

    /// Draws the values of a chunk and writes them at their places.
    func fill(_ chunk: SampledChunk, _ slots: inout [Lanes], _ values: inout [Lanes]) {
        let range = chunk.first..<chunk.first + chunk.count
        guard let sums = chunk.sums else {
            values.withUnsafeMutableBufferPointer { values in
                draw(chunk, into: UnsafeMutableBufferPointer(rebasing: values[range]))
            }
            return
        }
        slots.withUnsafeMutableBufferPointer { slots in
            draw(chunk, into: slots)
            slots[chunk.draws.count] = Lanes(repeating: 1)
            for (place, index) in sums.dependents.enumerated() {
                slots[chunk.draws.count + 1 + place] = dependent[Int(index)]
            }
            values.withUnsafeMutableBufferPointer { values in
                sums.add(
                    UnsafeBufferPointer(slots),
                    into: UnsafeMutableBufferPointer(rebasing: values[range])
                )
            }
        }
    }

    private func draw(_ chunk: SampledChunk, into target: UnsafeMutableBufferPointer<Lanes>) {
        chunk.draws.draw(address, into: target)
        guard let replaced, let place = chunk.draws.place(ofStream: UInt32(replaced.exchange)) else { return }
        target[place] = chunk.draws.draw(replaced.address, at: place)
    }
}

extension SampledChunk.Sums {
    /// Adds up the values from the slots.
    fileprivate func add(
        _ amounts: UnsafeBufferPointer<SIMD4<Double>>,
        into target: UnsafeMutableBufferPointer<SIMD4<Double>>
    ) {
        if slots.isEmpty { return addInOrder(amounts, into: target) }
        starts.withUnsafeBufferPointer { starts in
            slots.withUnsafeBufferPointer { slots in
                factors.withUnsafeBufferPointer { factors in
                    var t = 0
                    for value in target.indices {
                        let end = Int(starts[value + 1])
                        var sum = SIMD4<Double>.zero
                        while t < end {
                            sum += amounts[Int(slots[t])] * factors[t]
                            t += 1
                        }
                        target[value] = sum
                    }
                }
            }
        }
    }
}

extension SampledChunk.Sums {
    /// Adds up the values where the slots are the terms.
    private func addInOrder(
        _ amounts: UnsafeBufferPointer<SIMD4<Double>>,
        into target: UnsafeMutableBufferPointer<SIMD4<Double>>
    ) {
        starts.withUnsafeBufferPointer { starts in
            var t = 0
            for value in target.indices {
                let end = Int(starts[value + 1])
                var sum = SIMD4<Double>.zero
                while t < end {
                    sum += amounts[t]
                    t += 1
                }
                target[value] = sum
            }
        }
    }
}

/// Collects the values of one kind, in chunks.
struct SampledChunkBuilder {
    private enum Source { case drawn(Int), one, dependent(Int) }

    /// Terms after which a chunk ends: its draws and slots stay in the nearest cache.
    private static var termLimit: Int { 512 }

    private let inputs: SampledInputs
    private(set) var chunks: [SampledChunk] = []
    private var first = 0
    private var places: [Int32: Int] = [:]
    private var drawn: [(stream: UInt32, distribution: Distribution)] = []
    private var dependents: [Int32] = []
    private var starts: [Int32] = [0]
    private var terms: [(source: Source, factor: Double)] = []
    private var constant = 0.0

    init(_ inputs: SampledInputs) { self.inputs = inputs }

    /// Adds one term to the current value.
    mutating func add(_ exchange: Int32, _ factor: Double) {
        guard factor != 0 else { return }
        switch inputs[exchange] {
        case .dependent(let index):
            let place = places[exchange] ?? dependents.count
            if place == dependents.count {
                places[exchange] = place
                dependents.append(Int32(index))
            }
            terms.append((.dependent(place), factor))
        case .drawn(let distribution, let sign):
            let place = places[exchange] ?? drawn.count
            if place == drawn.count {
                places[exchange] = place
                drawn.append((UInt32(exchange), distribution))
            }
            terms.append((.drawn(place), factor * sign))
        case .fixed(let amount):
            constant += amount * factor
        }
    }

    /// Ends the current value.
    mutating func close() throws(UncertaintyError) {
        if constant != 0 { terms.append((.one, constant)) }
        constant = 0
        starts.append(Int32(terms.count))
        // by fours, as values are drawn
        if terms.count >= Self.termLimit, starts.count % 4 == 1 { try endChunk() }
    }

    /// Ends the last chunk.
    mutating func finish() throws(UncertaintyError) -> [SampledChunk] {
        if starts.count > 1 { try endChunk() }
        return chunks
    }

    private mutating func endChunk() throws(UncertaintyError) {
        let count = starts.count - 1
        if let draws = try products() {
            // by fours, so that no padding is written into the values of the next chunk
            let isOneByOne =
                terms.count == count && count % 4 == 0 && starts.indices.allSatisfy { starts[$0] == $0 }
            let sums =
                isOneByOne
                ? nil : SampledChunk.Sums(dependents: [], starts: starts, slots: [], factors: [])
            chunks.append(SampledChunk(first: first, count: count, draws: draws, sums: sums))
        } else {
            var draws = try AmountDraws(drawn)
            let slots = terms.map { term in
                switch term.source {
                case .drawn(let place): draws.places[place]
                case .one: Int32(draws.count)
                case .dependent(let place): Int32(draws.count + 1 + place)
                }
            }
            let sums = SampledChunk.Sums(
                dependents: dependents,
                starts: starts,
                slots: slots,
                factors: terms.map(\.factor)
            )
            draws.forgetPlaces()
            chunks.append(SampledChunk(first: first, count: count, draws: draws, sums: sums))
        }
        first += count
        (dependents, starts) = ([], [0])
        places.removeAll(keepingCapacity: true)
        drawn.removeAll(keepingCapacity: true)
        terms.removeAll(keepingCapacity: true)
    }

    /// The draws with their factors, where every term is a draw of its own.
    private func products() throws(UncertaintyError) -> AmountDraws? {
        guard drawn.count == terms.count else { return nil }
        for (place, term) in terms.enumerated() {
            guard case .drawn(place) = term.source else { return nil }
        }
        return try AmountDraws(products: drawn, factors: terms.map(\.factor))
    }
}
