public import QadamEvidence
public import QadamOptimize

/// Plans that cost hardly more than the best and look as different from it as can be.
///
///     hop, skip and jump:  min Σ_{i ∈ used} S_i / s_i        with C ≤ v* + ε·|v*|
///     directions:          min Σ_i d_{k,i} · S_i / s_i,  d_{k,i} ∈ [−1, 1]
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | used | options above zero in the plans found before | |
/// | s_i | largest size of option i seen (hop, skip and jump) or possible (directions) | its unit |
/// | d_{k,i} | direction k, from a generator with a counter | 1 |
///
/// Hop, skip and jump (Brill, Chang and Hopkins 1982) asks for a plan that does with as little as possible of what the former
/// plans used, until nothing new comes. Directions (Berntsen and Trutnevyte 2017) go to corners of the near-optimal plans all
/// around; of those found the ones farthest from each other come first, so that a short list shows the width. Numbers of
/// direction k depend on the seed, k and the option alone (the finalizer of Steele, Lea and Flood 2014 over a counter).
public struct AlternativePlans: Hashable, Sendable, Codable {
    /// How alternatives are looked for.
    public enum Approach: Hashable, Sendable, Codable {
        /// Hop, skip and jump.
        case hopSkipJump
        /// Directions from a seed, several times as many as alternatives are asked for.
        case directions(seed: UInt64)
    }

    /// One alternative.
    public struct Alternative: Hashable, Sendable, Codable {
        /// The plan.
        public let plan: ComparedPlan
        /// What it costs more than the optimum, as a share of the optimum's magnitude; absent where the optimum is zero.
        public let costShare: Double?
        /// Distance to the nearest plan before it in the list, the optimum included: the mean over options of the
        /// difference in size as a share of the largest size in the list.
        public let distance: Double
        /// How it differs from the optimum.
        public let changes: [OptionChange]
    }

    /// ε.
    public let tolerance: Double
    /// The optimum.
    public let plan: ComparedPlan?
    /// Alternatives in order.
    public let alternatives: [Alternative]
    /// What was found on the way.
    public let findings: [Diagnostic]

