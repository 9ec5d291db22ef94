public import QadamEvidence

/// Heat or power of a combined plant, its emissions divided by energy content.
///
/// Equation: E_Q = Q · E / (H + P)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Q | heat or power bought | GJ |
/// | E | emissions of the plant in the period | t{CO2} |
/// | H, P | heat and power sent out in the period | GJ |
///
/// Source: GHG Protocol, *Allocation of GHG Emissions from a Combined Heat and Power (CHP) Plant*, 2006, energy content method
/// (`ghgp2006.chp`). A joule of heat weighs as much as a joule of power, so heat carries the most of all methods.
/// The category says what was bought: `2.heat` or `2.electricity`. All must be of the same period as the emissions.
public enum CHPEnergy: InventoryMethod {
    /// The name in source tables.
    public static let name = "chp-energy"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.heat, .electricity]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.chp-energy.1",
        title: "inventory.method.chp-energy",
        equation: "E_Q = Q · E / (H + P)",
        symbols: [
            MethodSymbol("Q", meaning: "inventory.symbol.chp-bought", unit: "GJ"),
            MethodSymbol("E", meaning: "inventory.symbol.chp-emissions", unit: "t{CO2}"),
            MethodSymbol("H, P", meaning: "inventory.symbol.chp-outputs", unit: "GJ"),
        ],
        citations: [
            Citation(reference: "ghgp2006.chp", locator: "energy content method")
        ],
        validity: "inventory.validity.chp"
    )

    /// The allocated emissions of the plant per unit bought.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        CHPAllocation.branches(&reader, heat: nil, power: nil)
    }
}
