import QadamUncertainty

/// What a Monte Carlo experiment gave.
public struct MonteCarloResult: Sendable, Equatable {
    /// By demand and category: score of the base system.
    public let baseScores: [[Double]]
    /// By demand, category and sample; NaN where the sample was skipped.
    public let scores: [[[Double]]]
    /// Number of samples without a score, by reason. They are in no mean and no quantile.
    public let skipped: [SkippedSample: Int]
    /// How many samples needed which solver.
    public let rungs: SolverRungs
    /// By demand and category, where asked: the columns in sweep order.
    public let contributions: [[[ColumnContribution]]]?
    /// By further demand and category, where asked: contributions to its difference from the first demand.
    public let differenceContributions: [[[ColumnContribution]]]?

    /// The distribution of a score; `nil` with fewer than two scores.
    public func summary(demand: Int, category: Int) -> SampleSummary? {
        SampleSummary(scores[demand][category].filter { !$0.isNaN })
    }

    /// Compares two demands on the same draws; `nil` with fewer than two scores.
    public func comparison(_ first: Int, with second: Int, category: Int) -> SampleComparison? {
        SampleComparison(scores[first][category], scores[second][category])
    }
}

/// The distribution of sampled values.
public struct SampleSummary: Sendable, Equatable, Codable {
    /// A quantile and its probability.
    public struct Quantile: Sendable, Equatable, Codable {
        /// The fraction of values below, 0…1.
        public let probability: Double
        /// The value.
        public let value: Double
    }

    /// The mean after a number of samples.
    public struct Convergence: Sendable, Equatable, Codable {
        /// Number of samples.
        public let count: Int
        /// Their mean.
        public let mean: Double
        /// Standard error of that mean.
        public let standardError: Double
    }

    /// Bins of equal width from the least to the largest value.
    public struct Histogram: Sendable, Equatable, Codable {
        /// Lower edge of the first bin.
        public let minimum: Double
        /// Width of a bin; 0 where all values are equal.
        public let width: Double
        /// Number of values in each bin.
        public let counts: [Int]
    }

    /// Number of values.
    public let count: Int
    /// Mean.
    public let mean: Double
    /// Standard deviation of the values.
    public let standardDeviation: Double
    /// Standard error of the mean.
    public let standardError: Double
    /// Least value.
    public let minimum: Double
    /// Largest value.
    public let maximum: Double
    /// At 2.5, 5, 25, 50, 75, 95 and 97.5 %.
    public let quantiles: [Quantile]
    /// Distribution in bins.
    public let histogram: Histogram
    /// After 2, 4, 8 … values and at the end.
    public let convergence: [Convergence]

    /// Probabilities of ``quantiles``.
    public static let probabilities = [0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975]

    /// Describes values in the order of their samples; `nil` for fewer than two, or one that is not finite.
    public init?(_ values: [Double], bins: Int = 40) {
        guard values.count > 1, bins > 0, values.allSatisfy(\.isFinite) else { return nil }
        var moments = Moments()
        var trace: [Convergence] = []
        for value in values {
            moments.add(value)
            let n = moments.count
            if n > 1, n & (n - 1) == 0 || n == values.count, let deviation = moments.standardDeviation {
                let error = deviation / Double(n).squareRoot()
                trace.append(Convergence(count: n, mean: moments.mean, standardError: error))
            }
        }
        let sorted = values.sorted()
        guard let deviation = moments.standardDeviation, let least = sorted.first, let most = sorted.last
        else {
            return nil
        }
        count = values.count
        mean = moments.mean
        standardDeviation = deviation
        standardError = deviation / Double(values.count).squareRoot()
        (minimum, maximum) = (least, most)
        quantiles = Self.probabilities.compactMap { p in
            Quantiles.value(at: p, ofSorted: sorted).map { Quantile(probability: p, value: $0) }
        }
        convergence = trace
        let width = (most - least) / Double(bins)
        var counts = [Int](repeating: 0, count: bins)
        for value in sorted {
            counts[width > 0 ? min(bins - 1, Int((value - least) / width)) : 0] += 1
        }
        histogram = Histogram(minimum: least, width: width, counts: counts)
    }
}

/// Two products on the same draws.
public struct SampleComparison: Sendable, Equatable, Codable {
    /// First − second.
    public let difference: SampleSummary
    /// First ÷ second; `nil` where a score of the second is zero or its sign changes.
    public let ratio: SampleSummary?
    /// Share of samples in which the first is below the second, 0…1.
    public let shareBelow: Double

    /// Compares scores of the same samples; NaN marks skipped ones.
    public init?(_ first: [Double], _ second: [Double]) {
        let pairs = zip(first, second).filter { !$0.0.isNaN && !$0.1.isNaN }
        guard let difference = SampleSummary(pairs.map { $0.0 - $0.1 }) else { return nil }
        self.difference = difference
        shareBelow = Double(pairs.count { $0.0 < $0.1 }) / Double(pairs.count)
        let oneSigned = pairs.allSatisfy { $0.1 > 0 } || pairs.allSatisfy { $0.1 < 0 }
        ratio = oneSigned ? SampleSummary(pairs.map { $0.0 / $0.1 }) : nil
    }
}
