public import QadamEvidence

/// Composting of organic waste.
///
/// Equation: E_g = M · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M | waste, wet; with the role `dm`, its dry matter | t{wet} |
/// | EF_g | factor of CH4, N2O | kg/t{wet} |
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 4, equations 4.1 and 4.2, table 4.1. The CO2 of the decay is of
/// biogenic origin and is not counted; the carbon that is given off is not known from the factor.
public enum Composting: WasteMethod {
    /// The name in tables.
    public static let name = "composting"
    /// The roles that it reads: `EF` (or `EF.CH4`, `EF.N2O`), and `dm` where the factors hold for dry matter.
    public static let roles: Set<String> = ["EF", "dm"]
    /// The method as a value.
    public static let method = Method(
        id: "waste.composting.1",
        title: "waste.method.composting",
        equation: "E_g = M · EF_g",
        symbols: [
            MethodSymbol("M", meaning: "waste.symbol.waste", unit: "t{wet}"),
            MethodSymbol("EF_g", meaning: "waste.symbol.factor", unit: "kg/t{wet}"),
        ],
        citations: [Citation(reference: "ipcc2006.v5", locator: "c4.eq4.1, eq4.2, t4.1")]
    )

    /// The emissions of a load.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        guard reader.has("dm") else { return reader.emissions("EF", of: load.tonnes, in: ["t{wet}", "t"]) }
        guard let dry = reader.number("dm", in: "kg{dry}/kg{wet}", within: 0...1) else { return nil }
        return reader.emissions("EF", of: load.tonnes * dry, in: ["t{dry}"])
    }

    /// The rows of the packs for waste as weighed.
    public static let defaults: WasteInputs = ["EF": .library("ipcc2006.composting.wet")]
}
