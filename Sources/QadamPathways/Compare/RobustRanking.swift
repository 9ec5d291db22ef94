public import QadamEvidence
public import QadamOptimize

/// What each option is worth in every scenario, and how far a ranking can be relied on.
///
///     V_{i,s} = v_s(without i) − v_s          rank_{i,s} by V_{i,s}
///     regret without i = max_s V_{i,s}
///     regret with i = max_s [ v_s(x_i = x°_i) − v_s ]
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | v_s | optimum of scenario s | money of the model |
/// | v_s(without i) | the same with option i closed | money |
/// | x°_i | what the plan of the model as it is given builds of option i, year by year | |
///
/// The two regrets are of the two mistakes that a decision on an option can be: to do without it where it would have been worth
/// something, and to build it as planned where it is not. An option without which a scenario has no plan is first there and has
/// no number; its regret without it has no end and no number either. Options of equal value share the better rank. Every scenario
/// is solved from nothing, so that results do not depend on how they are shared among workers.
public struct RobustRanking: Hashable, Sendable, Codable {
    /// One option in one scenario.
    public struct Value: Hashable, Sendable, Codable {
        /// Size in the plan.
        public let size: Double
        /// What it is worth, money; absent where it cannot be left out or there is no plan without it.
        public let value: Double?
        /// Whether there is no plan without it.
        public let isIndispensable: Bool
        /// What it costs to build it as the plan of the given model does; absent where that plan does not build it, or it cannot be
        /// done here.
        public let costOfTaking: Double?
        /// Whether building it as planned leaves no plan here.
        public let cannotBeTaken: Bool
    }

    /// A scenario.
    public struct Scenario: Hashable, Sendable, Codable {
        /// Identifier.
        public let id: String
        /// Probability, where given.
        public let probability: Double?
        /// Discounted cost of its plan; absent where it has none.
        public let cost: Double?
        /// Emissions of its plan.
        public let emissions: Double?
        /// By option; empty where there is no plan.
        public let values: [Value]
        /// What was found.
        public let findings: [Diagnostic]
    }

    /// An option over all scenarios with a plan.
    public struct Entry: Hashable, Sendable, Codable {
        /// The option.
        public let option: String
        /// In how many scenarios it is chosen.
        public let chosen: Int
        /// In how many there is no plan without it.
        public let indispensable: Int
        /// Least, mean and greatest value over the scenarios in which it has one, the mean by probability where all scenarios have one; no mean where there
        /// is no plan without it in a scenario, for that is worth more than any number.
        public let least: Double?
        /// See `least`.
        public let mean: Double?
        /// See `least`.
        public let greatest: Double?
        /// Best and worst rank.
        public let ranks: [Int]
        /// Greatest cost of doing without it; absent where it is indispensable somewhere.
        public let regretWithout: Double?
        /// Greatest cost of building it as planned; absent where it is not planned or cannot be built so somewhere.
        public let regretWith: Double?
    }

    /// The plan of the model as it is given.
    public let plan: ComparedPlan?
    /// Scenarios in their order.
    public let scenarios: [Scenario]
    /// Options, those that are worth most on the average first; indispensable ones before all.
    public let entries: [Entry]
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.robust-ranking.1",
        title: "pathways.method.robustRanking",
        equation:
            "V_{i,s} = v_s(without i) − v_s;   without: max_s V_{i,s};   with: max_s [ v_s(x_i = x°_i) − v_s ]",
        symbols: [
            MethodSymbol("V_{i,s}", meaning: "pathways.symbol.optionValue", unit: "KZT"),
            MethodSymbol("v_s", meaning: "pathways.symbol.scenarioOptimum", unit: "KZT"),
            MethodSymbol("x°_i", meaning: "pathways.symbol.plannedOption", unit: "1"),
        ],
        citations: [
            Citation(reference: "savage1951", locator: ""),
            Citation(reference: "qadam.definitions", locator: ""),
        ],
        validity: "pathways.validity.robustRanking"
    )

    /// Puts scenarios together.
    ///
    /// - Parameters:
    ///   - base: the plan of the model as given.
    ///   - scenarios: in order.
    public init(_ model: ComparableModel, base: RobustBase, _ scenarios: [Scenario]) {
        plan = base.plan
        self.scenarios = scenarios
        var findings = base.findings
        for scenario in scenarios where scenario.cost == nil { findings.append(.withoutPlan(scenario.id)) }
        let solved = scenarios.filter { $0.cost != nil && $0.values.count == model.options.count }
        let ranks = solved.map { Self.ranks($0.values) }
        let weights = solved.compactMap(\.probability)
        let hasWeights = weights.count == solved.count
        let smallest = base.smallest
        let entries = model.options.indices.map { index -> Entry in
            let values = solved.map { $0.values[index] }
            let worth = values.indices.compactMap { at in values[at].value.map { (at, $0) } }
            let total = worth.reduce(0) { $0 + (hasWeights ? weights[$1.0] : 1) }
            let sum = worth.reduce(0) { $0 + (hasWeights ? weights[$1.0] : 1) * $1.1 }
            let own = ranks.map { $0[index] }
            let indispensable = values.filter(\.isIndispensable).count
            let taken = values.compactMap(\.costOfTaking)
            return Entry(
                option: model.options[index].id,
                chosen: values.filter { $0.size > smallest }.count,
                indispensable: indispensable,
                least: worth.map(\.1).min(),
                mean: indispensable == 0 && total > 0 ? sum / total : nil,
                greatest: worth.map(\.1).max(),
                ranks: [own.min(), own.max()].compactMap(\.self),
                regretWithout: indispensable == 0 && worth.count == values.count ? worth.map(\.1).max() : nil,
                regretWith: taken.count == values.count ? taken.max() : nil
            )
        }
        self.entries = entries.enumerated().sorted {
            Self.key($0.element, $0.offset) < Self.key($1.element, $1.offset)
        }.map(\.element)
        self.findings = findings
    }

    private static func key(_ entry: Entry, _ offset: Int) -> (Int, Double, Int) {
        (-entry.indispensable, -(entry.mean ?? -.infinity), offset)
    }

    /// Rank of every option in a scenario, from 1; equal values share the better one. What has no number and is not
    /// indispensable is last.
    private static func ranks(_ values: [Value]) -> [Int] {
        let worth = values.map { $0.isIndispensable ? Double.infinity : $0.value ?? -1 }
        let largest = worth.filter(\.isFinite).max() ?? 0
        // What the solver's tolerance cannot tell apart is equal.
        let same = max(1e-9, 1e-9 * largest)
        return worth.map { own in 1 + worth.filter { $0 > own + same }.count }
    }
}

