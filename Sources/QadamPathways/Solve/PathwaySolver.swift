internal import QadamEvidence
public import QadamOptimize

/// Solves a scenario: business as usual, least cost, least cost under the limit, prices of the limit, abatement cost
/// curve.
///
/// Plans are mixed-integer models, solved to a stated gap; then whole numbers are fixed and the linear model is solved
/// again, for exact flows and for the prices of the limit (duals only exist for a linear model; they are prices
/// around this plan, with its buildings and units as they were chosen).
public enum PathwaySolver {
    /// Solves what the options ask for.
    ///
    /// - Throws: `OptimizeError` if the solver's library is missing or refuses the model. That limits clash is a result,
    ///   not an error.
    public static func solve(
        _ scenario: PathwayScenario,
        profiles: HourlyProfiles,
        options: PathwayOptions = PathwayOptions(),
        observer: PathwayObserver = PathwayObserver()
    ) throws(OptimizeError) -> PathwayResult {
        var findings = scenario.findings(profiles: profiles)
        guard !findings.contains(where: { $0.severity == .error }) else {
            return result(scenario, options, findings: findings)
        }
        let chronology = Chronology(scenario: scenario, profiles: profiles)
        findings += scenario.findings(chronology: chronology)
        guard observer.progress(.days(chronology.days.count, hours: chronology.hours)) else {
            return result(scenario, options, findings: findings, days: chronology.days)
        }
        var plans: [PathwayPlan] = []
        var size: ModelSize?
        for kind in PlanKind.allCases where options.plans.contains(kind) {
            let model = PathwayModel(scenario: scenario, chronology: chronology, kind: kind)
            let linear = try model.build()
            let here = ModelSize(linear)
            if here.entries > size?.entries ?? 0 { size = here }
            guard observer.progress(.plan(kind, here)) else { break }
            let plan = try solve(model, linear, options, observer)
            if plan.status == .infeasible { findings += try Clash.findings(model, linear) }
            plans.append(plan)
            if plan.status == .interrupted { break }
        }
        var curve: AbatementCurve?
        if options.curve, observer.progress(.curve) {
            curve = AbatementCurve(scenario: scenario, chronology: chronology)
        }
        return result(
            scenario,
            options,
            findings: findings,
            days: chronology.days,
            plans: plans,
            curve: curve,
            size: size
        )
    }

    private static func result(
        _ scenario: PathwayScenario,
        _ options: PathwayOptions,
        findings: [Diagnostic],
        days: RepresentativeDays? = nil,
        plans: [PathwayPlan] = [],
        curve: AbatementCurve? = nil,
        size: ModelSize? = nil
    ) -> PathwayResult {
        PathwayResult(
            scenario: scenario.id,
            currency: scenario.economics.currency,
            days: days,
            plans: plans,
            curve: curve,
            findings: findings,
            size: size,
            requestedGap: options.relativeGap
        )
    }

    static func solve(
        _ model: PathwayModel,
        _ linear: LinearModel,
        _ options: PathwayOptions,
        _ observer: PathwayObserver
    ) throws(OptimizeError) -> PathwayPlan {
        let kind = model.kind
        let watch = SolveObserver(progress: { progress in
            let cost = progress.objective.map { $0 * PathwayModel.million }
            let bound = progress.bestBound.map { $0 * PathwayModel.million }
            return observer.progress(.solving(kind, cost: cost, bound: bound)) ? .proceed : .stop
        })
        let solverOptions = SolverOptions(
            timeLimit: options.timeLimit,
            relativeGap: options.relativeGap,
            threads: options.threads
        )
        let solution = try Highs.solve(linear, options: solverOptions, observer: watch)
        guard let primal = solution.primal, solution.objective != nil else {
            return plan(kind, solution, objective: nil, reader: nil)
        }
        var objective = solution.objective
        var reader = PlanReader(
            model: model,
            values: primal.columnValues,
            limitDuals: model.limitRows.map { _ in nil }
        )
        if kind == .limited, solution.status == .optimal, observer.progress(.prices(kind)) {
            let fixed = try Highs.solveFixed(linear, at: solution)
            if fixed.status == .optimal, let values = fixed.primal?.columnValues, let dual = fixed.dual {
                objective = fixed.objective
                reader = PlanReader(
                    model: model,
                    values: values,
                    limitDuals: model.limitRows.map { row in row.map { dual[$0] } }
                )
            }
        }
        return plan(kind, solution, objective: objective, reader: reader)
    }

    private static func plan(
        _ kind: PlanKind,
        _ solution: Solution,
        objective: Double?,
        reader: PlanReader?
    ) -> PathwayPlan {
        let status: PathwayPlan.Status =
            switch solution.status {
            case .optimal: .optimal
            case .infeasible, .unboundedOrInfeasible: .infeasible
            case .unbounded: .unbounded
            case .timeLimit, .iterationLimit, .solutionLimit, .objectiveLimit: .timeLimit
            case .interrupted: .interrupted
            case .unknown: .unknown
            }
        return PathwayPlan(
            kind: kind,
            status: status,
            discountedCost: objective.map { $0 * PathwayModel.million },
            bestBound: solution.bestBound.map { $0 * PathwayModel.million },
            gap: solution.relativeGap,
            periods: reader?.periods() ?? [],
            investments: reader?.investments() ?? []
        )
    }
}

extension ModelSize {
    init(_ model: LinearModel) {
        rows = model.rowCount
        columns = model.columnCount
        entries = model.entryCount
        integers = model.integrality.reduce(0) { $0 + ($1 == 1 ? 1 : 0) }
    }
}
