public import QadamEvidence

/// Sold products in use: energy or gas per use, over the life.
///
/// Equation: E_g = N · u · q · s · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | N | products sold | piece |
/// | u | uses over the life of a product | 1/piece |
/// | q | energy, fuel or gas of a use | kWh |
/// | s | part of the uses in this way, or part of the final product; 1 where absent | 1 |
/// | EF_g | factor of the energy or gas | kg/kWh |
///
/// Source: Scope 3 Calculation Guidance, calculation formulas 11.1 (direct), 11.3 (gases), 11.4 (indirect) and 11.5 (intermediate
/// products) (`ghgp2013.scope3calc`). All years of the life count in the year of the sale. Direct use is required, indirect
/// use optional: say in the note of the line which it is.
public enum UseOfSoldProducts: InventoryMethod {
    /// The name in source tables.
    public static let name = "use-of-sold-products"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.use]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.use-of-sold-products.1",
        title: "inventory.method.use-of-sold-products",
        equation: "E_g = N · u · q · s · EF_g",
        symbols: [
            MethodSymbol("N", meaning: "inventory.symbol.products", unit: "piece"),
            MethodSymbol("u", meaning: "inventory.symbol.uses", unit: "1/piece"),
            MethodSymbol("q", meaning: "inventory.symbol.per-use", unit: "kWh"),
            MethodSymbol("s", meaning: "inventory.symbol.use-share", unit: "1"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.use-factor", unit: "kg/kWh"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "formula 11.1"),
            Citation(reference: "ghgp2013.scope3calc", locator: "formula 11.4"),
        ],
        validity: "inventory.validity.life"
    )

    /// Products × uses × consumption × part × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let emission = reader.emission(), let uses = reader.link("uses") else { return nil }
        var links = [uses]
        if reader.has("per-use") {
            guard let consumption = reader.link("per-use") else { return nil }
            links.append(consumption)
        }
        if reader.has("share") {
            guard let part = reader.fraction("share") else { return nil }
            links.append(part)
        }
        return [EmissionBranch(links: links, emission: emission)]
    }
}
