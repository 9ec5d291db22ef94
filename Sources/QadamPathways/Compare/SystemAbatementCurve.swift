public import QadamEvidence
public import QadamOptimize

/// The marginal abatement cost curve of a whole system, from optimization: what the next tonne costs when everything may
/// answer to everything else.
///
///     v(ε) = min C with E ≤ ε        MAC(ε) = −dv/dε = dual of the limit
///     c_s = (v(ε_s) − v(ε_{s−1})) / (ε_{s−1} − ε_s)
///     Σ_s MAC_s · (ε_{s−1} − ε_s) = v(ε_n) − v(ε_0)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | v(ε) | least discounted cost under the limit ε | money of the model |
/// | E | total emissions over the horizon | t |
/// | MAC | marginal abatement cost: of the next tonne, a dual | money per t |
/// | c_s | average cost of the tonnes of a step, a difference quotient | money per t |
///
/// The curve runs from the plan of least cost without a limit down to the lowest emissions that can be had. Between
/// business as usual, where all options are closed, and the plan of least cost lies what pays for itself
/// (``withoutRegret``); it has no marginal cost, because no limit asks for it.
///
/// For a linear model v is convex and made of straight pieces. Asked to be exact, the curve finds them: where the tangents at
/// two limits cross, either the optimum lies on both and this is the only corner between them, or a new tangent is found
/// (Eisner and Severance 1976). Each piece then has *one* marginal cost, and the sum over the pieces is the difference of the
/// optima (``integral``). Large models have hundreds of pieces; after the solves that are allowed the rest is left, with what is
/// not known of it (``Step/doubt``). A grid of limits gives prices only at its limits, and the sum by trapezoids differs; so it does
/// for whole numbers, whose prices hold only around each plan, and there the curve is always a grid.
///
/// Source of the need for it, in place of bars that are added up: Kesicki and Ekins 2012; Vogt-Schilb and Hallegatte 2014.
/// ``NaiveAbatementCurve`` draws those bars beside it.
public struct SystemAbatementCurve: Hashable, Sendable, Codable {
    /// Where the curve is computed.
    public enum Resolution: Hashable, Sendable, Codable {
        /// At limits in even distances.
        case grid(Int)
        /// Piece by piece, with at most that many solves; pieces not found by then are marked.
        case exact(atMost: Int)
    }

    /// A part of the curve between two limits.
    public struct Step: Hashable, Sendable, Codable {
        /// Emissions at its begin, t.
        public let from: Double
        /// Emissions at its end, t; lower.
        public let to: Double
        /// Marginal cost: what one tonne less costs at the end of the step, the dual of the limit there. Of an exact piece it
        /// is the slope, everywhere the same. Absent where the end has no price, as at the lowest emissions. With whole
        /// numbers the price around the plan at the end, its whole numbers fixed. Money per t.
        public let marginalCost: Double?
        /// Average cost of the step, ``cost`` over its tonnes, money per t: what its tonnes cost one with another. For a
        /// convex curve it lies between the marginal costs at both ends.
        public let averageCost: Double
        /// Difference of the optima at both ends, money.
        public let cost: Double
        /// Whether it is one straight piece.
        public let isExact: Bool
        /// How far the optimum within the step can lie below the straight line between its ends, money; zero for an exact
        /// piece, absent for whole numbers, where nothing is known of it.
        public let doubt: Double?
        /// Options that enter, leave, grow or shrink from its begin to its end.
        public let changes: [OptionChange]
    }

    /// Two ways to the same number: marginal costs summed over the curve, and the difference of the optima at its ends.
    public struct Integral: Hashable, Sendable, Codable {
        /// Σ marginal cost times tonnes, money: the slope of exact pieces, and else the mean of the prices at both ends. An
        /// end without a price counts with the average cost of the step.
        public let sumOfSteps: Double
        /// v at the last limit less v at the first, money.
        public let differenceOfOptima: Double
    }

    /// Options in the order of the sizes of a plan.
    public let options: [String]
    /// All options closed but those of the baseline; absent where that has no plan, which is a finding.
    public let baseline: ComparedPlan?
    /// Optima along the curve, from least cost to lowest emissions. The last has the price of the last piece where that is
    /// exact, and else none: below it there is no plan at any price.
    public let points: [ComparedPlan]
    /// Parts of the curve between them.
    public let steps: [Step]
    /// Solves that it took.
    public let solves: Int
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// From business as usual to least cost: money and tonnes saved without a limit (either may be below zero), and how.
    public struct WithoutRegret: Hashable, Sendable, Codable {
        /// Money saved.
        public let saving: Double
        /// Emissions avoided, t; below zero where the cheapest plan emits more than business as usual.
        public let tonnes: Double
        /// Options of the plan of least cost.
        public let changes: [OptionChange]
    }

