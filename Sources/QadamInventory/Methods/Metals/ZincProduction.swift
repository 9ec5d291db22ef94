public import QadamEvidence

/// Zinc by the route of its production.
///
/// Equation: E_g = Σ_r Zn_r · EF_r
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Zn_r | zinc produced by route r | t |
/// | EF_r | factor of route r | t{CO2}/t |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 4, equations 4.33 and 4.34, table 4.24 (`ipcc2006.v3`).
/// One line is one route. The default mix (60 % Imperial Smelting, 40 % Waelz) holds for a country whose routes are not
/// known; in a plant it is a warning. The table has no value for electrolytic zinc: its carbon, where there is any, is a
/// carbon balance (`carbon-balance-input`), and zinc of a Waelz kiln counts by what the kiln recovers.
public enum ZincProduction: InventoryMethod {
    /// The name in source tables.
    public static let name = "zinc-production"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.zinc-production.1",
        title: "inventory.method.zinc-production",
        equation: "E_g = Σ_r Zn_r · EF_r",
        symbols: [
            MethodSymbol("Zn_r", meaning: "inventory.symbol.zinc", unit: "t"),
            MethodSymbol("EF_r", meaning: "inventory.symbol.route-factor", unit: "t{CO2}/t"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.33"),
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.34"),
            Citation(reference: "ipcc2006.v3", locator: "c4.t4.24"),
        ],
        validity: "inventory.validity.route"
    )

    /// Zinc × factor of the route.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        if reader.line.factors["factor"] == "ipcc2006.zinc.default-mix" {
            reader.report("INV-0850", severity: .warning)
        }
        return reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
