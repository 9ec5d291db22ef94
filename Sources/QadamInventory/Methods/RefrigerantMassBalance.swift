public import QadamEvidence

/// Full mass balance of a refrigerant over a year.
///
/// Equation: E_g = (I_b − I_e + P − S − ΔC) · w_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | I_b, I_e | refrigerant in store at the beginning and at the end | kg |
/// | P, S | bought (also inside equipment); sold, returned or destroyed | kg |
/// | ΔC | growth of the full charge of all equipment | kg |
/// | w_g | part of gas g in the refrigerant | kg/kg |
///
/// Records are the signed terms of the bracket: I_b and P positive, I_e, S and ΔC negative. The sum of
/// a year cannot be negative, since nothing leaks in: a negative one is refused (INV-0976).
///
/// Source: EPA, *Direct Fugitive Emissions from Refrigeration…*, 2014, equation 5 (`epa2014.fugitive`), the
/// balance of a facility; 2006 IPCC Guidelines, volume 3, chapter 7, equation 7.9 (`ipcc2006.v3`), that of a
/// country.
public enum RefrigerantMassBalance: InventoryMethod {
    /// The name in source tables.
    public static let name = "refrigerant-mass-balance"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.fugitive]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.refrigerant-mass-balance.1",
        title: "inventory.method.refrigerant-mass-balance",
        equation: "E_g = (I_b − I_e + P − S − ΔC) · w_g",
        symbols: [
            MethodSymbol("I_b", meaning: "inventory.symbol.store-begin", unit: "kg"),
            MethodSymbol("I_e", meaning: "inventory.symbol.store-end", unit: "kg"),
            MethodSymbol("P", meaning: "inventory.symbol.bought", unit: "kg"),
            MethodSymbol("S", meaning: "inventory.symbol.sold", unit: "kg"),
            MethodSymbol("ΔC", meaning: "inventory.symbol.charge-growth", unit: "kg"),
            MethodSymbol("w_g", meaning: "inventory.symbol.composition", unit: "kg/kg"),
        ],
        citations: [
            Citation(reference: "epa2014.fugitive", locator: "eq5"),
            Citation(reference: "ipcc2006.v3", locator: "c7.eq7.9"),
        ]
    )

    /// Signed masses × composition.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
