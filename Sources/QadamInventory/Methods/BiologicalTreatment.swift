public import QadamEvidence

/// Composting or anaerobic digestion of waste.
///
/// Equation: E_g = W · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | W | waste treated, on the basis of the factor | t{wet} |
/// | EF_g | factor of CH4 or N2O | kg/kg{wet} |
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 4, equations 4.1 and 4.2 (`ipcc2006.v5`), without recovery.
/// CO2 of composting is biogenic and not counted by the Guidelines.
public enum BiologicalTreatment: InventoryMethod {
    /// The name in source tables.
    public static let name = "biological-treatment"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.waste, .fugitive]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.biological-treatment.1",
        title: "inventory.method.biological-treatment",
        equation: "E_g = W · EF_g",
        symbols: [
            MethodSymbol("W", meaning: "inventory.symbol.waste", unit: "t{wet}"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.factor", unit: "kg/kg{wet}"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v5", locator: "c4.eq4.1"),
            Citation(reference: "ipcc2006.v5", locator: "c4.eq4.2"),
        ]
    )

    /// Waste × factors.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
