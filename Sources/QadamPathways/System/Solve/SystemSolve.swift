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
        // Presolve cannot tell; without it the simplex method does. Of whole numbers it can say "optimal" and have no plan, where
        // a bound that is no whole number leaves none.
        if solution.status == .unboundedOrInfeasible
            || (solution.status == .optimal && solution.primal == nil)
        {
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
