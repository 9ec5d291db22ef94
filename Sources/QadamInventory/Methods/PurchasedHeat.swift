public import QadamEvidence

/// Bought heat, steam or cooling.
///
/// Equation: E_g = Q · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Q | heat | Gcal |
/// | EF_g | factor | kg/Gcal |
///
/// Source: GHG Protocol Scope 2 Guidance, chapter 6 (`ghgp2015.scope2`).
/// Valid for a factor at the plant fence or at the meter as its row says; network losses are scope 3 category 3.
public enum PurchasedHeat: InventoryMethod {
    /// The name in source tables.
    public static let name = "purchased-heat"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.heat]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.purchased-heat.1",
        title: "inventory.method.purchased-heat",
        equation: "E_g = Q · EF_g",
        symbols: [
            MethodSymbol("Q", meaning: "inventory.symbol.heat", unit: "Gcal"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.factor", unit: "kg/Gcal"),
        ],
        citations: [
            Citation(reference: "ghgp2015.scope2", locator: "c6")
        ]
    )

    /// Activity × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
