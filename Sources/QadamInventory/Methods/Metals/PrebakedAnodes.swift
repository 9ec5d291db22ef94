public import QadamEvidence
import QadamFactors
import QadamUnits

/// Carbon dioxide of prebaked anodes used up in electrolysis.
///
/// Equation: E = NAC · MP · (1 − S_a − Ash_a) · 44/12
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | MP | primary aluminium produced | t |
/// | NAC | net anode consumption | t/t |
/// | S_a | sulphur in baked anodes | 1 |
/// | Ash_a | ash in baked anodes | 1 |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 4, equation 4.21 (`ipcc2006.v3`).
/// Tier 2 with the typical sulphur and ash of the pack, Tier 3 with those of the works. The packing coke of the bake
/// furnace is `aluminium-packing-coke`; pitch volatiles are a carbon balance (equation 4.22).
public enum PrebakedAnodes: InventoryMethod {
    /// The name in source tables.
    public static let name = "aluminium-prebaked-anodes"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.aluminium-prebaked-anodes.1",
        title: "inventory.method.aluminium-prebaked-anodes",
        equation: "E = NAC · MP · (1 − S_a − Ash_a) · 44/12",
        symbols: [
            MethodSymbol("MP", meaning: "inventory.symbol.aluminium", unit: "t"),
            MethodSymbol("NAC", meaning: "inventory.symbol.anode-use", unit: "t/t"),
            MethodSymbol("S_a", meaning: "inventory.symbol.sulphur", unit: "1"),
            MethodSymbol("Ash_a", meaning: "inventory.symbol.ash", unit: "1"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.21")
        ],
        validity: "inventory.validity.anodes"
    )

    /// Aluminium → anode → carbon → CO2.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let used = reader.link("NAC"), let sulphur = reader.fraction("S_a"),
            let ash = reader.fraction("Ash_a"),
            let carbon = reader.rest(after: [sulphur, ash], role: "anode-carbon"),
            let share = try? Amount(1, "kg{C}/kg"),
            let ratio = ChainLink.dioxidePerCarbon(Citation(reference: "ipcc2006.v3", locator: "c4.eq4.21")),
            let emission = Emission.mass(of: .co2)
        else { return nil }
        let mass = ChainLink.constant(
            "carbon-mass",
            share,
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.21")
        )
        return [EmissionBranch(links: [used, carbon, mass, ratio], emission: emission)]
    }
}
