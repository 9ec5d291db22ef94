public import QadamEvidence

/// Reducing agents and electrodes by default factor: the input side of a carbon balance (Tier 2).
///
/// Equation: E = Σ_i M_i · EF_i − Σ_o M_o · C_o · 44/12
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M_i | reducing agent or electrode used | t |
/// | EF_i | factor of the agent | t{CO2}/t |
/// | M_o, C_o | material that leaves, and carbon in it: lines of `carbon-balance-output` | t |
///
/// Source: IPCC Guidelines, volume 3, chapter 4, equation 4.16 (`ipcc2006.v3`, factors of `ipcc2019.v3`).
/// With an analysis of the agent use `carbon-balance-input` (Tier 3).
public enum ReducingAgent: InventoryMethod {
    /// The name in source tables.
    public static let name = "reducing-agent"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.reducing-agent.1",
        title: "inventory.method.reducing-agent",
        equation: "E = Σ_i M_i · EF_i − Σ_o M_o · C_o · 44/12",
        symbols: [
            MethodSymbol("M_i", meaning: "inventory.symbol.agent", unit: "t"),
            MethodSymbol("EF_i", meaning: "inventory.symbol.agent-factor", unit: "t{CO2}/t"),
            MethodSymbol("M_o, C_o", meaning: "inventory.symbol.agent-output", unit: "t"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.16"),
            Citation(reference: "ipcc2019.v3", locator: "c4.eq4.16"),
        ],
        validity: "inventory.validity.carbon-balance"
    )

    /// Agent × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
