public import QadamEvidence
public import QadamOptimize

/// The plan whose greatest regret over a finite set of scenarios is least, exactly.
///
///     min θ   with  C_s(x, y_s) − v_s ≤ θ  for all s
///
/// One model holds all scenarios (Kouvelis and Yu 1997); the optima v_s are solved first. What is decided later is then solved
/// once more in each scenario, since this model leaves it undecided where a scenario is not the worst. No probability
/// enters. Symbols as in ``RegretMatrix``.
public struct MinMaxRegretPlan: Hashable, Sendable, Codable {
    /// Decisions taken at once; absent where there are none that hold in all scenarios.
    public let decisions: EarlyDecisions?
    /// Least greatest regret, money.
    public let greatestRegret: Double?
    /// The plan beside the optima of the scenarios, as the first row.
    public let matrix: RegretMatrix?
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// Identifier of the plan in the matrix.
    public static let planID = "min-max-regret"

    /// Finds the plan.
    ///
    /// - Parameter early: columns that are decided at once, at the same positions in all models.
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public static func find(
        _ scenarios: [ScenarioModel],
        early: [LinearModel.Column],
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> MinMaxRegretPlan {
        let set = ScenarioSet(scenarios: scenarios, early: early)
        var findings = set.findings()
        func none() -> MinMaxRegretPlan {
            MinMaxRegretPlan(decisions: nil, greatestRegret: nil, matrix: nil, findings: findings)
        }
        if findings.contains(where: { $0.severity == .error }) || scenarios.isEmpty { return none() }
        var optima: [Double] = []
        let watch = ComparisonWatch(observer, expected: scenarios.count + 1)
        for scenario in scenarios {
            guard let best = try ComparisonSolver(scenario.model, options: options, watch: watch).solve()
            else {
                return none()
            }
            guard let plan = best.plan else {
                findings.append(.withoutPlan(scenario.id))
                return none()
            }
            optima.append(plan.cost)
        }
        var form = ExtensiveForm(set, weights: scenarios.map { _ in 0 })
        form.addGreatestRegret(optima: optima)
        let model = ComparableModel(linear: try form.builder.build(), options: [], emissions: [])
        let solver = try ComparisonSolver(model, options: options, watch: watch)
        guard let joint = try solver.solve() else { return none() }
        if let finding = try solver.finding(joint, at: .whole) { findings.append(finding) }
        guard let plan = joint.plan else { return none() }
        let values = early.map { joint.values[form.columns[0][$0.index].index] }
        let decisions = EarlyDecisions(
            id: planID,
            values: zip(early, values).map {
                scenarios[0].model.linear.isInteger($0) ? $1.rounded() : $1
            }
        )
        let matrix = try RegretMatrix.find(
            scenarios,
            early: early,
            plans: [decisions],
            options: options,
            observer: observer
        )
        return MinMaxRegretPlan(
            decisions: decisions,
            greatestRegret: plan.cost,
            matrix: matrix,
            findings: findings + matrix.findings.filter { $0.code != "PTH-0614" }
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.min-max-regret.1",
        title: "pathways.method.minMaxRegret",
        equation: "min θ  with  C_s(x, y_s) − v_s ≤ θ  for all s",
        symbols: [
            MethodSymbol("θ", meaning: "pathways.symbol.regret", unit: "KZT"),
            MethodSymbol("x", meaning: "pathways.symbol.decisionsNow", unit: "1"),
            MethodSymbol("y_s", meaning: "pathways.symbol.decisionsLater", unit: "1"),
            MethodSymbol("v_s", meaning: "pathways.symbol.scenarioOptimum", unit: "KZT"),
        ],
        citations: [Citation(reference: "kouvelis1997", locator: "")]
    )
}
