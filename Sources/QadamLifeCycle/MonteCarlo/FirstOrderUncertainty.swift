import QadamSparse
import QadamUncertainty

/// First-order (analytical) propagation of the uncertainty of all exchanges and parameters to one score.
///
/// Equation: ∂h/∂a_e = Σ_B w_r·φ·s_j − Σ_A λ_i·φ·s_j, over the terms with factor φ by which exchange e enters
/// entries (r, j) of B and (i, j) of A; ∂h/∂p = Σ_e ∂h/∂a_e · ∂a_e/∂p over the exchanges whose formulas need p
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | h | score of the demand | unit of the category |
/// | a_e | amount of exchange e | unit of the exchange |
/// | p | value of an input parameter; ∂a_e/∂p by extrapolated central differences | 1 |
/// | λ_i | impact of one unit of product i | unit of the category per unit |
/// | s_j | how often column j runs | 1 |
///
/// The variance of ln h is Σ_x (x/h · ∂h/∂x · σ_x)² over the exchanges and parameters x, with σ_x = ln of the geometric
/// deviation for a lognormal and standard deviation ÷ x for the others. Inputs are independent: correlated inputs (shared activity
/// data, a closed mass balance) are not seen. Valid for small deviations; compare with an experiment where a
/// share is large.
public struct FirstOrderUncertainty: Sendable, Equatable {
    /// The part of one input.
    public struct Share: Sendable, Equatable {
        /// The exchange, or the parameter.
        public let input: SampledInput
        /// ∂h/∂x, unit of the category per unit of the input.
        public let sensitivity: Double
        /// Relative change of the score for a relative change of the input of one.
        public let elasticity: Double
        /// Its part in the variance of the score, (unit of the category)².
        public let variance: Double
        /// Its part in the variance, 0…1.
        public let share: Double
    }

    /// Score of the base system.
    public let score: Double
    /// Standard deviation of the score.
    public let standardDeviation: Double
    /// Standard deviation of the logarithm of the score; `nil` for a score of zero.
    public let logDeviation: Double?
    /// Inputs by their part in the variance, largest first; those without any are left out, and those beyond the
    /// limit that was asked for.
    public let shares: [Share]
    /// Parameters that are left out because a formula has no value near theirs; by index in ``SampledParameters``.
    public let withoutSlope: [Int]

    /// The central 95 %: `h·exp(±1.96·σ_ln)`; `nil` for a score of zero.
    public var interval: ClosedRange<Double>? {
        guard let logDeviation else { return nil }
        let factor = NormalCurve.widening(logDeviation)
        let (a, b) = (score / factor, score * factor)
        return min(a, b)...max(a, b)
    }

