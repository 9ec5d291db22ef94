public import QadamEvidence

/// Bought cold from electric chillers, where the supplier gives no factor of his own.
///
/// Equation: E_g = Q_c / COP · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Q_c | cold bought | MWh |
/// | COP | cold per electricity of the chillers and their pumps | 1 |
/// | EF_g | factor of the electricity the chillers use | kg/kWh |
///
/// Source: GHG Protocol Scope 2 Guidance, chapter 6: cooling is purchased energy (`ghgp2015.scope2`).
/// A supplier's own factor is `purchased-heat`. A coefficient of performance outside 0.3…15 is refused: the lower end is an
/// absorption chiller, which uses heat and not this method's electricity.
public enum PurchasedCooling: InventoryMethod {
    /// The name in source tables.
    public static let name = "purchased-cooling"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.heat]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.purchased-cooling.1",
        title: "inventory.method.purchased-cooling",
        equation: "E_g = Q_c / COP · EF_g",
        symbols: [
            MethodSymbol("Q_c", meaning: "inventory.symbol.cold", unit: "MWh"),
            MethodSymbol("COP", meaning: "inventory.symbol.cop", unit: "1"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.grid-factor", unit: "kg/kWh"),
        ],
        citations: [
            Citation(reference: "ghgp2015.scope2", locator: "c6")
        ]
    )

    /// Cold ÷ coefficient of performance × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let performance = reader.link("COP", in: "1", 0.3...15),
            let inverse = reader.reciprocal(performance, role: "inverse-COP"),
            let emission = reader.emission()
        else { return nil }
        return [EmissionBranch(links: [inverse], emission: emission)]
    }
}
