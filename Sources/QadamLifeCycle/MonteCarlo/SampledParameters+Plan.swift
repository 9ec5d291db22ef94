import QadamEvidence

extension SampledParameters {
    /// The uncertain input parameters of a database, with the amounts that follow from them by its formulas.
    ///
    /// - Parameters:
    ///   - table: the formulas.
    ///   - database: the database they belong to.
    ///   - amounts: base amounts of all exchanges.
    /// - Returns: `nil` where no input parameter is uncertain.
    public init?(_ table: ParameterTable, _ database: LifeCycleDatabase, amounts base: [Double]) {
        let uncertain = table.uncertainInputs.filter { database.parameters[$0].uncertainty?.drawn != nil }
        guard !uncertain.isEmpty else { return nil }
        let plan = table.plan(for: uncertain)
        let drawn = plan.inputs.compactMap { database.parameters[$0].uncertainty?.drawn }
        let exchanges = plan.exchanges
        self.init(distributions: drawn.map(\.distribution), exchanges: exchanges.map(Int32.init)) { sample in
            var values = plan.baseValues
            for (place, input) in plan.inputs.enumerated() {
                values[input] = sample[place] * drawn[place].sign
            }
            var amounts = base
            var found: [Diagnostic] = []
            plan.update(&values, &amounts, &found)
            return exchanges.map { amounts[$0] }
        }
    }
}
