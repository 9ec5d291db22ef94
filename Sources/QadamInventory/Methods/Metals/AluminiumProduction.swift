public import QadamEvidence

/// Primary aluminium by cell technology: carbon dioxide of the anodes, or perfluorocarbons, by default factor.
///
/// Equation: E_g = MP · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | MP | primary aluminium produced | t |
/// | EF_g | factor of the technology | kg/t |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 4, equations 4.20 and 4.25, tables 4.10 and 4.15 (`ipcc2006.v3`).
/// Tier 1. The range of the perfluorocarbons is −99 to +380 % for centre-worked cells: with anode effect data use
/// `aluminium-pfc-slope` or `aluminium-pfc-overvoltage`.
public enum AluminiumProduction: InventoryMethod {
    /// The name in source tables.
    public static let name = "aluminium-production"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.aluminium-production.1",
        title: "inventory.method.aluminium-production",
        equation: "E_g = MP · EF_g",
        symbols: [
            MethodSymbol("MP", meaning: "inventory.symbol.aluminium", unit: "t"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.technology-factor", unit: "kg/t"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.20"),
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.25"),
            Citation(reference: "ipcc2006.v3", locator: "c4.t4.10"),
            Citation(reference: "ipcc2006.v3", locator: "c4.t4.15"),
        ]
    )

    /// Aluminium × factor of the technology.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
