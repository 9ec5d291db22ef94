public import QadamEvidence

/// Sold products and their packaging as waste, by treatment.
///
/// Equation: E_g = M · s · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M | products and packaging sold | t |
/// | s | part that is treated in this way | 1 |
/// | EF_g | factor of the treatment | kg{CO2e}/t |
///
/// Source: Scope 3 Calculation Guidance, calculation formula 12.1, waste-type-specific method (`ghgp2013.scope3calc`).
/// One line is one treatment; the lines of a product use the records of one and their parts add up to one at most.
public enum EndOfLife: InventoryMethod {
    /// The name in source tables.
    public static let name = "end-of-life"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.endOfLife]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.end-of-life.1",
        title: "inventory.method.end-of-life",
        equation: "E_g = M · s · EF_g",
        symbols: [
            MethodSymbol("M", meaning: "inventory.symbol.products-mass", unit: "t"),
            MethodSymbol("s", meaning: "inventory.symbol.treatment-share", unit: "1"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.treatment-factor", unit: "kg{CO2e}/t"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "formula 12.1")
        ]
    )

    /// Mass × part × factor of the treatment.
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
