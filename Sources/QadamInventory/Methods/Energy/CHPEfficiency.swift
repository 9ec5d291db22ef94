public import QadamEvidence

/// Heat or power of a combined plant, its emissions divided by the fuel that separate production would need.
///
/// Equation: E_Q = Q · E · (1/e_H) / (H/e_H + P/e_P)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Q | heat or power bought | GJ |
/// | E | emissions of the plant in the period | t{CO2} |
/// | H, P | heat and power sent out in the period | GJ |
/// | e_H, e_P | efficiency of separate heat and of separate power | 1 |
///
/// Source: GHG Protocol, *Allocation of GHG Emissions from a Combined Heat and Power (CHP) Plant*, 2006, efficiency method
/// (`ghgp2006.chp`). For power the weight is 1/e_P. The recommended method.
/// The category says what was bought: `2.heat` or `2.electricity`. All must be of the same period as the emissions.
public enum CHPEfficiency: InventoryMethod {
    /// The name in source tables.
    public static let name = "chp-efficiency"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.heat, .electricity]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.chp-efficiency.1",
        title: "inventory.method.chp-efficiency",
        equation: "E_Q = Q · E · (1/e_H) / (H/e_H + P/e_P)",
        symbols: [
            MethodSymbol("Q", meaning: "inventory.symbol.chp-bought", unit: "GJ"),
            MethodSymbol("E", meaning: "inventory.symbol.chp-emissions", unit: "t{CO2}"),
            MethodSymbol("H, P", meaning: "inventory.symbol.chp-outputs", unit: "GJ"),
            MethodSymbol("e_H, e_P", meaning: "inventory.symbol.chp-efficiencies", unit: "1"),
        ],
        citations: [
            Citation(reference: "ghgp2006.chp", locator: "efficiency method")
        ],
        validity: "inventory.validity.chp"
    )

    /// The allocated emissions of the plant per unit bought.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        CHPAllocation.branches(&reader, heat: "heat-efficiency", power: "power-efficiency")
    }
}
