public import QadamEvidence
import QadamFactors
import QadamUnits

/// Methane of a coal mine by depth, of mining or of what follows it.
///
/// Equation: E = P · EF · ρ · (1 − R)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | P | raw coal produced | t |
/// | EF | methane of mining or post-mining at that depth | m3{CH4}/t |
/// | ρ | density of methane at the conditions of the factor | kg/m3 |
/// | R | part of the methane recovered and used or flared; 0 where absent | 1 |
///
/// Source: 2006 IPCC Guidelines, volume 2, chapter 4, equations 4.1.3 to 4.1.7, and section 4.1 for the density (`ipcc2006.v2`).
/// Mining and post-mining are two lines; the second uses the records of the first and has no recovery. Carbon dioxide of
/// the flare is a line of combustion.
public enum CoalMining: InventoryMethod {
    /// The name in source tables.
    public static let name = "coal-mine"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.fugitive]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.coal-mine.1",
        title: "inventory.method.coal-mine",
        equation: "E = P · EF · ρ · (1 − R)",
        symbols: [
            MethodSymbol("P", meaning: "inventory.symbol.coal", unit: "t"),
            MethodSymbol("EF", meaning: "inventory.symbol.mine-factor", unit: "m3{CH4}/t"),
            MethodSymbol("ρ", meaning: "inventory.symbol.methane-density", unit: "kg/m3"),
            MethodSymbol("R", meaning: "inventory.symbol.recovery", unit: "1"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v2", locator: "c4.s4.1"),
            Citation(reference: "ipcc2006.v2", locator: "c4.eq4.1.3-4.1.7"),
        ]
    )

    /// Coal × methane × density, less what is recovered.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let methane = reader.link("mine"), let density = reader.link("density"),
            let emission = Emission.mass(of: .ch4)
        else { return nil }
        var links = [methane, density]
        if reader.has("R") {
            guard let recovered = reader.fraction("R"),
                let left = reader.complement(recovered, role: "not-recovered")
            else { return nil }
            links.append(left)
        }
        return [EmissionBranch(links: links, emission: emission)]
    }
}
