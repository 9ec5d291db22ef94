public import QadamEvidence
import QadamLifeCycle
import QadamStore

/// One category of an impact method for a product.
public struct ImpactRow: Sendable, Codable {
    /// Name of the category.
    public var category: String
    /// Result.
    public var value: Double
    /// Unit of the result.
    public var unit: String
    /// Divided by the reference of the set; `nil` where there is none.
    public var normalised: Double?
    /// Weighted; `nil` where there is no weight.
    public var weighted: Double?
}

/// All categories of a method for a product.
public struct ImpactReport: Sendable, Codable {
    /// Name of the product.
    public var product: String
    /// Name of the method.
    public var method: String
    /// Name of the set that normalises and weights; empty without.
    public var set: String
    /// The categories.
    public var rows: [ImpactRow]
    /// Sum of the weighted results; `nil` where there is none.
    public var score: Double?
    /// Unit of the sum.
    public var scoreUnit: String
}

extension LifeCycleStudy {
    /// All categories of an imported method for a product, normalised and weighted by a set of the method.
    public func impacts(_ demand: DemandRequest, method name: String, set setName: String?) -> (
        report: ImpactReport?, diagnostics: [Diagnostic]
    ) {
        let database = engine.database
        let place = Place.entity(kind: "dataset", id: database.name)
        guard let method = database.methods.first(where: { $0.name == name || $0.id == name }) else {
            let known: Argument = .list(database.methods.map(\.name))
            return (
                nil, [Diagnostic("WSP-0136", .error, at: place, ["method": .text(name), "known": known])]
            )
        }
        let set = setName.flatMap { wanted in method.sets.first { $0.name == wanted } }
        if let setName, set == nil {
            let known: Argument = .list(method.sets.map(\.name))
            return (
                nil, [Diagnostic("WSP-0142", .error, at: place, ["set": .text(setName), "known": known])]
            )
        }
        let (found, problems) = find(demand)
        guard case .column(let column, let amount) = found else { return (nil, problems) }
        let weights = method.weights(engine.system, database)
        let (intensities, failures) = engine.intensities(weights)
        guard let intensities else { return (nil, failures) }
        let results = intensities.map { $0[column] * amount }
        let weighted = set?.apply(results)
        let rows = weights.indices.map { index in
            ImpactRow(
                category: weights[index].name,
                value: results[index],
                unit: weights[index].unit,
                normalised: weighted?.normalised[index],
                weighted: weighted?.weighted[index]
            )
        }
        let report = ImpactReport(
            product: engine.flow(ofColumn: column).name,
            method: method.name,
            set: set?.name ?? "",
            rows: rows,
            score: weighted?.score,
            scoreUnit: set?.unit ?? ""
        )
        return (report, failures)
    }
}

/// An elementary flow that counts as a greenhouse gas.
public struct MappedFlow: Sendable, Codable {
    /// Name of the flow as published.
    public var flow: String
    /// Its compartment.
    public var compartment: String
    /// Its CAS number as published.
    public var cas: String
    /// The gas as which it counts, with its origin, such as `CO2`, `CO2_biogenic`, `CH4`.
    public var gas: String
    /// Number of exchanges that have it.
    public var exchanges: Int
}

extension LifeCycleStudy {
    /// The rows by which elementary flows become greenhouse gases: a table to extend for `--mapping`.
    public static var mappingTable: String { FlowMapping.standardTable }

    /// The elementary flows that count as greenhouse gases, most used first.
    public var greenhouseGases: [MappedFlow] {
        var counts = [Int](repeating: 0, count: engine.database.flows.count)
        for flow in engine.database.exchanges.flow { counts[Int(flow)] += 1 }
        return engine.database.flows.indices.compactMap { index -> MappedFlow? in
            let flow = engine.database.flows[index]
            guard let gas = flow.gas else { return nil }
            return MappedFlow(
                flow: flow.name,
                compartment: flow.compartment,
                cas: flow.cas,
                gas: gas,
                exchanges: counts[index]
            )
        }
        .sorted { ($0.exchanges, $1.flow) > ($1.exchanges, $0.flow) }
    }

    /// The categories of the impact methods of the database.
    public var methodCategories: [MethodImport.Category] {
        engine.database.methods.flatMap { method in
            method.categories.map {
                MethodImport.Category(
                    method: method.name,
                    category: $0.name,
                    unit: $0.unit,
                    published: $0.flow.count,
                    matched: $0.flow.count
                )
            }
        }
    }
}
