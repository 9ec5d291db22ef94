internal import QadamOptimize

/// Solves the mixed-integer model of a plan.
///
/// The linear relaxation comes first: its cost is a bound that no plan can beat, and, since the levels form a network
/// (``LevelOrder``), only what the limit on works couples comes out as a fraction. Those fractions are rounded within
/// the works of each period, the linear model is solved again from the same basis, and if its cost lies within the
/// gap of the bound the plan is proven good enough. Otherwise branch and bound goes on from that plan.
struct RelaxAndFix {
    /// The end of a solve, in the model's money.
    struct Found {
        let status: SolveStatus
        let objective: Double?
        let bound: Double?
        let values: [Double]?
        let duals: [Double]?
        /// Basis of the relaxation, a start for a similar model.
        var basis: Basis?

        var gap: Double? {
            guard let objective, let bound else { return nil }
            if objective == bound { return 0 }
            return objective == 0 ? nil : abs(objective - bound) / abs(objective)
        }
    }

    let model: PathwayModel
    let options: PathwayOptions
    let observer: PathwayObserver
    /// Basis of the relaxation of a model of the same shape.
    let start: Basis?

    func solve(_ linear: LinearModel) throws(OptimizeError) -> Found {
        let session = try HighsSession(linear, options: solverOptions, observer: watch)
        let fits = start?.columns.count == linear.columnCount && start?.rows.count == linear.rowCount
        let relaxed = try session.solve(start: fits ? start.map { .basis($0) } ?? .none : .none)
        var found = try solve(session, relaxed)
        found.basis = relaxed.basis
        return found
    }

    private func solve(_ session: HighsSession, _ relaxed: Solution) throws(OptimizeError) -> Found {
        guard relaxed.status == .optimal, let primal = relaxed.primal, let bound = relaxed.objective else {
            return Found(relaxed, bound: nil)
        }
        let isWhole = model.integers.allSatisfy { column in
            let value = primal[column]
            return abs(value - value.rounded()) < 1e-6
        }
        if isWhole { return Found(relaxed, bound: bound) }
        guard let rounded = rounded(primal.columnValues) else { return try branch(start: .none) }
        for (column, value) in rounded { try session.setBounds(.equal(value), of: column) }
        guard observer.progress(.prices(model.kind)) else {
            return Found(relaxed, bound: bound, status: .interrupted)
        }
        let fixed = try session.solve()
        guard fixed.status == .optimal, let values = fixed.primal?.columnValues else {
            return try branch(start: .none)
        }
        let found = Found(fixed, bound: bound)
        if let gap = found.gap, gap <= options.relativeGap { return found }
        return try branch(start: .values(values))
    }

    private var solverOptions: SolverOptions {
        SolverOptions(
            timeLimit: options.timeLimit,
            relativeGap: options.relativeGap,
            threads: options.threads
        )
    }

    private var watch: SolveObserver {
        let kind = model.kind
        let observer = observer
        return SolveObserver(progress: { progress in
            let cost = progress.objective.map { $0 * PathwayModel.million }
            let bound = progress.bestBound.map { $0 * PathwayModel.million }
            return observer.progress(.solving(kind, cost: cost, bound: bound)) ? .proceed : .stop
        })
    }

    private func branch(start: SolveStart) throws(OptimizeError) -> Found {
        let exact = PathwayModel(scenario: model.scenario, chronology: model.chronology, kind: model.kind)
        let linear = try exact.build()
        let solution = try Highs.solve(linear, options: solverOptions, start: start, observer: watch)
        guard solution.primal != nil, observer.progress(.prices(model.kind)) else {
            return Found(solution, bound: solution.bestBound)
        }
        let fixed = try Highs.solveFixed(linear, at: solution, options: solverOptions)
        guard fixed.status == .optimal else { return Found(solution, bound: solution.bestBound) }
        return Found(fixed, bound: solution.bestBound, status: solution.status)
    }

    /// Levels as whole numbers: in each period the steps that the relaxation took more than half of are taken, those it
    /// took most of first, while the works of the period allow. Order and "no way back" hold by construction. Nothing
    /// if other columns are fractions too.
    private func rounded(_ values: [Double]) -> [(LinearModel.Column, Double)]? {
        let scenario = model.scenario
        let levels = Set(model.level.joined().joined().map(\.index))
        let others = model.integers.filter { !levels.contains($0.index) }
        guard others.allSatisfy({ abs(values[$0.index] - values[$0.index].rounded()) < 1e-6 }) else {
            return nil
        }
        var result = others.map { ($0, values[$0.index].rounded()) }
        var reached = scenario.buildings.map { _ in 0 }
        for y in scenario.periods.indices {
            var budget = scenario.worksM2.flatMap { $0[y] } ?? .infinity
            while let next = step(values, y, reached, budget) {
                reached[next] += 1
                budget -= scenario.buildings[next].areaM2
            }
            for (b, steps) in model.level.enumerated() {
                for k in steps.indices { result.append((steps[k][y], k < reached[b] ? 1 : 0)) }
            }
        }
        return result
    }

    /// The building whose next step the relaxation took most of, if it took more than half and the works allow.
    private func step(_ values: [Double], _ y: Int, _ reached: [Int], _ budget: Double) -> Int? {
        var best: (building: Int, value: Double)?
        for (b, steps) in model.level.enumerated() where reached[b] < steps.count {
            let value = values[steps[reached[b]][y].index]
            guard value > 0.5, value > best?.value ?? 0 else { continue }
            if model.scenario.buildings[b].areaM2 <= budget + 1e-6 { best = (b, value) }
        }
        return best?.building
    }
}

extension RelaxAndFix.Found {
    init(_ solution: Solution, bound: Double?, status: SolveStatus? = nil) {
        self.init(
            status: status ?? solution.status,
            objective: solution.objective,
            bound: bound,
            values: solution.primal?.columnValues,
            duals: solution.dual?.rowDuals
        )
    }
}
