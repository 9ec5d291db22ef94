public import QadamEvidence
public import QadamFactors
import QadamUnits

/// Warming potentials over the elementary flows of a system.
///
/// | id | result | in the total |
/// |---|---|---|
/// | `total` | all greenhouse gases but carbon dioxide of biomass, kg CO2e | |
/// | `fossil` | fossil and mineral origin, and gases without carbon of biomass | yes |
/// | `biogenic` | gases of biomass but carbon dioxide, such as methane | yes |
/// | `landUseChange` | release and storage by a change of land use | yes |
/// | `aviation` | aircraft at height; no factor for effects beside the gases | yes |
/// | `biogenicCO2` | carbon dioxide of biomass, released less taken up, kg | no |
///
/// `total` is the sum of the four in the table exactly; carbon dioxide of biomass stands apart (ISO 14067).
public struct GWPCharacterization: Sendable {
    /// `total`, `fossil`, `biogenic`, `landUseChange`, `aviation`, `biogenicCO2`.
    public let categories: [CategoryWeights]
    /// Gases that occur and have no value in the set: not counted.
    public let gasesWithoutValue: [String]
    /// Findings: gases without a value, flows that are not a mass.
    public let diagnostics: [Diagnostic]

    /// Weights for the rows of B.
    ///
    /// - Parameters:
    ///   - set: warming potentials.
    ///   - biogenic: potentials of gases of biomass, where a person chose another value for them (methane of
    ///     AR6); the same set by default.
    public init(
        _ system: LifeCycleSystem,
        _ database: LifeCycleDatabase,
        set: GWPSet,
        biogenic: GWPSet? = nil
    ) {
        let rows = system.elementaryFlows.count
        var weights = [String: [Double]]()
        for id in Self.ids { weights[id] = [Double](repeating: 0, count: rows) }
        var missing: Set<String> = []
        var found: [Diagnostic] = []
        for (row, index) in system.elementaryFlows.enumerated() {
            let flow = database.flows[Int(index)]
            guard let notation = flow.gas else { continue }
            guard let known = FlowGas(notation: notation), let gas = known.gas else {
                missing.insert(notation)
                continue
            }
            guard let kilograms = database.kilograms(perUnitOf: Int(index)) else {
                found.append(Self.notAMass(flow, database))
                continue
            }
            // Taken from the air, carbon dioxide is an uptake by biomass; any other gas is a resource in the ground.
            if system.isTaken[row], known.symbol != "CO2" { continue }
            if system.isTaken[row], known.origin != .landUseChange {
                weights["biogenicCO2"]?[row] = kilograms
                continue
            }
            let mass = known.isStored ? -kilograms : kilograms
            if known.symbol == "CO2", known.origin == .biogenic {
                weights["biogenicCO2"]?[row] = mass
                continue
            }
            guard let value = (known.origin == .biogenic ? biogenic ?? set : set).value(gas) else {
                missing.insert(known.symbol)
                continue
            }
            weights[known.origin.rawValue]?[row] = mass * value
            weights["total"]?[row] = mass * value
        }
        categories = Self.ids.map {
            CategoryWeights(
                id: $0,
                unit: $0 == "biogenicCO2" ? "kg" : "kg{CO2e:\(set.name)}",
                weights: weights[$0] ?? []
            )
        }
        gasesWithoutValue = missing.sorted()
        if !missing.isEmpty {
            found.append(
                Diagnostic(
                    "LCA-1106",
                    .warning,
                    at: .entity(kind: "database", id: database.name, field: "flows"),
                    ["gases": .list(gasesWithoutValue), "set": .text(set.name)]
                )
            )
        }
        diagnostics = found
    }

    /// Identifiers of the categories, in order.
    public static let ids = ["total", "fossil", "biogenic", "landUseChange", "aviation", "biogenicCO2"]

    private static func notAMass(_ flow: DatabaseFlow, _ database: LifeCycleDatabase) -> Diagnostic {
        Diagnostic(
            "LCA-1105",
            .error,
            at: .entity(kind: "flow", id: flow.id, field: "unit"),
            ["flow": .text(flow.name), "unit": .text(database.units[flow.unit].symbol)]
        )
    }
}

extension LifeCycleDatabase {
    /// Kilograms of one reference unit of a flow: by the units of the database, by the list of units, or by a
    /// property of the flow that is a mass; `nil` where there is none.
    public func kilograms(perUnitOf flow: Int) -> Double? {
        if let mass = kilograms(perUnit: flows[flow].unit) { return mass }
        for property in properties where property.flow == flow {
            if let mass = kilograms(perUnit: property.unit) { return property.amount * mass }
        }
        return nil
    }

    private func kilograms(perUnit unit: Int) -> Double? {
        let own = units[unit]
        if let kilogram = units.first(where: { $0.symbol == "kg" && $0.quantity == own.quantity }) {
            return own.factor / kilogram.factor
        }
        do {
            let known = try UnitRegistry.standard.unit(own.symbol)
            return known.isMass ? known.conversion(to: try UnitRegistry.standard.unit("kg")) : nil
        } catch {
            return nil
        }
    }
}
