public import QadamEvidence

/// Leaks of refrigerant estimated from the charge of the equipment (screening).
///
/// Equation: E_g = C · x · t · w_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | C·t | charge of the equipment times the time in use | kg.yr |
/// | x | yearly leak rate of the kind of equipment | 1/yr |
/// | w_g | part of gas g in the refrigerant | kg/kg |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 7, equation 7.13 (`ipcc2006.v3`); rates of the EPA
/// simplified calculator.
/// A top-up record is better than a rate: use this only where no service report exists.
public enum RefrigerantLeakRate: InventoryMethod {
    /// The name in source tables.
    public static let name = "refrigerant-leak-rate"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.fugitive]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.refrigerant-leak-rate.1",
        title: "inventory.method.refrigerant-leak-rate",
        equation: "E_g = C · t · x · w_g",
        symbols: [
            MethodSymbol("C·t", meaning: "inventory.symbol.charge", unit: "kg.yr"),
            MethodSymbol("x", meaning: "inventory.symbol.leak", unit: "1/yr"),
            MethodSymbol("w_g", meaning: "inventory.symbol.composition", unit: "kg/kg"),
        ],
        citations: [Citation(reference: "ipcc2006.v3", locator: "c7.eq7.13")]
    )

    /// Charge and time × rate × composition.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let rate = reader.link("leak"), let emission = reader.emission() else { return nil }
        return [EmissionBranch(links: [rate], emission: emission)]
    }
}
