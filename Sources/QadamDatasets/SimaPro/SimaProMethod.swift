import QadamEvidence
import QadamLifeCycle

extension SimaProPackage {
    mutating func add(method located: Located) {
        let block = located.block
        let name = block.value("Name")
        var method = ImpactMethod(id: JSONText.identifier("method/" + name), name: name)
        method.source = block.value("Comment")
        let unit = block.value("Weighting unit")
        var set: (name: String, normalisation: [String: Double], weight: [String: Double])?
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
                omit("damage category", located, name: section.rows.first?[0] ?? "", code: "DAT-0406")
            case "Normalization-Weighting set":
                if let set { add(set, unit, to: &method, located) }
                set = (section.rows.first?[0] ?? "", [:], [:])
            case "Normalization":
                for row in section.rows { set?.normalisation[row[0]] = located.head.number(row[1]) }
            case "Weighting":
                for row in section.rows { set?.weight[row[0]] = located.head.number(row[1]) }
            default: continue
            }
        }
        if let set { add(set, unit, to: &method, located) }
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

    /// SimaPro multiplies by its normalisation factors: the reference is what one divides by. Sets of damage
    /// categories do not fit the categories and are left out.
    private func add(
        _ set: (name: String, normalisation: [String: Double], weight: [String: Double]),
        _ unit: String,
        to method: inout ImpactMethod,
        _ located: Located
    ) {
        let names = Set(method.categories.map(\.name))
        guard Set(set.normalisation.keys).union(set.weight.keys).isSubset(of: names) else {
            return omit("weighting set", located, name: set.name, code: "DAT-0406")
        }
        let normalisation = method.categories.map { category in
            set.normalisation[category.name].flatMap { $0 == 0 ? nil : 1 / $0 }
        }
        let weight = method.categories.map { set.weight[$0.name] }
        method.sets.append(
            WeightingSet(name: set.name, unit: unit, normalisation: normalisation, weight: weight)
        )
    }
}
