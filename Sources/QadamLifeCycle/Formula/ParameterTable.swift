public import QadamEvidence
import QadamUnits

/// The parameters of a database and the formulas of its exchanges, in an order in which each needs only what
/// came before it.
///
/// Scopes: a formula of a process sees the parameters of that process and, behind them, those of the whole
/// database; a parameter of the process hides one of the database with the same name. A formula of the whole
/// database sees only its own scope. Small and capital letters are the same.
public struct ParameterTable: Sendable {
    /// What was found while the formulas were read: formulas that do not read, unknown names, cycles, names
    /// given twice.
    public let diagnostics: [Diagnostic]
    /// For each parameter of the database, whether a formula computes it; the others are inputs.
    public let isCalculated: [Bool]

    let database: Content
    /// Index of each visible name.
    let scopes: ParameterScopes
    /// Parameters with a formula that can be computed, in order.
    let order: [Int32]
    /// Steps of each parameter with a formula; slots are indices of parameters, then constants.
    let parameterCode: [Int32: FormulaCode]
    /// Exchanges with a formula that can be computed, increasing, and their steps.
    let exchanges: [Int32]
    let exchangeCode: [FormulaCode]
    /// Exchanges whose formula was refused.
    let refused: [Int32]
    /// The parameters that have no value.
    let lost: [Bool]

    /// What of the database is needed to compute and to say where.
    struct Content: Sendable {
        let parameters: [DatabaseParameter]
        let amounts: [Double]
        /// Identifiers of the processes.
        let processes: [String]
        /// Where each parameter stands.
        let parameterSites: [FormulaSite]
        /// Where the formulas of exchanges stand.
        let exchangeSites: [Int32: FormulaSite]
    }

    /// Reads all formulas of a database.
    public init(_ database: LifeCycleDatabase) {
        var reader = ParameterReader(database)
        let sorted = reader.parameterOrder()
        reader.readExchanges(lost: sorted.lost)
        diagnostics = reader.diagnostics
        isCalculated = database.parameters.map { $0.formula != nil }
        scopes = reader.scopes
        order = sorted.order
        lost = sorted.lost
        parameterCode = reader.parameterCode
        exchanges = reader.exchanges
        exchangeCode = reader.exchangeCode
        refused = reader.refused
        self.database = Content(
            parameters: database.parameters,
            amounts: database.exchanges.amount,
            processes: database.processes.map(\.id),
            parameterSites: database.parameters.indices.map { FormulaSite(parameter: $0, database) },
            exchangeSites: reader.exchangeSites
        )
    }

    /// Whether any amount depends on a formula.
    public var isEmpty: Bool { exchanges.isEmpty && refused.isEmpty }
}

/// The names that formulas see: lower-case name in a scope (process, or -1) to the parameter.
struct ParameterScopes: Sendable {
    struct Key: Hashable, Sendable {
        let process: Int
        let name: String
    }

    private(set) var index: [Key: Int] = [:]
    private(set) var repeated: [Int] = []
    private let parameterCount: Int

    init(_ parameters: [DatabaseParameter]) {
        parameterCount = parameters.count
        for (number, parameter) in parameters.enumerated() {
            let key = Key(process: parameter.process, name: parameter.name.lowercased())
            if index[key] == nil { index[key] = number } else { repeated.append(number) }
        }
    }

    /// The parameter that a name means in a scope.
    func parameter(_ name: String, in process: Int) -> Int? {
        index[Key(process: process, name: name)] ?? index[Key(process: -1, name: name)]
    }

    static let constants = ["pi", "e", "true", "false"]

    /// The slot of a name: a parameter, or a constant behind all parameters.
    func slot(_ name: String, in process: Int) -> Int? {
        if let parameter = parameter(name, in: process) { return parameter }
        return Self.constants.firstIndex(of: name).map { parameterCount + $0 }
    }

    /// Names near a mistyped one, of those that the scope sees.
    func suggestions(_ name: String, in process: Int) -> [String] {
        let visible = index.keys.filter { $0.process == process || $0.process == -1 }.map(\.name)
        return NearMiss.closest(to: name, among: Set(visible).sorted())
    }
}
