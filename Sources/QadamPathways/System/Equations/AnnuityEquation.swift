public import QadamEvidence

/// The surcharge of an investor whose rate differs from the model's: the investment is repaid in equal parts over its
/// life at the investor's rate, and these parts are discounted at the model's.
///
///     κ = CRF(ι, L) · A(ρ, L)
///     CRF(ι, L) = (1 − (1 + ι)^−1) / (1 − (1 + ι)^−L),   A(ρ, L) = (1 − (1 + ρ)^−L) · (1 + ρ) / ρ
///
/// With ι = ρ it is one. At ρ = 0, A = L; at ι = 0, CRF = 1 / L: the limits, which the published formulation leaves
/// undefined.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | κ | cost of capital relative to the investment | 1 |
/// | ι | rate of the investor | 1/year |
/// | ρ | discount rate | 1/year |
/// | L | operational life | year |
///
/// Source: the published formulation of OSeMOSYS since 2020, `CapitalRecoveryFactor`, `PvAnnuity`, `CC1`.
public enum AnnuityEquation {
    /// κ; one if the investor has no rate of his own.
    public static func factor(investor: Double, rate: Double, life: Double) -> Double {
        if investor.isNaN || investor == rate { return 1 }
        let recovery =
            investor == 0 ? 1 / life : (1 - 1 / (1 + investor)) / (1 - power(1 + investor, -life))
        let annuity = rate == 0 ? life : (1 - power(1 + rate, -life)) * (1 + rate) / rate
        return recovery * annuity
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.annuity.1",
        title: "energy.method.annuity",
        equation: "κ = (1 − (1 + ι)^−1) / (1 − (1 + ι)^−L) · (1 − (1 + ρ)^−L) · (1 + ρ) / ρ",
        symbols: [
            MethodSymbol("κ", meaning: "energy.symbol.capitalSurcharge", unit: "1"),
            MethodSymbol("ι", meaning: "energy.symbol.investorRate", unit: "1/yr"),
            MethodSymbol("ρ", meaning: "energy.symbol.discountRate", unit: "1/yr"),
            MethodSymbol("L", meaning: "energy.symbol.life", unit: "yr"),
        ],
        citations: [
            Citation(reference: "osemosys2021", locator: "CC1 with CapitalRecoveryFactor and PvAnnuity")
        ]
    )
}
