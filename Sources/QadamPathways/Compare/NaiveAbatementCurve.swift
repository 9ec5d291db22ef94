public import QadamEvidence
public import QadamOptimize

/// The naive abatement curve: each option alone against business as usual, what it costs beside what it costs in the
/// system, and what is lost when the bars are added up.
///
///     c_i = (C_with − C_without) / (E_without − E_with)
///     d_i = c_i − c_{s(i)},   c_s = (v(ε_s) − v(ε_{s−1})) / (ε_{s−1} − ε_s)
///     loss = Σ_i (E_without − E_with,i) − (E_without − E_plan)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | C_without, E_without | business as usual: all options closed but those of the baseline | money, t |
/// | C_with, E_with | the same with option i, as large as in the first plan of the curve of the system that has it | money, t |
/// | s(i) | step of the curve of the system at which option i enters | – |
/// | c_s | average cost of that step; zero for what the plan without a limit has | money/t |
/// | E_plan | emissions of all options together, at the sizes of their bars | t |
///
/// Every option is shown: with a bar, or with the reason why it has none (``Unpriced``). A bar is operated at no price of
/// emissions, as business as usual is. An option that costs more in use than what stands lies idle then: if it saves no
/// money, it is compared once more with both operated at the highest price of the curve (of a step without a marginal cost, its average
/// cost), and of both bars the one with the lower cost per tonne is shown (``Bar/price``). An option that no plan of the curve has is as large as it makes itself
/// alone at that price.
///
/// Traps of such curves, and what is done about each:
/// - Bars are added up as if independent: the difference to the plan is ``interactionLoss``, below zero where options
///   help each other.
/// - Cost per tonne ranks savings the wrong way round, since a measure that saves the same money and *fewer* tonnes would
///   come first (Taylor 2012): measures that save money come first and by money, the others by cost per tonne.
/// - A measure that avoids nothing has no cost per tonne: it comes last and has none.
/// - Time is left out, so what is cheap and slow begins too late (Vogt-Schilb and Hallegatte 2014): the plan decides that,
///   not the curve.
public struct NaiveAbatementCurve: Hashable, Sendable, Codable {
    /// An option alone.
    public struct Bar: Hashable, Sendable, Codable {
        /// The option.
        public let option: String
        /// Its size, in its unit.
        public let size: Double
        /// Cost against business as usual, money; below zero if it saves money.
        public let cost: Double
        /// Emissions avoided against business as usual, t.
        public let tonnes: Double
        /// Money per t; absent if nothing is avoided.
        public let costPerTonne: Double?
        /// Price of emissions at which it and business as usual were operated, money per t; zero as a rule.
        public let price: Double
        /// What a tonne costs in the system where the option enters: the average cost of that step, zero where the plan
        /// without a limit has it, money per t. Absent where no plan of the curve has it, or where no curve was made.
        public internal(set) var systemCost: Double?
        /// Cost per tonne alone less that in the system, money per t; absent where one of them is.
        public internal(set) var difference: Double?
    }

    /// An option without a bar.
    public struct Unpriced: Hashable, Sendable, Codable {
        /// Why it has none.
        public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
            /// It is part of business as usual.
            case inBusinessAsUsual
            /// A bound forces it into every plan, business as usual too.
            case cannotBeClosed
            /// Alone it has no plan: it needs another option.
            case notAlone
            /// No plan of the curve has it, nor does it pay alone at the highest price of the curve.
            case neverTaken
            /// The comparison was stopped before it.
            case notReached
        }

        /// The option.
        public let option: String
        /// Why.
        public let reason: Reason

