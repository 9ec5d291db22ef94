public import QadamEvidence
import QadamFactors

/// Methane of domestic wastewater in one system of treatment or discharge.
///
/// Equations: TOW = P · BOD · I · 365;  E = (TOW − S) · B0 · MCF − R
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | TOW | organics in the wastewater of the year | kg{BOD} |
/// | P | people served | person |
/// | BOD | organics per person and day | g{BOD}/person/d |
/// | I | factor for industry that discharges into the sewer | 1 |
/// | S | organics removed as sludge | kg{BOD} |
/// | B0 | methane-producing capacity | kg{CH4}/kg{BOD} |
/// | MCF | methane correction factor of the system | 1 |
/// | R | methane recovered | kg{CH4} |
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 6, equations 6.1 to 6.3, tables 6.2 and 6.3 (updated in the
/// refinement of 2019). `TOW` itself, or `P`, `BOD` and `I`; S and R are zero where nobody gives them, as there.
public enum DomesticWastewater: WasteMethod {
    /// The name in tables.
    public static let name = "domestic-wastewater"
    /// The roles that it reads.
    public static let roles: Set<String> = ["TOW", "P", "BOD", "I", "S", "B0", "MCF", "R"]
    /// The method as a value.
    public static let method = Method(
        id: "waste.domestic-wastewater.1",
        title: "waste.method.domestic-wastewater",
        equation: "E = (TOW − S) · B0 · MCF − R;  TOW = P · BOD · I · 365",
        symbols: [
            MethodSymbol("TOW", meaning: "waste.symbol.organics", unit: "kg{BOD}"),
            MethodSymbol("P", meaning: "waste.symbol.people", unit: "person"),
            MethodSymbol("BOD", meaning: "waste.symbol.organics-per-person", unit: "g{BOD}/person/d"),
            MethodSymbol("I", meaning: "waste.symbol.co-discharge", unit: "1"),
            MethodSymbol("S", meaning: "waste.symbol.sludge", unit: "kg{BOD}"),
            MethodSymbol("B0", meaning: "waste.symbol.capacity", unit: "kg{CH4}/kg{BOD}"),
            MethodSymbol("MCF", meaning: "waste.symbol.mcf", unit: "1"),
            MethodSymbol("R", meaning: "waste.symbol.recovered-methane", unit: "kg{CH4}"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v5", locator: "c6.eq6.1–6.3, t6.2"),
            Citation(reference: "ipcc2019.v5", locator: "c6.t6.3"),
        ]
    )

    /// The emissions of a year; the load counts nothing, what is treated stands in the roles.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        guard let organics = organics(&reader) else { return nil }
        return reader.wastewaterMethane(organics, of: "BOD")
    }

    private static func organics(_ reader: inout InputReader) -> Double? {
        if reader.has("TOW") { return reader.number("TOW", in: "kg{BOD}") }
        guard let people = reader.number("P", in: "person"),
            let each = reader.number("BOD", in: "kg{BOD}/person/d"),
            let industry = reader.number("I", in: "1")
        else { return nil }
        return people * each * industry * 365
    }
}

/// Methane of industrial wastewater.
///
/// Equations: TOW = P · W · COD;  E = (TOW − S) · B0 · MCF − R
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | P | product of the year | t |
/// | W | wastewater per product | m3/t |
/// | COD | organics in the wastewater | kg{COD}/m3 |
/// | S | organics removed as sludge | kg{COD} |
/// | B0 | methane-producing capacity | kg{CH4}/kg{COD} |
///
/// The other symbols are those of ``DomesticWastewater``. Source: 2006 IPCC Guidelines, volume 5, chapter 6, equations
/// 6.4 to 6.6, tables 6.2 and 6.8.
public enum IndustrialWastewater: WasteMethod {
    /// The name in tables.
    public static let name = "industrial-wastewater"
    /// The roles that it reads.
    public static let roles: Set<String> = ["TOW", "P", "W", "COD", "S", "B0", "MCF", "R"]
    /// The method as a value.
    public static let method = Method(
        id: "waste.industrial-wastewater.1",
        title: "waste.method.industrial-wastewater",
        equation: "E = (TOW − S) · B0 · MCF − R;  TOW = P · W · COD",
        symbols: [
            MethodSymbol("TOW", meaning: "waste.symbol.organics", unit: "kg{COD}"),
            MethodSymbol("P", meaning: "waste.symbol.product", unit: "t"),
            MethodSymbol("W", meaning: "waste.symbol.wastewater-per-product", unit: "m3/t"),
            MethodSymbol("COD", meaning: "waste.symbol.organics-in-water", unit: "kg{COD}/m3"),
            MethodSymbol("S", meaning: "waste.symbol.sludge", unit: "kg{COD}"),
            MethodSymbol("B0", meaning: "waste.symbol.capacity", unit: "kg{CH4}/kg{COD}"),
            MethodSymbol("MCF", meaning: "waste.symbol.mcf", unit: "1"),
            MethodSymbol("R", meaning: "waste.symbol.recovered-methane", unit: "kg{CH4}"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v5", locator: "c6.eq6.4–6.6, t6.2"),
            Citation(reference: "ipcc2019.v5", locator: "c6.t6.8"),
        ]
    )

    /// The emissions of a year; the load counts nothing, what is treated stands in the roles.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        guard let organics = organics(&reader) else { return nil }
        return reader.wastewaterMethane(organics, of: "COD")
    }

    private static func organics(_ reader: inout InputReader) -> Double? {
        if reader.has("TOW") { return reader.number("TOW", in: "kg{COD}") }
        guard let product = reader.number("P", in: "t"), let water = reader.number("W", in: "m3/t"),
            let content = reader.number("COD", in: "kg{COD}/m3")
        else { return nil }
        return product * water * content
    }
}

extension InputReader {
    /// (TOW − S) · B0 · MCF − R, kg; sludge above the organics and recovery above the methane are refused (`WST-0307`,
    /// `WST-0308`).
    mutating func wastewaterMethane(_ organics: Double, of basis: String) -> WasteEmissions? {
        let removed = has("S") ? number("S", in: "kg{\(basis)}") : 0
        let recovered = has("R") ? number("R", in: "kg{CH4}") : 0
        guard let removed, let recovered, let capacity = number("B0", in: "kg{CH4}/kg{\(basis)}"),
            let correction = share("MCF")
        else { return nil }
        guard removed <= organics else {
            report(
                "WST-0307",
                [
                    "removed": .amount(removed, unit: "kg{\(basis)}"),
                    "organics": .amount(organics, unit: "kg{\(basis)}"),
                ]
            )
            return nil
        }
        let methane = (organics - removed) * capacity * correction
        guard recovered <= methane else {
            report(
                "WST-0308",
                [
                    "recovered": .amount(recovered, unit: "kg{CH4}"),
                    "generated": .amount(methane, unit: "kg{CH4}"),
                ]
            )
            return nil
        }
        return WasteEmissions(.ch4, kilograms: methane - recovered)
    }
}
