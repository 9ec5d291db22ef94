public import QadamEvidence
public import QadamOptimize

/// How small and how large each option can be in plans that cost hardly more than the best.
///
///     min S_i  and  max S_i   with   C ≤ v* + ε·|v*|
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | S_i | size of option i | its unit |
/// | v* | optimum, under the limit if one is given | money of the model |
/// | ε | share by which cost may exceed the optimum | 1 |
///
/// An option whose smallest size is above zero is needed at any plan that good; one whose range begins at zero and is wide
/// is a matter of taste, whatever the optimum says. A model is never exact to a per cent, so this says more about a
/// decision than the optimum does.
///
/// Each end is a plan of its own: two options are not at their smallest together. Sources: Brill, Chang and Hopkins 1982;
/// DeCarolis 2011; Neumann and Brown 2021.
public struct NearOptimalRanges: Hashable, Sendable, Codable {
    /// The range of one option.
    public struct Range: Hashable, Sendable, Codable {
        /// The option.
        public let option: String
        /// Size in the optimum.
        public let optimal: Double
        /// Smallest size; absent where the search was stopped.
        public let smallest: Double?
        /// Largest size; absent where it has no end, which is a finding, or the search was stopped.
        public let largest: Double?
    }

    /// ε.
    public let tolerance: Double
    /// The optimum.
    public let plan: ComparedPlan?
    /// Cost that a plan may have, money.
    public let allowedCost: Double?
    /// Ranges in the order of the options.
    public let ranges: [Range]
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// Finds the ranges, two solves per option, each started from the optimum.
    ///
    /// - Parameters:
    ///   - tolerance: ε, zero or more, such as 0.05.
    ///   - limit: limit on total emissions, t; nil for none.
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public static func find(
        _ model: ComparableModel,
        tolerance: Double,
        limit: Double? = nil,
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> NearOptimalRanges {
        var space = NearOptimalSpace(model, tolerance: tolerance, limit: limit, options: options)
        let watch = ComparisonWatch(observer, expected: 1 + 2 * model.options.count)
        var ranges: [Range] = []
        if let solver = try space.enter(watch), let plan = space.plan {
            for (index, option) in model.options.enumerated() {
                // What the optimum does without can be left out; sizes are never below zero.
                let smallest =
                    plan.sizes[index] <= 0 ? 0 : try space.extreme(solver, option, index, sign: 1)
                let largest = try space.extreme(solver, option, index, sign: -1)
                ranges.append(
                    Range(
                        option: option.id,
                        optimal: plan.sizes[index],
                        smallest: smallest.map { max(0, $0) },
                        largest: largest
                    )
                )
            }
        }
        return NearOptimalRanges(
            tolerance: tolerance,
            plan: space.plan,
            allowedCost: space.allowedCost,
            ranges: ranges,
            findings: space.findings
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.near-optimal.1",
        title: "pathways.method.nearOptimal",
        equation: "min S_i and max S_i  with  C ≤ v* + ε·|v*|",
        symbols: [
            MethodSymbol("S_i", meaning: "pathways.symbol.optionSize", unit: "1"),
            MethodSymbol("C", meaning: "pathways.symbol.planCost", unit: "KZT"),
            MethodSymbol("v*", meaning: "pathways.symbol.optimum", unit: "KZT"),
            MethodSymbol("ε", meaning: "pathways.symbol.costTolerance", unit: "1"),
        ],
        citations: [
            Citation(reference: "brill1982", locator: ""), Citation(reference: "decarolis2011", locator: ""),
            Citation(reference: "neumann2021", locator: ""),
        ],
        validity: "pathways.validity.nearOptimal"
    )
}

/// The plans whose cost lies within a share of the optimum.
struct NearOptimalSpace {
    let model: ComparableModel
    let tolerance: Double
    let limit: Double?
    let options: ComparisonOptions
    private(set) var plan: ComparedPlan?
    private(set) var allowedCost: Double?
    private(set) var findings: [Diagnostic]
    /// Where every question starts: the answer before is farther away than the optimum.
    private var basis: Basis?

    init(_ model: ComparableModel, tolerance: Double, limit: Double?, options: ComparisonOptions) {
        self.model = model
        self.tolerance = tolerance
        self.limit = limit
        self.options = options
        findings = limit == nil ? model.findings() : model.findingsWithEmissions()
    }

    /// A solver whose plans are all within the tolerance; nil where there is no optimum.
    mutating func enter(_ watch: ComparisonWatch) throws(OptimizeError) -> ComparisonSolver? {
        if findings.contains(where: { $0.severity == .error }) { return nil }
        let solver = try ComparisonSolver(model, options: options, watch: watch, withCostRow: true)
        try solver.limit(limit)
        guard let best = try solver.solve() else { return nil }
        if let finding = try solver.finding(best, at: .whole) { findings.append(finding) }
        guard let found = best.plan else { return nil }
        plan = found
        basis = best.basis
        let allowed = found.cost + max(0, tolerance) * found.cost.magnitude
        allowedCost = allowed
        try solver.limitCost(allowed + ParetoSearch.slack(allowed))
        return solver
    }

    /// Smallest (sign 1) or largest (sign −1) size of an option; nil where it has no end or the observer stopped.
    mutating func extreme(
        _ solver: ComparisonSolver,
        _ option: ModelOption,
        _ index: Int,
        sign: Double
    ) throws(OptimizeError) -> Double? {
        var weights = [Double](repeating: 0, count: model.options.count)
        weights[index] = sign
        guard let outcome = try minimize(solver, weights) else { return nil }
        if outcome.status == .unbounded {
            findings.append(.about(option, "PTH-0612"))
        } else if let finding = try solver.finding(outcome, at: .entity(kind: "option", id: option.id)) {
            findings.append(finding)
        }
        return outcome.plan?.sizes[index]
    }

    /// Minimizes a weighted sum of sizes.
    func minimize(_ solver: ComparisonSolver, _ weights: [Double]) throws(OptimizeError)
        -> ComparisonSolver.Outcome?
    {
        var costs = [Double](repeating: 0, count: model.linear.columnCount)
        for (option, weight) in zip(model.options, weights) where weight != 0 {
            for part in option.parts { costs[part.column.index] += weight * part.weight }
        }
        try solver.minimize(costs)
        return try solver.solve(.otherObjective(basis))
    }
}
