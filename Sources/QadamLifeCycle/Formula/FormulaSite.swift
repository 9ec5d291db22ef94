import QadamEvidence

/// Where a formula or a parameter stands: its process, the file that the process was read from, and what it is for.
struct FormulaSite: Sendable {
    /// The formula; empty for an input parameter.
    let formula: String
    /// Name of the flow whose amount it gives; empty for a parameter.
    let flow: String
    /// Its process; -1 for the whole database.
    let owner: Int
    /// Identifier and name of the process; `nil` for the whole database.
    private let process: (id: String, name: String, place: Place)?
    /// Name of the parameter; empty for an amount.
    private let parameter: String
    /// Where the formula itself stands; `nil` where only its process is known.
    private let own: Place?

    /// The place of a parameter.
    init(parameter number: Int, _ database: LifeCycleDatabase) {
        let found = database.parameters[number]
        parameter = found.name
        own = nil
        formula = found.formula ?? ""
        flow = ""
        owner = database.processes.indices.contains(found.process) ? found.process : -1
        process = owner >= 0 ? Self.process(database.processes[owner]) : nil
    }

    /// The place of an amount.
    init(exchange: Int, of process: Int, _ formula: String, _ database: LifeCycleDatabase) {
        parameter = ""
        own = database.exchanges.formulaPlaces[exchange]
        self.formula = formula
        flow = database.flows[Int(database.exchanges.flow[exchange])].name
        owner = process
        self.process = Self.process(database.processes[process])
    }

    private static func process(_ row: DatabaseProcess) -> (id: String, name: String, place: Place) {
        (row.id, row.name.isEmpty ? row.id : row.name, row.place)
    }

    /// Whose formula it is, in words: process and parameter, or process and flow.
    var title: Argument {
        guard let process else { return .message(Message("lifecycle.formula.ofDatabase", words)) }
        let words = words.merging(["process": .text(process.name)]) { first, _ in first }
        let key = parameter.isEmpty ? "lifecycle.formula.ofAmount" : "lifecycle.formula.ofParameter"
        return .message(Message(key, words))
    }

    private var words: [String: Argument] {
        parameter.isEmpty ? ["flow": .text(flow)] : ["name": .text(parameter)]
    }

    /// The place of the formula, where it is known; the file and row of the process, where it came from a file; else process and flow, or the parameter by its name
    /// (`process:name` where it belongs to a process).
    func place(_ field: String) -> Place {
        if let own { return own }
        if let process, case .file(let file, let row, _) = process.place {
            return .file(file, row: row, column: parameter.isEmpty ? flow : parameter)
        }
        if let process, parameter.isEmpty { return .entity(kind: "process", id: process.id, field: flow) }
        let id = process.map { "\($0.id):\(parameter)" } ?? parameter
        return .entity(kind: "parameter", id: id, field: field)
    }

    /// A finding about it.
    func diagnostic(
        _ code: String,
        _ severity: Diagnostic.Severity,
        field: String,
        _ arguments: [String: Argument]
    ) -> Diagnostic {
        let named = arguments.merging(["owner": title]) { first, _ in first }
        return Diagnostic(code, severity, at: place(field), named)
    }
}
