import QadamDatasets
public import QadamEvidence
import QadamExchange
import QadamFactors
public import QadamLifeCycle
public import QadamStore

/// Which database is calculated, and how.
public struct LifeCycleRequest: Sendable {
    /// Name of the database, or `NAME@VERSION` for an earlier version of it; `nil` where there is only one.
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
    /// How burden is divided among co-products, as it was asked for.
    public let allocation: String
}

extension Workspace {
    /// Opens a database for calculation.
    ///
    /// - Returns: the study, or `nil` and why; findings either way.
    /// - Throws: `StoreError`.
    public func openStudy(_ request: LifeCycleRequest) throws -> (
        study: LifeCycleStudy?, diagnostics: [Diagnostic]
    ) {
        let (source, problem) = try database(named: request.database, rule: request.allocation)
        guard let (dataset, database, order, allocation) = source else { return (nil, problem) }
        let (amounts, failures) = Self.amounts(of: database, request.parameters)
        guard let amounts else { return (nil, failures) }
        let (engine, problems) = LifeCycleEngine.prepare(
            database,
            amounts: amounts,
            allocation: allocation,
            order: order
        )
        guard let engine else { return (nil, problems) }
        let (impacts, notes) = Self.impacts(request, engine)
        guard let impacts else { return (nil, problems + notes) }
        let study = LifeCycleStudy(
            dataset: dataset,
            engine: engine,
            impacts: impacts,
            overrides: request.parameters,
            gwp: request.gwp,
            allocation: request.allocation.rawValue
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

    /// Name by which the study of the workspace (`products.yaml`) is a database.
    static let studyName = "study"

    typealias OpenedDatabase = (
        dataset: StoredDataset, database: LifeCycleDatabase, order: [Int32], allocation: AllocationChoice
    )

    /// The database with a name, or the only one; the study of the workspace counts as one.
    private func database(named name: String?, rule: AllocationChoice) throws -> (
        OpenedDatabase?, [Diagnostic]
    ) {
        let stored = try store.datasets()
        let documents = DocumentSet(try store.documents())
        let names = stored.map(\.name) + (documents.has(.products) ? [Self.studyName] : [])
        let place = Place.file(path)
        guard !names.isEmpty else { return (nil, [Diagnostic("WSP-0130", .error, at: place)]) }
        let known: Argument = .list(names)
        guard let wanted = name ?? (names.count == 1 ? names[0] : nil) else {
            return (nil, [Diagnostic("WSP-0132", .error, at: place, ["known": known])])
        }
        if let dataset = stored.first(where: { $0.name == wanted }) { return try read(dataset, rule) }
        if let earlier = try version(named: wanted, stored) { return try read(earlier, rule) }
        guard names.contains(wanted) else {
            let unknown: [String: Argument] = ["database": .text(wanted), "known": known]
            return (nil, [Diagnostic("WSP-0131", .error, at: place, unknown)])
        }
        return study(documents, rule)
    }

    /// The version of a database that `NAME@VERSION` names.
    private func version(named text: String, _ stored: [StoredDataset]) throws -> StoredDataset? {
        guard let mark = text.lastIndex(of: "@"), let version = Int(text[text.index(after: mark)...]),
            let current = stored.first(where: { $0.name == text[..<mark] })
        else { return nil }
        return try store.dataset(named: current.name, version: version)
    }

    private func read(_ dataset: StoredDataset, _ rule: AllocationChoice) throws -> (
        OpenedDatabase?, [Diagnostic]
    ) {
        let content = try store.content(ofDataset: dataset)
        guard let database = try? StoredDatabase.database(content.columns) else {
            let place = Place.entity(kind: "dataset", id: dataset.name)
            return (nil, [Diagnostic("WSP-0138", .error, at: place, ["database": .text(dataset.name)])])
        }
        return ((dataset, database, SweepOrderBytes.order(content.sweepOrder), rule), [])
    }

    /// The study of the workspace as a database, divided by its own rule or by another of its rules that was asked for.
    private func study(_ documents: DocumentSet, _ rule: AllocationChoice) -> (OpenedDatabase?, [Diagnostic])
    {
        let outcome = ProductDocuments.read(documents)
        guard var system = outcome.system else { return (nil, outcome.diagnostics) }
        var allocation = rule
        if system.allocation?.rules.contains(where: { $0.id == rule.rawValue }) == true {
            let (changed, found) = system.dividing(by: rule.rawValue)
            guard let changed else { return (nil, found) }
            let problems = LifeCycleModel.build(changed).diagnostics.filter { $0.severity == .error }
            guard problems.isEmpty else { return (nil, problems) }
            (system, allocation) = (changed, .published)
        }
        let database = system.database(named: Self.studyName)
        let dataset = StoredDataset(
            id: 0,
            name: Self.studyName,
            version: 0,
            format: DatasetFormat.qadam.rawValue,
            origin: WorkspacePart.products.marker,
            processes: database.processes.count,
            exchanges: database.exchanges.count,
            sha256: documents.fingerprint(of: WorkspacePart.products.prefix),
            report: "{}",
            at: "",
            isNew: false
        )
        return ((dataset, database, [], allocation), [])
    }
}
