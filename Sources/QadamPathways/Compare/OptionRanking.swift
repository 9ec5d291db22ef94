public import QadamEvidence
public import QadamOptimize

/// What each option is worth to the plan, and their ranks.
///
///     V_i = v(without i) − v*
///     naive:  V°_i = [C + pE](none) − [C + pE](only i)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | v* | optimum, under the limit if one is given | money of the model |
/// | v(without i) | optimum with option i closed and all others open | money |
/// | p | price of the limit in the plan; zero without one | money per t |
/// | none, only i | all options closed; all but i closed (those of the baseline stay open) | |
///
/// The value is what one would pay for having the option *after* all others have answered; the naive value, what it is
/// worth alone. An option that others can replace has a small value and perhaps a large naive one; options that need each
/// other have it the other way round. So values do not add up to what all options are worth together
/// (``valueOfAll``), and neither list alone is a ranking for a budget.
///
/// An option without which there is no plan has no number: it comes first. Those that are not chosen are worth nothing
/// and come last, the nearest to being chosen first (``BreakEven``).
public struct OptionRanking: Hashable, Sendable, Codable {
    /// One option.
    public struct Entry: Hashable, Sendable, Codable {
        /// The option.
        public let option: String
        /// Size in the plan, in its unit.
        public let size: Double
        /// Value, money; absent where it cannot be left out or there is no plan without it.
        public let value: Double?
        /// Whether there is no plan without it.
        public let isIndispensable: Bool
        /// What becomes of the others when it is closed; empty where it is not chosen.
        public let replacements: [OptionChange]
        /// Value alone against business as usual, money; absent for options of the baseline and where there is no business
        /// as usual.
        public let naiveValue: Double?
        /// Rank by naive value, from 1, of those that have one.
        public let naiveRank: Int?
        /// Where it leaves or enters the plan; absent if not asked for or not to be had.
        public let breakEven: BreakEven?
    }

    /// The plan.
    public let plan: ComparedPlan?
    /// Options in rank order.
    public let entries: [Entry]
    /// What all options are worth together: business as usual less the plan, both with emissions at the price of the limit;
    /// absent without business as usual.
    public let valueOfAll: Double?
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// Ranks the options.
    ///
    /// - Parameters:
    ///   - limit: limit on total emissions, t; nil for none.
    ///   - breakEven: whether break-even costs are searched for, a few solves per option.
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public static func find(
        _ model: ComparableModel,
        limit: Double? = nil,
        breakEven: Bool = true,
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> OptionRanking {
        let findings = limit == nil ? model.findings() : model.findingsWithEmissions()
        var search = RankingSearch(model, options: options, findings: findings)
        if !findings.contains(where: { $0.severity == .error }) {
            try search.run(limit: limit, breakEven: breakEven, observer: observer)
        }
        return OptionRanking(
            plan: search.plan,
            entries: search.entries(),
            valueOfAll: search.valueOfAll,
            findings: search.findings
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.option-value.1",
        title: "pathways.method.optionValue",
        equation: "V_i = v(without i) − v*",
        symbols: [
            MethodSymbol("V_i", meaning: "pathways.symbol.optionValue", unit: "KZT"),
            MethodSymbol("v(without i)", meaning: "pathways.symbol.optimumWithout", unit: "KZT"),
            MethodSymbol("v*", meaning: "pathways.symbol.optimum", unit: "KZT"),
        ],
        citations: [Citation(reference: "qadam.definitions", locator: "")],
        validity: "pathways.validity.optionValue"
    )
}
