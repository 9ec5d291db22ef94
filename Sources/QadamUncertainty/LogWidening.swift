#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension NormalCurve {
    /// The factor by which the central 95 % of a lognormal reach above and below the median: `exp(1.96·σ)` for
    /// the standard deviation σ of the logarithm.
    public static func widening(_ logDeviation: Double) -> Double { exp(deviations95 * logDeviation) }

    /// The standard deviation of the logarithm for a geometric standard deviation.
    public static func logDeviation(_ geometricDeviation: Double) -> Double { log(geometricDeviation) }

    /// The factor by which so many standard deviations of the logarithm reach above and below the median.
    public static func power(_ geometricDeviation: Double, _ deviations: Double) -> Double {
        exp(deviations * log(geometricDeviation))
    }
}
