public import QadamEvidence

/// What an investment is worth at the end of the horizon, as a part of what it cost.
///
///     V_y = 1 − ((1 + ρ)^(H − y) − 1) / ((1 + ρ)^L − 1)      (sinking fund, method 1, ρ > 0)
///     V_y = 1 − (H − y) / L                                    (straight line, method 2, and method 1 at ρ = 0)
///     V_y = 0                                                  where y + L ≤ H
///
/// It counts at the end of the horizon, discounted by (1 + ρ)^−(H − y₀).
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | H | first year after the horizon | year |
/// | L | operational life | year |
/// | ρ | discount rate | 1/year |
///
/// Source: the published formulation of OSeMOSYS, `SV1` to `SV4`; for stores `SI6` to `SI9`.
public enum SalvageEquation {
    /// V_y.
    ///
    /// - Parameter method: 1 for the sinking fund, 2 for the straight line.
    public static func fraction(built year: Int, life: Double, end: Double, rate: Double, method: Int)
        -> Double
    {
        let served = end - Double(year)
        if life <= served { return 0 }
        if method == 1 && rate > 0 {
            return 1 - (power(1 + rate, served) - 1) / (power(1 + rate, life) - 1)
        }
        return 1 - served / life
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.salvage.1",
        title: "energy.method.salvage",
        equation: "V_y = 1 − ((1 + ρ)^(H − y) − 1) / ((1 + ρ)^L − 1)  or  V_y = 1 − (H − y) / L",
        symbols: [
            MethodSymbol("V_y", meaning: "energy.symbol.salvage", unit: "1"),
            MethodSymbol("H", meaning: "energy.symbol.horizonEnd", unit: "yr"),
            MethodSymbol("L", meaning: "energy.symbol.life", unit: "yr"),
            MethodSymbol("ρ", meaning: "energy.symbol.discountRate", unit: "1/yr"),
        ],
        citations: [
            Citation(reference: "howells2011", locator: "section 2"),
            Citation(reference: "osemosys2021", locator: "SV1–SV4, SI6–SI9"),
        ]
    )
}
