public import QadamEvidence

/// Leaks of a natural gas system by factor: processing, transmission, storage, distribution.
///
/// Equation: E_g = A · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A | gas through the system, or its length | m3 |
/// | EF_g | factor | kg/m3 |
///
/// Source: 2006 IPCC Guidelines, volume 2, chapter 4, for oil and natural gas systems (`ipcc2006.v2`).
/// Own or national factors: the program holds none of the defaults.
public enum GasSystem: InventoryMethod {
    /// The name in source tables.
    public static let name = "natural-gas-system"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.fugitive]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.natural-gas-system.1",
        title: "inventory.method.natural-gas-system",
        equation: "E_g = A · EF_g",
        symbols: [
            MethodSymbol("A", meaning: "inventory.symbol.gas-throughput", unit: "m3"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.factor", unit: "kg/m3"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v2", locator: "c4")
        ]
    )

    /// Throughput × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
