import QadamEvidence
import QadamUnits

/// The chain that both kinds of combustion share: volume → mass → energy → gases, beginning where the unit of
/// the line begins.
enum FuelChain {
    static let symbols = [
        MethodSymbol("E_g", meaning: "inventory.symbol.emission", unit: "kg"),
        MethodSymbol("A", meaning: "inventory.symbol.fuel", unit: "TJ{NCV}"),
        MethodSymbol("V", meaning: "inventory.symbol.fuel", unit: "l"),
        MethodSymbol("ρ", meaning: "inventory.symbol.density", unit: "kg/l"),
        MethodSymbol("NCV", meaning: "inventory.symbol.ncv", unit: "GJ{NCV}/t"),
        MethodSymbol("EF_g", meaning: "inventory.symbol.factor", unit: "kg/TJ{NCV}"),
    ]

    /// Heating values outside this band are unit errors: blast furnace gas 1.2 and landfill gas 100 GJ/t bound the
    /// published table (2006 IPCC Guidelines, volume 2, table 1.2).
    private static let plausibleNCV = 1.0...125.0

    static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let emission = reader.emission() else { return nil }
        var links: [ChainLink] = []
        let unit = reader.line.unit
        if unit.isCompatible(with: emission.activityUnit) {
            return [EmissionBranch(links: [], emission: emission)]
        }
        if isVolume(unit) {
            guard let density = reader.link("density") else { return nil }
            links.append(density)
        }
        guard let heatingValue = reader.link("NCV") else { return nil }
        if let value = try? heatingValue.amount.value(in: "GJ{NCV}/t"), !plausibleNCV.contains(value) {
            reader.report("INV-0212", ["role": .text("NCV"), "value": .amount(value, unit: "GJ{NCV}/t")])
            return nil
        }
        links.append(heatingValue)
        return [EmissionBranch(links: links, emission: emission)]
    }

    private static func isVolume(_ unit: Unit) -> Bool {
        (try? UnitRegistry.standard.unit("m3")).map { $0.dimension == unit.dimension } == true
    }
}
