public import QadamEvidence

/// Cover gas of magnesium casting by default factor.
///
/// Equation: E_SF6 = MG_c · EF_SF6
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | MG_c | magnesium cast or handled | t |
/// | EF_SF6 | factor | kg{SF6}/t |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 4, equation 4.30 and table 4.20 (`ipcc2006.v3`).
/// Tier 1. A foundry that knows its consumption uses `magnesium-cover-gas`.
public enum MagnesiumCasting: InventoryMethod {
    /// The name in source tables.
    public static let name = "magnesium-casting"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.magnesium-casting.1",
        title: "inventory.method.magnesium-casting",
        equation: "E_SF6 = MG_c · EF_SF6",
        symbols: [
            MethodSymbol("MG_c", meaning: "inventory.symbol.magnesium-cast", unit: "t"),
            MethodSymbol("EF_SF6", meaning: "inventory.symbol.factor", unit: "kg{SF6}/t"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.30"),
            Citation(reference: "ipcc2006.v3", locator: "c4.t4.20"),
        ]
    )

    /// Casting × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
