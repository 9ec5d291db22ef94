internal import QadamEvidence
public import QadamOptimize

/// Solves a scenario: business as usual, least cost, least cost under the limit, prices of the limit, abatement cost
/// curve.
///
/// Plans are mixed-integer models, solved to a stated gap (``RelaxAndFix``). Prices of the limit are duals of the linear
/// model with the whole numbers fixed: prices around this plan, with its buildings and units as they were chosen.
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
        var basis: Basis?
        for kind in PlanKind.allCases where options.plans.contains(kind) {
            guard let solved = try plan(kind, scenario, chronology, options, observer, basis) else { break }
            basis = solved.basis
            if solved.size.entries > size?.entries ?? 0 { size = solved.size }
            if solved.plan.status == .infeasible {
                findings += try Clash.findings(scenario, chronology, kind, rows: solved.size.rows)
            }
            plans.append(solved.plan)
            if solved.plan.status == .interrupted { break }
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

    private static func plan(
        _ kind: PlanKind,
        _ scenario: PathwayScenario,
        _ chronology: Chronology,
        _ options: PathwayOptions,
        _ observer: PathwayObserver,
        _ start: Basis?
    ) throws(OptimizeError) -> (plan: PathwayPlan, size: ModelSize, basis: Basis?)? {
        let model = PathwayModel(scenario: scenario, chronology: chronology, kind: kind, relaxed: true)
        let linear = try model.build()
        let size = ModelSize(linear, integers: model.integers.count)
        guard observer.progress(.plan(kind, size)) else { return nil }
        let found = try RelaxAndFix(model: model, options: options, observer: observer, start: start)
            .solve(linear)
        var reader: PlanReader?
        if let values = found.values {
            reader = PlanReader(
                model: model,
                values: values,
                limitDuals: model.limitRows.map { row in
                    row.flatMap { row in found.duals.map { $0[row.index] } }
                }
            )
        }
        let plan = PathwayPlan(
            kind: kind,
            status: PathwayPlan.Status(found.status),
            discountedCost: found.objective.map { $0 * PathwayModel.million },
            bestBound: found.bound.map { $0 * PathwayModel.million },
            gap: found.gap,
            periods: reader?.periods() ?? [],
            investments: reader?.investments() ?? []
        )
        return (plan, size, found.basis)
    }
}

extension PathwayPlan.Status {
    init(_ status: SolveStatus) {
        self =
            switch status {
            case .optimal: .optimal
            case .infeasible, .unboundedOrInfeasible: .infeasible
            case .unbounded: .unbounded
            case .timeLimit, .iterationLimit, .solutionLimit, .objectiveLimit: .timeLimit
            case .interrupted: .interrupted
            case .unknown: .unknown
            }
    }
}

extension ModelSize {
    init(_ model: LinearModel, integers: Int) {
        rows = model.rowCount
        columns = model.columnCount
        entries = model.entryCount
        self.integers = integers
    }
}