    /// What pays for itself; absent without business as usual.
    public let withoutRegret: WithoutRegret?

    /// The check by integration; absent without steps.
    public var integral: Integral? {
        guard let first = points.first, let last = points.last, !steps.isEmpty else { return nil }
        return Integral(
            sumOfSteps: steps.indices.reduce(0) { sum, index in
                let (step, average) = (steps[index], steps[index].averageCost)
                let begin = points[index].marginalCost ?? average
                let price =
                    step.isExact ? step.marginalCost ?? average : (begin + (step.marginalCost ?? average)) / 2
                return sum + price * (step.from - step.to)
            },
            differenceOfOptima: last.cost - first.cost
        )
    }

    /// Computes the curve.
    ///
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public static func find(
        _ model: ComparableModel,
        resolution: Resolution = .exact(atMost: 100),
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> SystemAbatementCurve {
        try find(model, resolution, options, observer).curve
    }

    /// The curve of the system and the naive one beside it, every option alone against business as usual.
    ///
    /// - Returns: no naive curve where there is no business as usual; a finding of the curve says so.
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public static func findWithNaive(
        _ model: ComparableModel,
        resolution: Resolution = .exact(atMost: 100),
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> (system: SystemAbatementCurve, naive: NaiveAbatementCurve?) {
        let (curve, sizes) = try find(model, resolution, options, observer)
        let naive = try NaiveAbatementCurve.beside(curve, sizes, model, options: options, observer: observer)
        return (curve, naive)
    }

    private static func find(
        _ model: ComparableModel,
        _ resolution: Resolution,
        _ options: ComparisonOptions,
        _ observer: ComparisonObserver
    ) throws(OptimizeError) -> (curve: SystemAbatementCurve, sizes: OptionSizes) {
        var search = AbatementSearch(model, options: options, findings: model.findingsWithEmissions())
        if !search.findings.contains(where: { $0.severity == .error }) {
            try search.run(resolution, observer)
        }
        let first = search.points.first
        let curve = SystemAbatementCurve(
            options: model.options.map(\.id),
            baseline: search.baseline,
            points: search.points,
            steps: search.steps(),
            solves: search.solves,
            findings: search.findings,
            withoutRegret: search.baseline.flatMap { baseline in
                first.map {
                    WithoutRegret(
                        saving: baseline.cost - $0.cost,
                        tonnes: baseline.emissions - $0.emissions,
                        changes: $0.changes(
                            from: baseline,
                            options: model.options,
                            smallest: options.smallestSize
                        )
                    )
                }
            }
        )
        return (curve, search.sizes)
    }

    /// Average cost of the step at which an option enters, zero where the plan without a limit has it; nil where none has.
    func entranceCost(of option: String, smallest: Double) -> Double? {
        guard let index = options.firstIndex(of: option), let first = points.first else { return nil }
        if first.sizes[index] > smallest { return 0 }
        return steps.first { $0.changes.contains { $0.option == option && $0.kind == .enters } }?.averageCost
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.abatement.1",
        title: "pathways.method.systemAbatement",
        equation:
            "MAC(ε) = −dv/dε,   v(ε) = min C with E ≤ ε;   c_s = (v(ε_s) − v(ε_{s−1})) / (ε_{s−1} − ε_s);   Σ_s MAC_s · (ε_{s−1} − ε_s) = v(ε_n) − v(ε_0)",
        symbols: [
            MethodSymbol("MAC", meaning: "pathways.symbol.marginalAbatementCost", unit: "KZT/t{CO2e}"),
            MethodSymbol("c_s", meaning: "pathways.symbol.averageStepCost", unit: "KZT/t{CO2e}"),
            MethodSymbol("v(ε)", meaning: "pathways.symbol.costUnderLimit", unit: "KZT"),
            MethodSymbol("ε", meaning: "pathways.symbol.limitOfPoint", unit: "t{CO2e}"),
            MethodSymbol("E", meaning: "pathways.symbol.planEmissions", unit: "t{CO2e}"),
        ],
        citations: [
            Citation(reference: "kesicki2012", locator: ""), Citation(reference: "eisner1976", locator: ""),
            Citation(reference: "vogtschilb2014", locator: "section 2"),
        ],
        validity: "pathways.validity.systemAbatement"
    )
}
