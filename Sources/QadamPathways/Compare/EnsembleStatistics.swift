public import QadamEvidence
internal import QadamOptimize

/// In how many scenarios each option is chosen, how large it is, and the rank that follows.
///
///     share_i = Σ_s p_s · [S_{i,s} > 0]          mean_i = Σ_s p_s · S_{i,s}
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | p_s | probability of the scenario; the same for all where none are given | 1 |
/// | S_{i,s} | size of option i in the optimum of scenario s | its unit |
///
/// The rank is by share, then by mean size relative to the largest, then as given: an option that is chosen in every future
/// comes before one that is large in a few. Scenarios without a plan are left out, counted and listed; probabilities of
/// the others are taken relative to their sum, which ``weight`` gives.
public struct EnsembleStatistics: Hashable, Sendable, Codable {
    /// Spread of a number over scenarios. A quantile q is the smallest value that is not exceeded with probability q.
    public struct Spread: Hashable, Sendable, Codable {
        /// Smallest value.
        public let smallest: Double
        /// Quantiles 0.05, 0.25, 0.5, 0.75, 0.95.
        public let quantiles: [Double]
        /// Largest value.
        public let largest: Double
        /// Mean.
        public let mean: Double
    }

    /// One option.
    public struct Entry: Hashable, Sendable, Codable {
        /// The option.
        public let option: String
        /// Probability that it is chosen.
        public let share: Double
        /// Number of scenarios in which it is chosen.
        public let scenarios: Int
        /// Spread of its size, scenarios without it included.
        public let size: Spread
    }

    /// Scenarios with a plan.
    public let solved: Int
    /// Sum of their probabilities; 1 where all have a plan.
    public let weight: Double
    /// Options in rank order; empty where no scenario has a plan.
    public let entries: [Entry]
    /// Spread of the optimum, money of the model.
    public let cost: Spread?
    /// Spread of emissions, t.
    public let emissions: Spread?
    /// Scenarios without a plan, and probabilities that are none.
    public let findings: [Diagnostic]

    /// Quantiles that a spread gives.
    public static let quantiles = [0.05, 0.25, 0.5, 0.75, 0.95]

    /// Statistics of outcomes.
    ///
    /// - Parameter probabilities: one per index of the ensemble, adding up to 1; nil where all count the same.
    public init(
        _ outcomes: [ScenarioOutcome],
        model: ComparableModel,
        probabilities: [Double]? = nil,
        smallestSize: Double = 1e-6
    ) {
        var findings: [Diagnostic] = []
        var plans: [ComparedPlan] = []
        var weights: [Double] = []
        // One for each index that there is, or none at all.
        let isWeighed = outcomes.allSatisfy { probabilities?.indices.contains($0.index) ?? true }
        if let probabilities, !Self.areProbabilities(probabilities) || !isWeighed {
            findings.append(.notProbabilities(probabilities))
        } else {
            for outcome in outcomes {
                let place = Place.entity(kind: "scenario", id: outcome.id)
                guard let plan = outcome.plan else {
                    let code = outcome.status == nil ? "PTH-0619" : "PTH-0613"
                    findings.append(Diagnostic(code, .warning, at: place, ["id": .text(outcome.id)]))
                    continue
                }
                plans.append(plan)
                weights.append(probabilities.map { $0[outcome.index] } ?? 1 / Double(outcomes.count))
            }
        }
        let total = weights.reduce(0, +)
        let shares = weights.map { $0 / total }
        solved = plans.count
        weight = total
        self.findings = findings
        cost = total > 0 ? Spread(plans.map(\.cost), shares) : nil
        emissions = total > 0 ? Spread(plans.map(\.emissions), shares) : nil
        entries = total > 0 ? Self.entries(plans, shares, model, smallestSize) : []
    }

    private static func entries(
        _ plans: [ComparedPlan],
        _ shares: [Double],
        _ model: ComparableModel,
        _ smallest: Double
    ) -> [Entry] {
        let entries = model.options.indices.map { index in
            let sizes = plans.map { $0.sizes[index] }
            let chosen = sizes.indices.filter { sizes[$0] > smallest }
            return Entry(
                option: model.options[index].id,
                share: chosen.count == plans.count ? 1 : chosen.reduce(0) { $0 + shares[$1] },
                scenarios: chosen.count,
                size: Spread(sizes, shares)
            )
        }
        func key(_ index: Int) -> (Double, Double, Int) {
            let size = entries[index].size
            return (-entries[index].share, size.largest > 0 ? -size.mean / size.largest : 0, index)
        }
        return entries.indices.sorted { key($0) < key($1) }.map { entries[$0] }
    }

    static func areProbabilities(_ values: [Double]) -> Bool {
        values.allSatisfy { $0 >= 0 && $0 <= 1 } && (values.reduce(0, +) - 1).magnitude <= 1e-9
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.ensemble.1",
        title: "pathways.method.ensemble",
        equation: "share_i = Σ_s p_s · [S_{i,s} > 0];   mean_i = Σ_s p_s · S_{i,s}",
        symbols: [
            MethodSymbol("share_i", meaning: "pathways.symbol.scenariosChosen", unit: "1"),
            MethodSymbol("mean_i", meaning: "pathways.symbol.meanSize", unit: "1"),
            MethodSymbol("p_s", meaning: "pathways.symbol.probability", unit: "1"),
            MethodSymbol("S_{i,s}", meaning: "pathways.symbol.optionSize", unit: "1"),
        ],
        citations: [Citation(reference: "qadam.definitions", locator: "")]
    )
}

extension EnsembleStatistics.Spread {
    /// Spread of values with shares that add up to one; there is at least one value.
    init(_ values: [Double], _ shares: [Double]) {
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var sum = 0.0
        let cumulated = order.map { index -> Double in
            sum += shares[index]
            return sum
        }
        quantiles = EnsembleStatistics.quantiles.map { quantile in
            // Rounding must not push a quantile past the value that it names.
            let place = cumulated.firstIndex { $0 >= quantile - 1e-12 } ?? order.count - 1
            return values[order[place]]
        }
        smallest = values[order[0]]
        largest = values[order[order.count - 1]]
        mean = zip(values, shares).reduce(0) { $0 + $1.0 * $1.1 }
    }
}

extension Diagnostic {
    /// Probabilities that are none or do not add up to one.
    static func notProbabilities(_ values: [Double]) -> Diagnostic {
        Diagnostic("PTH-0615", .error, at: .whole, ["sum": .number(values.reduce(0, +))])
    }
}
