public import QadamEvidence
public import QadamOptimize

/// Plans of which none is both cheaper and cleaner than another: the front of cost against emissions.
///
///     ends:      C* = min C,  then min E with C ≤ C*;      E* = min E,  then min C with E ≤ E*
///     between:   min C  with  E ≤ ε_k,   ε_k = E* + k/(n+1) · (E(C*) − E*)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | C | discounted cost | money of the model |
/// | E | total emissions, constant parts included | t |
/// | ε_k | limit of point k | t |
///
/// The ends are lexicographic, so that the front does not begin with a plan that another beats for nothing (Mavrotas 2009). The same is done at a point whose limit has no price, and at every point of a model with whole numbers; a
/// point that is beaten all the same is taken out and counted in ``dominated``. The price of the limit is the slope of the
/// front (for whole numbers: around that plan, see ``ComparedPlan/marginalCost``).
///
/// The weighted sum min C + λE is offered too. It finds only plans on the convex hull of the front, which for a linear
/// model are all corners of it and for whole numbers not all plans; λ is the slope between two neighbours (Aneja and Nair
/// 1979), so no weight is chosen by taste.
///
/// Source: Haimes, Lasdon and Wismer 1971 (ε-constraint).
public struct ParetoFront: Hashable, Sendable, Codable {
    /// How the points between the ends are found.
    public enum Approach: String, Hashable, Sendable, Codable, CaseIterable {
        /// Emissions limited at even distances.
        case limits
        /// Corners of the convex hull, at most the number asked for.
        case weights
    }

    /// How the points were found.
    public let approach: Approach
    /// Options in the order of the sizes of a plan.
    public let options: [String]
    /// Points from the cheapest to the cleanest.
    public let points: [ComparedPlan]
    /// Points that were found and taken out because another is at least as cheap and as clean.
    public let dominated: Int
    /// Solves that it took.
    public let solves: Int
    /// What was found on the way; with an error there are no points.
    public let findings: [Diagnostic]

    /// Finds the front.
    ///
    /// - Parameter between: points between the two ends, zero or more.
    /// - Throws: `OptimizeError` if the solver is missing or fails; that there is no plan is a finding.
    public static func find(
        _ model: ComparableModel,
        between: Int,
        approach: Approach = .limits,
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> ParetoFront {
        let findings = model.findingsWithEmissions()
        var search = ParetoSearch(findings: findings)
        if !findings.contains(where: { $0.severity == .error }) {
            let watch = ComparisonWatch(observer, expected: between + 4)
            let solver = try ComparisonSolver(model, options: options, watch: watch, withCostRow: true)
            try search.run(solver, between: max(0, between), approach: approach)
        }
        let kept = ParetoSearch.efficient(search.found)
        return ParetoFront(
            approach: approach,
            options: model.options.map(\.id),
            points: kept,
            dominated: search.found.count - kept.count,
            solves: search.solves,
            findings: search.findings
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.pareto.1",
        title: "pathways.method.pareto",
        equation: "min C  with  E ≤ ε_k,   ε_k = E* + k/(n+1) · (E(C*) − E*)",
        symbols: [
            MethodSymbol("C", meaning: "pathways.symbol.planCost", unit: "KZT"),
            MethodSymbol("E", meaning: "pathways.symbol.planEmissions", unit: "t{CO2e}"),
            MethodSymbol("ε_k", meaning: "pathways.symbol.limitOfPoint", unit: "t{CO2e}"),
            MethodSymbol("E*", meaning: "pathways.symbol.leastEmissions", unit: "t{CO2e}"),
            MethodSymbol("C*", meaning: "pathways.symbol.leastCost", unit: "KZT"),
        ],
        citations: [
            Citation(reference: "haimes1971", locator: ""), Citation(reference: "mavrotas2009", locator: ""),
            Citation(reference: "aneja1979", locator: ""),
        ],
        validity: "pathways.validity.pareto"
    )
}