        init(_ option: String, _ reason: Reason) { (self.option, self.reason) = (option, reason) }
    }

    /// Business as usual.
    public let baseline: ComparedPlan
    /// The plan that the bars are compared with: beside the curve of the system all their options together, and the
    /// cleanest plan of that curve where they exclude one another.
    public let plan: ComparedPlan
    /// What all bars avoid when their options stand together, t: against business as usual at the same price. Absent where
    /// they cannot, and where the bars are those of one plan.
    public let avoidedTogether: Double?
    /// Options in rank order.
    public let bars: [Bar]
    /// Options without a bar, each with the reason.
    public let unpriced: [Unpriced]
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// Sum of the bars, t.
    public var naiveTonnes: Double { bars.reduce(0) { $0 + $1.tonnes } }
    /// Sum of the bars, money.
    public var naiveCost: Double { bars.reduce(0) { $0 + $1.cost } }
    /// What the plan avoids against business as usual, t.
    public var planTonnes: Double { avoidedTogether ?? baseline.emissions - plan.emissions }
    /// What the plan costs against business as usual, money.
    public var planCost: Double { plan.cost - baseline.cost }
    /// Tonnes that the bars promise too much.
    public var interactionLoss: Double { naiveTonnes - planTonnes }

    /// Computes the bars of one plan, the plan of least cost under a limit, at the sizes that its options have there.
    ///
    /// - Parameters:
    ///   - limit: limit on total emissions, t; nil for the plan without one.
    ///   - price: price of emissions at which business as usual and each option are operated, money per t; it counts in the
    ///     operation only, not in the costs shown. Zero is the usual curve, in which an option that costs more in use
    ///     than what stands stays unused and avoids nothing.
    /// - Returns: nil where there is no plan or no business as usual; the findings say which.
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public static func find(
        _ model: ComparableModel,
        limit: Double?,
        price: Double = 0,
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> (curve: NaiveAbatementCurve?, findings: [Diagnostic]) {
        var findings = model.findingsWithEmissions()
        guard !findings.contains(where: { $0.severity == .error }) else { return (nil, findings) }
        let watch = ComparisonWatch(observer, expected: model.options.count + 2)
        let solver = try ComparisonSolver(model, options: options, watch: watch)
        try solver.limit(limit)
        guard let best = try solver.solve() else { return (nil, findings) }
        if let finding = try solver.finding(best, at: .whole) { findings.append(finding) }
        guard let plan = best.plan else { return (nil, findings) }
        try solver.limit(nil)
        try solver.minimizeCost(price: price)
        let chosen = model.options.indices.filter {
            !model.options[$0].inBaseline && plan.sizes[$0] > options.smallestSize
        }
        findings += try Self.closeAll(solver)
        guard let usual = try solver.solve() else { return (nil, findings) }
        guard let baseline = usual.plan else {
            return (nil, findings + [Diagnostic("PTH-0608", .warning, at: .whole)])
        }
        var bars: [Bar] = []
        var unpriced: [Unpriced] = []
        for index in chosen where model.options[index].canBeClosed(in: model.linear) {
            let option = model.options[index]
            guard let alone = try Self.alone(solver, option, best.values) else { break }
            if let found = alone.plan {
                bars.append(Bar(option.id, size: plan.sizes[index], found, against: baseline, price: price))
            } else {
                unpriced.append(Unpriced(option.id, .notAlone))
                findings.append(.about(option, "PTH-0609"))
            }
        }
        let curve = NaiveAbatementCurve(
            baseline: baseline,
            plan: plan,
            avoidedTogether: nil,
            bars: bars.sorted(by: Bar.precedes),
            unpriced: unpriced,
            findings: findings
        )
        return (curve, findings)
    }

    /// Every option of the model alone, beside the curve of the system.
    ///
    /// - Parameter sizes: sizes along the curve.
    /// - Returns: nil where there is no business as usual, which the curve has said.
    static func beside(
        _ curve: SystemAbatementCurve,
        _ sizes: OptionSizes,
        _ model: ComparableModel,
        options: ComparisonOptions,
        observer: ComparisonObserver
    ) throws(OptimizeError) -> NaiveAbatementCurve? {
        guard let plan = curve.points.last, curve.baseline != nil else { return nil }
        let watch = ComparisonWatch(observer, expected: model.options.count + 1)
        let solver = try ComparisonSolver(model, options: options, watch: watch)
        try solver.minimizeCost()
        _ = try closeAll(solver)
        guard let usual = try solver.solve()?.plan else { return nil }
        // Without a step nothing can be avoided, at no price.
        let price = curve.steps.map { $0.marginalCost ?? $0.averageCost }.max() ?? 0
        var search = IndependentBars(solver, usual: usual, price: price)
        try search.run(sizes.entrances(along: curve.points))
        let together = try search.together()
        let bars = search.bars.map { bar in
            var bar = bar
            bar.systemCost = curve.entranceCost(of: bar.option, smallest: options.smallestSize)
            if let alone = bar.costPerTonne, let system = bar.systemCost { bar.difference = alone - system }
            return bar
        }
        return NaiveAbatementCurve(
            baseline: usual,
            plan: together?.plan ?? plan,
            avoidedTogether: together?.tonnes,
            bars: bars.sorted(by: Bar.precedes),
            unpriced: search.unpriced,
            findings: search.findings
        )
    }

    /// Closes all options but those of the baseline; says which cannot be closed.
    private static func closeAll(_ solver: ComparisonSolver) throws(OptimizeError) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for option in solver.model.options where !option.inBaseline {
            if option.canBeClosed(in: solver.model.linear) {
                try solver.close(option)
            } else {
                findings.append(.cannotBeClosed(option))
            }
        }
        return findings
    }

    /// Business as usual with the option as large as in the plan.
    private static func alone(
        _ solver: ComparisonSolver,
        _ option: ModelOption,
        _ values: [Double]
    ) throws(OptimizeError) -> ComparisonSolver.Outcome? {
        for part in option.parts {
            let value = values[part.column.index]
            let isWhole = solver.model.linear.isInteger(part.column)
            try solver.set(.equal(max(0, isWhole ? value.rounded() : value)), of: part.column)
        }
        let outcome = try solver.solve()
        try solver.close(option)
        return outcome
    }
}