    /// Propagates the uncertainty of every exchange and parameter.
    ///
    /// - Parameters:
    ///   - amounts: base amounts by exchange.
    ///   - uncertainty: distributions by exchange, around these amounts
    ///     (``LifeCycleDatabase/uncertainty(around:)``).
    ///   - parameters: uncertain parameters; `nil` for none.
    ///   - runs: s, one value a column.
    ///   - intensities: λ of the category, one value a product.
    ///   - weights: impact of one unit of what B holds.
    ///   - limit: how many of the largest ``shares`` are kept; `nil` for all.
    public init(
        _ system: LifeCycleSystem,
        amounts: [Double],
        uncertainty: UncertaintyColumns,
        parameters: SampledParameters? = nil,
        runs: [Double],
        intensities: [Double],
        weights: InterventionWeights,
        limit: Int? = nil
    ) {
        let sensitivity = Self.sensitivities(
            system,
            exchanges: amounts.count,
            runs: runs,
            intensities: intensities,
            weights: weights
        )
        let score = dot(weights.perColumn(system.interventions), runs)
        var largest = LargestVariances(limit: limit)
        var total = 0.0
        var withoutSlope: [Int] = []
        for index in parameters?.values.indices ?? 0..<0 {
            guard let parameters, let changes = parameters.derivatives(index) else {
                withoutSlope.append(index)
                continue
            }
            let slope = zip(parameters.exchanges, changes).reduce(0) { $0 + sensitivity[Int($1.0)] * $1.1 }
            let value = parameters.values[index]
            let deviation = Self.deviation(parameters.distributions[index], around: value)
            let variance = slope * deviation * (slope * deviation)
            guard variance > 0 else { continue }
            largest.add(.init(input: .parameter(index), variance: variance, slope: slope, value: value))
            total += variance
        }
        for place in 0..<uncertainty.count {
            let exchange = uncertainty.exchange[place]
            let slope = sensitivity[Int(exchange)]
            guard slope != 0, let (distribution, _) = uncertainty[place].drawn else { continue }
            let value = amounts[Int(exchange)]
            let deviation = Self.deviation(distribution, around: value)
            let variance = slope * deviation * (slope * deviation)
            guard variance > 0 else { continue }
            largest.add(.init(input: .exchange(exchange), variance: variance, slope: slope, value: value))
            total += variance
        }
        self.score = score
        standardDeviation = total.squareRoot()
        logDeviation = score == 0 ? nil : total.squareRoot() / abs(score)
        self.withoutSlope = withoutSlope
        shares = largest.sorted().map { item in
            Share(
                input: item.input,
                sensitivity: item.slope,
                elasticity: item.slope * item.value / score,
                variance: item.variance,
                share: item.variance / total
            )
        }
    }

    /// Standard deviation to first order: of a lognormal, that of the logarithm times the value.
    private static func deviation(_ distribution: Distribution, around value: Double) -> Double {
        guard case .lognormal(_, let geometric) = distribution else { return distribution.standardDeviation }
        return abs(value) * NormalCurve.logDeviation(geometric)
    }

    /// The largest variances of a stream, without keeping the stream.
    private struct LargestVariances {
        struct Item {
            let input: SampledInput
            let variance: Double
            let slope: Double
            let value: Double

            /// Where variances are equal: parameters first, then exchanges as they come.
            var rank: Int {
                switch input {
                case .parameter(let index): Int.min + index
                case .exchange(let exchange): Int(exchange)
                }
            }
        }
        let limit: Int?
        private var items: [Item] = []
        private var least = 0.0

        init(limit: Int?) { self.limit = limit }

        mutating func add(_ item: Item) {
            guard let limit else {
                items.append(item)
                return
            }
            guard limit > 0, item.variance > least || items.count < limit else { return }
            items.append(item)
            guard items.count >= 2 * limit else { return }
            items = Array(sorted().prefix(limit))
            least = items.last?.variance ?? 0
        }

        func sorted() -> ArraySlice<Item> {
            items.sorted { ($0.variance, $1.rank) > ($1.variance, $0.rank) }
                .prefix(limit ?? items.count)
        }
    }

    /// ∂h/∂a of every exchange.
    public static func sensitivities(
        _ system: LifeCycleSystem,
        exchanges: Int,
        runs: [Double],
        intensities: [Double],
        weights: InterventionWeights
    ) -> [Double] {
        var slope = [Double](repeating: 0, count: exchanges)
        let (a, b) = (system.technosphere, system.interventions)
        let (aTerms, bTerms) = (system.technosphereTerms, system.interventionTerms)
        for j in runs.indices where runs[j] != 0 {
            for k in a.columnStarts[j]..<a.columnStarts[j + 1] {
                let lambda = intensities[Int(a.rows[k])]
                for t in Int(aTerms.starts[k])..<Int(aTerms.starts[k + 1]) {
                    slope[Int(aTerms.exchange[t])] -= lambda * aTerms.factor[t] * runs[j]
                }
            }
            for k in b.columnStarts[j]..<b.columnStarts[j + 1] {
                let weight = weights[entry: k, row: b.rows[k]]
                for t in Int(bTerms.starts[k])..<Int(bTerms.starts[k + 1]) {
                    slope[Int(bTerms.exchange[t])] += weight * bTerms.factor[t] * runs[j]
                }
            }
        }
        return slope
    }
}
