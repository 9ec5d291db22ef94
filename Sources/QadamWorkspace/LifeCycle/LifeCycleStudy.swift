import QadamDatasets
public import QadamEvidence
import QadamFactors
public import QadamLifeCycle
public import QadamStore

/// Which database is calculated, and how.
public struct LifeCycleRequest: Sendable {
    /// Name of the database; `nil` where there is only one.
    public var database: String?
    /// How burden is divided among co-products.
    public var allocation: AllocationChoice
    /// Values of parameters, as `name=value` or `process:name=value`.
    public var parameters: [String]
    /// GWP set, where no other method is asked for.
    public var gwp: String
    /// Name of an imported impact method.
    public var method: String?
    /// Name of one of its categories; `nil` where it has only one.
    public var category: String?

    /// A request; see the fields.
    public init(
        database: String? = nil,
        allocation: AllocationChoice = .published,
        parameters: [String] = [],
        gwp: String = "AR5",
        method: String? = nil,
        category: String? = nil
    ) {
        self.database = database
        self.allocation = allocation
        self.parameters = parameters
        self.gwp = gwp
        self.method = method
        self.category = category
    }
}

/// A product and how much of it.
public struct DemandRequest: Sendable {
    /// Name of the product or its process.
    public var name: String?
    /// Identifier of the process, or `process/flow`.
    public var id: String?
    /// How much; `nil` for one.
    public var amount: Double?
    /// In which unit; `nil` for that of the product.
    public var unit: String?

    /// A request by name or by identifier.
    public init(name: String? = nil, id: String? = nil, amount: Double? = nil, unit: String? = nil) {
        self.name = name
        self.id = id
        self.amount = amount
        self.unit = unit
    }
}

/// A database opened for calculation: matrices, and the weights of the impacts that were asked for.
public struct LifeCycleStudy: Sendable {
    /// The stored version.
    public let dataset: StoredDataset
    /// The matrices with the data behind them.
    public let engine: LifeCycleEngine
    /// What is calculated: the first category is the score, others stand beside it.
    public let impacts: [CategoryWeights]
    /// Values of parameters that depart from the data.
    public let overrides: [String]
    /// Name of the GWP set that was asked for.
    public let gwp: String
}

extension Workspace {
    /// Opens a database for calculation.
    ///
    /// - Returns: the study, or `nil` and why; findings either way.
    /// - Throws: `StoreError`.
    public func openStudy(_ request: LifeCycleRequest) throws -> (
        study: LifeCycleStudy?, diagnostics: [Diagnostic]
    ) {
        let (dataset, problem) = try dataset(named: request.database)
        guard let dataset else { return (nil, problem) }
        let content = try store.content(ofDataset: dataset)
        let place = Place.entity(kind: "dataset", id: dataset.name)
        guard let database = try? StoredDatabase.database(content.columns) else {
            return (nil, [Diagnostic("WSP-0138", .error, at: place, ["database": .text(dataset.name)])])
        }
        let (amounts, failures) = Self.amounts(of: database, request.parameters)
        guard let amounts else { return (nil, failures) }
        let (engine, problems) = LifeCycleEngine.prepare(
            database,
            amounts: amounts,
            allocation: request.allocation,
            order: SweepOrderBytes.order(content.sweepOrder)
        )
        guard let engine else { return (nil, problems) }
        let (impacts, notes) = Self.impacts(request, engine)
        guard let impacts else { return (nil, problems + notes) }
        let study = LifeCycleStudy(
            dataset: dataset,
            engine: engine,
            impacts: impacts,
            overrides: request.parameters,
            gwp: request.gwp
        )
        return (study, problems + notes)
    }

    /// Amounts with formulas evaluated; a database without any has them as they are.
    private static func amounts(of database: LifeCycleDatabase, _ overrides: [String]) -> (
        [Double]?, [Diagnostic]
    ) {
        if database.exchanges.formulas.isEmpty, overrides.isEmpty { return (database.exchanges.amount, []) }
        let table = ParameterTable(database)
        let (values, wrong) = table.overrides(overrides)
        let (amounts, found) = table.amounts(with: values)
        let failures = (wrong + found).filter { $0.severity == .error }
        return failures.isEmpty ? (amounts, []) : (nil, failures)
    }

    /// The database with a name, or the only one.
    private func dataset(named name: String?) throws -> (StoredDataset?, [Diagnostic]) {
        let all = try store.datasets()
        let place = Place.file(path)
        guard !all.isEmpty else { return (nil, [Diagnostic("WSP-0130", .error, at: place)]) }
        let known: Argument = .list(all.map(\.name))
        if let name {
            if let found = all.first(where: { $0.name == name }) { return (found, []) }
            return (
                nil, [Diagnostic("WSP-0131", .error, at: place, ["database": .text(name), "known": known])]
            )
        }
        guard all.count == 1 else {
            return (nil, [Diagnostic("WSP-0132", .error, at: place, ["known": known])])
        }
        return (all[0], [])
    }
}
