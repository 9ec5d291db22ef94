public import QadamEvidence

/// Travel of staff in vehicles of others, by distance.
///
/// Equation: E = D · EF
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | D | distance | passenger.km |
/// | EF | factor | kg{CO2e}/passenger.km |
///
/// Source: GHG Protocol Scope 3 Calculation Guidance, category 6, distance-based method (`ghgp2013.scope3calc`).
/// Valid for a factor whose unit says what it counts: passenger kilometres or vehicle kilometres.
public enum BusinessTravel: InventoryMethod {
    /// The name in source tables.
    public static let name = "business-travel"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.businessTravel]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.business-travel.1",
        title: "inventory.method.business-travel",
        equation: "E = D · EF",
        symbols: [
            MethodSymbol("D", meaning: "inventory.symbol.distance", unit: "passenger.km"),
            MethodSymbol("EF", meaning: "inventory.symbol.factor", unit: "kg{CO2e}/passenger.km"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "c6")
        ]
    )

    /// Activity × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
