public import QadamEvidence
import QadamFactors
import QadamUnits

/// Carbon dioxide of sulphuric acid that is neutralised with carbonate, from the acid.
///
/// Equation: E = A · c · n · M_CO2 / M_H2SO4
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A | acid or acid water | t |
/// | c | H2SO4 in it | kg/kg |
/// | n | part neutralised with carbonate, not with burnt lime or soda lye | 1 |
/// | M_CO2/M_H2SO4 | 44.009 / 98.079 | kg{CO2}/kg |
///
/// Source: CaCO3 + H2SO4 → CaSO4 + H2O + CO2: one molecule for one. The carbonate side is table 2.1 of the 2006 IPCC Guidelines,
/// volume 3, chapter 2 (`ipcc2006.v3`); molar masses `nist.weights`. Either the acid or the limestone is counted
/// (`carbonate-use`), never both: a facility with both is a warning.
public enum AcidNeutralisation: InventoryMethod {
    /// The name in source tables.
    public static let name = "acid-neutralisation"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.acid-neutralisation.1",
        title: "inventory.method.acid-neutralisation",
        equation: "E = A · c · n · M_CO2 / M_H2SO4",
        symbols: [
            MethodSymbol("A", meaning: "inventory.symbol.acid", unit: "t"),
            MethodSymbol("c", meaning: "inventory.symbol.acid-content", unit: "kg/kg"),
            MethodSymbol("n", meaning: "inventory.symbol.carbonate-share", unit: "1"),
            MethodSymbol("M_CO2/M_H2SO4", meaning: "inventory.symbol.molar-ratio", unit: "kg{CO2}/kg"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c2.t2.1"),
            Citation(reference: "nist.weights", locator: "carbon dioxide; sulfuric acid"),
        ],
        validity: "inventory.validity.carbonates"
    )

    /// Acid × content × part × ratio.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let content = reader.fraction("acid-content"), let part = reader.fraction("carbonate-share"),
            let ratio = try? Amount(44.009 / 98.079, "kg{CO2}/kg"), let emission = Emission.mass(of: .co2)
        else { return nil }
        let citation = Citation(reference: "nist.weights", locator: "carbon dioxide; sulfuric acid")
        return [
            EmissionBranch(
                links: [content, part, .constant("co2-per-acid", ratio, citation)],
                emission: emission
            )
        ]
    }
}
