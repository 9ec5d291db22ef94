public import QadamEvidence

/// Burning waste in the open or in a dump: much carbon stays in the ash, and far more methane is given off.
///
/// Equations, symbols and roles are those of ``Incineration``, with the oxidation factor of open burning.
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 5, equations 5.2, 5.4 and 5.5, table 5.2: OF 0.58, and 0.71 in the
/// refinement of 2019. The editions are both in the packs; a person chooses.
public enum OpenBurning: WasteMethod {
    /// The name in tables.
    public static let name = "open-burning"
    /// The roles that it reads.
    public static let roles = Incineration.roles
    /// The method as a value.
    public static let method = Method(
        id: "waste.open-burning.1",
        title: "waste.method.open-burning",
        equation:
            "E_CO2 = Σ_i W_i · dm_i · CF_i · FCF_i · OF · 44/12;  E_bio: 1 − FCF_i instead of FCF_i;  E_g = W · EF_g",
        symbols: Incineration.burnedSymbols,
        citations: [
            Citation(reference: "ipcc2006.v5", locator: "c5.eq5.2, eq5.4, eq5.5"),
            Citation(reference: "ipcc2019.v5", locator: "c5.t5.2"),
        ]
    )

    /// The emissions of a load.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        Incineration.emissions(of: load, &reader)
    }

    /// The rows of the packs for municipal waste in one edition of the guidelines.
    public static func defaults(_ edition: GuidelineEdition) -> WasteInputs {
        Incineration.carbonDefaults.merging([
            "OF": .library("\(edition.rawValue).incineration.oxidation.open-burning"),
            "EF.CH4": .library("ipcc2006.incineration.open-burning.ch4"),
            "EF.N2O": .library("ipcc2006.incineration.open-burning.n2o"),
        ]) { first, _ in first }
    }
}
