public import QadamEvidence

/// Waste by material and route with a published factor of the route.
///
/// Equation: E = W · EF
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | W | waste | t |
/// | EF | factor | kg{CO2e}/t |
///
/// Source: GHG Protocol Scope 3 Calculation Guidance, category 5, waste-type-specific method (`ghgp2013.scope3calc`).
/// The boundary of the factor (transport only, process, full chain) is that of its publisher and is shown.
public enum WasteRoute: InventoryMethod {
    /// The name in source tables.
    public static let name = "waste-route"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.waste]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.waste-route.1",
        title: "inventory.method.waste-route",
        equation: "E = W · EF",
        symbols: [
            MethodSymbol("W", meaning: "inventory.symbol.waste", unit: "t"),
            MethodSymbol("EF", meaning: "inventory.symbol.factor", unit: "kg{CO2e}/t"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "c5")
        ]
    )

    /// Activity × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
