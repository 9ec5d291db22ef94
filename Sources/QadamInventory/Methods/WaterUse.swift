public import QadamEvidence

/// Water supplied, and waste water treated by others.
///
/// Equation: E = V · EF
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | V | water | m3 |
/// | EF | factor | kg{CO2e}/m3 |
///
/// Source: GHG Protocol Scope 3 Calculation Guidance, categories 1 and 5, average-data method (`ghgp2013.scope3calc`).
/// Supply belongs to category 1, treatment to category 5.
public enum WaterUse: InventoryMethod {
    /// The name in source tables.
    public static let name = "water"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.purchasedGoods, .waste]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.water.1",
        title: "inventory.method.water",
        equation: "E = V · EF",
        symbols: [
            MethodSymbol("V", meaning: "inventory.symbol.water", unit: "m3"),
            MethodSymbol("EF", meaning: "inventory.symbol.factor", unit: "kg{CO2e}/m3"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "c1"),
            Citation(reference: "ghgp2013.scope3calc", locator: "c5"),
        ]
    )

    /// Activity × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
