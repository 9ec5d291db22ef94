public import QadamEvidence

/// Ways of staff and students to work and study, by distance.
///
/// Equation: E = D · EF
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | D | distance | passenger.km |
/// | EF | factor | kg{CO2e}/passenger.km |
///
/// Source: GHG Protocol Scope 3 Calculation Guidance, category 7, distance-based method (`ghgp2013.scope3calc`).
/// Valid for distances that a survey has extrapolated to all people.
public enum Commuting: InventoryMethod {
    /// The name in source tables.
    public static let name = "commuting"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.commuting]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.commuting.1",
        title: "inventory.method.commuting",
        equation: "E = D · EF",
        symbols: [
            MethodSymbol("D", meaning: "inventory.symbol.distance", unit: "passenger.km"),
            MethodSymbol("EF", meaning: "inventory.symbol.factor", unit: "kg{CO2e}/passenger.km"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "c7")
        ]
    )

    /// Activity × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
