public import QadamEvidence

/// Refrigerant filled in to replace what leaked (simplified mass balance).
///
/// Equation: E_g = M · w_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M | refrigerant | kg |
/// | w_g | composition | kg/kg |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 7, equation 7.9 (`ipcc2006.v3`).
/// Valid while the charge of the equipment stays the same: what is filled in has escaped.
public enum RefrigerantTopUp: InventoryMethod {
    /// The name in source tables.
    public static let name = "refrigerant-top-up"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.fugitive]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.refrigerant-top-up.1",
        title: "inventory.method.refrigerant-top-up",
        equation: "E_g = M · w_g",
        symbols: [
            MethodSymbol("M", meaning: "inventory.symbol.refrigerant", unit: "kg"),
            MethodSymbol("w_g", meaning: "inventory.symbol.composition", unit: "kg/kg"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c7.eq7.9")
        ]
    )

    /// Activity × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
