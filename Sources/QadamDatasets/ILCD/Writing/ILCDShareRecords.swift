import QadamLifeCycle

/// Turns published shares of co-products into the allocations of exchanges, which is the one form that ILCD has: the
/// per cents of each exchange that its co-products carry.
struct ILCDShareRecords {
    private let database: LifeCycleDatabase
    private let identifiers: ILCDIdentifiers
    private let factors: [Int: [AllocationFactor]]

    init(_ database: LifeCycleDatabase, _ identifiers: ILCDIdentifiers) {
        self.database = database
        self.identifiers = identifiers
        factors = Dictionary(grouping: database.allocationFactors, by: \.process)
    }

    /// Writes the shares of a process into its exchanges, and all of them into an addition.
    func write(_ row: Int, to process: inout ILCDProcess, _ losses: ILCDLosses) {
        let own = factors[row] ?? []
        let rule = database.processes[row].defaultAllocation
        guard !own.isEmpty || rule != nil else { return }
        let isExact = fill(own, row, &process)
        var seal = ILCDAddition()
        seal[.seal] = process.seals
        seal[.rule] = rule.map { "\($0)" }
        process.shares = (seal, own.map { addition($0, row) })
        if !own.isEmpty, !isExact { losses.shares += 1 }
    }

    private func addition(_ factor: AllocationFactor, _ row: Int) -> ILCDAddition {
        var addition = ILCDAddition()
        addition[.rule] = "\(factor.rule)"
        addition[.product] = identifiers.flows[factor.product]
        if factor.exchange >= 0 {
            addition[.exchange] = "\(factor.exchange - database.exchanges(of: row).lowerBound)"
        }
        addition.set(.share, factor.share)
        return addition
    }

    /// Fills the allocations of the exchanges with the shares of the rule that the publisher wants, or of the only one;
    /// whether they say all that the factors say.
    private func fill(_ factors: [AllocationFactor], _ row: Int, _ process: inout ILCDProcess) -> Bool {
        let rules = Set(factors.map(\.rule))
        let wanted = database.processes[row].defaultAllocation.flatMap { rules.contains($0) ? $0 : nil }
        guard let rule = wanted ?? (rules.count == 1 ? rules.first : nil), let numbers = products(row),
            numbers.count > 1
        else { return false }
        let range = database.exchanges(of: row)
        let rows = factors.filter { $0.rule == rule }
        var isExact = rules.count == 1 && rule == .causal
        for index in range where !isProduct(index) {
            let own = rows.filter { rule != .causal || $0.exchange == index }
            if own.isEmpty { continue }
            let shares = own.compactMap { factor -> (product: String, share: Double)? in
                guard let number = numbers[factor.product], let text = ILCDText.perCent(factor.share * 100),
                    let rounded = Double(text)
                else { return nil }
                if rounded / 100 != factor.share { isExact = false }
                return ("\(number)", rounded / 100)
            }
            let sum = shares.reduce(0) { $0 + $1.share }
            guard shares.count == own.count, abs(sum - 1) <= 1e-3, shares.allSatisfy({ $0.share >= 0 }) else {
                isExact = false
                continue
            }
            process.exchanges[index - range.lowerBound].allocations = shares
        }
        return isExact
    }

    private func isProduct(_ index: Int) -> Bool {
        let flags = database.exchanges.flags[index]
        return database.flows[Int(database.exchanges.flow[index])].kind == .product && !flags.contains(.input)
            && !flags.contains(.avoided)
    }

    /// Number of the exchange of each product; `nil` where a product comes out twice.
    private func products(_ row: Int) -> [Int: Int]? {
        let range = database.exchanges(of: row)
        var numbers: [Int: Int] = [:]
        for index in range where isProduct(index) {
            let number = index - range.lowerBound
            guard numbers.updateValue(number, forKey: Int(database.exchanges.flow[index])) == nil else {
                return nil
            }
        }
        return numbers
    }
}
