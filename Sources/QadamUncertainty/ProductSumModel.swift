/// A total that is a sum of products: Σ_t cₜ · Π_{i∈t} rᵢ, with rᵢ an uncertain multiplier around 1.
///
/// Every line of an inventory has this form: activity × property × factor × potential. Inputs that several terms
/// name (a grid factor, a heating value, one meter with two uses) are shared, hence sampled once a trial.
/// Outputs are sums of chosen terms; all are drawn in the same experiment, so they are comparable.
public struct ProductSumModel: Sendable, Codable, Equatable {
    /// An uncertain multiplier.
    public struct Input: Sendable, Codable, Equatable {
        /// The name, unique in the model.
        public let id: String
        /// The distribution of value ÷ central value.
        public let multiplier: Distribution
        /// The relative half width of the 95 % interval; with an asymmetric range the larger side (IPCC Approach 1).
        public let relativeHalfWidth: Double

        /// An input with its distribution and the half width for Approach 1.
        public init(id: String, multiplier: Distribution, relativeHalfWidth: Double) {
            self.id = id
            self.multiplier = multiplier
            self.relativeHalfWidth = relativeHalfWidth
        }

        /// An input with a symmetric 95 % range. IPCC: normal, or lognormal beyond ± 30 %, where a normal
        /// distribution would reach below zero.
        public static func symmetric(id: String, relativeHalfWidth: Double) throws(UncertaintyError) -> Input
        {
            guard relativeHalfWidth.isFinite else { throw .notFinite }
            guard relativeHalfWidth >= 0 else { throw .notPositive }
            let multiplier: Distribution
            if relativeHalfWidth == 0 {
                multiplier = .point(1)
            } else if relativeHalfWidth <= 0.3 {
                multiplier = .normal(mean: 1, relativeHalfWidth: relativeHalfWidth)
            } else {
                let upper = 1 + relativeHalfWidth
                multiplier = try .lognormal(lower: 1 / upper, upper: upper)
            }
            return Input(id: id, multiplier: multiplier, relativeHalfWidth: relativeHalfWidth)
        }

        /// An input with a published 95 % range around a central value, all positive: lognormal through the two
        /// bounds when the range is asymmetric or wide, normal when it is narrow and symmetric.
        public static func range(
            id: String,
            central: Double,
            lower: Double,
            upper: Double
        ) throws(UncertaintyError) -> Input {
            guard central.isFinite, lower.isFinite, upper.isFinite else { throw .notFinite }
            guard central > 0, lower >= 0 else { throw .notPositive }
            guard lower <= central, central <= upper else { throw .boundsOutOfOrder }
            let (below, above) = (1 - lower / central, upper / central - 1)
            let width = max(below, above)
            if width == 0 { return Input(id: id, multiplier: .point(1), relativeHalfWidth: 0) }
            if abs(above - below) <= 0.1 * width, width <= 0.3 {
                return Input(
                    id: id,
                    multiplier: .normal(mean: 1, relativeHalfWidth: (above + below) / 2),
                    relativeHalfWidth: width
                )
            }
            if lower > 0, lower < upper {
                return Input(
                    id: id,
                    multiplier: try .lognormal(lower: lower / central, upper: upper / central),
                    relativeHalfWidth: width
                )
            }
            return Input(
                id: id,
                multiplier: .triangular(minimum: 0, mode: 1, maximum: upper / central),
                relativeHalfWidth: width
            )
        }
    }

    /// One product.
    public struct Term: Sendable, Codable, Equatable {
        /// The value with every multiplier at 1, in the unit of the total.
        public let value: Double
        /// The inputs it is multiplied by, as indices.
        public let inputs: [Int32]

        /// A product of a central value and multipliers.
        public init(value: Double, inputs: [Int32]) {
            (self.value, self.inputs) = (value, inputs)
        }
    }

    /// A sum of terms that is reported.
    public struct Output: Sendable, Codable, Equatable {
        /// The name.
        public let id: String
        /// Indices of its terms.
        public let terms: [Int32]

        /// A named sum of terms.
        public init(id: String, terms: [Int32]) {
            (self.id, self.terms) = (id, terms)
        }
    }

    /// The uncertain multipliers.
    public let inputs: [Input]
    /// The products.
    public let terms: [Term]
    /// The sums.
    public let outputs: [Output]

    /// A checked model.
    public init(inputs: [Input], terms: [Term], outputs: [Output]) throws(UncertaintyError) {
        for input in inputs { try input.multiplier.validate() }
        for term in terms {
            guard term.value.isFinite else { throw .notFinite }
            guard term.inputs.allSatisfy({ inputs.indices.contains(Int($0)) }) else { throw .reference }
        }
        for output in outputs {
            guard output.terms.allSatisfy({ terms.indices.contains(Int($0)) }) else { throw .reference }
        }
        (self.inputs, self.terms, self.outputs) = (inputs, terms, outputs)
    }

    /// Approach 1 for one output. A term that names an input twice (a square) counts it twice.
    public func propagate(_ output: Output) -> ErrorPropagation.Outcome {
        var sensitivities = [Double](repeating: 0, count: inputs.count)
        var total = 0.0
        for index in output.terms {
            let term = terms[Int(index)]
            total += term.value
            for input in term.inputs { sensitivities[Int(input)] += term.value }
        }
        let effects = zip(inputs, sensitivities).map {
            ErrorPropagation.Effect(input: $0.id, sensitivity: $1, relativeHalfWidth: $0.relativeHalfWidth)
        }
        return ErrorPropagation.combine(total: total, effects: effects)
    }
}
