import QadamEvidence
import QadamLifeCycle

extension DatabaseTables {
    /// Reads impact methods with their categories, factors and weighting sets.
    func readMethods() {
        var methods: [ImpactMethod] = []
        var rows: [String: Int] = [:]
        if let cursor = cursor(.methods) {
            while cursor.next() {
                let id = cursor.text("id")
                let name = cursor.text("name")
                cursor.key(id, &rows, row: methods.count)
                guard cursor.isGood("impact method", id: id) else { continue }
                methods.append(
                    ImpactMethod(id: id, name: name.isEmpty ? id : name, source: cursor.text("source"))
                )
            }
        }
        var categories = [[String: Int]](repeating: [:], count: methods.count)
        readCategories(&methods, rows, &categories)
        readFactors(&methods, rows, categories)
        readWeighting(&methods, rows, categories)
        readPairs(&methods, rows)
        assembly.database.methods = methods
    }

    private func readPairs(_ methods: inout [ImpactMethod], _ rows: [String: Int]) {
        guard let cursor = cursor(.pairs) else { return }
        while cursor.next() {
            let method = cursor.neededReference("method", rows)
            let (name, cas) = (cursor.text("name"), cursor.text("cas"))
            let target = cursor.needed("target")
            if cas.isEmpty { _ = cursor.needed("name") }
            let factor = cursor.number("factor")
            guard cursor.isGood("pair of flows", id: target), let method else { continue }
            methods[method].links.append(
                FlowMatcher.Link(
                    name: name,
                    cas: cas,
                    compartment: cursor.text("compartment"),
                    target: target,
                    factor: factor
                )
            )
        }
    }

    private func readCategories(
        _ methods: inout [ImpactMethod],
        _ rows: [String: Int],
        _ categories: inout [[String: Int]]
    ) {
        guard let cursor = cursor(.categories) else { return }
        while cursor.next() {
            let id = cursor.text("id")
            let name = cursor.text("name")
            let method = cursor.neededReference("method", rows)
            if let method, cursor.damage == nil {
                cursor.key(id, &categories[method], row: methods[method].categories.count)
            }
            guard cursor.isGood("impact category", id: id), let method else { continue }
            methods[method].categories.append(
                ImpactCategory(id: id, name: name.isEmpty ? id : name, unit: cursor.text("unit"))
            )
        }
    }

    private func readFactors(
        _ methods: inout [ImpactMethod],
        _ rows: [String: Int],
        _ categories: [[String: Int]]
    ) {
        guard let cursor = cursor(.factors) else { return }
        while cursor.next() {
            let method = cursor.neededReference("method", rows)
            let category = method.flatMap { cursor.neededReference("category", categories[$0]) }
            let flow = cursor.neededReference("flow", flows)
            let factor = cursor.neededNumber("factor")
            guard cursor.isGood("factor", id: cursor.text("category")), let method, let category, let flow,
                let factor
            else { continue }
            methods[method].categories[category].flow.append(Int32(flow))
            methods[method].categories[category].factor.append(factor)
            methods[method].categories[category].location.append(cursor.text("location"))
        }
        for method in methods.indices {
            for category in methods[method].categories.indices
            where methods[method].categories[category].location.allSatisfy(\.isEmpty) {
                methods[method].categories[category].location = []
            }
        }
    }

    private func readWeighting(
        _ methods: inout [ImpactMethod],
        _ rows: [String: Int],
        _ categories: [[String: Int]]
    ) {
        guard let cursor = cursor(.weighting) else { return }
        var sets = [[String: Int]](repeating: [:], count: methods.count)
        while cursor.next() {
            let method = cursor.neededReference("method", rows)
            let key = cursor.needed("set")
            let category = method.flatMap { cursor.reference("category", categories[$0]) }
            let (normalisation, weight) = (cursor.number("normalisation"), cursor.number("weight"))
            guard cursor.isGood("weighting", id: key), let method else { continue }
            if sets[method][key] == nil {
                sets[method][key] = methods[method].sets.count
                let none = [Double?](repeating: nil, count: methods[method].categories.count)
                let name = cursor.text("name")
                methods[method].sets.append(
                    WeightingSet(
                        name: name.isEmpty ? key : name,
                        unit: cursor.text("unit"),
                        normalisation: none,
                        weight: none
                    )
                )
            }
            guard let set = sets[method][key], let category else { continue }
            methods[method].sets[set].normalisation[category] = normalisation
            methods[method].sets[set].weight[category] = weight
        }
    }
}
