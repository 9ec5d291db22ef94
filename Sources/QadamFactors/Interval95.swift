public import QadamUncertainty

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A published range of a value, read as a 95 % interval.
///
/// The IPCC guidelines state theirs as 95 % confidence limits (2006, Volume 1, Chapter 3) unless they say otherwise.
public struct Interval95: Hashable, Sendable, Codable {
    /// How the range came about.
    public enum Basis: String, Hashable, Sendable, Codable {
        /// 95 % confidence limits of the source.
        case confidence = "ci95"
        /// From the source's limits of the carbon content, times 44/12.
        case carbonLimits = "carbon-limits"
        /// A range that the source gives without a confidence level.
        case published
    }

    /// The shape that fits the range.
    public enum Shape: String, Hashable, Sendable, Codable {
        /// Symmetric about the value.
        case normal
        /// Skewed, and positive throughout.
        case logNormal
    }

    /// The value itself, in the unit of the bounds.
    public let value: Double
    /// 2.5th percentile.
    public let lower: Double
    /// 97.5th percentile.
    public let upper: Double
    /// Where the bounds come from.
    public let basis: Basis

    /// An interval about a value; `nil` unless the bounds enclose it.
    public init?(value: Double, lower: Double, upper: Double, basis: Basis) {
        guard lower <= value, value <= upper, lower < upper else { return nil }
        self.value = value
        self.lower = lower
        self.upper = upper
        self.basis = basis
    }

    /// Half the width of the interval relative to the value (0.05 is ±5 %): what error propagation takes.
    public var relativeHalfWidth: Double { (upper - lower) / 2 / abs(value) }

    /// Distance down and up, relative to the value.
    public var relativeBounds: (down: Double, up: Double) {
        ((value - lower) / abs(value), (upper - value) / abs(value))
    }

    /// Log-normal when the two sides differ by more than a fifth of the width and the bounds are positive.
    public var shape: Shape {
        let skew = abs((upper - value) - (value - lower)) / (upper - lower)
        return lower > 0 && skew > 0.2 ? .logNormal : .normal
    }

    /// Standard deviation of the normal shape, in the unit of the value: half width over 1.96.
    public var standardDeviation: Double { (upper - lower) / 2 / 1.959963984540054 }

    /// Standard deviation of the logarithm for the log-normal shape; `nil` when a bound is not positive.
    public var logarithmicDeviation: Double? {
        lower > 0 ? log(upper / lower) / 2 / 1.959963984540054 : nil
    }

    /// The distribution whose central 95 % are the interval: normal about its middle, or log-normal about the
    /// geometric mean of the bounds.
    public var distribution: Distribution {
        if shape == .logNormal, let deviation = logarithmicDeviation {
            return .lognormal(median: (lower * upper).squareRoot(), geometricDeviation: exp(deviation))
        }
        return .normal(mean: (lower + upper) / 2, standardDeviation: standardDeviation)
    }

    func scaled(by factor: Double) -> Interval95 {
        Interval95(checked: value * factor, lower * factor, upper * factor, basis)
    }

    private init(checked value: Double, _ lower: Double, _ upper: Double, _ basis: Basis) {
        self.value = value
        self.lower = lower
        self.upper = upper
        self.basis = basis
    }
}
