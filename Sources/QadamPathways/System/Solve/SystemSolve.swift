public import QadamOptimize

extension SystemModel {
    /// Solves the model.
    ///
    /// Prices of a model in whole numbers are those of the linear model that is left when they are fixed.
    /// - Throws: `OptimizeError` if the solver is missing or fails; that there is no plan is a result.
    public func solve(
        options: SolverOptions = SolverOptions(),
        start: SolveStart = .none,
        observer: SolveObserver = SolveObserver()
    ) throws(OptimizeError) -> SystemResult {
        var solution = try Highs.solve(linear, options: options, start: start, observer: observer)
        if solution.status == .unboundedOrInfeasible {
            // Presolve cannot tell; without it the simplex method does.
            var settings = options
            settings.presolve = .off
            solution = try Highs.solve(linear, options: settings, start: .none, observer: observer)
        }
        var prices = solution.dual
        if linear.isMixedInteger && solution.status == .optimal {
            prices = try Highs.solveFixed(linear, at: solution, options: options).dual
        }
        return SystemResult(solution, prices: prices, fixedUnits: linear.isMixedInteger, self)
    }
}
