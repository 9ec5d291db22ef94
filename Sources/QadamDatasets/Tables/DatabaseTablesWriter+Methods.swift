import QadamLifeCycle

extension DatabaseTablesWriter {
    /// The rows of the tables of impact methods.
    func methodRows(of form: TableForm) -> [Row] {
        database.methods.enumerated().flatMap { index, method -> [Row] in
            let key = methods[index]
            let categories = TableKeys(method.categories.map(\.id))
            switch form {
            case .methods:
                return [["key": key, "id": method.id, "name": method.name, "source": method.source]]
            case .categories:
                return method.categories.enumerated().map { number, category in
                    [
                        "method": key, "key": categories[number], "id": category.id, "name": category.name,
                        "unit": category.unit,
                    ]
                }
            case .factors:
                return method.categories.enumerated().flatMap { number, category in
                    category.flow.indices.map { place in
                        [
                            "method": key, "category": categories[number],
                            "flow": flows[Int(category.flow[place])], "factor": "\(category.factor[place])",
                            "location": category.location.isEmpty ? "" : category.location[place],
                        ]
                    }
                }
            case .pairs:
                return method.links.map { link in
                    [
                        "method": key, "name": link.name, "cas": link.cas, "compartment": link.compartment,
                        "target": link.target, "factor": link.factor.map { "\($0)" } ?? "",
                    ]
                }
            default: return weighting(method, key, categories)
            }
        }
    }

    private func weighting(_ method: ImpactMethod, _ key: String, _ categories: TableKeys) -> [Row] {
        let sets = TableKeys(method.sets.map(\.name))
        return method.sets.enumerated().flatMap { number, set -> [Row] in
            let head: Row = ["method": key, "set": sets[number], "name": set.name, "unit": set.unit]
            // A set of a method without categories would leave no trace.
            if method.categories.isEmpty { return [head] }
            return method.categories.indices.map { place in
                var row = head
                row["category"] = categories[place]
                row["normalisation"] = set.normalisation[place].map { "\($0)" }
                row["weight"] = set.weight[place].map { "\($0)" }
                return row
            }
        }
    }
}
