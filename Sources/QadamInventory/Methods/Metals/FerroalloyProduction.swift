public import QadamEvidence

/// Ferroalloys by type, carbon dioxide and methane of the furnace.
///
/// Equation: E_g = Σ_a M_a · EF_a,g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M_a | ferroalloy a produced | t |
/// | EF_a,g | factor of ferroalloy a | kg/t |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 4, equations 4.15 (CO2) and 4.18 (CH4), tables 4.5 and 4.7 (`ipcc2006.v3`).
/// Tier 1, for fossil reducing agents. Tiers 2 and 3 are the carbon balance of the same furnace (equations 4.16, 4.17).
public enum FerroalloyProduction: InventoryMethod {
    /// The name in source tables.
    public static let name = "ferroalloy-production"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.ferroalloy-production.1",
        title: "inventory.method.ferroalloy-production",
        equation: "E_g = Σ_a M_a · EF_a,g",
        symbols: [
            MethodSymbol("M_a", meaning: "inventory.symbol.ferroalloy", unit: "t"),
            MethodSymbol("EF_a,g", meaning: "inventory.symbol.alloy-factor", unit: "kg/t"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.15"),
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.18"),
            Citation(reference: "ipcc2006.v3", locator: "c4.t4.5"),
        ],
        validity: "inventory.validity.fossil-agents"
    )

    /// Ferroalloy × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
