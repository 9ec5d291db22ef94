#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// From quality scores to a geometric standard deviation.
///
/// Equation: ln σg = √(σ_b² + Σₖ σₖ²), with σ_b² the basic variance and σₖ² the added variance of each part,
/// all variances of the logarithm.
///
/// Source: Weidema et al., *Overview and methodology, data quality guideline for the ecoinvent database version
/// 3*, 2013, table 10.5 (`ecoinvent3.dqg`), read in published implementations of it.
/// Expert values for unit processes: use them only where no published range exists, and say so.
public enum Pedigree {
    // Added variance of ln(x) for the scores 1…5, in the order of `QualityScore.parts`.
    private static let addedVariance: [[Double]] = [
        [0, 0.0006, 0.008, 0.04, 0.12],
        [0, 0.0002, 0.002, 0.008, 0.04],
        [0, 0.000025, 0.0001, 0.0006, 0.002],
        [0, 0.0001, 0.0006, 0.002, 0.008],
        [0, 0.0006, 0.002, 0.008, 0.04],
    ]

    /// The geometric standard deviation (1 or more) for a basic variance of the logarithm and a score.
    public static func geometricDeviation(of score: QualityScore, basicVariance: Double) -> Double {
        let variance = zip(addedVariance, score.parts).reduce(basicVariance) { $0 + $1.0[$1.1 - 1] }
        return exp(variance.squareRoot())
    }

    /// The relative half width of the 95 % interval on its upper side, σg^1.96 − 1.
    public static func relativeHalfWidth(of score: QualityScore, basicVariance: Double) -> Double {
        let deviation = geometricDeviation(of: score, basicVariance: basicVariance)
        return exp(log(deviation) * NormalCurve.deviations95) - 1
    }
}
