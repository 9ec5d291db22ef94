#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A probability distribution, sampled through its quantile function.
///
/// Quantile sampling keeps one uniform number per input and trial, so that a changed distribution changes only
/// its own column of an experiment.
public enum Distribution: Sendable, Codable, Equatable {
    /// A value without uncertainty.
    case point(Double)
    /// Normal with mean and standard deviation.
    case normal(mean: Double, standardDeviation: Double)
    /// Lognormal with median and geometric standard deviation (above 1).
    case lognormal(median: Double, geometricDeviation: Double)
    /// Triangular.
    case triangular(minimum: Double, mode: Double, maximum: Double)
    /// Uniform.
    case uniform(minimum: Double, maximum: Double)
    /// PERT: beta with mean (minimum + 4·mode + maximum) / 6.
    case pert(minimum: Double, mode: Double, maximum: Double)
    /// Values with weights (any positive scale).
    case discrete([WeightedValue])

    /// One value of a discrete distribution.
    public struct WeightedValue: Sendable, Codable, Equatable {
        /// The value.
        public let value: Double
        /// Its weight, not negative.
        public let weight: Double

        /// A value and its weight.
        public init(value: Double, weight: Double) {
            (self.value, self.weight) = (value, weight)
        }
    }

    /// The lognormal whose central 95 % lie between two positive bounds: the median is their geometric mean.
    public static func lognormal(lower: Double, upper: Double) throws(UncertaintyError) -> Distribution {
        guard lower.isFinite, upper.isFinite else { throw .notFinite }
        guard lower > 0 else { throw .notPositive }
        guard upper > lower else { throw .boundsOutOfOrder }
        return .lognormal(
            median: (lower * upper).squareRoot(),
            geometricDeviation: exp(log(upper / lower) / (2 * NormalCurve.deviations95))
        )
    }

    /// The normal whose central 95 % are mean ± relative half width (0.05 is ± 5 %).
    public static func normal(mean: Double, relativeHalfWidth: Double) -> Distribution {
        .normal(
            mean: mean,
            standardDeviation: abs(mean) * relativeHalfWidth / NormalCurve.deviations95
        )
    }

    /// Checks the parameters.
    public func validate() throws(UncertaintyError) {
        switch self {
        case .point(let value):
            guard value.isFinite else { throw .notFinite }
        case .normal(let mean, let deviation):
            guard mean.isFinite, deviation.isFinite else { throw .notFinite }
            guard deviation >= 0 else { throw .notPositive }
        case .lognormal(let median, let deviation):
            guard median.isFinite, deviation.isFinite else { throw .notFinite }
            guard median > 0, deviation >= 1 else { throw .notPositive }
        case .triangular(let minimum, let mode, let maximum), .pert(let minimum, let mode, let maximum):
            guard minimum.isFinite, mode.isFinite, maximum.isFinite else { throw .notFinite }
            guard minimum <= mode, mode <= maximum, minimum < maximum else { throw .boundsOutOfOrder }
        case .uniform(let minimum, let maximum):
            guard minimum.isFinite, maximum.isFinite else { throw .notFinite }
            guard minimum < maximum else { throw .boundsOutOfOrder }
        case .discrete(let values):
            guard values.allSatisfy({ $0.value.isFinite && $0.weight.isFinite }) else { throw .notFinite }
            guard values.allSatisfy({ $0.weight >= 0 }), values.contains(where: { $0.weight > 0 }) else {
                throw .weights
            }
        }
    }
}
