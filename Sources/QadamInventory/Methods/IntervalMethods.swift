public import QadamEvidence

/// How intervals and quality scores are calculated, as values. The calculations are in `QadamUncertainty`, which knows
/// no methods; inventories use them.
public enum IntervalMethods {
    /// IPCC Approach 1, `ErrorPropagation`.
    public static let errorPropagation = Method(
        id: "uncertainty.error-propagation.1",
        title: "uncertainty.method.error-propagation",
        equation: "U² = Σ_i (S_i · u_i)²",
        symbols: [
            MethodSymbol("U", meaning: "uncertainty.symbol.halfWidth", unit: "kg{CO2e}"),
            MethodSymbol("S_i", meaning: "uncertainty.symbol.sensitivity", unit: "kg{CO2e}"),
            MethodSymbol("u_i", meaning: "uncertainty.symbol.relativeHalfWidth", unit: "1"),
        ],
        citations: [Citation(reference: "ipcc2006.v1", locator: "c3, equations 3.1 and 3.2")],
        validity: "uncertainty.validity.error-propagation"
    )

    /// IPCC Approach 2, `ProductSumModel.simulate`.
    public static let monteCarlo = Method(
        id: "uncertainty.monte-carlo.1",
        title: "uncertainty.method.monte-carlo",
        equation: "E_k = Σ_l Π_i x_ik;  [L, H] = quantiles 0.025 and 0.975 of E_k",
        symbols: [
            MethodSymbol("E_k", meaning: "uncertainty.symbol.trial", unit: "kg{CO2e}"),
            MethodSymbol("x_ik", meaning: "uncertainty.symbol.drawn", unit: "1"),
            MethodSymbol("L, H", meaning: "uncertainty.symbol.bounds", unit: "kg{CO2e}"),
        ],
        citations: [Citation(reference: "ipcc2006.v1", locator: "c3.s3.2.3.2")]
    )

    /// The quality of a total, `QualitySummary`.
    public static let quality = Method(
        id: "uncertainty.quality.1",
        title: "uncertainty.method.quality",
        equation: "q_p = Σ_i |E_i| · s_ip / Σ_i |E_i|;  coverage = Σ_scored |E_i| / Σ_i |E_i|",
        symbols: [
            MethodSymbol("q_p", meaning: "uncertainty.symbol.part", unit: "1"),
            MethodSymbol("s_ip", meaning: "uncertainty.symbol.score", unit: "1"),
            MethodSymbol("E_i", meaning: "uncertainty.symbol.emissions", unit: "kg{CO2e}"),
        ],
        citations: [Citation(reference: "ghgp2011.scope3", locator: "t7.6")],
        validity: "uncertainty.validity.quality"
    )

    /// From quality scores to a spread, `Pedigree`.
    public static let pedigree = Method(
        id: "uncertainty.pedigree.1",
        title: "uncertainty.method.pedigree",
        equation: "ln σ_g = √(σ_b² + Σ_p σ_p²);  u = σ_g^1.96 − 1",
        symbols: [
            MethodSymbol("σ_g", meaning: "uncertainty.symbol.geometricDeviation", unit: "1"),
            MethodSymbol("σ_b²", meaning: "uncertainty.symbol.basicVariance", unit: "1"),
            MethodSymbol("σ_p²", meaning: "uncertainty.symbol.addedVariance", unit: "1"),
            MethodSymbol("u", meaning: "uncertainty.symbol.relativeHalfWidth", unit: "1"),
        ],
        citations: [Citation(reference: "ecoinvent3.dqg", locator: "t10.5")],
        validity: "uncertainty.validity.pedigree"
    )

    /// All of them, in the order of the method book.
    public static let all = [errorPropagation, monteCarlo, quality, pedigree, SurveyEstimate.method]
}
