import QadamUncertainty

/// Some neighbouring columns of the sampled system: their draws, and the sums that make their entries.
///
/// An exchange that several chunks need is drawn in each of them: draws have addresses, so it is the same number,
/// and no memory for the draws of a whole sample is needed.
struct SampledChunk: Sendable {
    /// The columns, by place in the pattern.
    let columns: Range<Int>
    let draws: AmountDraws
    /// The exchange of each draw in the order of ``AmountDraws/places``.
    let exchanges: [Int32]
    /// Sums: for each column its diagonal, its entries and its impact in each category.
    let starts: [Int32]
    let slots: [Int32]
    let factors: [Double]

    /// Number of slots: draws, the one that is always 1, and the amounts that follow from parameters.
    func slotCount(dependent: Int) -> Int { draws.count + 1 + dependent }

    /// Where an exchange is drawn.
    func slot(of exchange: Int32) -> Int? {
        exchanges.firstIndex(of: exchange).map { draws.places[$0] }
    }
}

/// Collects the sums of a chunk.
struct SampledChunkBuilder {
    private enum Source: Hashable { case drawn(Int), one, dependent(Int) }

    private let amounts: [Double]
    private let distributions: [Int32: (distribution: Distribution, sign: Double)]
    private let dependent: [Int32: Int]
    private var inputs: [Int32: Int] = [:]
    private var drawn: [(stream: UInt32, distribution: Distribution)] = []
    private var exchanges: [Int32] = []
    private var starts: [Int32] = [0]
    private var terms: [(source: Source, factor: Double)] = []
    private var constant = 0.0

    init(
        amounts: [Double],
        distributions: [Int32: (distribution: Distribution, sign: Double)],
        dependent: [Int32: Int]
    ) {
        self.amounts = amounts
        self.distributions = distributions
        self.dependent = dependent
    }

    /// Adds one term to the current sum.
    mutating func add(_ exchange: Int32, _ factor: Double) {
        guard factor != 0 else { return }
        if let index = dependent[exchange] {
            terms.append((.dependent(index), factor))
        } else if let (distribution, sign) = distributions[exchange] {
            let input = inputs[exchange] ?? drawn.count
            if input == drawn.count {
                inputs[exchange] = input
                drawn.append((UInt32(exchange), distribution))
                exchanges.append(exchange)
            }
            terms.append((.drawn(input), factor * sign))
        } else {
            constant += amounts[Int(exchange)] * factor
        }
    }

    /// Ends the current sum.
    mutating func close() {
        if constant != 0 { terms.append((.one, constant)) }
        constant = 0
        starts.append(Int32(terms.count))
    }

    func chunk(_ columns: Range<Int>) throws(UncertaintyError) -> SampledChunk {
        let draws = try AmountDraws(drawn)
        let slots = terms.map { term in
            switch term.source {
            case .drawn(let input): Int32(draws.places[input])
            case .one: Int32(draws.count)
            case .dependent(let index): Int32(draws.count + 1 + index)
            }
        }
        return SampledChunk(
            columns: columns,
            draws: draws,
            exchanges: exchanges,
            starts: starts,
            slots: slots,
            factors: terms.map(\.factor)
        )
    }
}
