public import QadamEvidence

/// A factor of the supplier himself, with his letter or declaration as evidence.
///
/// Equation: E_g = A · EF_s,g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A | goods, services or activity bought from the supplier | t |
/// | EF_s,g | factor of the supplier | kg{CO2e}/t |
///
/// Source: Scope 3 Calculation Guidance, category 1, supplier-specific method (`ghgp2013.scope3calc`).
/// The factor is a property of the line, never of the library, and its source is the letter; a factor without a letter is
/// refused (`INV-0854`).
public enum SupplierSpecific: InventoryMethod {
    /// The name in source tables.
    public static let name = "supplier-specific"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [
        .purchasedGoods, .capitalGoods, .fuelAndEnergy, .upstreamTransport, .waste, .businessTravel,
        .upstreamLeases, .downstreamTransport, .processing, .use, .endOfLife, .downstreamLeases, .franchises,
    ]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.supplier-specific.1",
        title: "inventory.method.supplier-specific",
        equation: "E_g = A · EF_s,g",
        symbols: [
            MethodSymbol("A", meaning: "inventory.symbol.activity", unit: "t"),
            MethodSymbol("EF_s,g", meaning: "inventory.symbol.supplier-factor", unit: "kg{CO2e}/t"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "c1, supplier-specific method")
        ]
    )

    /// Activity × factor of the supplier.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        let own = reader.line.properties.filter { $0.key == "factor" || $0.key.hasPrefix("factor.") }
        guard !own.isEmpty, reader.line.factors["factor"] == nil else {
            reader.report("INV-0854")
            return nil
        }
        return reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
