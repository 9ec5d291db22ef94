import QadamEvidence
import QadamLifeCycle

/// Normalisation and weighting, by identifier of the category.
struct JSONLDWeightingSet {
    var name: String
    var unit: String
    var normalisation: [String: Double] = [:]
    var weight: [String: Double] = [:]

    init?(_ object: JSONObject) {
        name = object.text("name") ?? ""
        unit = object.text("weightedScoreUnit") ?? ""
        for factor in object.objects("factors") {
            guard let id = factor.needed("impactCategory", factor.reference("impactCategory")) else {
                return nil
            }
            normalisation[id] = factor.number("normalisationFactor")
            weight[id] = factor.number("weightingFactor")
        }
    }

    func resolved(_ categories: [ImpactCategory]) -> WeightingSet {
        WeightingSet(
            name: name,
            unit: unit,
            normalisation: categories.map { normalisation[$0.id] },
            weight: categories.map { weight[$0.id] }
        )
    }
}

extension JSONLDPackage {
    mutating func add(impactCategory object: JSONObject) {
        guard let id = object.text("@id"), let name = object.needed("name", object.text("name")) else {
            return
        }
        let unit = object.text("refUnit", "referenceUnitName") ?? ""
        var category = ImpactCategory(id: id, name: name, unit: unit)
        var locations: [String] = []
        var lost = 0
        for factor in object.objects("impactFactors") {
            guard let flowID = factor.needed("flow", factor.reference("flow")),
                let value = factor.needed("value", factor.number("value"))
            else { return }
            guard let flow = flows[flowID] else {
                assembly.omit("impact factor", id: id, name: flowID, reason: "DAT-0313")
                lost += 1
                continue
            }
            guard let amount = flow.referenceUnits(of: factor, units: assembly.units.units) else { return }
            category.flow.append(Int32(flow.row))
            category.factor.append(amount == 1 ? value : value / amount)
            locations.append(places.location(of: factor))
        }
        guard object.faults.first == nil else { return }
        if locations.contains(where: { !$0.isEmpty }) { category.location = locations }
        if lost > 0 {
            let arguments: [String: Argument] = ["category": .text(name), "count": .integer(lost)]
            assembly.add(Diagnostic("DAT-0313", .warning, at: .file(object.faults.file), arguments))
        }
        if categories[id] == nil { categoryOrder.append(id) }
        categories[id] = category
    }

    mutating func add(weightingSet object: JSONObject) {
        guard let id = object.text("@id"), let set = JSONLDWeightingSet(object) else { return }
        weightingSets[id] = set
    }

    mutating func add(method object: JSONObject) {
        guard let id = object.text("@id"), let name = object.needed("name", object.text("name")) else {
            return
        }
        var method = ImpactMethod(id: id, name: name, source: object.text("description") ?? "")
        for reference in object.objects("impactCategories") {
            guard let id = reference.needed("@id", reference.text("@id")) else { return }
            guard let category = categories[id] else {
                return reference.faults.note(
                    "DAT-0306",
                    reference.path,
                    ["kind": .text("ImpactCategory"), "id": .text(id)]
                )
            }
            method.categories.append(category)
            categoryOrder.removeAll { $0 == id }
        }
        for entry in object.objects("nwSets") {
            let known = entry.text("@id").flatMap { weightingSets[$0] }
            guard let set = known ?? JSONLDWeightingSet(entry) else { return }
            method.sets.append(set.resolved(method.categories))
        }
        guard object.faults.first == nil else { return }
        assembly.database.methods.append(method)
    }

    /// Categories that no method of the package lists stand each for itself.
    func addLooseCategories() {
        for id in categoryOrder {
            guard let category = categories[id] else { continue }
            let method = ImpactMethod(id: category.id, name: category.name, categories: [category])
            assembly.database.methods.append(method)
        }
    }
}
