public import QadamEvidence
import QadamFactors
import QadamUnits

/// Carbon dioxide of the packing coke of an anode bake furnace.
///
/// Equation: E = PCC · BA · (1 − S_pc − Ash_pc) · 44/12
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | BA | baked anodes produced | t |
/// | PCC | packing coke per baked anode | t/t |
/// | S_pc | sulphur in packing coke | 1 |
/// | Ash_pc | ash in packing coke | 1 |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 4, equation 4.23 (`ipcc2006.v3`).
public enum PackingCoke: InventoryMethod {
    /// The name in source tables.
    public static let name = "aluminium-packing-coke"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.aluminium-packing-coke.1",
        title: "inventory.method.aluminium-packing-coke",
        equation: "E = PCC · BA · (1 − S_pc − Ash_pc) · 44/12",
        symbols: [
            MethodSymbol("BA", meaning: "inventory.symbol.baked-anodes", unit: "t"),
            MethodSymbol("PCC", meaning: "inventory.symbol.packing-use", unit: "t/t"),
            MethodSymbol("S_pc", meaning: "inventory.symbol.sulphur", unit: "1"),
            MethodSymbol("Ash_pc", meaning: "inventory.symbol.ash", unit: "1"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.23")
        ],
        validity: "inventory.validity.anodes"
    )

    /// Baked anodes → packing coke → carbon → CO2.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let used = reader.link("PCC"), let sulphur = reader.fraction("S_pc"),
            let ash = reader.fraction("Ash_pc"),
            let carbon = reader.rest(after: [sulphur, ash], role: "coke-carbon"),
            let share = try? Amount(1, "kg{C}/kg"),
            let ratio = ChainLink.dioxidePerCarbon(Citation(reference: "ipcc2006.v3", locator: "c4.eq4.23")),
            let emission = Emission.mass(of: .co2)
        else { return nil }
        let mass = ChainLink.constant(
            "carbon-mass",
            share,
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.23")
        )
        return [EmissionBranch(links: [used, carbon, mass, ratio], emission: emission)]
    }
}
