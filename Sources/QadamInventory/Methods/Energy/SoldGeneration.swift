import QadamEvidence
import QadamFactors
import QadamUnits

/// What lines of sold generation share: how the emissions of the plant are divided, and how the lines are kept out of the scopes.
enum SoldGeneration {
    static let methods: Set<String> = [SoldElectricity.name, SoldHeat.name]

    static func method(_ id: String, _ title: String) -> Method {
        Method(
            id: id,
            title: title,
            equation: "E_i = Q · e",
            symbols: [
                MethodSymbol("Q", meaning: "inventory.symbol.generation-sold", unit: "kWh"),
                MethodSymbol("e", meaning: "inventory.symbol.plant-emissions", unit: "kg/kWh"),
            ],
            citations: [
                Citation(reference: "ghgp2013.scope3calc", locator: "category 3"),
                Citation(reference: "ghgp2006.chp", locator: "efficiency method"),
            ],
            validity: "inventory.validity.sold"
        )
    }

    /// By the emissions and outputs of a combined plant, in the way that the given roles say; by a factor; or nothing.
    static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        if reader.line.properties.keys.contains(where: { $0 == "emissions" || $0.hasPrefix("emissions.") }) {
            if reader.has("heat-efficiency") || reader.has("power-efficiency") {
                return CHPAllocation.branches(&reader, heat: "heat-efficiency", power: "power-efficiency")
            }
            if reader.has("work") || reader.has("supply") { return CHPAllocation.exergy(&reader) }
            return CHPAllocation.branches(&reader, heat: nil, power: nil)
        }
        let isFactor =
            reader.has("factor") || reader.line.properties.keys.contains { $0.hasPrefix("factor.") }
        return isFactor ? reader.emission().map { [EmissionBranch(links: [], emission: $0)] } : []
    }
}
