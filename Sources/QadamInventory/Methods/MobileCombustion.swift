public import QadamEvidence

/// Burning fuel in vehicles of the organisation, from the fuel used.
///
/// Equation: E_g = V · ρ · NCV · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | E_g | emission of gas g | kg |
/// | V | fuel used, by volume (or mass, or energy) | l |
/// | ρ | density | kg/l |
/// | NCV | net calorific value | GJ{NCV}/t |
/// | EF_g | emission factor of gas g for the kind of vehicle | kg/TJ{NCV} |
///
/// Source: 2006 IPCC Guidelines, volume 2, chapter 3, equations 3.2.1 and 3.2.3 (`ipcc2006.v2`).
/// Checked by `Examples/worked/inventory-methods.json`.
public enum MobileCombustion: InventoryMethod {
    /// The name in source tables.
    public static let name = "mobile-combustion"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.mobileCombustion]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.mobile-combustion.1",
        title: "inventory.method.mobile-combustion",
        equation: "E_g = V · ρ · NCV · EF_g",
        symbols: FuelChain.symbols,
        citations: [
            Citation(reference: "ipcc2006.v2", locator: "c3.eq3.2.1"),
            Citation(reference: "ipcc2006.v2", locator: "c3.eq3.2.3"),
        ],
        validity: "inventory.validity.net-basis"
    )

    /// Fuel → energy → gases.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        FuelChain.branches(&reader)
    }
}
