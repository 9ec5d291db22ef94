public import QadamEvidence

/// Burning fuel in boilers, furnaces and engines that do not move (IPCC Tier 1; Tier 2 with own properties).
///
/// Equation: E_g = A · [ρ] · [NCV] · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | E_g | emission of gas g | kg |
/// | A | fuel, by energy, mass or volume | TJ{NCV}, t or l |
/// | ρ | density, with fuel by volume | kg/l |
/// | NCV | net calorific value, with fuel by mass or volume | GJ{NCV}/t |
/// | EF_g | emission factor of gas g | kg/TJ{NCV} |
///
/// Source: 2006 IPCC Guidelines, volume 2, chapter 2, equations 2.1 and 2.2 (`ipcc2006.v2`).
/// Valid for fuels whose heating value is stated on the net basis.
/// Checked by `Examples/worked/inventory-methods.json`.
public enum StationaryCombustion: InventoryMethod {
    /// The name in source tables.
    public static let name = "stationary-combustion"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.stationaryCombustion, .process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.stationary-combustion.1",
        title: "inventory.method.stationary-combustion",
        equation: "E_g = A · [ρ] · [NCV] · EF_g",
        symbols: FuelChain.symbols,
        citations: [
            Citation(reference: "ipcc2006.v2", locator: "c2.eq2.1"),
            Citation(reference: "ipcc2006.v2", locator: "c2.eq2.2"),
        ],
        validity: "inventory.validity.net-basis"
    )

    /// Fuel → energy → gases.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        FuelChain.branches(&reader)
    }
}
