/// The published shares of co-products, looked up by process.
struct PublishedShares {
    /// What a look-up gives.
    enum Outcome {
        /// One share a function, summing to one; `nil` for a product that the rule does not name.
        case shares([Double?])
        /// Shares that do not sum to one.
        case wrongSum(Double)
        /// A share that is negative, and of which product.
        case negative(Double, exchange: Int)
        /// An exchange whose causal shares do not sum to one, are negative, or are not there.
        case wrongCause(CausalShares.Fault)
        /// No shares under that rule.
        case none
    }

    private let factors: [AllocationFactor]
    private let byProcess: [Int: [Int]]

    init(_ database: LifeCycleDatabase) {
        factors = database.allocationFactors
        byProcess = Dictionary(grouping: factors.indices) { database.allocationFactors[$0].process }
    }

    /// The rule by which a process divides its burden: the one asked for, else its default, else the only one
    /// that has shares.
    func rule(of process: Int, wanted: PublishedAllocation?, _ database: LifeCycleDatabase)
        -> PublishedAllocation?
    {
        if let wanted { return wanted }
        let present = Set((byProcess[process] ?? []).map { factors[$0].rule })
        if let rule = database.processes[process].defaultAllocation, present.contains(rule) { return rule }
        return present.count == 1 ? present.first : nil
    }

    func shares(
        of process: Int,
        _ functions: [Int],
        rule wanted: PublishedAllocation?,
        amounts: [Double],
        _ database: LifeCycleDatabase
    ) -> Outcome {
        guard let rule = rule(of: process, wanted: wanted, database) else { return .none }
        // a share of what the process does not make divides nothing
        let made = Set(functions.map { Int(database.exchanges.flow[$0]) })
        let rows = (byProcess[process] ?? []).map { factors[$0] }
            .filter { $0.rule == rule && made.contains($0.product) }
        guard !rows.isEmpty else { return .none }
        if rule == .causal {
            let divided = database.exchanges(of: process).lazy
                .filter { amounts[$0] != 0 && !database.isFunction($0) }
            if let fault = CausalShares(rows).fault(among: divided) { return .wrongCause(fault) }
            // The shares are those of the exchanges; a product with zeros alone carries nothing.
            let named = Set(rows.map(\.product))
            let carriers = Set(rows.filter { $0.share != 0 }.map(\.product))
            return .shares(
                functions.map { exchange in
                    let product = Int(database.exchanges.flow[exchange])
                    return named.contains(product) ? (carriers.contains(product) ? 1 : 0) : nil
                }
            )
        }
        var shares: [Double?] = []
        for exchange in functions {
            let product = Int(database.exchanges.flow[exchange])
            let own = rows.filter { $0.product == product }
            shares.append(own.isEmpty ? nil : own.reduce(0.0) { $0 + $1.share })
        }
        if let k = shares.firstIndex(where: { ($0 ?? 0) < 0 }), let share = shares[k] {
            return .negative(share, exchange: functions[k])
        }
        let sum = shares.reduce(0) { $0 + ($1 ?? 0) }
        // Published shares are rounded; what is off by more is an error of the data.
        guard abs(sum - 1) <= 1e-3 else { return .wrongSum(sum) }
        return .shares(shares.map { $0.map { $0 / sum } })
    }

    /// Shares of single exchanges under the causal rule.
    func causalShares(of process: Int) -> CausalShares {
        CausalShares((byProcess[process] ?? []).map { factors[$0] }.filter { $0.rule == .causal })
    }
}
