public import QadamEvidence

/// Leased assets outside scopes 1 and 2: by their energy, by floor area, by piece.
///
/// Equation: E_g = A · s · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A | energy, floor area or number of the asset | kWh |
/// | s | part that is leased, such as area ÷ (area of the building × occupancy); 1 where absent | 1 |
/// | EF_g | factor of the energy, of the kind of building, of the asset | kg{CO2e}/kWh |
///
/// Source: Scope 3 Calculation Guidance, calculation formulas 8.1 to 8.5; category 13 has the same methods (`ghgp2013.scope3calc`).
/// Category 8 is for the lessee, 13 for the lessor; what the consolidation approach puts into scopes 1 and 2 is not here.
public enum LeasedAsset: InventoryMethod {
    /// The name in source tables.
    public static let name = "leased-asset"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.upstreamLeases, .downstreamLeases]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.leased-asset.1",
        title: "inventory.method.leased-asset",
        equation: "E_g = A · s · EF_g",
        symbols: [
            MethodSymbol("A", meaning: "inventory.symbol.asset-activity", unit: "kWh"),
            MethodSymbol("s", meaning: "inventory.symbol.leased-share", unit: "1"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.asset-factor", unit: "kg{CO2e}/kWh"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "formulas 8.1-8.5"),
            Citation(reference: "ghgp2013.scope3calc", locator: "c13"),
        ],
        validity: "inventory.validity.lease"
    )

    /// Activity × leased part × factor.
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
