public import QadamEvidence

/// Waste by the route of the waste tables of a workspace: their masses, their emissions.
///
/// Equation: E_g = W · EF_g(stream, route, boundary)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | W | waste of the stream sent by the route, from the waste tables | t |
/// | EF_g | emission of the route per tonne of the stream within the boundary | kg/t |
///
/// Source: Scope 3 Calculation Guidance, category 5, waste-type-specific method (`ghgp2013.scope3calc`); the methods of the routes are
/// those of the waste tables (`waste.…`). Waste that is sent away is category 5; what is treated on the site is scope 1, the treatment
/// alone, in the categories that burning and biological treatment have. The line names `stream`, `route` and `boundary` (`process`, `transport`, `full-chain`);
/// a workspace puts in the emissions per tonne and the records of what was sent. Avoided burden is never among them.
public enum WasteTables: InventoryMethod {
    /// The name in source tables.
    public static let name = "waste-tables"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.waste, .fugitive, .stationaryCombustion]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.waste-tables.1",
        title: "inventory.method.waste-tables",
        equation: "E_g = W · EF_g(stream, route, boundary)",
        symbols: [
            MethodSymbol("W", meaning: "inventory.symbol.waste", unit: "t"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.waste-route-factor", unit: "kg/t"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "c5")
        ],
        validity: "inventory.validity.waste-tables"
    )

    /// What the workspace put in; nothing without it.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard reader.hasFactor else {
            reader.report("INV-0865")
            return nil
        }
        return reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
