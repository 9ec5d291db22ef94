public import QadamEvidence

/// Electricity or heat that is bought and sold on to end users.
///
/// Equation: E_g = Q · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Q | electricity or heat sold to end users | kWh |
/// | EF_g | life-cycle factor of its generation | kg/kWh |
///
/// Source: Scope 3 Standard, table 5.5, activity D; Scope 3 Calculation Guidance, category 3 (`ghgp2011.scope3`,
/// `ghgp2013.scope3calc`). What is sold on is not own consumption: scope 2 has the rest. Own generation that is sold stays in
/// scope 1 as the fuel it burns; it is neither deducted nor counted here.
public enum ResoldEnergy: InventoryMethod {
    /// The name in source tables.
    public static let name = "resold-energy"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.fuelAndEnergy]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.resold-energy.1",
        title: "inventory.method.resold-energy",
        equation: "E_g = Q · EF_g",
        symbols: [
            MethodSymbol("Q", meaning: "inventory.symbol.energy-sold", unit: "kWh"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.generation-factor", unit: "kg/kWh"),
        ],
        citations: [
            Citation(reference: "ghgp2011.scope3", locator: "t5.5"),
            Citation(reference: "ghgp2013.scope3calc", locator: "t3.1, activity D"),
        ]
    )

    /// Energy sold × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
