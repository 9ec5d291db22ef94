public import QadamEvidence

/// Cover gas of magnesium casting by consumption.
///
/// Equation: E_g = C · w_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | C | cover gas used in the year | kg |
/// | w_g | part of gas g in it | kg/kg |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 4, section on magnesium casting, table 4.20 (`ipcc2006.v3`).
/// The consumption a foundry records is better than the default factor: all gas that is used is taken as emitted.
public enum MagnesiumCoverGas: InventoryMethod {
    /// The name in source tables.
    public static let name = "magnesium-cover-gas"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.magnesium-cover-gas.1",
        title: "inventory.method.magnesium-cover-gas",
        equation: "E_g = C · w_g",
        symbols: [
            MethodSymbol("C", meaning: "inventory.symbol.cover-gas", unit: "kg"),
            MethodSymbol("w_g", meaning: "inventory.symbol.composition", unit: "kg/kg"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.t4.20")
        ]
    )

    /// Gas used × composition.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
