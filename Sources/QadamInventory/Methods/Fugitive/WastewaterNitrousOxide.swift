public import QadamEvidence
import QadamFactors
import QadamUnits

/// Nitrous oxide of nitrogen in waste water, of a plant or of the water it ends in.
///
/// Equation: E = N · EF · 44/28
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | N | nitrogen in the waste water | kg{N} |
/// | EF | nitrous oxide nitrogen per nitrogen | kg{N2O-N}/kg{N} |
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 6, equation 6.7 (`ipcc2006.v5`); parameters of the 2019 refinement, table 6.8A.
public enum WastewaterNitrousOxide: InventoryMethod {
    /// The name in source tables.
    public static let name = "wastewater-nitrous-oxide"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.fugitive, .process, .waste, .endOfLife]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.wastewater-nitrous-oxide.1",
        title: "inventory.method.wastewater-nitrous-oxide",
        equation: "E = N · EF · 44/28",
        symbols: [
            MethodSymbol("N", meaning: "inventory.symbol.nitrogen", unit: "kg{N}"),
            MethodSymbol("EF", meaning: "inventory.symbol.nitrous-factor", unit: "kg{N2O-N}/kg{N}"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v5", locator: "c6.eq6.7"),
            Citation(reference: "ipcc2019.v5", locator: "c6.t6.8A"),
        ]
    )

    /// Nitrogen × factor × 44/28.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let factor = reader.link("nitrous-factor"),
            let ratio = try? Amount(44.0 / 28.0, "kg{N2O}/kg{N2O-N}"),
            let emission = Emission.mass(of: .n2o)
        else { return nil }
        let citation = Citation(reference: "ipcc2006.v5", locator: "c6.eq6.7")
        return [
            EmissionBranch(
                links: [factor, .constant("oxide-per-nitrogen", ratio, citation)],
                emission: emission
            )
        ]
    }
}
