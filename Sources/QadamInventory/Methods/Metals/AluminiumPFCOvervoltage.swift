public import QadamEvidence
import QadamFactors
import QadamUnits

/// Perfluorocarbons of anode effects by the overvoltage method.
///
/// Equation: E_CF4 = OVC · AEO / CE · MP;  E_C2F6 = E_CF4 · F
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | MP | primary aluminium produced | t |
/// | OVC | overvoltage coefficient | kg{CF4}.%/t/mV |
/// | AEO | anode effect overvoltage | mV |
/// | CE | current efficiency | % |
/// | F | C2F6 per CF4 | kg{C2F6}/kg{CF4} |
///
/// Source: Regulation (EU) No 601/2012, annex IV, section 8, method B (`eu2012.monitoring`); the workbook of the aluminium
/// sector, worksheet 8, equation 2 (`iai2006.worksheets`); C2F6 per CF4 of the 2006 IPCC Guidelines, volume 3, chapter 4, table
/// 4.16 (`ipcc2006.v3`).
/// For cells whose control records the overvoltage (Pechiney). The coefficient belongs to the efficiency in per cent, so
/// per cent is part of its unit; an efficiency outside 70…100 % is refused.
public enum AluminiumPFCOvervoltage: InventoryMethod {
    /// The name in source tables.
    public static let name = "aluminium-pfc-overvoltage"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.aluminium-pfc-overvoltage.1",
        title: "inventory.method.aluminium-pfc-overvoltage",
        equation: "E_CF4 = OVC · AEO / CE · MP;  E_C2F6 = E_CF4 · F",
        symbols: [
            MethodSymbol("MP", meaning: "inventory.symbol.aluminium", unit: "t"),
            MethodSymbol("OVC", meaning: "inventory.symbol.overvoltage-coefficient", unit: "kg{CF4}.%/t/mV"),
            MethodSymbol("AEO", meaning: "inventory.symbol.overvoltage", unit: "mV"),
            MethodSymbol("CE", meaning: "inventory.symbol.current-efficiency", unit: "%"),
            MethodSymbol("F", meaning: "inventory.symbol.hexa-share", unit: "kg{C2F6}/kg{CF4}"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.t4.16"),
            Citation(reference: "eu2012.monitoring", locator: "annex IV, section 8, method B"),
            Citation(reference: "iai2006.worksheets", locator: "worksheet 8, equation 2"),
        ],
        validity: "inventory.validity.anode-effects"
    )

    /// Aluminium × overvoltage ÷ efficiency × coefficient.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let voltage = reader.link("AEO"), let coefficient = reader.link("OVC"),
            let efficiency = reader.link("CE", in: "%", 70...100),
            let inverse = reader.reciprocal(efficiency, role: "inverse-efficiency"),
            let share = reader.link("F_C2F6"), let tetra = Gas(symbol: "CF4"), let hexa = Gas(symbol: "C2F6"),
            let first = Emission.mass(of: tetra), let second = Emission.mass(of: hexa)
        else { return nil }
        return [
            EmissionBranch(links: [voltage, coefficient, inverse], emission: first),
            EmissionBranch(links: [voltage, coefficient, inverse] + [share], emission: second),
        ]
    }
}
