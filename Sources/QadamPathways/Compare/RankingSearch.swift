internal import QadamEvidence
internal import QadamOptimize

/// The solves of an ``OptionRanking``.
struct RankingSearch {
    let model: ComparableModel
    let options: ComparisonOptions
    var findings: [Diagnostic]
    private(set) var plan: ComparedPlan?
    private(set) var valueOfAll: Double?
    /// Value with what takes its place, by option; absent where it was not computed.
    private var values: [Int: (value: Double, changes: [OptionChange])] = [:]
    private var indispensable: Set<Int> = []
    private var naive: [Int: Double] = [:]
    private var breakEvens: [Int: BreakEven] = [:]

    init(_ model: ComparableModel, options: ComparisonOptions, findings: [Diagnostic]) {
        self.model = model
        self.options = options
        self.findings = findings
    }

    mutating func run(limit: Double?, breakEven: Bool, observer: ComparisonObserver) throws(OptimizeError) {
        let count = model.options.count
        let watch = ComparisonWatch(observer, expected: 2 + 2 * count + (breakEven ? 2 * count : 0))
        let solver = try ComparisonSolver(model, options: options, watch: watch)
        try solver.limit(limit)
        guard let best = try solver.solve() else { return }
        if let finding = try solver.finding(best, at: .whole) { findings.append(finding) }
        guard let plan = best.plan else { return }
        self.plan = plan
        for (index, option) in model.options.enumerated() {
            guard try value(solver, index, option, plan, best) else { return }
            guard breakEven else { continue }
            var search = BreakEvenSearch(solver: solver, option: option, index: index, best: best)
            let without = values[index].map { plan.cost + $0.value }
            if let found = try search.find(costWithout: without) {
                breakEvens[index] = found
            } else if watch.isStopped {
                return
            } else if search.isNotEvenForFree {
                findings.append(.about(option, "PTH-0611"))
            }
        }
        try solver.limit(nil)
        try addNaive(solver, price: plan.marginalCost ?? 0, plan: plan)
    }

    /// False where the observer stopped it.
    private mutating func value(
        _ solver: ComparisonSolver,
        _ index: Int,
        _ option: ModelOption,
        _ plan: ComparedPlan,
        _ best: ComparisonSolver.Outcome
    ) throws(OptimizeError) -> Bool {
        guard option.canBeClosed(in: model.linear) else {
            findings.append(.cannotBeClosed(option))
            return true
        }
        // A plan that does not use it is a plan without it.
        if plan.sizes[index] <= options.smallestSize {
            values[index] = (0, [])
            return true
        }
        try solver.close(option)
        let outcome = try solver.solve(.optimum(best.basis))
        try solver.open(option)
        guard let outcome else { return false }
        if let without = outcome.plan {
            let changes = without.changes(
                from: plan,
                options: model.options,
                smallest: options.smallestSize
            )
            values[index] = (
                max(0, without.cost - plan.cost), changes.filter { $0.option != option.id }
            )
        } else if outcome.status == .infeasible {
            indispensable.insert(index)
            findings.append(.about(option, "PTH-0610"))
        } else if let finding = try solver.finding(outcome, at: .entity(kind: "option", id: option.id)) {
            findings.append(finding)
        }
        return true
    }

    /// Each option alone against business as usual, emissions at the price of the limit.
    private mutating func addNaive(
        _ solver: ComparisonSolver,
        price: Double,
        plan: ComparedPlan
    ) throws(OptimizeError) {
        try solver.minimizeCost(price: price)
        let open = model.options.indices.filter {
            !model.options[$0].inBaseline && model.options[$0].canBeClosed(in: model.linear)
        }
        for index in open { try solver.close(model.options[index]) }
        guard let usual = try solver.solve() else { return }
        guard let baseline = usual.plan else {
            findings.append(Diagnostic("PTH-0608", .warning, at: .whole))
            return
        }
        func worth(_ plan: ComparedPlan) -> Double { plan.cost + price * plan.emissions }
        valueOfAll = worth(baseline) - worth(plan)
        for index in open {
            try solver.open(model.options[index])
            guard let outcome = try solver.solve(.optimum(usual.basis)) else { return }
            if let alone = outcome.plan { naive[index] = max(0, worth(baseline) - worth(alone)) }
            try solver.close(model.options[index])
        }
    }

    // MARK: - Results

    func entries() -> [OptionRanking.Entry] {
        guard let plan else { return [] }
        let naiveOrder = naive.keys.sorted {
            (naive[$1] ?? 0, $0) < (naive[$0] ?? 0, $1)
        }
        let entries = model.options.indices.map { index in
            OptionRanking.Entry(
                option: model.options[index].id,
                size: plan.sizes[index],
                value: values[index]?.value,
                isIndispensable: indispensable.contains(index),
                replacements: values[index]?.changes ?? [],
                naiveValue: naive[index],
                naiveRank: naiveOrder.firstIndex(of: index).map { $0 + 1 },
                breakEven: breakEvens[index]
            )
        }
        return entries.enumerated().sorted {
            Self.key($0.element, $0.offset) < Self.key($1.element, $1.offset)
        }
        .map(\.element)
    }

    /// Indispensable first, then by value, then by how little cheaper it would have to be, then as given.
    private static func key(_ entry: OptionRanking.Entry, _ offset: Int) -> (Int, Double, Double, Int) {
        if entry.isIndispensable { return (0, 0, 0, offset) }
        guard let value = entry.value else { return (2, 0, 0, offset) }
        let distance = entry.breakEven.map { -$0.costChange } ?? .infinity
        return (1, -value, value > 0 ? 0 : distance, offset)
    }
}

extension Diagnostic {
    /// A note about an option whose text names it.
    static func about(_ option: ModelOption, _ code: String) -> Diagnostic {
        Diagnostic(
            code,
            .note,
            at: .entity(kind: "option", id: option.id),
            ["name": .name(option.name)]
        )
    }
}
