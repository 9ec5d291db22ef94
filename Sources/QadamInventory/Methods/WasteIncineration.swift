public import QadamEvidence
import QadamFactors
import QadamUnits

/// Burning waste: fossil carbon becomes CO2 of the scope, biogenic carbon a memo, other gases by factor.
///
/// Equation: E_CO2 = W · dm · CF · FCF · OF · 44/12;  E_bio = W · dm · CF · (1 − FCF) · OF · 44/12;  E_g = W · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | W | waste, wet | t{wet} |
/// | dm | dry matter | kg{dry}/kg{wet} |
/// | CF | carbon in dry matter | kg{C}/kg{dry} |
/// | FCF | fossil part of the carbon | 1 |
/// | OF | oxidation factor | 1 |
/// | EF_g | factor of CH4 or N2O, where given | kg/t{wet} |
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 5, equations 5.1, 5.4 and 5.5 (`ipcc2006.v5`).
public enum WasteIncineration: InventoryMethod {
    /// The name in source tables.
    public static let name = "waste-incineration"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.waste, .stationaryCombustion]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.waste-incineration.1",
        title: "inventory.method.waste-incineration",
        equation: "E_CO2 = W · dm · CF · FCF · OF · 44/12;  E_bio: 1 − FCF instead of FCF;  E_g = W · EF_g",
        symbols: [
            MethodSymbol("W", meaning: "inventory.symbol.waste", unit: "t{wet}"),
            MethodSymbol("dm", meaning: "inventory.symbol.dry-matter", unit: "kg{dry}/kg{wet}"),
            MethodSymbol("CF", meaning: "inventory.symbol.carbon", unit: "kg{C}/kg{dry}"),
            MethodSymbol("FCF", meaning: "inventory.symbol.fossil", unit: "1"),
            MethodSymbol("OF", meaning: "inventory.symbol.oxidation", unit: "1"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.factor", unit: "kg/t{wet}"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v5", locator: "c5.eq5.1"),
            Citation(reference: "ipcc2006.v5", locator: "c5.eq5.4"),
        ]
    )

    /// Waste → dry matter → carbon → CO2, fossil and biogenic.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let dry = reader.link("dm"), let carbon = reader.link("CF"), let fossil = reader.link("FCF"),
            let oxidation = reader.link("OF"),
            let biogenic = reader.complement(fossil, role: "biogenic-fraction"),
            let fossilCO2 = Emission.mass(of: .co2), let biogenicCO2 = Emission.mass(of: .co2Biogenic),
            let ratio = try? Amount(44.0 / 12.0, "kg{CO2}/kg{C}"),
            let biogenicRatio = try? Amount(44.0 / 12.0, "kg{CO2_biogenic}/kg{C}")
        else { return nil }
        let citation = Citation(reference: "ipcc2006.v5", locator: "c5.eq5.1")
        var result = [
            EmissionBranch(
                links: [dry, carbon, fossil, oxidation, .constant("co2-per-carbon", ratio, citation)],
                emission: fossilCO2
            ),
            EmissionBranch(
                links: [
                    dry, carbon, biogenic, oxidation, .constant("co2-per-carbon", biogenicRatio, citation),
                ],
                emission: biogenicCO2
            ),
        ]
        if reader.has("factor") {
            guard let others = reader.emission() else { return nil }
            result.append(EmissionBranch(links: [], emission: others))
        }
        return result
    }
}
