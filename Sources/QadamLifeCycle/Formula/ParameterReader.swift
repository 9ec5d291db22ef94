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
    private(set) var exchangeSites: [Int32: FormulaSite] = [:]
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

    private func site(_ number: Int) -> FormulaSite { FormulaSite(parameter: number, database) }

    private mutating func reportRepeated(_ number: Int) {
        isLost[number] = true
        let name = database.parameters[number].name
        diagnostics.append(
            site(number).diagnostic("LCA-0814", .error, field: "name", ["name": .text(name)])
        )
    }

    private mutating func read(_ number: Int) {
        let parameter = database.parameters[number]
        guard let text = parameter.formula else {
            if !parameter.value.isFinite {
                isLost[number] = true
                diagnostics.append(
                    site(number).diagnostic(
                        "LCA-0818",
                        .error,
                        field: "value",
                        ["name": .text(parameter.name)]
                    )
                )
            }
            return
        }
        guard let code = bind(text, process: parameter.process, site(number)) else {
            isLost[number] = true
            return
        }
        parameterCode[Int32(number)] = code
        let used = code.steps.filter { $0.operation == .name }.map { Int($0.argument) }
        needs[number] = Set(used).filter { $0 < database.parameters.count }.sorted()
    }

    private mutating func bind(_ text: String, process: Int, _ site: FormulaSite) -> FormulaCode? {
        let formula: Formula
        do throws(FormulaError) {
            formula = try Formula(text)
        } catch {
            diagnostics.append(error.diagnostic(text, of: site.title, at: site.place("formula")))
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
                diagnostics.append(error.diagnostic(text, of: site.title, at: site.place("formula")))
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
                site(cycle[0]).diagnostic(
                    "LCA-0809",
                    .error,
                    field: "formula",
                    ["cycle": .text(names.joined(separator: " → "))]
                )
            )
        }
        var order: [Int32] = []
        for number in sorted.order where parameterCode[Int32(number)] != nil && !isLost[number] {
            if let missing = needs[number].first(where: { isLost[$0] }) {
                isLost[number] = true
                reportLost(missing, site(number))
            } else {
                order.append(Int32(number))
            }
        }
        return (order, isLost)
    }

    private mutating func reportLost(_ missing: Int, _ site: FormulaSite) {
        let name = database.parameters[missing].name
        diagnostics.append(site.diagnostic("LCA-0815", .error, field: "formula", ["name": .text(name)]))
    }

    /// Binds the formulas of the exchanges.
    mutating func readExchanges(lost: [Bool]) {
        for exchange in database.exchanges.formulas.keys.sorted() {
            guard let text = database.exchanges.formulas[exchange] else { continue }
            let process = database.process(ofExchange: Int(exchange))
            let site = FormulaSite(exchange: Int(exchange), of: process, text, database)
            exchangeSites[exchange] = site
            guard let code = bind(text, process: process, site) else {
                refused.append(exchange)
                continue
            }
            let used = code.steps.filter { $0.operation == .name }.map { Int($0.argument) }
            if let missing = used.first(where: { $0 < lost.count && lost[$0] }) {
                refused.append(exchange)
                reportLost(missing, site)
            } else {
                exchanges.append(exchange)
                exchangeCode.append(code)
            }
        }
    }
}
