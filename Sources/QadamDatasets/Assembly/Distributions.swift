import QadamLifeCycle

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A distribution from published parameters: usable, without any spread, or not readable.
enum PublishedDistribution: Equatable {
    /// With its parameters.
    case spread(ExchangeUncertainty)
    /// All values are the same: a standard deviation of 0, a geometric one of 1 (or the 0 that exports write for
    /// "none"), minimum equal to maximum.
    case flat
    /// Parameters that are missing, not numbers, or contradict each other.
    case unreadable

    /// Lognormal with the median and the square of the geometric standard deviation.
    static func lognormal(median: Double?, squaredDeviation: Double?) -> PublishedDistribution {
        guard let median, let squaredDeviation, median.isFinite, squaredDeviation.isFinite else {
            return .unreadable
        }
        if squaredDeviation == 0 || squaredDeviation == 1 || median == 0 { return .flat }
        guard squaredDeviation > 1 else { return .unreadable }
        return .spread(ExchangeUncertainty(.lognormal, median, squaredDeviation.squareRoot()))
    }

    /// Lognormal with the median and the variance of the logarithm.
    static func lognormal(median: Double?, logVariance: Double?) -> PublishedDistribution {
        guard let median, let logVariance, median.isFinite, logVariance.isFinite, logVariance >= 0 else {
            return .unreadable
        }
        if logVariance == 0 || median == 0 { return .flat }
        let deviation = exp(logVariance.squareRoot())
        guard deviation.isFinite else { return .unreadable }
        return deviation > 1 ? .spread(ExchangeUncertainty(.lognormal, median, deviation)) : .flat
    }

    /// Normal with mean and standard deviation.
    static func normal(mean: Double?, deviation: Double?) -> PublishedDistribution {
        guard let mean, let deviation, mean.isFinite, deviation.isFinite, deviation >= 0 else {
            return .unreadable
        }
        return deviation == 0 ? .flat : .spread(ExchangeUncertainty(.normal, mean, deviation))
    }

    /// Triangular or PERT. Where the mode is not given it follows from the mean of a triangle:
    /// mode = 3 · mean − minimum − maximum.
    static func triangular(
        _ kind: ExchangeUncertainty.Kind = .triangular,
        minimum: Double?,
        mode: Double?,
        maximum: Double?,
        mean: Double?
    ) -> PublishedDistribution {
        guard let minimum, let maximum, minimum.isFinite, maximum.isFinite, minimum <= maximum else {
            return .unreadable
        }
        if minimum == maximum { return .flat }
        var peak = mode
        if peak == nil, kind == .triangular, let mean { peak = 3 * mean - minimum - maximum }
        guard let peak, peak.isFinite, peak >= minimum, peak <= maximum else { return .unreadable }
        return .spread(ExchangeUncertainty(kind, minimum, peak, maximum))
    }

    /// Uniform between two values.
    static func uniform(minimum: Double?, maximum: Double?) -> PublishedDistribution {
        guard let minimum, let maximum, minimum.isFinite, maximum.isFinite, minimum <= maximum else {
            return .unreadable
        }
        return minimum == maximum ? .flat : .spread(ExchangeUncertainty(.uniform, minimum, maximum))
    }
}

extension ExchangeUncertainty {
    /// The distribution of the negative of the value.
    var negated: ExchangeUncertainty {
        switch kind {
        case .lognormal, .normal: ExchangeUncertainty(kind, -first, second)
        case .triangular, .pert: ExchangeUncertainty(kind, -third, -second, -first)
        case .uniform: ExchangeUncertainty(kind, -second, -first)
        case .discrete:
            ExchangeUncertainty(discrete: values.map { .init(value: -$0.value, weight: $0.weight) })
        }
    }
}
