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
    ///   - set: warming potentials; methane whose origin is known gets the set's value for that origin where it has one (AR6).
    public init(
        _ system: LifeCycleSystem,
        _ database: LifeCycleDatabase,
        set: GWPSet
    ) {
        let rows = system.elementaryFlows.count
        var weights = [String: [Double]]()
        for id in Self.ids { weights[id] = [Double](repeating: 0, count: rows) }
        var missing: Set<String> = []
        var found: [Diagnostic] = []
        var unstated = 0
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
            if Self.hasUnknownOrigin(known, in: set) { unstated += 1 }
            guard let value = Self.set(set, for: known).value(gas) else {
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
        if unstated > 0, let value = set.value(.ch4) {
            let arguments: [String: Argument] = [
                "count": .integer(unstated), "set": .text(set.name), "value": .number(value),
            ]
            found.append(
                Diagnostic("LCA-1109", .note, at: .entity(kind: "database", id: database.name), arguments)
            )
        }
        diagnostics = found
    }

    /// The set with its value for methane of that origin, where it has one: fossil methane becomes carbon dioxide that counts,
    /// methane of biomass does not.
    public static func set(_ set: GWPSet, for gas: FlowGas) -> GWPSet {
        let dispute = "gwp.CH4.\(set.name)"
        guard gas.symbol == "CH4", set.openChoices.contains(dispute), let variant = variant(gas) else {
            return set
        }
        return (try? set.choosing(FactorChoices([dispute: "\(dispute).\(variant)"]))) ?? set
    }

    private static func variant(_ gas: FlowGas) -> String? {
        switch gas.origin {
        case .biogenic, .landUseChange: "non-fossil"
        case .fossil: gas.isStatedFossil ? "fossil" : nil
        case .aviation: "fossil"
        }
    }

    /// Whether the set values methane by its origin and the data do not say it.
    private static func hasUnknownOrigin(_ gas: FlowGas, in set: GWPSet) -> Bool {
        gas.symbol == "CH4" && variant(gas) == nil
            && Self.set(set, for: FlowGas("CH4", isStatedFossil: true)) != set
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
    /// Kilograms of one reference unit of a flow: by the units of the database, by the list of units, or by the
    /// property of the flow that is its mass; `nil` where there is none.
    public func kilograms(perUnitOf flow: Int) -> Double? {
        if let mass = kilograms(perUnit: flows[flow].unit) { return mass }
        let masses = properties.filter { $0.flow == flow && kilograms(perUnit: $0.unit) != nil }
        guard let measure = measure(among: masses) else { return nil }
        return kilograms(perUnit: measure.unit).map { measure.amount * $0 }
    }

    func kilograms(perUnit unit: Int) -> Double? {
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
