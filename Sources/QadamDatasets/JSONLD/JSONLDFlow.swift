import QadamEvidence
import QadamLifeCycle

/// A flow of a package and how its amounts convert.
struct JSONLDFlow {
    var row: Int
    var kind: DatabaseFlow.Kind
    var name: String
    /// Row of the unit in which it is counted: the reference unit, or that which Qadam wrote.
    var unit: Int
    var referenceProperty: String
    /// For each property its amount of one reference unit, and its group of units.
    var factors: [String: (factor: Double, group: JSONLDUnits.Group)]

    /// Whether the unit alone would not tell which property an amount is in.
    func isAmbiguous(_ property: String) -> Bool {
        guard property != referenceProperty, let own = factors[property]?.group.name else { return false }
        return factors.contains { $0.key != property && $0.value.group.name == own }
    }

    /// An amount of a unit of a property: the row of the unit, and by what the amount is multiplied.
    func unit(of object: JSONObject, units: [DatabaseUnit]) -> (row: Int, scale: Double)? {
        let property = object.reference("flowProperty") ?? referenceProperty
        guard let (factor, group) = factors[property] else {
            object.faults.note("DAT-0316", object.path("flowProperty"), ["flow": .text(name)])
            return nil
        }
        var row = group.reference
        if let id = object.reference("unit") {
            guard let known = group.units[id] else {
                object.faults.note("DAT-0316", object.path("unit"), ["flow": .text(name)])
                return nil
            }
            row = known
        }
        guard isAmbiguous(property) else { return (row, 1) }
        return (unit, units[row].factor / units[group.reference].factor / factor * referenceUnit(units))
    }

    /// The reference unit of its reference property in the unit in which it is counted.
    private func referenceUnit(_ units: [DatabaseUnit]) -> Double {
        guard let reference = factors[referenceProperty]?.group.reference, reference != unit else { return 1 }
        return units[reference].factor / units[unit].factor
    }

    /// How many of the unit in which the flow is counted one unit of a property is.
    func referenceUnits(of object: JSONObject, units: [DatabaseUnit]) -> Double? {
        guard let (row, scale) = unit(of: object, units: units) else { return nil }
        if row == unit { return scale }
        let property = object.reference("flowProperty") ?? referenceProperty
        guard let (factor, group) = factors[property] else { return nil }
        return scale * units[row].factor / units[group.reference].factor / factor * referenceUnit(units)
    }
}

extension JSONLDPackage {
    mutating func add(flow object: JSONObject) {
        guard let id = object.text("@id"), let name = object.needed("name", object.text("name")),
            let kind = kind(of: object), let (reference, factors) = factors(of: object),
            let group = factors[reference]?.group, object.faults.first == nil
        else { return }
        guard flows[id] == nil else { return object.faults.note("DAT-0317", "@id", ["id": .text(id)]) }
        let category = places.category(of: object)
        let row = assembly.database.flows.count
        let own = JSONLDOwn.read(object)
        var unit = group.reference
        if let counted = own?.text("unit") {
            guard let known = group.units[counted] else {
                return object.faults.note("DAT-0316", "otherProperties", ["flow": .text(name)])
            }
            unit = known
        }
        let flow = DatabaseFlow(
            id: id,
            name: name,
            kind: kind,
            unit: unit,
            cas: object.text("cas") ?? "",
            compartment: kind == .elementary ? Self.compartment(category) : "",
            location: places.location(of: object),
            gas: own?.text("gas")
        )
        guard object.faults.first == nil else { return }
        assembly.database.flows.append(flow)
        flows[id] = JSONLDFlow(
            row: row,
            kind: kind,
            name: name,
            unit: unit,
            referenceProperty: reference,
            factors: factors
        )
        let rows = assembly.units.units
        // A property is published for one reference unit.
        let scale = unit == group.reference ? 1 : rows[unit].factor / rows[group.reference].factor
        for property in factors.keys.sorted() where property != reference {
            guard let (factor, group) = factors[property], let named = units.properties[property] else {
                continue
            }
            assembly.database.properties.append(
                FlowProperty(
                    flow: row,
                    property: named.name,
                    unit: group.reference,
                    amount: scale == 1 ? factor : factor * scale
                )
            )
        }
    }

    /// The category of a substance without the root that openLCA puts over all of them.
    static func compartment(_ category: String) -> String {
        let root = "Elementary flows/"
        return category.hasPrefix(root) ? String(category.dropFirst(root.count)) : category
    }

    private func kind(of object: JSONObject) -> DatabaseFlow.Kind? {
        switch object.text("flowType") {
        case "PRODUCT_FLOW": return .product
        case "WASTE_FLOW": return .waste
        case "ELEMENTARY_FLOW": return .elementary
        case let other:
            object.faults.note("DAT-0318", "flowType", ["value": .text(other ?? "")])
            return nil
        }
    }

    private func factors(
        of object: JSONObject
    ) -> (reference: String, factors: [String: (factor: Double, group: JSONLDUnits.Group)])? {
        var factors: [String: (factor: Double, group: JSONLDUnits.Group)] = [:]
        var references: [String] = []
        for entry in object.objects("flowProperties") {
            guard let id = entry.needed("flowProperty", entry.reference("flowProperty")) else { return nil }
            guard let group = units.group(ofProperty: id) else {
                entry.faults.note(
                    "DAT-0306",
                    entry.path("flowProperty"),
                    ["kind": .text("FlowProperty"), "id": .text(id)]
                )
                return nil
            }
            guard let factor = entry.needed("conversionFactor", entry.number("conversionFactor")) else {
                return nil
            }
            guard factor > 0, factors[id] == nil else {
                entry.faults.note("DAT-0319", entry.path)
                return nil
            }
            factors[id] = (factor, group)
            if entry.bool("isRefFlowProperty", "referenceFlowProperty") == true { references.append(id) }
        }
        if references.isEmpty, factors.count == 1 { references = Array(factors.keys) }
        guard references.count == 1, let reference = references.first, factors[reference]?.factor == 1 else {
            object.faults.note("DAT-0319", "flowProperties")
            return nil
        }
        return (reference, factors)
    }
}
