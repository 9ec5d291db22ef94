public import QadamEvidence
public import QadamOptimize

/// What a plan costs that is decided step by step with short sight, against one that sees everything.
///
///     window w: years y_w … y_{w+k−1} are decided, of which the first m stand; later columns are nothing yet
///     cost of short sight = C(decided step by step) − v*
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | k | years of the model that a window sees | |
/// | m | years of a window that are kept, at most k | |
/// | v* | optimum with perfect foresight | money of the model |
/// | C | cost of the decisions over the whole horizon | money |
///
/// Years are those of the model's columns: in a model of five-year periods a window of two sees ten years. A row belongs to
/// the latest year of its columns unless the caller says otherwise, so a budget over the horizon binds in its last year only
/// and nobody saves for it beforehand: that is what short sight means. Columns without a year are decided anew in every
/// window. A window without a plan is a finding, and there is no cost then: what was decided before has closed the way.
///
/// Source: Keppo and Strubegger 2010.
public struct RollingHorizon: Hashable, Sendable, Codable {
    /// One step.
    public struct Window: Hashable, Sendable, Codable {
        /// First year that it decides.
        public let from: Int
        /// Last year that it sees.
        public let to: Int
        /// Last year whose decisions stand after it.
        public let keptTo: Int
        /// How its solve ended.
        public let status: SolveStatus
    }

    /// Plan with perfect foresight; absent where there is none.
    public let foresight: ComparedPlan?
    /// Plan decided step by step; absent where a window has none.
    public let stepwise: ComparedPlan?
    /// The steps that were taken.
    public let windows: [Window]
    /// How the options of the plan decided step by step differ.
    public let changes: [OptionChange]
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// What short sight costs, money.
    public var costOfShortSight: Double? {
        guard let foresight, let stepwise else { return nil }
        return stepwise.cost - foresight.cost
    }

    /// Decides step by step.
    ///
    /// - Parameters:
    ///   - window: years of the model that a window sees, one or more.
    ///   - step: years that are kept of a window, from one to `window`.
    ///   - rowYears: year from which each row holds, absent for one that always does; nil for the latest year of its columns.
    ///     A row that holds before its columns are decided sees them at zero, or at the bound nearest to it.
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public static func find(
        _ model: ComparableModel,
        window: Int,
        step: Int = 1,
        rowYears: [Int?]? = nil,
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> RollingHorizon {
        var findings = model.findings()
        let years = Set(model.columnYears.compactMap { $0 }).sorted()
        let isFit = !years.isEmpty && (rowYears.map { $0.count == model.linear.rowCount } ?? true)
        if !isFit { findings.append(.rollingMisfit(years.isEmpty ? "columnYears" : "rowYears")) }
        if window < 1 { findings.append(.rollingMisfit("window")) }
        if step < 1 || step > window { findings.append(.rollingMisfit("step")) }
        var search = RollingSearch(model, years: years, rowYears: rowYears, findings: findings)
        if !findings.contains(where: { $0.severity == .error }) {
            let watch = ComparisonWatch(observer, expected: 1 + (years.count + step - 1) / step)
            try search.run(window: window, step: step, options: options, watch: watch)
        }
        let changes = search.stepwise.flatMap { stepwise in
            search.foresight.map {
                stepwise.changes(from: $0, options: model.options, smallest: options.smallestSize)
            }
        }
        return RollingHorizon(
            foresight: search.foresight,
            stepwise: search.stepwise,
            windows: search.windows,
            changes: changes ?? [],
            findings: search.findings
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.rolling.1",
        title: "pathways.method.rolling",
        equation: "cost of short sight = C − v*",
        symbols: [
            MethodSymbol("cost of short sight", meaning: "pathways.symbol.costOfMyopia", unit: "KZT"),
            MethodSymbol("C", meaning: "pathways.symbol.myopicCost", unit: "KZT"),
            MethodSymbol("v*", meaning: "pathways.symbol.optimum", unit: "KZT"),
        ],
        citations: [Citation(reference: "keppo2010", locator: "")],
        validity: "pathways.validity.rolling"
    )
}

extension Diagnostic {
    /// Years, a window or a step that do not fit.
    fileprivate static func rollingMisfit(_ field: String) -> Diagnostic {
        Diagnostic(
            "PTH-0618",
            .error,
            at: .entity(kind: "comparison", id: "rolling", field: field),
            ["field": .text(field)]
        )
    }
}
