public import QadamEvidence

/// Burning waste in a plant: fossil carbon becomes CO2 of the scope, biogenic carbon a memo, CH4 and N2O by factor.
///
/// Equations:
///
///     E_CO2 = Σ_i W_i · dm_i · CF_i · FCF_i · OF · 44/12
///     E_bio = Σ_i W_i · dm_i · CF_i · (1 − FCF_i) · OF · 44/12
///     E_g   = W · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | W_i | waste of material i, wet | t{wet} |
/// | dm | dry matter | kg{dry}/kg{wet} |
/// | CF | carbon in dry matter | kg{C}/kg{dry} |
/// | FCF | fossil share of the carbon | 1 |
/// | OF | oxidation factor | 1 |
/// | EF_g | factor of CH4, N2O | kg/t{wet} |
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 5, equations 5.2 (by type of waste), 5.4 and 5.5; tables 2.4 and 5.2.
/// Energy that is recovered changes nothing here: it is ``EnergyRecovery``, and what it replaces an ``AvoidedBurden``.
public enum Incineration: WasteMethod {
    /// The name in tables.
    public static let name = "incineration"
    /// The roles that it reads.
    public static let roles = BurnedCarbon.roles.union(["EF"])
    /// The method as a value.
    public static let method = Method(
        id: "waste.incineration.1",
        title: "waste.method.incineration",
        equation:
            "E_CO2 = Σ_i W_i · dm_i · CF_i · FCF_i · OF · 44/12;  E_bio: 1 − FCF_i instead of FCF_i;  E_g = W · EF_g",
        symbols: burnedSymbols,
        citations: [
            Citation(reference: "ipcc2006.v5", locator: "c5.eq5.2"),
            Citation(reference: "ipcc2006.v5", locator: "c5.eq5.4, eq5.5"),
            Citation(reference: "ipcc2006.v5", locator: "c2.t2.4, c5.t5.2"),
        ]
    )

    static let burnedSymbols = [
        MethodSymbol("W_i", meaning: "waste.symbol.waste-of-material", unit: "t{wet}"),
        MethodSymbol("dm", meaning: "waste.symbol.dry-matter", unit: "kg{dry}/kg{wet}"),
        MethodSymbol("CF", meaning: "waste.symbol.carbon", unit: "kg{C}/kg{dry}"),
        MethodSymbol("FCF", meaning: "waste.symbol.fossil", unit: "1"),
        MethodSymbol("OF", meaning: "waste.symbol.oxidation", unit: "1"),
        MethodSymbol("EF_g", meaning: "waste.symbol.factor", unit: "kg/t{wet}"),
    ]

    /// The emissions of a load.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        let dioxide = BurnedCarbon.emissions(of: load, &reader)
        let others = reader.otherGases(of: load)
        guard let dioxide, let others else { return nil }
        return dioxide + others
    }

    /// How a plant is run, for its factors of CH4 and N2O.
    public enum Plant: String, Hashable, Sendable, Codable, CaseIterable {
        /// Continuous; CH4 of a continuous stoker.
        case continuous
        /// Batch; CH4 of a batch stoker.
        case batch
    }

    /// The rows of the packs for a plant: dry matter, carbon and fossil share by material, oxidation, CH4 (measured in
    /// Japan) and N2O of municipal waste.
    public static func defaults(_ plant: Plant) -> WasteInputs {
        carbonDefaults.merging([
            "OF": .library("ipcc2006.incineration.oxidation.incineration"),
            "EF.CH4": .library("ipcc2006.incineration.msw-\(plant.rawValue)-stoker-japan.ch4"),
            "EF.N2O": .library("ipcc2006.incineration.msw-\(plant.rawValue).n2o"),
        ]) { first, _ in first }
    }

    /// Dry matter, carbon and fossil share of the materials of table 2.4.
    static var carbonDefaults: WasteInputs {
        var inputs: WasteInputs = [:]
        for material in WasteMaterial.allCases where ![.metal, .glass, .sludge, .bulk].contains(material) {
            let id = material.rawValue
            inputs["dm.\(id)"] = .library("ipcc2006.waste.dry-matter.\(id)")
            inputs["CF.\(id)"] = .library("ipcc2006.waste.carbon.\(id)")
            inputs["FCF.\(id)"] = .library("ipcc2006.waste.fossil-fraction.\(id)")
        }
        return inputs
    }
}
