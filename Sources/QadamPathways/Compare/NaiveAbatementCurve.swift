public import QadamEvidence
public import QadamOptimize

/// The naive abatement curve: each option of a plan alone against business as usual, and what is lost when the bars are added
/// up.
///
///     c_i = (C_with − C_without) / (E_without − E_with)
///     loss = Σ_i (E_without − E_with,i) − (E_without − E_plan)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | C_without, E_without | business as usual: all options closed but those of the baseline | money, t |
/// | C_with, E_with | the same with option i at the size that it has in the plan | money, t |
/// | E_plan | emissions of the plan, all its options together | t |
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
        /// Its size in the plan, in its unit.
        public let size: Double
        /// Cost against business as usual, money; below zero if it saves money.
        public let cost: Double
        /// Emissions avoided against business as usual, t.
        public let tonnes: Double
        /// Money per t; absent if nothing is avoided.
        public let costPerTonne: Double?
    }

    /// Business as usual.
    public let baseline: ComparedPlan
    /// The plan whose options are shown.
    public let plan: ComparedPlan
    /// Options of the plan in rank order.
    public let bars: [Bar]
    /// Options that cannot stand alone in business as usual, each with a finding.
    public let notAlone: [String]
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// Sum of the bars, t.
    public var naiveTonnes: Double { bars.reduce(0) { $0 + $1.tonnes } }
    /// Sum of the bars, money.
    public var naiveCost: Double { bars.reduce(0) { $0 + $1.cost } }
    /// What the plan avoids against business as usual, t.
    public var planTonnes: Double { baseline.emissions - plan.emissions }
    /// What the plan costs against business as usual, money.
    public var planCost: Double { plan.cost - baseline.cost }
    /// Tonnes that the bars promise too much.
    public var interactionLoss: Double { naiveTonnes - planTonnes }

    /// Computes the curve for the plan of least cost under a limit.
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
        var notAlone: [String] = []
        for index in chosen where model.options[index].canBeClosed(in: model.linear) {
            let option = model.options[index]
            guard let alone = try Self.alone(solver, option, best.values) else { break }
            if let found = alone.plan {
                bars.append(Bar(option.id, size: plan.sizes[index], found, against: baseline))
            } else {
                notAlone.append(option.id)
                findings.append(.about(option, "PTH-0609"))
            }
        }
        let curve = NaiveAbatementCurve(
            baseline: baseline,
            plan: plan,
            bars: bars.sorted(by: Bar.precedes),
            notAlone: notAlone,
            findings: findings
        )
        return (curve, findings)
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
    fileprivate init(
        _ option: String,
        size: Double,
        _ plan: ComparedPlan,
        against baseline: ComparedPlan
    ) {
        self.option = option
        self.size = size
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
        id: "pathways.compare.naive-abatement.1",
        title: "pathways.method.naiveAbatement",
        equation:
            "c_i = (C_with − C_without) / (E_without − E_with);   loss = Σ_i (E_without − E_with) − (E_without − E_plan)",
        symbols: [
            MethodSymbol("c_i", meaning: "pathways.symbol.abatementCost", unit: "KZT/t{CO2e}"),
            MethodSymbol("C_with", meaning: "pathways.symbol.costWithOption", unit: "KZT"),
            MethodSymbol("C_without", meaning: "pathways.symbol.costOfUsual", unit: "KZT"),
            MethodSymbol("E_with", meaning: "pathways.symbol.emissionsWithOption", unit: "t{CO2e}"),
            MethodSymbol("E_without", meaning: "pathways.symbol.emissionsOfUsual", unit: "t{CO2e}"),
            MethodSymbol("E_plan", meaning: "pathways.symbol.planEmissions", unit: "t{CO2e}"),
        ],
        citations: [
            Citation(reference: "taylor2012", locator: "section 3"),
            Citation(reference: "vogtschilb2014", locator: "section 2"),
        ],
        validity: "pathways.validity.naiveAbatement"
    )
}
