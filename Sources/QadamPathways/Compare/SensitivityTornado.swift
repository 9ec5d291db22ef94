public import QadamEvidence
internal import QadamOptimize

/// A quantity that is varied to both sides, for ``SensitivityTornado``.
public struct SensitivityVariant: Sendable {
    /// How the model is changed.
    public enum Side: Sendable {
        /// Other numbers in the same matrix: the quick way.
        case change(ModelChange)
        /// Another model with the same options.
        case model(@Sendable () throws -> ComparableModel)
    }

    /// Identifier.
    public let id: String
    /// Name given by the user.
    public let name: LocalizedName
    /// The low side.
    public let low: Side
    /// The high side.
    public let high: Side

    /// A variant; see the fields.
    public init(id: String, name: LocalizedName, low: Side, high: Side) {
        self.id = id
        self.name = name
        self.low = low
        self.high = high
    }
}

/// How far the optimum swings when one quantity after the other is changed, and which options change with it.
///
///     swing_q = max(v_low, v*, v_high) − min(v_low, v*, v_high)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | v* | optimum of the model, under the limit if one is given | money of the model |
/// | v_low, v_high | optimum with quantity q at its low and high side | money |
///
/// The plan is chosen anew on each side. A side without a plan has no number; its quantity comes first, because nothing can
/// matter more. One quantity at a time: joint effects are not seen, for which there are ensembles (Eschenbach 1992).
public struct SensitivityTornado: Hashable, Sendable, Codable {
    /// One quantity.
    public struct Bar: Hashable, Sendable, Codable {
        /// The quantity.
        public let variant: String
        /// Plan on the low side; absent where there is none.
        public let low: ComparedPlan?
        /// Plan on the high side; absent where there is none.
        public let high: ComparedPlan?
        /// Swing, money; absent where a side has no plan.
        public let swing: Double?
        /// What becomes of the options on the low side.
        public let lowChanges: [OptionChange]
        /// What becomes of the options on the high side.
        public let highChanges: [OptionChange]
    }

    /// Plan of the model itself.
    public let plan: ComparedPlan?
    /// Quantities, the widest swing first.
    public let bars: [Bar]
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// Solves both sides of every quantity, each from the optimum of the model itself.
    ///
    /// - Throws: `OptimizeError` if the solver is missing or fails, or what a side throws.
    public static func find(
        _ model: ComparableModel,
        variants: [SensitivityVariant],
        limit: Double? = nil,
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> SensitivityTornado {
        var findings = limit == nil ? model.findings() : model.findingsWithEmissions()
        guard !findings.contains(where: { $0.severity == .error }) else {
            return SensitivityTornado(plan: nil, bars: [], findings: findings)
        }
        let watch = ComparisonWatch(observer, expected: 1 + 2 * variants.count)
        let solver = try ComparisonSolver(model, options: options, watch: watch)
        try solver.limit(limit)
        let start = try solver.solve()
        if let start, let finding = try solver.finding(start, at: .whole) { findings.append(finding) }
        guard let start, let plan = start.plan else {
            return SensitivityTornado(plan: nil, bars: [], findings: findings)
        }
        var sides = SensitivitySides(
            model: model,
            limit: limit,
            options: options,
            watch: watch,
            changes: VariantSolver(model, limit: limit, options: options, watch: watch, start: start)
        )
        var bars: [Bar] = []
        for variant in variants {
            let low = try sides.plan(variant.low, variant.id)
            let high = try sides.plan(variant.high, variant.id)
            if watch.isStopped { break }
            bars.append(
                Bar(variant.id, low, high, from: plan, model.options, smallest: options.smallestSize)
            )
        }
        return SensitivityTornado(
            plan: plan,
            bars: Bar.sorted(bars),
            findings: findings + sides.findings
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.tornado.1",
        title: "pathways.method.tornado",
        equation: "swing_q = max(v_low, v*, v_high) − min(v_low, v*, v_high)",
        symbols: [
            MethodSymbol("swing_q", meaning: "pathways.symbol.swing", unit: "KZT"),
            MethodSymbol("v*", meaning: "pathways.symbol.optimum", unit: "KZT"),
        ],
        citations: [Citation(reference: "eschenbach1992", locator: "")],
        validity: "pathways.validity.tornado"
    )
}

extension SensitivityTornado.Bar {
    fileprivate init(
        _ variant: String,
        _ low: ComparedPlan?,
        _ high: ComparedPlan?,
        from plan: ComparedPlan,
        _ options: [ModelOption],
        smallest: Double
    ) {
        self.variant = variant
        self.low = low
        self.high = high
        if let low, let high {
            swing = max(low.cost, plan.cost, high.cost) - min(low.cost, plan.cost, high.cost)
        } else {
            swing = nil
        }
        lowChanges = low?.changes(from: plan, options: options, smallest: smallest) ?? []
        highChanges = high?.changes(from: plan, options: options, smallest: smallest) ?? []
    }

    fileprivate static func sorted(_ bars: [Self]) -> [Self] {
        bars.enumerated().sorted {
            (-($0.element.swing ?? .infinity), $0.offset) < (-($1.element.swing ?? .infinity), $1.offset)
        }.map(\.element)
    }
}

/// The solves of a ``SensitivityTornado``.
private struct SensitivitySides {
    let model: ComparableModel
    let limit: Double?
    let options: ComparisonOptions
    let watch: ComparisonWatch
    var changes: VariantSolver
    var findings: [Diagnostic] = []

    /// Plan of a side; nil with a finding where there is none.
    mutating func plan(_ side: SensitivityVariant.Side, _ id: String) throws -> ComparedPlan? {
        let place = Place.entity(kind: "variant", id: id)
        let outcome: ComparisonSolver.Outcome?
        switch side {
        case .change(let change):
            guard change.fits(model.linear) else { return misfit(id, place) }
            outcome = try changes.solve(change)
        case .model(let make):
            let other = try make()
            guard other.options.map(\.id) == model.options.map(\.id),
                !other.findings().contains(where: { $0.severity == .error })
            else { return misfit(id, place) }
            let solver = try ComparisonSolver(other, options: options, watch: watch)
            try solver.limit(limit)
            outcome = try solver.solve()
        }
        if let outcome, outcome.plan == nil {
            findings.append(Diagnostic("PTH-0613", .warning, at: place, ["id": .text(id)]))
        }
        return outcome?.plan
    }

    private mutating func misfit(_ id: String, _ place: Place) -> ComparedPlan? {
        findings.append(Diagnostic("PTH-0619", .warning, at: place, ["id": .text(id)]))
        return nil
    }
}
