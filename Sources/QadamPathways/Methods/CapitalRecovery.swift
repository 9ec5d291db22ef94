public import QadamEvidence

/// The capital recovery factor: the yearly payment that repays one unit of money over a life.
///
///     CRF(r, L) = r / (1 − (1 + r)^−L),   CRF(0, L) = 1 / L
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | r | real discount rate | 1/year |
/// | L | life | years |
///
/// Source: Short, Packey & Holt 1995 (NREL/TP-462-5173), section "Capital recovery factor".
public enum CapitalRecovery {
    /// CRF for payments at the end of each year.
    ///
    /// - Parameters:
    ///   - rate: real discount rate per year, at least zero.
    ///   - years: life, at least one.
    public static func factor(rate: Double, years: Int) -> Double {
        guard rate != 0 else { return 1 / Double(years) }
        return rate / (1 - power(1 + rate, -Double(years)))
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.capital-recovery.1",
        title: "pathways.method.capitalRecovery",
        equation: "CRF = r / (1 − (1 + r)^−L)",
        symbols: [
            MethodSymbol("CRF", meaning: "pathways.symbol.capitalRecovery", unit: "1/yr"),
            MethodSymbol("r", meaning: "pathways.symbol.discountRate", unit: "1/yr"),
            MethodSymbol("L", meaning: "pathways.symbol.life", unit: "yr"),
        ],
        citations: [Citation(reference: "short1995", locator: "capital recovery factor")]
    )
}