    /// Finds at most `count` alternatives.
    ///
    /// - Parameters:
    ///   - tolerance: ε, such as 0.05.
    ///   - limit: limit on total emissions, t; nil for none.
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public static func find(
        _ model: ComparableModel,
        tolerance: Double,
        count: Int,
        approach: Approach = .hopSkipJump,
        limit: Double? = nil,
        options: ComparisonOptions = ComparisonOptions(),
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> AlternativePlans {
        var search = AlternativeSearch(
            space: NearOptimalSpace(model, tolerance: tolerance, limit: limit, options: options)
        )
        try search.run(count: max(0, count), approach: approach, observer: observer)
        return AlternativePlans(
            tolerance: tolerance,
            plan: search.space.plan,
            alternatives: search.alternatives(count: max(0, count)),
            findings: search.space.findings
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.alternatives.1",
        title: "pathways.method.alternatives",
        equation: "min Σ_i d_i · S_i / s_i  with  C ≤ v* + ε·|v*|",
        symbols: [
            MethodSymbol("d_i", meaning: "pathways.symbol.direction", unit: "1"),
            MethodSymbol("S_i", meaning: "pathways.symbol.optionSize", unit: "1"),
            MethodSymbol("C", meaning: "pathways.symbol.planCost", unit: "KZT"),
            MethodSymbol("v*", meaning: "pathways.symbol.optimum", unit: "KZT"),
            MethodSymbol("ε", meaning: "pathways.symbol.costTolerance", unit: "1"),
        ],
        citations: [
            Citation(reference: "brill1982", locator: ""), Citation(reference: "berntsen2017", locator: ""),
            Citation(reference: "steele2014", locator: ""),
        ],
        validity: "pathways.validity.nearOptimal"
    )
}

/// The solves of ``AlternativePlans``.
struct AlternativeSearch {
    var space: NearOptimalSpace
    private var found: [ComparedPlan] = []

    init(space: NearOptimalSpace) { self.space = space }

    /// Directions tried for each alternative asked for: a short list needs a choice.
    static let directionsPerAlternative = 3

    mutating func run(
        count: Int,
        approach: AlternativePlans.Approach,
        observer: ComparisonObserver
    ) throws(OptimizeError) {
        let options = space.model.options.count
        let expected =
            switch approach {
            case .hopSkipJump: 1 + count
            case .directions: 1 + options + Self.directionsPerAlternative * count
            }
        let watch = ComparisonWatch(observer, expected: expected)
        guard let solver = try space.enter(watch), let plan = space.plan else { return }
        switch approach {
        case .hopSkipJump: try hop(solver, plan, count)
        case .directions(let seed): try walk(solver, seed, Self.directionsPerAlternative * count)
        }
    }

    private mutating func hop(_ solver: ComparisonSolver, _ plan: ComparedPlan, _ count: Int)
        throws(OptimizeError)
    {
        var largest = plan.sizes
        for _ in 0..<count {
            let weights = largest.map { $0 > space.options.smallestSize ? 1 / $0 : 0 }
            guard let next = try space.minimize(solver, weights)?.plan else { return }
            let isNew = zip(next.sizes, largest).contains { size, before in
                before <= space.options.smallestSize && size > space.options.smallestSize
            }
            if differs(next) { found.append(next) }
            // With the same options in use the next question would be the same.
            guard isNew else { return }
            for index in largest.indices where largest[index] <= space.options.smallestSize {
                largest[index] = next.sizes[index]
            }
        }
    }

    private mutating func walk(_ solver: ComparisonSolver, _ seed: UInt64, _ count: Int)
        throws(OptimizeError)
    {
        let options = space.model.options
        var largest: [Double?] = []
        for (index, option) in options.enumerated() {
            largest.append(try space.extreme(solver, option, index, sign: -1))
        }
        for direction in 0..<count {
            let weights = options.indices.map { index -> Double in
                guard let most = largest[index], most > space.options.smallestSize else { return 0 }
                return AlternativeDirections.weight(seed: seed, direction * options.count + index) / most
            }
            guard let next = try space.minimize(solver, weights)?.plan else { continue }
            if solver.watch.isStopped { return }
            if differs(next) { found.append(next) }
        }
    }

    /// Whether it is none of those known.
    private func differs(_ plan: ComparedPlan) -> Bool {
        let known = found + (space.plan.map { [$0] } ?? [])
        return known.allSatisfy { other in
            zip(plan.sizes, other.sizes).contains { a, b in
                (a - b).magnitude > max(space.options.smallestSize, 1e-4 * max(a, b))
            }
        }
    }

    // MARK: - Results

    /// The farthest from all before it comes next.
    func alternatives(count: Int) -> [AlternativePlans.Alternative] {
        guard let plan = space.plan else { return [] }
        var scale = plan.sizes
        for other in found { scale = zip(scale, other.sizes).map { max($0, $1) } }
        func distance(_ a: ComparedPlan, _ b: ComparedPlan) -> Double {
            let shares = scale.indices.filter { scale[$0] > 0 }.map {
                (a.sizes[$0] - b.sizes[$0]).magnitude / scale[$0]
            }
            return shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
        }
        var listed = [plan]
        var left = found
        var result: [AlternativePlans.Alternative] = []
        func nearest(_ candidate: ComparedPlan) -> Double {
            listed.map { distance(candidate, $0) }.min() ?? 0
        }
        while result.count < count, !left.isEmpty {
            let distances = left.map(nearest)
            var farthest = 0
            for index in distances.indices where distances[index] > distances[farthest] { farthest = index }
            let next = left.remove(at: farthest)
            listed.append(next)
            result.append(
                AlternativePlans.Alternative(
                    plan: next,
                    costShare: plan.cost == 0 ? nil : (next.cost - plan.cost) / plan.cost.magnitude,
                    distance: distances[farthest],
                    changes: next.changes(
                        from: plan,
                        options: space.model.options,
                        smallest: space.options.smallestSize
                    )
                )
            )
        }
        return result
    }
}

/// Numbers for directions, without a state that would have to be passed on.
package enum AlternativeDirections {
    /// A number in [−1, 1) that depends on the seed and the counter alone.
    package static func weight(seed: UInt64, _ counter: Int) -> Double {
        var z = seed &+ (UInt64(counter) &+ 1) &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        z ^= z >> 31
        return Double(z >> 11) * 0x1p-52 - 1
    }
}
