public import QadamEvidence

extension LifeCycleDatabase {
    /// The distributions of the exchanges around the amounts that are calculated with.
    ///
    /// A distribution is published around a published amount a₀. Where a formula, or a value of a parameter that was
    /// asked for, makes the amount a, the distribution follows: every value of it is multiplied by a/a₀. So a
    /// lognormal keeps its geometric deviation around the new median, a normal its coefficient of variation, and the
    /// bounds and modes of the others keep their distance in parts of the amount. An amount that has become zero is
    /// certain. From a published amount of zero nothing can be multiplied: such an exchange keeps its amount in every
    /// sample, and a warning says so (`LCA-0910`).
    ///
    /// - Parameter amounts: the amount of each exchange, formulas evaluated, in the exchange's own unit.
    public func uncertainty(around amounts: [Double]) -> (
        uncertainty: UncertaintyColumns, diagnostics: [Diagnostic]
    ) {
        let published = exchanges.uncertainty
        let moved = published.exchange.contains { amounts[Int($0)] != exchanges.amount[Int($0)] }
        guard moved else { return (published, []) }
        let before = publishedAmounts()
        var columns = UncertaintyColumns()
        var lost: [Int] = []
        for place in 0..<published.count {
            let exchange = Int(published.exchange[place])
            let (amount, before) = (amounts[exchange], before[exchange])
            if amount == before {
                columns.append(published[place], exchange: exchange)
            } else if before == 0 || !before.isFinite {
                lost.append(exchange)
            } else if amount != 0, amount.isFinite {
                columns.append(published[place].times(amount / before), exchange: exchange)
            }
        }
        return (columns, lost.isEmpty ? [] : [keepsItsAmount(lost)])
    }

    /// The amounts as published; where a format gives only the formula, what it gives with the published parameters.
    private func publishedAmounts() -> [Double] {
        let isFormulaAlone = exchanges.uncertainty.exchange.contains { exchanges.amount[Int($0)].isNaN }
        guard isFormulaAlone else { return exchanges.amount }
        let computed = ParameterTable(self).amounts().amounts
        return zip(exchanges.amount, computed).map { $0.isNaN ? $1 : $0 }
    }

    private func keepsItsAmount(_ lost: [Int]) -> Diagnostic {
        let names = lost.prefix(3).map { exchange in
            let owner = processes[process(ofExchange: exchange)]
            return
                "\(owner.name.isEmpty ? owner.id : owner.name): \(flows[Int(exchanges.flow[exchange])].name)"
        }
        let arguments: [String: Argument] = ["count": .integer(lost.count), "names": .list(names)]
        return Diagnostic("LCA-0910", .warning, at: .entity(kind: "database", id: name), arguments)
    }
}
