public import QadamEvidence
import QadamFactors
import QadamUnits

/// Methane of an own landfill in the year, from first-order decay of all that was deposited.
///
/// Equation: E = [(Σ_x CH4_x − R) · (1 − OX)]
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | E | methane emitted in the year | t{CH4} |
/// | CH4_x | generated in the year from waste x | t{CH4} |
/// | R | recovered | t{CH4} |
/// | OX | part oxidised in the cover | 1 |
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 3, equation 3.1 (`ipcc2006.v5`).
/// The line names its landfill (`landfill=…`); a workspace puts in the record of the year from `waste.landfill-decay.1`.
/// Without a workspace the record is the emitted methane itself. Waste that goes to the own landfill is not counted again
/// by its lifetime potential in scope 3 category 5 (`INV-0858`).
public enum OwnLandfill: InventoryMethod {
    /// The name in source tables.
    public static let name = "own-landfill"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.fugitive]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.own-landfill.1",
        title: "inventory.method.own-landfill",
        equation: "E = [(Σ_x CH4_x − R) · (1 − OX)]",
        symbols: [
            MethodSymbol("E", meaning: "inventory.symbol.landfill-methane", unit: "t{CH4}"),
            MethodSymbol("CH4_x", meaning: "inventory.symbol.landfill-generated", unit: "t{CH4}"),
            MethodSymbol("R", meaning: "inventory.symbol.landfill-recovered", unit: "t{CH4}"),
            MethodSymbol("OX", meaning: "inventory.symbol.ox", unit: "1"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v5", locator: "c3.eq3.1")
        ],
        validity: "inventory.validity.own-landfill"
    )

    /// The methane of the record.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        Emission.mass(of: .ch4).map { [EmissionBranch(links: [], emission: $0)] }
    }
}
