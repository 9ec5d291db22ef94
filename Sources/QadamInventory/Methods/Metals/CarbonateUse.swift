public import QadamEvidence

/// Carbonates that lose carbon dioxide: fluxes, calcination, flue gas washing, neutralised acid.
///
/// Equation: E = M · w · X · EF
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M | material with carbonate | t |
/// | w | carbonate in it; 1 where absent | kg/kg |
/// | X | part that is calcined or dissolved; 1 where absent | 1 |
/// | EF | carbon dioxide of the carbonate | t{CO2}/t |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 2, table 2.1 (`ipcc2006.v3`).
/// Limestone neutralises acid by CaCO3 + H2SO4 → CaSO4 + H2O + CO2 and gives off the same carbon dioxide as in a kiln;
/// what settles undissolved has X < 1. Burnt lime has given its carbon dioxide off where it was burnt.
public enum CarbonateUse: InventoryMethod {
    /// The name in source tables.
    public static let name = "carbonate-use"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.carbonate-use.1",
        title: "inventory.method.carbonate-use",
        equation: "E = M · w · X · EF",
        symbols: [
            MethodSymbol("M", meaning: "inventory.symbol.carbonate", unit: "t"),
            MethodSymbol("w", meaning: "inventory.symbol.purity", unit: "kg/kg"),
            MethodSymbol("X", meaning: "inventory.symbol.calcined", unit: "1"),
            MethodSymbol("EF", meaning: "inventory.symbol.carbonate-factor", unit: "t{CO2}/t"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c2.t2.1")
        ],
        validity: "inventory.validity.carbonates"
    )

    /// Material × purity × part calcined × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let emission = reader.emission() else { return nil }
        var links: [ChainLink] = []
        for role in ["purity", "calcined"] where reader.has(role) {
            guard let part = reader.fraction(role) else { return nil }
            links.append(part)
        }
        return [EmissionBranch(links: links, emission: emission)]
    }
}
