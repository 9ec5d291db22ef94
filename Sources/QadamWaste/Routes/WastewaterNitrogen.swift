public import QadamEvidence
import QadamFactors

/// Nitrous oxide of wastewater: in the plant, and of what is left when it is discharged.
///
/// Equations:
///
///     TN      = P · protein · F_NPR · N_HH · F_NON-CON · F_IND-COM
///     N2O     = TN · EF_plant · 44/28 + TN · (1 − N_REM) · EF_effluent · 44/28
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | TN | nitrogen in the wastewater of the year | kg{N} |
/// | P | people served | person |
/// | protein | protein eaten | kg{protein}/person/yr |
/// | F_NPR | nitrogen in protein | kg{N}/kg{protein} |
/// | N_HH | nitrogen of household products | 1 |
/// | F_NON-CON | protein not eaten but disposed of in the sewer | 1 |
/// | F_IND-COM | industry and trade that discharge into the sewer | 1 |
/// | N_REM | share of nitrogen that the treatment removes | 1 |
/// | EF_plant, EF_effluent | N2O nitrogen per nitrogen | kg{N2O-N}/kg{N} |
///
/// Source: 2019 Refinement, volume 5, chapter 6, equations 6.7 to 6.10, tables 6.8A, 6.10, 6.10A and 6.10C. `TN` itself,
/// or the six figures that make it. A plant without emission has `EF_plant` 0, given as such.
public enum WastewaterNitrogen: WasteMethod {
    /// The name in tables.
    public static let name = "wastewater-nitrogen"
    /// The roles that it reads.
    public static let roles: Set<String> = [
        "TN", "P", "protein", "F_NPR", "N_HH", "F_NON-CON", "F_IND-COM", "N_REM", "EF_plant", "EF_effluent",
    ]
    /// The method as a value.
    public static let method = Method(
        id: "waste.wastewater-nitrogen.1",
        title: "waste.method.wastewater-nitrogen",
        equation: "N2O = TN · (EF_plant + (1 − N_REM) · EF_effluent) · 44/28;  "
            + "TN = P · protein · F_NPR · N_HH · F_NON-CON · F_IND-COM",
        symbols: [
            MethodSymbol("TN", meaning: "waste.symbol.nitrogen", unit: "kg{N}"),
            MethodSymbol("P", meaning: "waste.symbol.people", unit: "person"),
            MethodSymbol("protein", meaning: "waste.symbol.protein", unit: "kg{protein}/person/yr"),
            MethodSymbol("F_NPR", meaning: "waste.symbol.nitrogen-in-protein", unit: "kg{N}/kg{protein}"),
            MethodSymbol("N_HH", meaning: "waste.symbol.household-nitrogen", unit: "1"),
            MethodSymbol("F_NON-CON", meaning: "waste.symbol.non-consumed", unit: "1"),
            MethodSymbol("F_IND-COM", meaning: "waste.symbol.co-discharge", unit: "1"),
            MethodSymbol("N_REM", meaning: "waste.symbol.nitrogen-removed", unit: "1"),
            MethodSymbol("EF", meaning: "waste.symbol.nitrogen-factor", unit: "kg{N2O-N}/kg{N}"),
        ],
        citations: [
            Citation(reference: "ipcc2019.v5", locator: "c6.eq6.7–6.10, t6.8A, t6.10, t6.10A, t6.10C")
        ]
    )

    /// The emissions of a year; the load counts nothing, what is treated stands in the roles.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        let nitrogen = nitrogen(&reader)
        let plant = reader.number("EF_plant", in: "kg{N2O-N}/kg{N}", within: 0...1)
        let effluent = reader.number("EF_effluent", in: "kg{N2O-N}/kg{N}", within: 0...1)
        let removed = reader.share("N_REM")
        guard let nitrogen, let plant, let effluent, let removed else { return nil }
        let emitted = nitrogen * (plant + (1 - removed) * effluent) * MolarMass.nitrousOxidePerNitrogen
        return WasteEmissions(.n2o, kilograms: emitted)
    }

    private static func nitrogen(_ reader: inout InputReader) -> Double? {
        if reader.has("TN") { return reader.number("TN", in: "kg{N}") }
        guard let people = reader.number("P", in: "person"),
            let protein = reader.number("protein", in: "kg{protein}/person/yr"),
            let content = reader.number("F_NPR", in: "kg{N}/kg{protein}", within: 0...1),
            let household = reader.number("N_HH", in: "1"), let rest = reader.number("F_NON-CON", in: "1"),
            let industry = reader.number("F_IND-COM", in: "1")
        else { return nil }
        return people * protein * content * household * rest * industry
    }
}