extension NaiveAbatementCurve.Bar {
    init(
        _ option: String,
        size: Double,
        _ plan: ComparedPlan,
        against baseline: ComparedPlan,
        price: Double
    ) {
        self.option = option
        self.size = size
        self.price = price
        cost = plan.cost - baseline.cost
        tonnes = baseline.emissions - plan.emissions
        let isAbating = tonnes > 1e-9 * max(1, baseline.emissions.magnitude)
        costPerTonne = isAbating ? cost / tonnes : nil
    }

    /// Money savers by money, then the others by cost per tonne, then what avoids nothing by money.
    static func precedes(_ left: Self, _ right: Self) -> Bool {
        func key(_ bar: Self) -> (Int, Double, String) {
            guard let perTonne = bar.costPerTonne else { return (2, bar.cost, bar.option) }
            return bar.cost < 0 ? (0, bar.cost, bar.option) : (1, perTonne, bar.option)
        }
        return key(left) < key(right)
    }
}

extension LinearModel {
    func isInteger(_ column: Column) -> Bool {
        !integrality.isEmpty && integrality[column.index] == 1
    }
}

extension NaiveAbatementCurve {
    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.naive-abatement.2",
        title: "pathways.method.naiveAbatement",
        equation:
            "c_i = (C_with − C_without) / (E_without − E_with);   d_i = c_i − c_{s(i)};   loss = Σ_i (E_without − E_with) − (E_without − E_plan)",
        symbols: [
            MethodSymbol("c_i", meaning: "pathways.symbol.abatementCost", unit: "KZT/t{CO2e}"),
            MethodSymbol("C_with", meaning: "pathways.symbol.costWithOption", unit: "KZT"),
            MethodSymbol("C_without", meaning: "pathways.symbol.costOfUsual", unit: "KZT"),
            MethodSymbol("E_with", meaning: "pathways.symbol.emissionsWithOption", unit: "t{CO2e}"),
            MethodSymbol("E_without", meaning: "pathways.symbol.emissionsOfUsual", unit: "t{CO2e}"),
            MethodSymbol("d_i", meaning: "pathways.symbol.naiveDifference", unit: "KZT/t{CO2e}"),
            MethodSymbol("c_{s(i)}", meaning: "pathways.symbol.entranceCost", unit: "KZT/t{CO2e}"),
            MethodSymbol("E_plan", meaning: "pathways.symbol.planEmissions", unit: "t{CO2e}"),
        ],
        citations: [
            Citation(reference: "taylor2012", locator: "section 3"),
            Citation(reference: "vogtschilb2014", locator: "section 2"),
        ],
        validity: "pathways.validity.naiveAbatement"
    )
}
