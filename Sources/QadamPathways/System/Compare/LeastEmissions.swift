public import QadamOptimize

extension SystemModel {
    /// The cheapest of the plans with the lowest emissions: first Σ_y Δ_y · emission_y is made as small as it can be, then
    /// cost under that sum as a limit (lexicographic).
    ///
    /// - Parameters:
    ///   - emission: the emission that the model was made to count.
    ///   - budget: highest discounted cost; nil for any.
    /// - Returns: the result; prices of the limit of the sum are not in it.
    /// - Throws: `OptimizeError` if the solver is missing or fails; that there is no plan is a result.
    public func solveForLeast(
        _ emission: String,
        budget: Double? = nil,
        options: SolverOptions = SolverOptions(),
        observer: SolveObserver = SolveObserver()
    ) throws(OptimizeError) -> SystemResult {
        let extended = try ExtendedModel(
            ComparableModel(self, emission: emission),
            withCostRow: budget != nil
        )
        guard let total = extended.totalRow else { return try solve(options: options, observer: observer) }
        let session = try HighsSession(extended.linear, options: options, observer: observer)
        if let budget, let row = extended.costRow {
            try session.setBounds(.atMost((budget - linear.offset) / extended.costScale), of: row)
        }
        let costs = extended.emissionCosts.map { $0 / extended.totalScale }
        try session.setCosts(costs)
        let cleanest = try session.solve()
        guard cleanest.status == .optimal, let values = cleanest.primal?.columnValues else {
            return SystemResult(cleanest, prices: nil, fixedUnits: linear.isMixedInteger, self)
        }
        let least = zip(costs, values).reduce(0) { $0 + $1.0 * $1.1 }
        // The solver keeps rows to an absolute tolerance; less room would make the second solve infeasible by rounding.
        try session.setBounds(.atMost(least + 1e-9 * max(1, abs(least))), of: total)
        try session.setCosts(linear.cost)
        let solution = try session.solve()
        return SystemResult(solution, prices: solution.dual, fixedUnits: linear.isMixedInteger, self)
    }
}
