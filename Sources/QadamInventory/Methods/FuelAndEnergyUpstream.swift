public import QadamEvidence

/// Supply of fuels and losses of networks, from the records of scopes 1 and 2.
///
/// Equation: E = A · EF_up
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A | energy | kWh |
/// | EF_up | factor | kg{CO2e}/kWh |
///
/// Source: GHG Protocol Scope 3 Calculation Guidance, category 3, average-data method (`ghgp2013.scope3calc`).
/// The factor must contain only what scopes 1 and 2 leave out.
public enum FuelAndEnergyUpstream: InventoryMethod {
    /// The name in source tables.
    public static let name = "fuel-and-energy-upstream"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.fuelAndEnergy]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.fuel-and-energy-upstream.1",
        title: "inventory.method.fuel-and-energy-upstream",
        equation: "E = A · EF_up",
        symbols: [
            MethodSymbol("A", meaning: "inventory.symbol.energy", unit: "kWh"),
            MethodSymbol("EF_up", meaning: "inventory.symbol.factor", unit: "kg{CO2e}/kWh"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "c3")
        ]
    )

    /// Activity × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
