public import QadamEvidence

/// Lead by the furnace of its production.
///
/// Equation: E_g = Σ_r Pb_r · EF_r
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Pb_r | lead produced by route r | t |
/// | EF_r | factor of route r | t{CO2}/t |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 4, equation 4.32 and table 4.21 (`ipcc2006.v3`).
/// Direct smelting, Imperial Smelting and secondary lead have factors of their own; the default mix (80 % Imperial
/// Smelting, 20 % direct) is a warning in a plant.
public enum LeadProduction: InventoryMethod {
    /// The name in source tables.
    public static let name = "lead-production"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.lead-production.1",
        title: "inventory.method.lead-production",
        equation: "E_g = Σ_r Pb_r · EF_r",
        symbols: [
            MethodSymbol("Pb_r", meaning: "inventory.symbol.lead", unit: "t"),
            MethodSymbol("EF_r", meaning: "inventory.symbol.route-factor", unit: "t{CO2}/t"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.32"),
            Citation(reference: "ipcc2006.v3", locator: "c4.t4.21"),
        ],
        validity: "inventory.validity.route"
    )

    /// Lead × factor of the route.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        if reader.line.factors["factor"] == "ipcc2006.lead.default-mix" {
            reader.report("INV-0850", severity: .warning)
        }
        return reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
