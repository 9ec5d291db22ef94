public import QadamUncertainty

/// What a Monte Carlo experiment on a life-cycle system is asked.
public struct MonteCarloSetup: Sendable {
    /// A product and how much of it.
    public struct Demand: Sendable, Equatable {
        /// Column of the system.
        public var column: Int
        /// Amount in the reference unit of its flow, not zero.
        public var amount: Double

        /// So much of the product of a column.
        public init(column: Int, amount: Double) { (self.column, self.amount) = (column, amount) }
    }

    /// The products; several are compared on the same draws.
    public var demands: [Demand]
    /// For each impact category: the impact of one unit of what B holds.
    public var weights: [InterventionWeights]
    /// Number of samples.
    public var samples: Int
    /// The seed: the same seed gives the same samples.
    public var seed: UInt64
    /// Uncertain parameters on which amounts depend; `nil` for none.
    public var parameters: SampledParameters?
    /// Whether mean and deviation of the contribution of every process are wanted.
    public var withContributions: Bool
    /// Largest estimated error of a score that is left by the solver, relative to the score of the base system.
    ///
    /// The default, 1e-7, is far below the sampling error of any number of samples that can be drawn: the mean of ten
    /// million samples with a deviation of one per cent still has an error of 3e-6. The estimate is a bound by the
    /// intensities of the base system; against factors of the sampled matrices the error is below 1e-6
    /// (`SampledAccuracyTests`).
    public var tolerance: Double
    /// Sweeps after which a sample is handed to the next rung of the ladder.
    public var sweepLimit: Int

    /// Samples in a block: the unit of work.
    public static let blockSize = 32

    /// An experiment; see the fields.
    public init(
        demands: [Demand],
        weights: [InterventionWeights],
        samples: Int = 1000,
        seed: UInt64,
        parameters: SampledParameters? = nil,
        withContributions: Bool = false,
        tolerance: Double = 1e-7,
        sweepLimit: Int = 200
    ) {
        self.demands = demands
        self.weights = weights
        self.samples = samples
        self.seed = seed
        self.parameters = parameters
        self.withContributions = withContributions
        self.tolerance = tolerance
        self.sweepLimit = sweepLimit
    }

    /// An experiment with the same weights everywhere: for each category the impact of one unit of each row of B.
    public init(
        demands: [Demand],
        weights: [[Double]],
        samples: Int = 1000,
        seed: UInt64,
        parameters: SampledParameters? = nil,
        withContributions: Bool = false,
        tolerance: Double = 1e-7
    ) {
        self.init(
            demands: demands,
            weights: weights.map(InterventionWeights.rows),
            samples: samples,
            seed: seed,
            parameters: parameters,
            withContributions: withContributions,
            tolerance: tolerance
        )
    }
}

/// Uncertain parameters, and the amounts that follow from them in every sample.
public struct SampledParameters: Sendable {
    /// Distribution of each uncertain parameter.
    public var distributions: [Distribution]
    /// Value of each in the base system.
    public var values: [Double]
    /// Index of each among the parameters of the database; empty where there is no database.
    public var indices: [Int] = []
    /// The exchanges whose amounts follow from the parameters. One that has a distribution of its own is multiplied
    /// with a draw of it relative to its base amount.
    public var exchanges: [Int32]
    /// The amounts of ``exchanges`` for values of the parameters, in the same orders; NaN where a formula has no value.
    public var amounts: @Sendable ([Double]) -> [Double]

    /// Parameters with what depends on them.
    ///
    /// - Parameter values: in the base system; `nil` for the means of the distributions.
    public init(
        distributions: [Distribution],
        values: [Double]? = nil,
        exchanges: [Int32],
        amounts: @escaping @Sendable ([Double]) -> [Double]
    ) {
        self.distributions = distributions
        self.values = values ?? distributions.map(\.mean)
        self.exchanges = exchanges
        self.amounts = amounts
    }

    /// Streams of parameters count down from the largest, those of exchanges up from zero.
    static func stream(_ parameter: Int) -> UInt32 { UInt32.max - UInt32(parameter) }
}

/// Why an experiment could not be made.
public struct MonteCarloError: Error, Sendable, Equatable {
    /// What went wrong.
    public enum Kind: String, Sendable {
        /// No products or no categories were asked.
        case nothingAsked
        /// A demand of zero, not finite, or of a column that does not exist.
        case demand
        /// Weights do not match the rows of B, or amounts do not match the exchanges.
        case shape
        /// Fewer than two samples.
        case samples
        /// The base system has no solution by sweeps; score it first.
        case baseNotSolved
        /// A parameter has a distribution that is not valid.
        case parameter
    }

    /// What went wrong.
    public let kind: Kind
    /// The demand, category, column or parameter where it was noticed.
    public let index: Int

    init(_ kind: Kind, at index: Int = 0) { (self.kind, self.index) = (kind, index) }
}
