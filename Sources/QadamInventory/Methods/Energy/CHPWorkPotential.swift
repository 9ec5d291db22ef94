public import QadamEvidence

/// Heat or power of a combined plant, its emissions divided by exergy: what work each could do.
///
/// Equation: E_Q = Q · E · w / (H · w + P);  w = 1 − T_0 / T
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Q | heat or power bought | GJ |
/// | E | emissions of the plant in the period | t{CO2} |
/// | H, P | heat and power sent out in the period | GJ |
/// | T | mean temperature at which the heat is delivered | K |
/// | T_0 | temperature of the surroundings, or of the return | K |
/// | w | work potential of the heat; 1 for power | 1 |
///
/// Source: GHG Protocol, *Allocation of GHG Emissions from a Combined Heat and Power (CHP) Plant*, 2006, work potential method
/// (`ghgp2006.chp`); w by Carnot for hot water (`wikipedia.carnot-method`). For steam the exergy per energy of its tables is
/// given as `work`, in place of the temperatures.
/// The category says what was bought: `2.heat` or `2.electricity`. All must be of the same period as the emissions.
public enum CHPWorkPotential: InventoryMethod {
    /// The name in source tables.
    public static let name = "chp-work-potential"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.heat, .electricity]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.chp-work-potential.1",
        title: "inventory.method.chp-work-potential",
        equation: "E_Q = Q · E · w / (H · w + P);  w = 1 − T_0 / T",
        symbols: [
            MethodSymbol("Q", meaning: "inventory.symbol.chp-bought", unit: "GJ"),
            MethodSymbol("E", meaning: "inventory.symbol.chp-emissions", unit: "t{CO2}"),
            MethodSymbol("H, P", meaning: "inventory.symbol.chp-outputs", unit: "GJ"),
            MethodSymbol("T", meaning: "inventory.symbol.chp-supply", unit: "K"),
            MethodSymbol("T_0", meaning: "inventory.symbol.chp-ambient", unit: "K"),
            MethodSymbol("w", meaning: "inventory.symbol.chp-work", unit: "1"),
        ],
        citations: [
            Citation(reference: "ghgp2006.chp", locator: "work potential method"),
            Citation(reference: "wikipedia.carnot-method", locator: "Fuel allocation factor"),
        ],
        validity: "inventory.validity.chp"
    )

    /// The allocated emissions of the plant per unit bought.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        CHPAllocation.exergy(&reader)
    }
}
