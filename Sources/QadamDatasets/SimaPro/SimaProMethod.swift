import QadamEvidence
import QadamLifeCycle

extension SimaProPackage {
    mutating func add(method located: Located) {
        let block = located.block
        let name = block.value("Name")
        var method = ImpactMethod(id: JSONText.identifier("method/" + name), name: name)
        method.source = block.value("Comment")
        var damages: [SimaProDamage] = []
        var sets: [SimaProSet] = []
        for section in block.sections {
            switch section.name {
            case "Impact category":
                guard let row = section.rows.first else { continue }
                let id = JSONText.identifier("category/\(name)/\(row[0])")
                method.categories.append(ImpactCategory(id: id, name: row[0], unit: row[1]))
            case "Substances":
                guard !method.categories.isEmpty else { continue }
                for row in section.rows {
                    add(row, located, to: &method.categories[method.categories.count - 1])
                }
            case "Damage category":
                if let row = section.rows.first { damages.append(SimaProDamage(row: row)) }
            case "Impact categories":
                if !damages.isEmpty { damages[damages.count - 1].parts += section.rows }
            case "Normalization-Weighting set":
                sets.append(SimaProSet(name: section.rows.first?[0] ?? ""))
            case "Normalization", "Weighting":
                for row in section.rows where !sets.isEmpty {
                    let isTaken = sets[sets.count - 1].take(row, of: section.name, located.head)
                    if isTaken { continue }
                    assembly.omit("weighting set", id: name, name: row[0], reason: "DAT-0403")
                    assembly.warn(Finding("DAT-0403", at: located.place(row), ["text": .text(row[1])]))
                }
            default: continue
            }
        }
        let impacts = method.categories
        for damage in damages { add(damage, located, impacts, to: &method) }
        let unit = block.value("Weighting unit")
        for set in sets { add(set, unit, to: &method, first: impacts.count, located) }
        assembly.database.methods.append(method)
    }

    private mutating func add(_ row: SimaProBlock.Row, _ located: Located, to category: inout ImpactCategory)
    {
        guard let factor = located.head.number(row[4]), !row[5].isEmpty,
            let compartment = SimaProFlows.compartments[row[0].lowercased()]
        else {
            let finding = Finding("DAT-0403", at: located.place(row), ["text": .text(row[4])])
            return assembly.leaveOut("impact factor", id: category.id, name: row[2], because: finding)
        }
        let unit = flows.unit(row[5], assembly)
        let flow = flows.elementary(
            row[2],
            compartment: compartment,
            sub: row[1],
            cas: row[3],
            unit: unit,
            assembly.units
        )
        let reference = assembly.units.units[flows.rows[flow].unit].factor
        category.flow.append(Int32(flow))
        category.factor.append(factor * reference / assembly.units.units[unit].factor)
    }

    /// A damage category with the factors of its impact categories, each times its weight; listed with the reason where
    /// the method does not have one of them.
    private func add(
        _ damage: SimaProDamage,
        _ located: Located,
        _ impacts: [ImpactCategory],
        to method: inout ImpactMethod
    ) {
        let name = damage.row[0]
        var sums: [Int32: Double] = [:]
        var order: [Int32] = []
        for row in damage.parts {
            guard let weight = located.head.number(row[1]) else {
                assembly.omit("damage category", id: method.name, name: name, reason: "DAT-0403")
                return assembly.warn(Finding("DAT-0403", at: located.place(row), ["text": .text(row[1])]))
            }
            guard let impact = impacts.first(where: { $0.name == row[0] }) else {
                let arguments: [String: Argument] = ["name": .text(name), "category": .text(row[0])]
                assembly.omit("damage category", id: method.name, name: name, reason: "DAT-0414")
                return assembly.warn(Finding("DAT-0414", at: located.place(row), arguments))
            }
            // The last factor of a flow holds, as in the impact category itself.
            let factors = Dictionary(zip(impact.flow, impact.factor), uniquingKeysWith: { $1 })
            for flow in impact.flow where sums[flow] == nil {
                sums[flow] = 0
                order.append(flow)
            }
            for (flow, factor) in factors { sums[flow, default: 0] += factor * weight }
        }
        method.categories.append(
            ImpactCategory(
                id: JSONText.identifier("damage/\(method.name)/\(name)"),
                name: name,
                unit: damage.row[1],
                flow: order,
                factor: order.map { sums[$0, default: 0] }
            )
        )
    }

    /// SimaPro multiplies by its normalisation factors: the reference is what one divides by. A set belongs to the damage
    /// categories if it names them all, else to the impact categories.
    private func add(
        _ set: SimaProSet,
        _ unit: String,
        to method: inout ImpactMethod,
        first damage: Int,
        _ located: Located
    ) {
        let indices = [damage..<method.categories.count, 0..<damage].first { range in
            set.names.isSubset(of: Set(method.categories[range].map(\.name)))
        }
        guard let indices, !indices.isEmpty else {
            return omit("weighting set", located, name: set.name, code: "DAT-0406")
        }
        func values(_ numbers: [String: Double], _ change: (Double) -> Double?) -> [Double?] {
            method.categories.enumerated().map { index, category in
                indices.contains(index) ? numbers[category.name].flatMap(change) : nil
            }
        }
        method.sets.append(
            WeightingSet(
                name: set.name,
                unit: unit,
                normalisation: values(set.normalisation) { $0 == 0 ? nil : 1 / $0 },
                weight: values(set.weight) { $0 }
            )
        )
    }
}

/// A damage category of a method: its name and unit, and its impact categories with their weights.
private struct SimaProDamage {
    var row: SimaProBlock.Row
    var parts: [SimaProBlock.Row] = []
}

/// A set of normalisation and weighting by name of category.
private struct SimaProSet {
    var name: String
    var normalisation: [String: Double] = [:]
    var weight: [String: Double] = [:]

    var names: Set<String> { Set(normalisation.keys).union(weight.keys) }

    /// Takes a row; `false` where it has no number.
    mutating func take(_ row: SimaProBlock.Row, of section: String, _ head: SimaProHead) -> Bool {
        guard let value = head.number(row[1]) else { return false }
        if section == "Weighting" { weight[row[0]] = value } else { normalisation[row[0]] = value }
        return true
    }
}
