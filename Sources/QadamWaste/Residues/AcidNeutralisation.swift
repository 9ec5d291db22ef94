public import QadamEvidence
import QadamFactors

/// CO2 of limestone with which spent acid is neutralised.
///
/// Equation: E = L · p · EF
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | L | limestone used | t |
/// | p | share of carbonate in it | 1 |
/// | EF | CO2 per carbonate | t{CO2}/t |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 2, table 2.1 (stoichiometric, `ipcc2006.v3.c2.t2.1`). All carbonate
/// is taken to react; lime and soda in its place emit where they are made, not here.
public enum AcidNeutralisation: WasteMethod {
    /// The name in tables.
    public static let name = "acid-neutralisation"
    /// The roles that it reads.
    public static let roles: Set<String> = ["limestone", "purity", "EF"]
    /// The method as a value.
    public static let method = Method(
        id: "waste.acid-neutralisation.1",
        title: "waste.method.acid-neutralisation",
        equation: "E = L · p · EF",
        symbols: [
            MethodSymbol("L", meaning: "waste.symbol.limestone", unit: "t"),
            MethodSymbol("p", meaning: "waste.symbol.purity", unit: "1"),
            MethodSymbol("EF", meaning: "waste.symbol.factor", unit: "t{CO2}/t"),
        ],
        citations: [Citation(reference: "ipcc2006.v3", locator: "c2.t2.1")]
    )

    /// The emissions for a load of acid; the limestone is given per tonne of it or as `limestone` in t.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        guard let limestone = reader.number("limestone", in: "t"), let purity = reader.share("purity") else {
            return nil
        }
        return reader.emissions("EF", of: limestone * purity, in: ["t"])
    }

    /// The row of the packs for limestone.
    public static let defaults: WasteInputs = ["EF": .library("ipcc2006.carbonate.calcite")]
}
