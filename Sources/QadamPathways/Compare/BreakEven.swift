public import QadamEvidence
internal import QadamOptimize

/// By how much the cost of an option would have to change for it to leave the plan or to enter it.
///
///     v(t) = min C + t · S_i
///     leaves:  t = min { t ≥ 0 : v(t) = v(without i) }
///     enters:  t = max { t ≤ 0 : v(t) < v* just below }  =  −min (C(x) − v*) / S_i(x)  over plans x with S_i > 0
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | t | change of cost per unit of size, the same for all columns of the option | money per unit of size |
/// | S_i | size of the option | its unit |
/// | v(t) | optimum with that change | money of the model |
///
/// v is concave in t and S_i is its slope. Both roots are found by Newton's method on that slope (Dinkelbach 1967): each
/// step is one solve, started from the former, the steps approach from one side, and there are finitely many, with whole
/// numbers as without. The reduced cost of a column that rests at zero is the first guess for entering; where the optimum
/// is degenerate it is too small a reduction, and the search goes on.
public struct BreakEven: Hashable, Sendable, Codable {
    /// What happens there.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// Dearer than that, it leaves the plan altogether.
        case leaves
        /// Cheaper than that, it enters the plan.
        case enters
    }

    /// How it is known.
    public enum Evidence: String, Hashable, Sendable, Codable {
        /// The reduced cost, and one solve just below it in which the option enters.
        case reducedCost
        /// Solves with changed costs.
        case resolved
    }

    /// What happens there.
    public let kind: Kind
    /// Change of cost, money per unit of size: above zero for leaving, below zero for entering.
    public let costChange: Double
    /// How it is known.
    public let evidence: Evidence

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.break-even.1",
        title: "pathways.method.breakEven",
        equation:
            "leaves: t = min { t ≥ 0 : v(t) = v(without i) };   enters: t = −min (C − v*) / S_i,   v(t) = min C + t · S_i",
        symbols: [
            MethodSymbol("t", meaning: "pathways.symbol.costChange", unit: "KZT"),
            MethodSymbol("S_i", meaning: "pathways.symbol.optionSize", unit: "1"),
            MethodSymbol("C", meaning: "pathways.symbol.planCost", unit: "KZT"),
            MethodSymbol("v*", meaning: "pathways.symbol.optimum", unit: "KZT"),
            MethodSymbol("v(without i)", meaning: "pathways.symbol.optimumWithout", unit: "KZT"),
        ],
        citations: [Citation(reference: "dinkelbach1967", locator: "")]
    )
}

/// The search for one ``BreakEven``; leaves the solver with the costs of the model.
struct BreakEvenSearch {
    let solver: ComparisonSolver
    let option: ModelOption
    let index: Int
    let best: ComparisonSolver.Outcome
    private(set) var isNotEvenForFree = false

    init(solver: ComparisonSolver, option: ModelOption, index: Int, best: ComparisonSolver.Outcome) {
        self.solver = solver
        self.option = option
        self.index = index
        self.best = best
    }

    /// - Parameter costWithout: optimum with the option closed; nil where there is none.
    /// - Returns: nil where it neither leaves nor enters at any cost, or the observer stopped.
    mutating func find(costWithout: Double?) throws(OptimizeError) -> BreakEven? {
        guard let plan = best.plan else { return nil }
        let found: BreakEven?
        if plan.sizes[index] > solver.options.smallestSize {
            found = try costWithout.flatMap { cost throws(OptimizeError) in try leaving(plan, cost) }
        } else {
            found = try entering(plan)
        }
        try solver.minimizeCost()
        return found
    }

    private func leaving(_ plan: ComparedPlan, _ without: Double) throws(OptimizeError) -> BreakEven? {
        let small = tolerance(without)
        var change = 0.0
        var (cost, size) = (plan.cost, plan.sizes[index])
        for _ in 0..<60 {
            let missing = without - cost
            guard missing > small, size > solver.options.smallestSize else { break }
            change += missing / size
            guard let next = try optimum(change) else { return nil }
            (cost, size) = (next.cost + change * next.sizes[index], next.sizes[index])
        }
        return BreakEven(kind: .leaves, costChange: change, evidence: .resolved)
    }

    private mutating func entering(_ plan: ComparedPlan) throws(OptimizeError) -> BreakEven? {
        // To be paid for taking it is no use for it: no search below "for free" in the dearest of its years.
        let worths = option.parts.map { solver.model.linear.cost[$0.column.index] / $0.weight }
        let frees = Set(worths.map { -max(0, $0) }).sorted()
        let free = frees.first ?? 0
        if let guess = reducedCost() {
            let below = guess - max(1e-6 * guess.magnitude, tolerance(guess))
            if below >= free, let next = try optimum(below, from: .optimum(best.basis)),
                next.sizes[index] > solver.options.smallestSize
            {
                return BreakEven(kind: .enters, costChange: min(0, guess), evidence: .reducedCost)
            }
            if solver.watch.isStopped { return nil }
        }
        // Under a discount rate the same change is paid for in later years, and taking them has no end: then the search begins at the
        // largest change that has a plan.
        var change = free
        var begun: ComparedPlan?
        for candidate in frees where begun == nil {
            change = candidate
            begun = try optimum(candidate)
            if solver.watch.isStopped { return nil }
        }
        guard var next = begun else { return nil }
        guard plan.cost - (next.cost + change * next.sizes[index]) > tolerance(plan.cost) else {
            isNotEvenForFree = true
            return nil
        }
        for _ in 0..<60 {
            let size = next.sizes[index]
            guard size > solver.options.smallestSize else { break }
            // The cost per unit at which this plan would be as good as the optimum.
            let better = -(next.cost - plan.cost) / size
            guard better - change > tolerance(change) else { break }
            change = min(0, better)
            guard let found = try optimum(change) else { return nil }
            if plan.cost - (found.cost + change * found.sizes[index]) <= tolerance(plan.cost) { break }
            next = found
        }
        return BreakEven(kind: .enters, costChange: change, evidence: .resolved)
    }

    /// The change at which the first column would be worth taking, by its reduced cost; nil for whole numbers.
    private func reducedCost() -> Double? {
        guard !solver.isMixedInteger, let prices = best.prices else { return nil }
        return option.parts.map { -prices[$0.column] / $0.weight }.max()
    }

    private func optimum(_ change: Double, from start: ComparisonSolver.Start = .former)
        throws(OptimizeError) -> ComparedPlan?
    {
        var costs = solver.model.linear.cost
        for part in option.parts { costs[part.column.index] += change * part.weight }
        try solver.minimize(costs)
        return try solver.solve(start)?.plan
    }

    /// What two optima may differ by and count as the same.
    private func tolerance(_ value: Double) -> Double {
        let gap = solver.isMixedInteger ? solver.options.relativeGap : 0
        return max(1e-9, gap) * max(1, value.magnitude)
    }
}
