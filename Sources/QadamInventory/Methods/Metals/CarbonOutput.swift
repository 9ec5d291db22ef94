public import QadamEvidence
import QadamFactors
import QadamUnits

/// Carbon that leaves a process in products, slag, dust or stock: it is taken from the balance.
///
/// Equation: E = (Σ_in M_i · C_i − Σ_out M_o · C_o) · 44/12
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M | material | t |
/// | C | carbon in the material | kg{C}/kg |
///
/// Source: 2006 IPCC Guidelines, volume 3, chapter 4, equation 4.17 (Tier 3 of ferroalloys; the same balance serves zinc, lead,
/// titanium sponge and any furnace without a factor) (`ipcc2006.v3`).
/// One line is one material; input and output lines of a facility make one balance, which may not be negative
/// (`INV-0853`).
public enum CarbonOutput: InventoryMethod {
    /// The name in source tables.
    public static let name = "carbon-balance-output"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.process]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.carbon-balance-output.1",
        title: "inventory.method.carbon-balance-output",
        equation: "E = (Σ_in M_i · C_i − Σ_out M_o · C_o) · 44/12",
        symbols: [
            MethodSymbol("M", meaning: "inventory.symbol.material", unit: "t"),
            MethodSymbol("C", meaning: "inventory.symbol.carbon-content", unit: "kg{C}/kg"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v3", locator: "c4.eq4.17")
        ],
        validity: "inventory.validity.carbon-balance"
    )

    /// Material × carbon → CO2, with a negative sign.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        let citation = Citation(reference: "ipcc2006.v3", locator: "c4.eq4.17")
        guard let carbon = reader.link("carbon", in: "kg{C}/kg", 0...1),
            let emission = Emission.mass(of: .co2),
            let ratio = ChainLink.dioxidePerCarbon(citation)
        else { return nil }
        return [EmissionBranch(links: [carbon, .leaving(citation), ratio], emission: emission)]
    }
}
