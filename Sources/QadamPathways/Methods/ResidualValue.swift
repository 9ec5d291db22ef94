public import QadamEvidence

/// How the residual value of an investment is reckoned when the horizon ends before its life.
public enum ResidualValueMethod: String, Hashable, Sendable, Codable, CaseIterable {
    /// Value falls by the same amount every year.
    case straightLine
    /// Value falls as the capital part of an annuity grows.
    case sinkingFund
}

/// What an investment of one unit made at the start of year `a` with life L is worth at the end of the horizon H.
///
///     straight line   V = 1 − (H − a) / L
///     sinking fund    V = 1 − ((1 + r)^(H−a) − 1) / ((1 + r)^L − 1)
///
/// and nothing once H ≥ a + L. With r = 0 both are the same.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | V | residual value as a fraction of the investment | 1 |
/// | H | end of the horizon | year |
/// | a | start of the year in which it is made | year |
/// | L | life | years |
/// | r | real discount rate | 1/year |
///
/// Source: OSeMOSYS salvage value, depreciation methods 2 and 1 (Howells et al. 2011; documentation, equations SV1–SV3).
/// OSeMOSYS counts a year that has begun as used, as here: the year a itself is the first of the H − a years.
public enum ResidualValue {
    /// The fraction that is left.
    public static func fraction(
        _ method: ResidualValueMethod,
        invested: Int,
        lifeYears: Int,
        horizonEnd: Int,
        rate: Double
    ) -> Double {
        let used = horizonEnd - invested
        guard used < lifeYears else { return 0 }
        if method == .straightLine || rate == 0 { return 1 - Double(used) / Double(lifeYears) }
        return 1 - (power(1 + rate, Double(used)) - 1) / (power(1 + rate, Double(lifeYears)) - 1)
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.residual-value.1",
        title: "pathways.method.residualValue",
        equation: "V = 1 − ((1 + r)^(H − a) − 1) / ((1 + r)^L − 1);  V = 1 − (H − a) / L",
        symbols: [
            MethodSymbol("V", meaning: "pathways.symbol.residualFraction", unit: "1"),
            MethodSymbol("H", meaning: "pathways.symbol.horizonEnd", unit: "yr"),
            MethodSymbol("a", meaning: "pathways.symbol.investmentYear", unit: "yr"),
            MethodSymbol("L", meaning: "pathways.symbol.life", unit: "yr"),
            MethodSymbol("r", meaning: "pathways.symbol.discountRate", unit: "1/yr"),
        ],
        citations: [Citation(reference: "howells2011", locator: "salvage value, SV1–SV3")]
    )
}
