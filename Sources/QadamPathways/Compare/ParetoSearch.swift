internal import QadamEvidence
internal import QadamOptimize

/// Walks along a ``ParetoFront``.
struct ParetoSearch {
    var found: [ComparedPlan] = []
    var solves = 0
    var findings: [Diagnostic]
    /// Sizes of the options in the points, for who asks for them.
    var sizes: OptionSizes?
    /// Values of the latest solve.
    private var values: [Double] = []
    /// Basis of the latest plan of least cost, from which the next one starts.
    private var basis: Basis?
    /// Whether the solver stands at a plan of least cost and not at one of another objective.
    private var isAtLeastCost = false

    init(findings: [Diagnostic]) { self.findings = findings }

    mutating func run(
        _ solver: ComparisonSolver,
        between: Int,
        approach: ParetoFront.Approach
    ) throws(OptimizeError) {
        guard let cheapest = try cheapest(solver) else { return }
        found.append(cheapest)
        sizes?.take(values, emitting: cheapest.emissions)
        guard let cleanest = try cleanest(solver) else { return }
        found.append(cleanest)
        sizes?.take(values, emitting: cleanest.emissions)
        let range = cheapest.emissions - cleanest.emissions
        guard between > 0, range > 1e-9 * max(1, cheapest.emissions.magnitude) else { return }
        // The clean end is far from the points that come next.
        isAtLeastCost = false
        switch approach {
        case .limits:
            // With whole numbers from the cleanest on: a plan under a limit is a plan under every looser one, so that branch
            // and bound starts with a solution. Else from the cheapest on, whose basis is near.
            let order = solver.isMixedInteger ? Array(1...between) : (1...between).reversed()
            for k in order {
                let limit = cleanest.emissions + Double(k) / Double(between + 1) * range
                guard let point = try point(solver, limit: limit) else { return }
                found.append(point)
            }
        case .weights:
            try solver.limit(nil)
            try corners(solver, cheapest, cleanest, left: between)
        }
    }

    /// min C, then min E at that cost.
    private mutating func cheapest(_ solver: ComparisonSolver) throws(OptimizeError) -> ComparedPlan? {
        guard let first = try solve(solver, keepsBasis: true) else { return nil }
        return try cleaned(solver, first)
    }

    /// min E, then min C at those emissions.
    private mutating func cleanest(_ solver: ComparisonSolver) throws(OptimizeError) -> ComparedPlan? {
        try solver.minimizeEmissions()
        guard let least = try solve(solver, .nothing) else { return nil }
        let limit = least.emissions + Self.slack(least.emissions)
        return try point(solver, limit: limit, .nothing)
    }

    /// min C under the limit, and min E at that cost where the limit alone does not say that nothing is cleaner.
    private mutating func point(
        _ solver: ComparisonSolver,
        limit: Double,
        _ start: ComparisonSolver.Start? = nil
    ) throws(OptimizeError) -> ComparedPlan? {
        try solver.limit(limit)
        if !isAtLeastCost { try solver.minimizeCost() }
        let goesOn = isAtLeastCost || solver.isMixedInteger
        isAtLeastCost = true
        let start = start ?? (goesOn ? .former : .optimum(basis))
        guard let first = try solve(solver, start, keepsBasis: found.count > 1) else { return nil }
        let hasPrice =
            (first.marginalCost ?? 0) > 1e-9 * max(1, first.cost.magnitude / max(1, limit.magnitude))
        if hasPrice && !solver.isMixedInteger { return first }
        return try cleaned(solver, first)
    }

    /// The cleanest of the plans that cost what `plan` costs. It keeps the price of the limit of the plan.
    private mutating func cleaned(
        _ solver: ComparisonSolver,
        _ plan: ComparedPlan
    ) throws(OptimizeError) -> ComparedPlan? {
        isAtLeastCost = false
        try solver.limitCost(plan.cost + Self.slack(plan.cost))
        try solver.minimizeEmissions()
        let clean = try solve(solver, .nothing)
        try solver.limitCost(nil)
        try solver.minimizeCost()
        guard let clean else { return nil }
        return ComparedPlan(
            status: clean.status,
            cost: clean.cost,
            emissions: clean.emissions,
            marginalCost: plan.marginalCost,
            gap: plan.gap,
            sizes: clean.sizes
        )
    }

    /// All corners between two plans, widest gap first: min C + λE with λ the slope between them finds either a plan below
    /// the line or that there is none.
    private mutating func corners(
        _ solver: ComparisonSolver,
        _ cheap: ComparedPlan,
        _ clean: ComparedPlan,
        left: Int
    ) throws(OptimizeError) {
        var open = [(cheap, clean)]
        var left = left
        while left > 0, !open.isEmpty {
            let widest = open.indices.max {
                open[$0].0.emissions - open[$0].1.emissions < open[$1].0.emissions - open[$1].1.emissions
            }
            guard let widest else { return }
            let (a, b) = open.remove(at: widest)
            let price = (b.cost - a.cost) / (a.emissions - b.emissions)
            guard price > 0, price.isFinite else { continue }
            try solver.minimizeCost(price: price)
            guard var plan = try solve(solver) else { return }
            let line = a.cost + price * a.emissions
            let below = line - (plan.cost + price * plan.emissions)
            guard below > 1e-9 * max(1, line.magnitude) else { continue }
            plan = plan.priced(price)
            found.append(plan)
            open += [(a, plan), (plan, b)]
            left -= 1
        }
    }

    private mutating func solve(
        _ solver: ComparisonSolver,
        _ start: ComparisonSolver.Start = .former,
        keepsBasis: Bool = false
    ) throws(OptimizeError) -> ComparedPlan? {
        guard let outcome = try solver.solve(start) else { return nil }
        solves += 1
        if sizes != nil { values = outcome.values }
        if keepsBasis { basis = outcome.basis }
        if let finding = try solver.finding(outcome, at: .whole) { findings.append(finding) }
        return outcome.plan
    }

    /// Room for rounding when an optimum becomes a limit, well below what anybody reads off a plan.
    static func slack(_ value: Double) -> Double { 1e-9 * max(1, value.magnitude) }

    /// Points from the cheapest to the cleanest without those that another one beats or equals, to rounding.
    static func efficient(_ points: [ComparedPlan]) -> [ComparedPlan] {
        let sorted = points.sorted { ($0.cost, $0.emissions) < ($1.cost, $1.emissions) }
        var kept: [ComparedPlan] = []
        for point in sorted {
            guard let last = kept.last else {
                kept.append(point)
                continue
            }
            let gain = last.emissions - point.emissions
            guard gain > 1e-7 * max(1, last.emissions.magnitude) else { continue }
            // Cleaner at the same cost to rounding: the former was beaten.
            if point.cost - last.cost <= 2 * slack(last.cost) { kept.removeLast() }
            kept.append(point)
        }
        return kept
    }
}

extension ComparedPlan {
    /// The same plan with a price of emissions.
    func priced(_ price: Double?) -> ComparedPlan {
        ComparedPlan(
            status: status,
            cost: cost,
            emissions: emissions,
            marginalCost: price,
            gap: gap,
            sizes: sizes
        )
    }
}
