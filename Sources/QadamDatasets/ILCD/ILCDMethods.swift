import QadamEvidence
import QadamLifeCycle

extension ILCDPackage {
    /// Adds the impact categories: to the methods that the record of the database lists, the others to the method of
    /// their methodologies.
    func resolveMethods(_ index: ILCDIndex) {
        let first = assembly.database.methods.count
        var home: [String: Int] = [:]
        for written in record?.methods ?? [] {
            for category in written.categories { home[category] = assembly.database.methods.count }
            let own = written.addition
            let name = own[.name] ?? ""
            assembly.database.methods.append(
                ImpactMethod(id: own[.id] ?? name, name: name, source: own[.source] ?? "")
            )
        }
        var place: [String: Int] = [:]
        for method in ordered() {
            let category = category(method, index)
            if let row = home[method.id] {
                assembly.database.methods[row].categories.append(category)
                continue
            }
            let group =
                method.methodologies.isEmpty
                ? method.name.value : method.methodologies.joined(separator: ", ")
            let row = place[group] ?? assembly.database.methods.count
            if place[group] == nil {
                assembly.database.methods.append(ImpactMethod(id: group, name: group))
                place[group] = row
            }
            assembly.database.methods[row].categories.append(category)
        }
        for (offset, written) in (record?.methods ?? []).enumerated() { addSets(written, first + offset) }
    }

    /// The categories in the order of the record.
    private func ordered() -> [ILCDMethod] {
        var rank: [String: Int] = [:]
        for id in (record?.methods ?? []).flatMap(\.categories) { rank[id] = rank.count }
        let ranked = methods.enumerated().map { (rank[$1.id] ?? Int.max, $0, $1) }
        return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    private func category(_ method: ILCDMethod, _ index: ILCDIndex) -> ImpactCategory {
        let own = trust.trusted(method.addition, method.seal)
        var unit = index.impactUnit[method.quantity] ?? method.quantityName.value
        if let known = index.property[method.quantity] { unit = assembly.units.units[known.unit].symbol }
        var category = ImpactCategory(
            id: own?[.id] ?? method.id,
            name: own?[.name] ?? method.name.value,
            unit: own?[.unit] ?? unit
        )
        var missing = 0
        for factor in method.factors {
            let addition = own == nil ? nil : factor.addition
            let flow = index.flow[factor.flow]
            let scale = flow.map { countedUnits($0, index) } ?? 1
            let value = addition?.number(.value) ?? (scale == 1 ? factor.value : factor.value * scale)
            guard let flow, value.isFinite else {
                missing += 1
                assembly.omit("factor", id: method.id, name: factor.flow, reason: "DAT-0228")
                continue
            }
            category.flow.append(Int32(flow))
            category.factor.append(value)
            category.location.append(addition?[.location] ?? factor.location)
        }
        if category.location.allSatisfy(\.isEmpty) { category.location = [] }
        if missing > 0 {
            let arguments: [String: Argument] = [
                "count": .integer(missing), "name": .text(method.name.value),
            ]
            assembly.warn(Finding("DAT-0228", at: method.place, arguments))
        }
        return category
    }

    /// Adds the sets of a method that the record lists. Values belong to the dataset of their category, so that a
    /// category which is missing takes none of another's.
    private func addSets(_ written: ILCDDatabaseRecord.Method, _ row: Int) {
        let present = Set(methods.map(\.id))
        let categories = written.categories.filter(present.contains)
        for set in written.sets {
            var weights: [String: ILCDAddition] = [:]
            for weight in set.weights { weights[weight[.category] ?? ""] = weight }
            func numbers(_ name: ILCDNames) -> [Double?] {
                categories.map { id in
                    guard let weight = weights[id], let number = weight.number(name) else { return nil }
                    if number.isFinite { return number }
                    trust.damage(weight)
                    return nil
                }
            }
            assembly.database.methods[row].sets.append(
                WeightingSet(
                    name: set.addition[.name] ?? "",
                    unit: set.addition[.unit] ?? "",
                    normalisation: numbers(.normalisation),
                    weight: numbers(.weight)
                )
            )
        }
    }
}
