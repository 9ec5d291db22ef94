import QadamEvidence

/// Reads the formulas of a database and binds their names to parameters.
struct ParameterReader {
    let database: LifeCycleDatabase
    let scopes: ParameterScopes
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var parameterCode: [Int32: FormulaCode] = [:]
    private(set) var exchanges: [Int32] = []
    private(set) var exchangeCode: [FormulaCode] = []
    private(set) var refused: [Int32] = []
    private(set) var exchangePlaces: [Int32: ParameterPlace] = [:]
    /// For each parameter: the parameters that its formula names.
    private var needs: [[Int]]
    private var isLost: [Bool]

    init(_ database: LifeCycleDatabase) {
        self.database = database
        scopes = ParameterScopes(database.parameters)
        needs = [[Int]](repeating: [], count: database.parameters.count)
        isLost = [Bool](repeating: false, count: database.parameters.count)
        for number in scopes.repeated { reportRepeated(number) }
        for number in database.parameters.indices { read(number) }
    }

    /// The place of a parameter: of the database by its name, of a process by `process:name`.
    static func place(_ parameter: DatabaseParameter, _ processes: [String], field: String) -> Place {
        let scoped = parameter.process >= 0 && parameter.process < processes.count
        let id = scoped ? "\(processes[parameter.process]):\(parameter.name)" : parameter.name
        return .entity(kind: "parameter", id: id, field: field)
    }

    private func place(_ number: Int, _ field: String) -> Place {
        let parameter = database.parameters[number]
        let scoped = parameter.process >= 0 && parameter.process < database.processes.count
        let id = scoped ? "\(database.processes[parameter.process].id):\(parameter.name)" : parameter.name
        return .entity(kind: "parameter", id: id, field: field)
    }

    private mutating func reportRepeated(_ number: Int) {
        isLost[number] = true
        let name = database.parameters[number].name
        diagnostics.append(
            Diagnostic("LCA-0814", .error, at: place(number, "name"), ["name": .text(name)])
        )
    }

    private mutating func read(_ number: Int) {
        let parameter = database.parameters[number]
        guard let text = parameter.formula else {
            if !parameter.value.isFinite {
                isLost[number] = true
                diagnostics.append(
                    Diagnostic(
                        "LCA-0818",
                        .error,
                        at: place(number, "value"),
                        ["name": .text(parameter.name)]
                    )
                )
            }
            return
        }
        guard let code = bind(text, process: parameter.process, at: place(number, "formula")) else {
            isLost[number] = true
            return
        }
        parameterCode[Int32(number)] = code
        let used = code.steps.filter { $0.operation == .name }.map { Int($0.argument) }
        needs[number] = Set(used).filter { $0 < database.parameters.count }.sorted()
    }

    private mutating func bind(_ text: String, process: Int, at place: Place) -> FormulaCode? {
        let formula: Formula
        do throws(FormulaError) {
            formula = try Formula(text)
        } catch {
            diagnostics.append(error.diagnostic(text, at: place))
            return nil
        }
        var slots: [Int32] = []
        for name in formula.names {
            guard let slot = scopes.slot(name, in: process) else {
                let error = FormulaError(
                    "LCA-0808",
                    at: formula.position(of: name),
                    [
                        "name": .text(name),
                        "suggestions": .suggestions(scopes.suggestions(name, in: process)),
                    ]
                )
                diagnostics.append(error.diagnostic(text, at: place))
                continue
            }
            slots.append(Int32(slot))
        }
        return slots.count == formula.names.count ? formula.code.rebound(slots) : nil
    }

    /// The order in which parameters are computed; cycles and what hangs on something lost have no value.
    mutating func parameterOrder() -> (order: [Int32], lost: [Bool]) {
        let sorted = DependencyOrder(needs)
        for cycle in sorted.cycles {
            let names = (cycle + cycle.prefix(1)).map { database.parameters[$0].name }
            for number in cycle { isLost[number] = true }
            diagnostics.append(
                Diagnostic(
                    "LCA-0809",
                    .error,
                    at: place(cycle[0], "formula"),
                    ["cycle": .text(names.joined(separator: " → "))]
                )
            )
        }
        var order: [Int32] = []
        for number in sorted.order where parameterCode[Int32(number)] != nil && !isLost[number] {
            if let missing = needs[number].first(where: { isLost[$0] }) {
                isLost[number] = true
                reportLost(missing, at: place(number, "formula"))
            } else {
                order.append(Int32(number))
            }
        }
        return (order, isLost)
    }

    private mutating func reportLost(_ missing: Int, at place: Place) {
        let name = database.parameters[missing].name
        diagnostics.append(Diagnostic("LCA-0815", .error, at: place, ["name": .text(name)]))
    }

    /// Binds the formulas of the exchanges.
    mutating func readExchanges(lost: [Bool]) {
        for exchange in database.exchanges.formulas.keys.sorted() {
            guard let text = database.exchanges.formulas[exchange] else { continue }
            let process = database.process(ofExchange: Int(exchange))
            let words = ParameterPlace(
                process: database.processes[process].id,
                flow: database.flows[Int(database.exchanges.flow[Int(exchange)])].name,
                formula: text
            )
            exchangePlaces[exchange] = words
            guard let code = bind(text, process: process, at: words.place) else {
                refused.append(exchange)
                continue
            }
            let used = code.steps.filter { $0.operation == .name }.map { Int($0.argument) }
            if let missing = used.first(where: { $0 < lost.count && lost[$0] }) {
                refused.append(exchange)
                reportLost(missing, at: words.place)
            } else {
                exchanges.append(exchange)
                exchangeCode.append(code)
            }
        }
    }
}
