public import QadamEvidence
import QadamFactors
import QadamUnits

/// Methane of waste water from its organic load.
///
/// Equation: E = TOW · (1 − S) · B0 · MCF · (1 − R)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | TOW | organic load of the waste water | kg{COD} |
/// | S | part of the load removed with sludge; 0 where absent | 1 |
/// | B0 | methane-producing capacity | kg{CH4}/kg{COD} |
/// | MCF | methane correction factor of the treatment | 1 |
/// | R | part of the methane recovered; 0 where absent | 1 |
///
/// Source: 2006 IPCC Guidelines, volume 5, chapter 6, equations 6.1 and 6.4 (`ipcc2006.v5`); parameters of the 2019
/// refinement, tables 6.2 and 6.3. The load is BOD or COD, and the capacity of the same: one does not fit the other.
public enum WastewaterMethane: InventoryMethod {
    /// The name in source tables.
    public static let name = "wastewater-methane"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.fugitive, .process, .waste, .endOfLife]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.wastewater-methane.1",
        title: "inventory.method.wastewater-methane",
        equation: "E = TOW · (1 − S) · B0 · MCF · (1 − R)",
        symbols: [
            MethodSymbol("TOW", meaning: "inventory.symbol.organic-load", unit: "kg{COD}"),
            MethodSymbol("S", meaning: "inventory.symbol.sludge", unit: "1"),
            MethodSymbol("B0", meaning: "inventory.symbol.methane-capacity", unit: "kg{CH4}/kg{COD}"),
            MethodSymbol("MCF", meaning: "inventory.symbol.treatment-mcf", unit: "1"),
            MethodSymbol("R", meaning: "inventory.symbol.recovery", unit: "1"),
        ],
        citations: [
            Citation(reference: "ipcc2006.v5", locator: "c6.eq6.1"),
            Citation(reference: "ipcc2006.v5", locator: "c6.eq6.4"),
            Citation(reference: "ipcc2019.v5", locator: "c6.t6.3"),
        ]
    )

    /// Load, less sludge, × capacity × correction, less what is recovered.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let capacity = reader.link("B0"), let correction = reader.fraction("MCF"),
            let emission = Emission.mass(of: .ch4)
        else { return nil }
        var links: [ChainLink] = []
        for (role, rest) in [("S", "not-in-sludge"), ("R", "not-recovered")] where reader.has(role) {
            guard let part = reader.fraction(role), let left = reader.complement(part, role: rest) else {
                return nil
            }
            links.append(left)
        }
        return [EmissionBranch(links: links + [capacity, correction], emission: emission)]
    }
}
