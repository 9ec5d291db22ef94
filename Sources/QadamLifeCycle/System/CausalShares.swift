/// The shares that one process publishes exchange by exchange (causal rule): a row of an exchange counts for it alone,
/// a row without exchange for all exchanges that have none of their own.
struct CausalShares {
    /// An exchange that cannot be divided: its shares do not add up to one, are negative, or there are none.
    struct Fault: Equatable {
        let exchange: Int
        let sum: Double
        /// A share below zero, where there is one.
        let negative: Double?
    }

    private var byExchange: [Int: [Int: Double]] = [:]
    private var others: [Int: Double] = [:]

    init(_ rows: [AllocationFactor]) {
        for row in rows {
            if row.exchange >= 0 {
                // given twice, nobody knows which of the two holds
                let isTwice = byExchange[row.exchange]?[row.product] != nil
                byExchange[row.exchange, default: [:]][row.product] = isTwice ? .nan : row.share
            } else {
                others[row.product] =
                    others[row.product] != nil && others[row.product] != row.share ? .nan : row.share
            }
        }
        // rows of zero alone only say which products there are
        if others.values.allSatisfy({ $0 == 0 }) { others = [:] }
    }

    /// The part of an exchange that a product carries, the shares of its row adding up to one.
    func share(ofExchange exchange: Int, product: Int) -> Double {
        let shares = byExchange[exchange] ?? others
        guard let share = shares[product], share != 0 else { return 0 }
        return share / shares.values.reduce(0, +)
    }

    /// The first of some exchanges that cannot be divided. Published shares are rounded: a thousandth is let pass.
    func fault(among exchanges: some Sequence<Int>) -> Fault? {
        for exchange in exchanges {
            let shares = byExchange[exchange] ?? others
            let sum = shares.values.reduce(0, +)
            if !(abs(sum - 1) <= 1e-3) || shares.values.contains(where: { !($0 >= 0) }) {
                return Fault(exchange: exchange, sum: sum, negative: shares.values.first { $0 < 0 })
            }
        }
        return nil
    }
}
