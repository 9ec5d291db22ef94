import QadamEvidence
import QadamLifeCycle

/// What the identifiers of a package stand for.
struct ILCDIndex {
    /// Flow of the database for each UUID.
    var flow: [String: Int] = [:]
    /// For each flow property its name and its reference unit.
    var unit: [String: (name: String, unit: Int)] = [:]
    /// Names of unit groups, so that two groups of one name stay two quantities.
    var quantities: Set<String> = []
}

extension ILCDPackage {
    /// Turns identifiers into rows of the database.
    mutating func resolve() {
        var index = ILCDIndex()
        resolveUnits(&index)
        resolveFlows(&index)
        for process in processes {
            if process.modules.isEmpty {
                add(process, index)
            } else {
                addDeclaration(process, &index)
            }
        }
        resolveMethods(index)
    }

    private func resolveUnits(_ index: inout ILCDIndex) {
        var reference: [String: Int] = [:]
        for (id, group) in unitGroups.sorted(by: { $0.key < $1.key }) {
            var quantity = group.name.value.isEmpty ? id : group.name.value
            if !index.quantities.insert(quantity).inserted { quantity += " (\(id))" }
            for unit in group.units {
                guard !unit.name.isEmpty, unit.factor.isFinite, unit.factor > 0 else {
                    let arguments: [String: Argument] = ["unit": .text(unit.name), "group": .text(quantity)]
                    let finding = Finding("DAT-0226", at: group.place, arguments)
                    assembly.leaveOut("unit", id: id, name: unit.name, because: finding)
                    continue
                }
                let row = assembly.units.unit(
                    DatabaseUnit(symbol: unit.name, quantity: quantity, factor: unit.factor)
                )
                if unit.id == group.reference { reference[id] = row }
            }
        }
        for (id, property) in properties {
            guard let unit = reference[property.unitGroup] else { continue }
            index.unit[id] = (property.name.value, unit)
        }
    }

    private func kind(_ type: String) -> DatabaseFlow.Kind? {
        switch type {
        case "Product flow": .product
        case "Waste flow": .waste
        case "Elementary flow", "Other flow": .elementary
        default: nil
        }
    }

    private func resolveFlows(_ index: inout ILCDIndex) {
        for id in flowOrder {
            guard let flow = flows[id] else { continue }
            let reference = flow.properties.first { $0.id == flow.reference }
            guard let reference, let unit = index.unit[reference.property], let kind = kind(flow.type),
                reference.amount.isFinite, reference.amount > 0
            else {
                let finding = Finding("DAT-0225", at: flow.place, ["flow": .text(flow.name.value)])
                assembly.leaveOut("flow", id: id, name: flow.name.value, because: finding)
                continue
            }
            let row = assembly.database.flows.count
            index.flow[id] = row
            assembly.database.flows.append(
                DatabaseFlow(
                    id: id,
                    name: flow.name.value.isEmpty ? id : flow.name.value,
                    kind: kind,
                    unit: unit.unit,
                    cas: flow.cas,
                    compartment: kind == .elementary ? flow.categories.joined(separator: "/") : "",
                    location: flow.location
                )
            )
            for other in flow.properties where other.id != flow.reference {
                guard let unit = index.unit[other.property], other.amount.isFinite else { continue }
                assembly.database.properties.append(
                    FlowProperty(
                        flow: row,
                        property: unit.name,
                        unit: unit.unit,
                        amount: other.amount / reference.amount
                    )
                )
            }
        }
    }

    private func resolveMethods(_ index: ILCDIndex) {
        var place: [String: Int] = [:]
        for method in methods {
            let group =
                method.methodologies.isEmpty
                ? method.name.value : method.methodologies.joined(separator: ", ")
            if place[group] == nil {
                place[group] = assembly.database.methods.count
                assembly.database.methods.append(ImpactMethod(id: group, name: group))
            }
            var unit = method.quantityName.value
            if let known = index.unit[method.quantity] { unit = assembly.units.units[known.unit].symbol }
            var category = ImpactCategory(id: method.id, name: method.name.value, unit: unit)
            var missing = 0
            for factor in method.factors {
                guard let flow = index.flow[factor.flow], factor.value.isFinite else {
                    missing += 1
                    assembly.omit("factor", id: method.id, name: factor.flow, reason: "DAT-0228")
                    continue
                }
                category.flow.append(Int32(flow))
                category.factor.append(factor.value)
                category.location.append(factor.location)
            }
            if category.location.allSatisfy(\.isEmpty) { category.location = [] }
            if missing > 0 {
                let arguments: [String: Argument] = [
                    "count": .integer(missing), "name": .text(method.name.value),
                ]
                assembly.warn(Finding("DAT-0228", at: method.place, arguments))
            }
            if let row = place[group] { assembly.database.methods[row].categories.append(category) }
        }
    }
}
