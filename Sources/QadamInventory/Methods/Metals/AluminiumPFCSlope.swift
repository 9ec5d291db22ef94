public import QadamEvidence
import QadamFactors
import QadamUnits

/// Perfluorocarbons of anode effects by the slope method.
///
/// Equation: E_CF4 = S_CF4 · AEM · MP;  E_C2F6 = E_CF4 · F
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | MP | primary aluminium produced | t |
/// | S_CF4 | slope coefficient | kg{CF4}/t/(min/d) |
/// | AEM | anode effect minutes per cell-day | min/d |
/// | F | C2F6 per CF4 | kg{C2F6}/kg{CF4} |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 4, equation 4.26 and table 4.16 (`ipcc2006.v3`).
/// Tier 2 with the coefficients of the technology, Tier 3 with those measured at the works. More than 1440 minutes in a
/// cell-day are refused.
public enum AluminiumPFCSlope: InventoryMethod {
    /// The name in source tables.
    public static let name = "aluminium-pfc-slope"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.aluminium-pfc-slope.1",
        title: "inventory.method.aluminium-pfc-slope",
        equation: "E_CF4 = S_CF4 · AEM · MP;  E_C2F6 = E_CF4 · F",
        symbols: [
            MethodSymbol("MP", meaning: "inventory.symbol.aluminium", unit: "t"),
            MethodSymbol("S_CF4", meaning: "inventory.symbol.slope", unit: "kg{CF4}/t/(min/d)"),
            MethodSymbol("AEM", meaning: "inventory.symbol.anode-minutes", unit: "min/d"),
            MethodSymbol("F", meaning: "inventory.symbol.hexa-share", unit: "kg{C2F6}/kg{CF4}"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.26"),
            Citation(reference: "ipcc2006.v3", locator: "c4.t4.16"),
        ],
        validity: "inventory.validity.anode-effects"
    )

    /// Aluminium × anode effect minutes × slope, and C2F6 from CF4.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let minutes = reader.link("AEM", in: "min/d", 0...1440), let slope = reader.link("slope"),
            let share = reader.link("F_C2F6"), let tetra = Gas(symbol: "CF4"), let hexa = Gas(symbol: "C2F6"),
            let first = Emission.mass(of: tetra), let second = Emission.mass(of: hexa)
        else { return nil }
        return [
            EmissionBranch(links: [minutes, slope], emission: first),
            EmissionBranch(links: [minutes, slope] + [share], emission: second),
        ]
    }
}
