public import QadamEvidence
import QadamFactors

/// Anaerobic digestion in a biogas plant by the factor of the guidelines: what leaks although the gas is used.
///
/// Equation: E_g = M · EF_g
///
/// Symbols and roles are those of ``Composting``. Source: 2006 IPCC Guidelines, volume 5, chapter 4, equation 4.1,
/// table 4.1; N2O is assumed negligible there and has no row. Where the methane of the plant is known,
/// ``DigestionLeakage`` is the better method.
public enum AnaerobicDigestion: WasteMethod {
    /// The name in tables.
    public static let name = "anaerobic-digestion"
    /// The roles that it reads.
    public static let roles = Composting.roles
    /// The method as a value.
    public static let method = Method(
        id: "waste.anaerobic-digestion.1",
        title: "waste.method.anaerobic-digestion",
        equation: "E_g = M · EF_g",
        symbols: Composting.method.symbols,
        citations: [Citation(reference: "ipcc2006.v5", locator: "c4.eq4.1, t4.1")],
        validity: "waste.validity.anaerobic-digestion"
    )

    /// The emissions of a load.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        Composting.emissions(of: load, &reader)
    }

    /// The rows of the packs for waste as weighed.
    public static let defaults: WasteInputs = ["EF": .library("ipcc2006.anaerobic-digestion.wet")]
}

/// Anaerobic digestion by the methane that the plant produces and the share of it that leaks.
///
/// Equation: E_CH4 = M · Y · L;  E_N2O = M · EF_N2O
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M | waste, wet | t{wet} |
/// | Y | methane produced | kg{CH4}/t{wet} |
/// | L | share that leaks | 1 |
/// | EF_N2O | factor of N2O, where known | kg{N2O}/t{wet} |
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 4, section 4.1: leaks lie between 0 and 10 % of the methane, 5 % where
/// nothing better is known.
public enum DigestionLeakage: WasteMethod {
    /// The name in tables.
    public static let name = "digestion-leakage"
    /// The roles that it reads.
    public static let roles: Set<String> = ["Y", "leak", "EF"]
    /// The method as a value.
    public static let method = Method(
        id: "waste.digestion-leakage.1",
        title: "waste.method.digestion-leakage",
        equation: "E_CH4 = M · Y · L;  E_N2O = M · EF_N2O",
        symbols: [
            MethodSymbol("M", meaning: "waste.symbol.waste", unit: "t{wet}"),
            MethodSymbol("Y", meaning: "waste.symbol.methane-yield", unit: "kg{CH4}/t{wet}"),
            MethodSymbol("L", meaning: "waste.symbol.leak", unit: "1"),
            MethodSymbol("EF_N2O", meaning: "waste.symbol.factor", unit: "kg{N2O}/t{wet}"),
        ],
        citations: [Citation(reference: "ipcc2006.v5", locator: "c4.s4.1")]
    )

    /// The emissions of a load.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        guard let yield = reader.number("Y", in: "kg{CH4}/t{wet}"), let leak = reader.share("leak") else {
            return nil
        }
        let methane = WasteEmissions(.ch4, kilograms: load.tonnes * yield * leak)
        guard reader.has("EF.N2O") else { return methane }
        return reader.emissions("EF", of: load.tonnes, in: ["t{wet}", "t"]).map { methane + $0 }
    }
}
