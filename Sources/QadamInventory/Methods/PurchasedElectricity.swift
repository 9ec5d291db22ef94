public import QadamEvidence

/// Bought electricity by both views of scope 2.
///
/// Equation: location: E_g = Q · EF_grid,g; market: E_g = Σ_i q_i · EF_i,g + (Q − Σ_i q_i) · EF_res,g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Q | electricity bought | kWh |
/// | q_i | electricity covered by contract i, claimed once | kWh |
/// | EF_grid | average of the grid, generation only | kg/kWh |
/// | EF_i | factor of contract i | kg/kWh |
/// | EF_res | residual mix; where none is published, the grid average, and it is said | kg/kWh |
///
/// Source: GHG Protocol Scope 2 Guidance, chapter 6, equation 6.1 and table 6.3 (`ghgp2015.scope2`).
/// Losses of the grid do not belong here but in scope 3 category 3.
public enum PurchasedElectricity: InventoryMethod {
    /// The name in source tables.
    public static let name = "purchased-electricity"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.electricity]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.purchased-electricity.1",
        title: "inventory.method.purchased-electricity",
        equation: "E_loc = Q · EF_grid;  E_mkt = Σ q_i · EF_i + (Q − Σ q_i) · EF_res",
        symbols: [
            MethodSymbol("Q", meaning: "inventory.symbol.electricity", unit: "kWh"),
            MethodSymbol("q_i", meaning: "inventory.symbol.claimed", unit: "kWh"),
            MethodSymbol("EF_grid", meaning: "inventory.symbol.grid-factor", unit: "kg/kWh"),
            MethodSymbol("EF_i", meaning: "inventory.symbol.contract-factor", unit: "kg/kWh"),
            MethodSymbol("EF_res", meaning: "inventory.symbol.residual-factor", unit: "kg/kWh"),
        ],
        citations: [
            Citation(reference: "ghgp2015.scope2", locator: "c6"),
            Citation(reference: "ghgp2015.scope2", locator: "t6.3"),
        ]
    )

    /// Electricity × grid factor; contracts are applied afterwards.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
