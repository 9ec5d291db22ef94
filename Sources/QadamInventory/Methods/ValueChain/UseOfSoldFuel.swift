public import QadamEvidence

/// Sold fuel that its buyers burn.
///
/// Equation: E_g = A · EF_g;  A = M · NCV;  M = V · ρ
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A | energy of the fuel sold | TJ{NCV} |
/// | ρ | density of the fuel | kg/l |
/// | NCV | net calorific value | GJ{NCV}/t |
/// | EF_g | factor | kg/TJ{NCV} |
///
/// Source: Scope 3 Calculation Guidance, calculation formula 11.2: combustion only (`ghgp2013.scope3calc`).
public enum UseOfSoldFuel: InventoryMethod {
    /// The name in source tables.
    public static let name = "use-of-sold-fuel"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.use]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.use-of-sold-fuel.1",
        title: "inventory.method.use-of-sold-fuel",
        equation: "E_g = A · EF_g;  A = M · NCV;  M = V · ρ",
        symbols: [
            MethodSymbol("A", meaning: "inventory.symbol.fuel-sold", unit: "TJ{NCV}"),
            MethodSymbol("ρ", meaning: "inventory.symbol.density", unit: "kg/l"),
            MethodSymbol("NCV", meaning: "inventory.symbol.ncv", unit: "GJ{NCV}/t"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.factor", unit: "kg/TJ{NCV}"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "formula 11.2")
        ],
        validity: "inventory.validity.net-basis"
    )

    /// The chain of combustion.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        FuelChain.branches(&reader)
    }
}
