public import QadamEvidence
public import QadamOptimize

/// The plan that is best on the average over scenarios, with decisions now and decisions later, and what knowing more would be
/// worth.
///
///     RP   = min_x Σ_s p_s · min_y C_s(x, y)
///     WS   = Σ_s p_s · v_s                       EVPI = RP − WS
///     EEV  = Σ_s p_s · min_y C_s(x̄, y)           VSS  = EEV − RP
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | RP | expected cost of the stochastic plan (recourse problem) | money of the model |
/// | WS | expected cost if the scenario were known beforehand (wait and see) | money |
/// | x̄ | decisions of the plan for the mean of all numbers | |
/// | EEV | expected cost of those decisions | money |
/// | EVPI | expected value of perfect information: most that a forecast is worth | money |
/// | VSS | value of the stochastic solution: what planning for the mean costs | money |
///
/// WS ≤ RP ≤ EEV always. Source and worked example (the farmer): Birge and Louveaux 2011, sections 1.1 and 4.1–4.2.
public struct StochasticPlan: Hashable, Sendable, Codable {
    /// Decisions taken at once; absent where there are none that hold in all scenarios.
    public let decisions: EarlyDecisions?
    /// RP.
    public let expectedCost: Double?
    /// Plan of each scenario once the decisions stand.
    public let plans: [ComparedPlan?]
    /// v_s.
    public let optima: [Double?]
    /// WS; absent where a scenario has no plan.
    public let waitAndSee: Double?
    /// Decisions of the plan for the mean; absent where the models differ in shape or the mean has no plan.
    public let meanDecisions: EarlyDecisions?
    /// EEV; absent where those decisions cannot be carried through in a scenario, which is a finding.
    public let costOfMeanPlan: Double?
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// EVPI, money, zero or more.
    public var valueOfInformation: Double? {
        guard let expectedCost, let waitAndSee else { return nil }
        return max(0, expectedCost - waitAndSee)
    }

    /// VSS, money, zero or more.
    public var valueOfStochasticSolution: Double? {
        guard let costOfMeanPlan, let expectedCost else { return nil }
        return max(0, costOfMeanPlan - expectedCost)
    }

    /// Finds the plan.
    ///
    /// - Parameters:
    ///   - scenarios: all with a probability; they add up to 1.
    ///   - early: columns that are decided at once, at the same positions in all models.
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public static func find(
        _ scenarios: [ScenarioModel],
        early: [LinearModel.Column],
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> StochasticPlan {
        let set = ScenarioSet(scenarios: scenarios, early: early)
        var search = StochasticSearch(set: set, options: options, findings: set.findings())
        if !search.findings.contains(where: { $0.severity == .error }) {
            try search.run(ComparisonWatch(observer, expected: 3 * scenarios.count + 2))
        }
        return StochasticPlan(
            decisions: search.decisions,
            expectedCost: search.expectedCost,
            plans: search.plans,
            optima: search.optima,
            waitAndSee: search.waitAndSee,
            meanDecisions: search.meanDecisions,
            costOfMeanPlan: search.costOfMeanPlan,
            findings: search.findings
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.stochastic.1",
        title: "pathways.method.stochastic",
        equation: "RP = min_x Σ_s p_s · min_y C_s(x, y);   EVPI = RP − WS;   VSS = EEV − RP",
        symbols: [
            MethodSymbol("RP", meaning: "pathways.symbol.recourse", unit: "KZT"),
            MethodSymbol("x", meaning: "pathways.symbol.decisionsNow", unit: "1"),
            MethodSymbol("y", meaning: "pathways.symbol.decisionsLater", unit: "1"),
            MethodSymbol("p_s", meaning: "pathways.symbol.probability", unit: "1"),
            MethodSymbol("WS", meaning: "pathways.symbol.waitAndSee", unit: "KZT"),
            MethodSymbol("EEV", meaning: "pathways.symbol.costOfMeanPlan", unit: "KZT"),
            MethodSymbol("EVPI", meaning: "pathways.symbol.valueOfInformation", unit: "KZT"),
            MethodSymbol("VSS", meaning: "pathways.symbol.valueOfStochastic", unit: "KZT"),
        ],
        citations: [Citation(reference: "birge2011", locator: "sections 1.1, 4.1, 4.2")]
    )
}
