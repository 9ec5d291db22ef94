public import QadamEvidence

/// Primary magnesium from carbonate ores: carbon dioxide of calcination.
///
/// Equation: E = P_d · EF_d + P_mg · EF_mg
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | P | primary magnesium produced | t |
/// | EF | factor of the ore: dolomite or magnesite | t{CO2}/t |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 4, equations 4.28 and 4.29, table 4.19 (`ipcc2006.v3`).
/// One line is one ore. Magnesium from carnallite or brines has no carbonate and no such factor.
public enum MagnesiumProduction: InventoryMethod {
    /// The name in source tables.
    public static let name = "magnesium-production"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.magnesium-production.1",
        title: "inventory.method.magnesium-production",
        equation: "E = P_d · EF_d + P_mg · EF_mg",
        symbols: [
            MethodSymbol("P", meaning: "inventory.symbol.magnesium", unit: "t"),
            MethodSymbol("EF", meaning: "inventory.symbol.ore-factor", unit: "t{CO2}/t"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.28"),
            Citation(reference: "ipcc2006.v3", locator: "c4.t4.19"),
        ],
        validity: "inventory.validity.route"
    )

    /// Magnesium × factor of the ore.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
