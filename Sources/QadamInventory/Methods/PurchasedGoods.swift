public import QadamEvidence

/// Goods by physical quantity with an average factor from cradle to gate.
///
/// Equation: E = M · EF
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M | goods | t |
/// | EF | factor | kg{CO2e}/t |
///
/// Source: GHG Protocol Scope 3 Calculation Guidance, categories 1, 2 and 4, average-data method (`ghgp2013.scope3calc`).
/// Valid for a cradle-to-gate factor of the same kind of goods.
public enum PurchasedGoods: InventoryMethod {
    /// The name in source tables.
    public static let name = "purchased-goods"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [
        .purchasedGoods, .capitalGoods, .upstreamTransport,
    ]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.purchased-goods.1",
        title: "inventory.method.purchased-goods",
        equation: "E = M · EF",
        symbols: [
            MethodSymbol("M", meaning: "inventory.symbol.goods", unit: "t"),
            MethodSymbol("EF", meaning: "inventory.symbol.factor", unit: "kg{CO2e}/t"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "c1"),
            Citation(reference: "ghgp2013.scope3calc", locator: "c2"),
        ]
    )

    /// Activity × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
