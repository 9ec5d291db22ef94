public import QadamEvidence
public import QadamOptimize

/// What each plan costs more than the best one could have done, in each scenario.
///
///     R_{p,s} = min_y C_s(x_p, y) − v_s        greatest_p = max_s R_{p,s}
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | x_p | decisions of plan p that are taken at once | |
/// | y | decisions that are taken when the scenario is known | |
/// | v_s | optimum of scenario s | money of the model |
///
/// A plan that cannot be carried through in some scenario has no regret there, no greatest regret, and is no candidate.
/// Candidates are the plans given and the optimum of every scenario; the plan of least greatest regret of *all* plans,
/// not only of candidates, is ``MinMaxRegretPlan``. Sources: Savage 1951; Kouvelis and Yu 1997.
public struct RegretMatrix: Hashable, Sendable, Codable {
    /// Plans, by row: those given, then the optima of the scenarios.
    public let plans: [EarlyDecisions]
    /// Scenarios, by column.
    public let scenarios: [String]
    /// v_s; absent where a scenario has no plan at all.
    public let optima: [Double?]
    /// Cost of each plan in each scenario, money; absent where it cannot be carried through.
    public let costs: [[Double?]]
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// Regret of each plan in each scenario that has an optimum, money, zero or more.
    public var regrets: [[Double?]] {
        costs.map { row in
            zip(row, optima).map { cost, best in
                guard let cost, let best else { return nil }
                return max(0, cost - best)
            }
        }
    }

    /// Greatest regret of each plan over the scenarios that have an optimum; absent where one is missing.
    public var greatest: [Double?] {
        let counted = optima.indices.filter { optima[$0] != nil }
        return regrets.map { row in
            let values = counted.compactMap { row[$0] }
            return values.count == counted.count ? values.max() : nil
        }
    }

    /// Position of the candidate whose greatest regret is least; the first of several.
    public var best: Int? {
        let greatest = greatest
        return greatest.indices.filter { greatest[$0] != nil }.min {
            (greatest[$0] ?? .infinity) < (greatest[$1] ?? .infinity)
        }
    }

    /// Computes the matrix: one optimum a scenario, and one solve for each plan in it, started from there.
    ///
    /// - Parameters:
    ///   - early: columns that are decided at once, at the same positions in all models.
    ///   - plans: plans to judge besides the optima of the scenarios, in the order of `early`.
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public static func find(
        _ scenarios: [ScenarioModel],
        early: [LinearModel.Column],
        plans: [EarlyDecisions] = [],
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> RegretMatrix {
        let set = ScenarioSet(scenarios: scenarios, early: early)
        var search = RegretSearch(set: set, options: options, findings: set.findings())
        for plan in plans where plan.values.count != early.count || !plan.values.allSatisfy(\.isFinite) {
            search.findings.append(.misfit(plan.id, "decisions"))
        }
        if !search.findings.contains(where: { $0.severity == .error }) {
            let count = scenarios.count
            let watch = ComparisonWatch(observer, expected: count * (1 + plans.count + count))
            try search.run(plans, watch)
        }
        return RegretMatrix(
            plans: search.plans,
            scenarios: scenarios.map(\.id),
            optima: search.optima,
            costs: search.costs,
            findings: search.findings
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.regret.1",
        title: "pathways.method.regret",
        equation: "R_{p,s} = min_y C_s(x_p, y) − v_s",
        symbols: [
            MethodSymbol("R_{p,s}", meaning: "pathways.symbol.regret", unit: "KZT"),
            MethodSymbol("x_p", meaning: "pathways.symbol.decisionsNow", unit: "1"),
            MethodSymbol("y", meaning: "pathways.symbol.decisionsLater", unit: "1"),
            MethodSymbol("v_s", meaning: "pathways.symbol.scenarioOptimum", unit: "KZT"),
        ],
        citations: [
            Citation(reference: "savage1951", locator: ""), Citation(reference: "kouvelis1997", locator: ""),
        ]
    )
}

/// The solves of a ``RegretMatrix``.
struct RegretSearch {
    let set: ScenarioSet
    let options: ComparisonOptions
    var findings: [Diagnostic]
    private(set) var plans: [EarlyDecisions] = []
    private(set) var optima: [Double?] = []
    private(set) var costs: [[Double?]] = []

    init(set: ScenarioSet, options: ComparisonOptions, findings: [Diagnostic]) {
        self.set = set
        self.options = options
        self.findings = findings
    }

    mutating func run(_ given: [EarlyDecisions], _ watch: ComparisonWatch) throws(OptimizeError) {
        var solved: [(solver: ComparisonSolver, best: ComparisonSolver.Outcome)] = []
        plans = given
        for scenario in set.scenarios {
            let solver = try ComparisonSolver(scenario.model, options: options, watch: watch)
            guard let best = try solver.solve() else { return }
            solved.append((solver, best))
            optima.append(best.plan?.cost)
            if best.plan == nil {
                findings.append(.withoutPlan(scenario.id))
            } else {
                plans.append(set.decisions(scenario.id, best.values))
            }
        }
        costs = plans.map { _ in solved.map { _ in nil } }
        for (s, (solver, best)) in solved.enumerated() where best.plan != nil {
            for (p, plan) in plans.enumerated() {
                guard let cost = try cost(of: plan, solver, best, set.scenarios[s].id) else {
                    if watch.isStopped { return }
                    continue
                }
                costs[p][s] = cost
            }
        }
    }

    /// Cost of the plan in a scenario; nil with a finding where it cannot be carried through.
    private mutating func cost(
        of plan: EarlyDecisions,
        _ solver: ComparisonSolver,
        _ best: ComparisonSolver.Outcome,
        _ scenario: String
    ) throws(OptimizeError) -> Double? {
        let outcome = try solver.solve(fixing: plan, of: set.early, from: best)
        if let plan = outcome?.plan { return plan.cost }
        if outcome != nil {
            findings.append(
                Diagnostic(
                    "PTH-0614",
                    .warning,
                    at: .entity(kind: "scenario", id: scenario, field: plan.id),
                    ["plan": .text(plan.id), "id": .text(scenario)]
                )
            )
        }
        return nil
    }
}

extension ComparisonSolver {
    /// The best that can still be done once some columns are decided; leaves the solver with the bounds of the model.
    ///
    /// A decision outside the bounds of a column cannot be carried through; within rounding of a bound it is that bound.
    func solve(
        fixing decisions: EarlyDecisions,
        of columns: [LinearModel.Column],
        from best: Outcome
    ) throws(OptimizeError) -> Outcome? {
        for (column, value) in zip(columns, decisions.values) {
            let bounds = model.linear.bounds(of: column)
            let inside = min(max(value, bounds.lower), bounds.upper)
            let isInside = (inside - value).magnitude <= 1e-7 * max(1, value.magnitude)
            // Crossed bounds: answered as infeasible.
            try set(isInside ? .equal(inside) : .between(1, 0), of: column)
        }
        let outcome = try solve(.optimum(best.basis))
        for column in columns { try set(model.linear.bounds(of: column), of: column) }
        return outcome
    }
}
