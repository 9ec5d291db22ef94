public import QadamOptimize

/// A plan in whole numbers with the proof of how far it can be from the best.
public struct ProvenPlan: Sendable {
    /// How the solve ended.
    public let status: SolveStatus
    /// Cost of the plan; nil where there is none.
    public let objective: Double?
    /// No plan can cost less; nil where that is not known.
    public let bound: Double?
    /// Values of the columns and rows; nil where there is no plan.
    public let primal: PrimalSolution?
    /// Prices of the linear model that is left when whole numbers are fixed.
    public let prices: DualSolution?
    /// Basis of the relaxation, a start for a similar model.
    public let basis: Basis?
    /// True if rounding was not good enough and branch and bound went on.
    public let hasBranched: Bool
    /// Iterations of the linear solver in the last of its solves.
    public let iterations: Int

    /// (objective − bound) / |objective|; nil where one is missing.
    public var gap: Double? {
        guard let objective, let bound else { return nil }
        if objective == bound { return 0 }
        return objective == 0 ? nil : abs(objective - bound) / abs(objective)
    }
}

extension SystemModel {
    /// Solves a model with whole numbers by relaxation, rounding and a proven gap.
    ///
    /// The linear relaxation comes first: its cost is a bound that no plan can beat, and, since the levels of buildings form
    /// a network (``BuildingLevels``), only what works and exclusions couple comes out as a fraction. Those are rounded, the
    /// linear model is solved again from the same basis, and the plan is taken if its cost lies within the gap. Else the
    /// fractions alone are searched for a better plan (``FractionSearch``), which is taken in the same way, and branch and bound
    /// of the whole model goes on from the best.
    ///
    /// - Parameters:
    ///   - gap: the largest distance from the bound, relative to the cost of the plan.
    ///   - start: basis of the relaxation of a model of the same shape.
    /// - Throws: `OptimizeError` if the solver is missing or fails; that there is no plan is a result.
    public func solveByRelaxation(
        gap: Double = 0.005,
        options: SolverOptions = SolverOptions(),
        start: Basis? = nil,
        observer: SolveObserver = SolveObserver()
    ) throws(OptimizeError) -> ProvenPlan {
        var options = options
        options.relativeGap = gap
        let session = try HighsSession(try linear.relaxed(), options: options, observer: observer)
        let fits = start?.columns.count == linear.columnCount && start?.rows.count == linear.rowCount
        let relaxed = try session.solve(start: fits ? start.map { .basis($0) } ?? .none : .none)
        guard relaxed.status == .optimal, let values = relaxed.primal?.columnValues else {
            return ProvenPlan(relaxed, bound: nil, basis: relaxed.basis)
        }
        if linear.integers.allSatisfy({ isWhole(values[$0.index]) }) {
            return ProvenPlan(relaxed, bound: relaxed.objective, basis: relaxed.basis)
        }
        var best: ProvenPlan?
        if let whole = rounded(values) {
            best = try fixed(at: whole, session, relaxed)
            if let best, let reached = best.gap, reached <= gap { return best }
        }
        if let search = FractionSearch(linear, relaxed: values),
            let found = try search.values(values, options: options, observer: observer)
        {
            let next = try fixed(at: linear.integers.map { found[$0.index] }, session, relaxed)
            if let cost = next?.objective, cost < best?.objective ?? .infinity { best = next }
            if let best, let reached = best.gap, reached <= gap { return best }
        }
        let start = best?.primal.map { SolveStart.values($0.columnValues) } ?? .none
        return try branch(from: start, options, observer, relaxed)
    }

    /// The plan with these values of the whole columns, in their order, and its prices; nil where there is none.
    private func fixed(
        at whole: [Double],
        _ session: HighsSession,
        _ relaxed: Solution
    ) throws(OptimizeError) -> ProvenPlan? {
        for (column, value) in zip(linear.integers, whole) {
            try session.setBounds(.equal(value), of: column)
        }
        let fixed = try session.solve()
        guard fixed.status == .optimal, fixed.primal != nil else { return nil }
        return ProvenPlan(fixed, bound: relaxed.objective, basis: relaxed.basis)
    }

    /// Whether relaxation and rounding is the way to whole numbers: there are levels of buildings, or many whole numbers.
    public var isRelaxedFirst: Bool {
        linear.isMixedInteger && (!levelColumns.isEmpty || linear.integers.count >= Self.manyIntegers)
    }

    /// From here on branch and bound from nothing takes longer than a relaxation before it.
    static let manyIntegers = 40

    /// As ``solveByRelaxation(gap:options:start:observer:)`` with the gap of the options, as the tables of a result.
    ///
    /// - Throws: `OptimizeError` if the solver is missing or fails; that there is no plan is a result.
    public func solveRelaxedFirst(
        options: SolverOptions = SolverOptions(),
        start: Basis? = nil,
        observer: SolveObserver = SolveObserver()
    ) throws(OptimizeError) -> SystemResult {
        let gap = options.relativeGap
        var plan = try solveByRelaxation(gap: gap, options: options, start: start, observer: observer)
        if plan.status == .unboundedOrInfeasible {
            // Presolve cannot tell; without it the simplex method does.
            var settings = options
            settings.presolve = .off
            plan = try solveByRelaxation(gap: gap, options: settings, observer: observer)
        }
        return SystemResult(plan, self)
    }

    private func isWhole(_ value: Double) -> Bool { abs(value - value.rounded()) < 1e-6 }

    /// Whole numbers of all whole columns, in their order; nil if others than levels are fractions.
    private func rounded(_ values: [Double]) -> [Double]? {
        let steps = LevelRounding(data, buildingSteps).rounded(Array(values[levelColumns]))
        var whole: [Double] = []
        for column in linear.integers {
            if levelColumns.contains(column.index) {
                whole.append(steps[column.index - levelColumns.lowerBound])
            } else if isWhole(values[column.index]) {
                whole.append(values[column.index].rounded())
            } else {
                return nil
            }
        }
        return whole
    }

    private func branch(
        from start: SolveStart,
        _ options: SolverOptions,
        _ observer: SolveObserver,
        _ relaxed: Solution
    ) throws(OptimizeError) -> ProvenPlan {
        let found = try Highs.solve(linear, options: options, start: start, observer: observer)
        let bound = [found.bestBound, relaxed.objective].compactMap { $0 }.max()
        guard found.primal != nil else {
            return ProvenPlan(found, bound: bound, basis: relaxed.basis, hasBranched: true)
        }
        let fixed = try Highs.solveFixed(linear, at: found, options: options)
        let best = fixed.status == .optimal ? fixed : found
        return ProvenPlan(best, bound: bound, basis: relaxed.basis, hasBranched: true, status: found.status)
    }
}

extension ProvenPlan {
    init(
        _ solution: Solution,
        bound: Double?,
        basis: Basis?,
        hasBranched: Bool = false,
        status: SolveStatus? = nil
    ) {
        self.init(
            status: status ?? solution.status,
            objective: solution.objective,
            bound: bound,
            primal: solution.primal,
            prices: solution.dual,
            basis: basis,
            hasBranched: hasBranched,
            iterations: solution.iterations
        )
    }
}
