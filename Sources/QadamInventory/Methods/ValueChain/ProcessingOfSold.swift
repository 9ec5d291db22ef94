public import QadamEvidence

/// Processing of sold intermediate products by their buyers.
///
/// Equation: E_g = A · s · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A | sold intermediate product, or energy and waste of its processing | t |
/// | s | part that goes this way; 1 where absent | 1 |
/// | EF_g | factor of the processing, energy or waste | kg{CO2e}/t |
///
/// Source: Scope 3 Calculation Guidance, calculation formulas 10.1 (site-specific) and 10.2 (average data) (`ghgp2013.scope3calc`).
/// Scopes 1 and 2 of the buyers only: what they buy besides is theirs.
public enum ProcessingOfSold: InventoryMethod {
    /// The name in source tables.
    public static let name = "processing-of-sold-products"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.processing]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.processing-of-sold-products.1",
        title: "inventory.method.processing-of-sold-products",
        equation: "E_g = A · s · EF_g",
        symbols: [
            MethodSymbol("A", meaning: "inventory.symbol.processing-activity", unit: "t"),
            MethodSymbol("s", meaning: "inventory.symbol.route-share", unit: "1"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.processing-factor", unit: "kg{CO2e}/t"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "formula 10.1"),
            Citation(reference: "ghgp2013.scope3calc", locator: "formula 10.2"),
        ]
    )

    /// Product × part × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let emission = reader.emission() else { return nil }
        var links: [ChainLink] = []
        if reader.has("share") {
            guard let part = reader.fraction("share") else { return nil }
            links.append(part)
        }
        return [EmissionBranch(links: links, emission: emission)]
    }
}