/// The plan of the model as it is given, from which the scenarios are judged.
public struct RobustBase: Sendable {
    /// The plan; nil where there is none.
    public let plan: ComparedPlan?
    /// What was found.
    public let findings: [Diagnostic]
    /// By option the values of its columns in the plan; empty where it is not built.
    let taken: [[Double]]
    let smallest: Double
    let columnCount: Int

    /// Solves the model as it is given.
    ///
    /// - Parameter limit: limit on total emissions; nil for none.
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public init(
        _ model: ComparableModel,
        limit: Double? = nil,
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) {
        var findings = limit == nil ? model.findings() : model.findingsWithEmissions()
        var outcome: ComparisonSolver.Outcome?
        if !findings.contains(where: { $0.severity == .error }) {
            let watch = ComparisonWatch(observer, expected: 1)
            let solver = try ComparisonSolver(model, options: options, watch: watch)
            try solver.limit(limit)
            outcome = try solver.solve()
            if let outcome, let finding = try solver.finding(outcome, at: .whole) {
                findings.append(finding.lowered)
            }
        }
        plan = outcome?.plan
        self.findings = findings
        smallest = options.smallestSize
        columnCount = model.linear.columnCount
        taken = model.options.enumerated().map { index, option in
            guard let plan = outcome?.plan, let values = outcome?.values,
                plan.sizes[index] > options.smallestSize
            else { return [] }
            return option.parts.map { part in
                let value = values[part.column.index]
                return model.linear.isInteger(part.column) ? value.rounded() : max(0, value)
            }
        }
    }

    /// A scenario, judged; nil where the observer stopped it. Depends on nothing but the base and the scenario.
    ///
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public func scenario(
        _ scenario: ScenarioModel,
        limit: Double? = nil,
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> RobustRanking.Scenario? {
        let model = scenario.model
        let watch = ComparisonWatch(observer, expected: 1 + 2 * model.options.count)
        let solver = try ComparisonSolver(model, options: options, watch: watch)
        try solver.limit(limit)
        guard let best = try solver.solve() else { return nil }
        var findings: [Diagnostic] = []
        if let finding = try solver.finding(best, at: .entity(kind: "scenario", id: scenario.id)) {
            findings.append(finding.lowered)
        }
        var values: [RobustRanking.Value] = []
        if let plan = best.plan {
            for index in model.options.indices {
                guard let value = try value(index, solver, best, plan) else { return nil }
                values.append(value)
            }
        }
        return RobustRanking.Scenario(
            id: scenario.id,
            probability: scenario.probability,
            cost: best.plan?.cost,
            emissions: best.plan?.emissions,
            values: values,
            findings: findings
        )
    }

    /// Nil where the observer stopped it.
    private func value(
        _ index: Int,
        _ solver: ComparisonSolver,
        _ best: ComparisonSolver.Outcome,
        _ plan: ComparedPlan
    ) throws(OptimizeError) -> RobustRanking.Value? {
        let option = solver.model.options[index]
        var worth: Double?
        var isIndispensable = false
        if plan.sizes[index] <= smallest, option.canBeClosed(in: solver.model.linear) {
            worth = 0
        } else if option.canBeClosed(in: solver.model.linear) {
            try solver.close(option)
            let outcome = try solver.solve(.optimum(best.basis))
            try solver.open(option)
            guard let outcome else { return nil }
            worth = outcome.plan.map { max(0, $0.cost - plan.cost) }
            isIndispensable = outcome.status == .infeasible
        }
        var (cost, cannot): (Double?, Bool) = (nil, false)
        let isSame = columnCount == solver.model.linear.columnCount && index < taken.count
        if isSame, !taken[index].isEmpty, taken[index].count == option.parts.count {
            let decided = EarlyDecisions(id: option.id, values: taken[index])
            guard let outcome = try solver.solve(fixing: decided, of: option.parts.map(\.column), from: best)
            else { return nil }
            cost = outcome.plan.map { max(0, $0.cost - plan.cost) }
            cannot = outcome.plan == nil
        }
        return RobustRanking.Value(
            size: plan.sizes[index],
            value: worth,
            isIndispensable: isIndispensable,
            costOfTaking: cost,
            cannotBeTaken: cannot
        )
    }
}
