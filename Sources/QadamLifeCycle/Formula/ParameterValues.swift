public import QadamEvidence

extension ParameterTable {
    /// The amounts of all exchanges: where an exchange has a formula its value, else the published amount. An
    /// amount that cannot be computed is NaN, and an error says why.
    ///
    /// A published amount, or a published value of a calculated parameter, that differs from its formula by
    /// more than 1e-6 of the larger is reported as a note with both numbers; the formula holds.
    public func amounts() -> (amounts: [Double], diagnostics: [Diagnostic]) {
        var (slots, found) = values([:])
        found = diagnostics + found
        for number in order where slots[Int(number)].isFinite {
            let parameter = database.parameters[Int(number)]
            guard Self.differ(parameter.value, slots[Int(number)]) else { continue }
            found.append(
                database.parameterSites[Int(number)].diagnostic(
                    "LCA-0819",
                    .note,
                    field: "value",
                    [
                        "name": .text(parameter.name), "published": .number(parameter.value),
                        "computed": .number(slots[Int(number)]),
                    ]
                )
            )
        }
        var amounts = database.amounts
        for exchange in refused { amounts[Int(exchange)] = .nan }
        for place in exchanges.indices {
            compute(place, slots, &amounts, &found)
            noteDifference(place, amounts, &found)
        }
        return (amounts, found)
    }

    /// The amounts with other values of input parameters, by their index in the database; only what depends on
    /// them is computed anew. Findings are those of the new values only.
    public func amounts(with overrides: [Int: Double]) -> (amounts: [Double], diagnostics: [Diagnostic]) {
        var (amounts, _) = amounts()
        let plan = plan(for: Array(overrides.keys))
        var values = plan.baseValues
        var found: [Diagnostic] = []
        for (number, value) in overrides.sorted(by: { $0.key < $1.key }) {
            guard isInput(number), value.isFinite else {
                found.append(refusal(number))
                continue
            }
            values[number] = value
        }
        plan.update(&values, &amounts, &found)
        return (amounts, found)
    }

    /// The values of all parameters, `nil` where there is none.
    public func parameterValues(with overrides: [Int: Double] = [:]) -> [Double?] {
        let slots = values(overrides.filter { isInput($0.key) }).slots
        return database.parameters.indices.map { slots[$0].isFinite ? slots[$0] : nil }
    }

    // MARK: Computation

    func isInput(_ number: Int) -> Bool {
        isCalculated.indices.contains(number) && !isCalculated[number]
    }

    /// Values of parameters, then of constants; NaN where there is none.
    func values(_ overrides: [Int: Double]) -> (slots: [Double], diagnostics: [Diagnostic]) {
        var slots = database.parameters.map(\.value)
        for number in slots.indices where isCalculated[number] || lost[number] { slots[number] = .nan }
        for (number, value) in overrides { slots[number] = value }
        for name in ParameterScopes.constants { slots.append(FormulaFunction.constants[name] ?? .nan) }
        var found: [Diagnostic] = []
        for number in order { compute(parameter: Int(number), &slots, &found) }
        return (slots, found)
    }

    func compute(parameter number: Int, _ slots: inout [Double], _ found: inout [Diagnostic]) {
        guard let code = parameterCode[Int32(number)], let text = database.parameters[number].formula else {
            return
        }
        switch Self.result(code, slots) {
        case .value(let value):
            slots[number] = value
        case .failure(let error):
            slots[number] = .nan
            let site = database.parameterSites[number]
            found.append(error.diagnostic(text, of: site.title, at: site.place("formula")))
        case .missing(let slot):
            slots[number] = .nan
            found.append(missing(slot, database.parameterSites[number]))
        }
    }

    /// Computes the exchange at a place of ``exchanges``.
    func compute(_ place: Int, _ slots: [Double], _ amounts: inout [Double], _ found: inout [Diagnostic]) {
        let exchange = Int(exchanges[place])
        amounts[exchange] = .nan
        guard let site = database.exchangeSites[exchanges[place]] else { return }
        switch Self.result(exchangeCode[place], slots) {
        case .value(let value): amounts[exchange] = value
        case .failure(let error):
            found.append(error.diagnostic(site.formula, of: site.title, at: site.place("formula")))
        case .missing(let slot): found.append(missing(slot, site))
        }
    }

    /// The amount at a place of ``exchanges``; NaN where its formula has no value.
    func amount(at place: Int, _ slots: [Double]) -> Double {
        guard case .value(let value) = Self.result(exchangeCode[place], slots) else { return .nan }
        return value
    }

    private enum Result {
        case value(Double)
        case failure(FormulaError)
        case missing(Int)
    }

    private static func result(_ code: FormulaCode, _ slots: [Double]) -> Result {
        for step in code.steps where step.operation == .name && slots[Int(step.argument)].isNaN {
            return .missing(Int(step.argument))
        }
        do throws(FormulaError) {
            return .value(try code.value(slots))
        } catch {
            return .failure(error)
        }
    }

    private func missing(_ slot: Int, _ site: FormulaSite) -> Diagnostic {
        let name = database.parameters[slot].name
        return site.diagnostic("LCA-0815", .error, field: "formula", ["name": .text(name)])
    }

    private func refusal(_ number: Int) -> Diagnostic {
        guard database.parameters.indices.contains(number) else {
            return Diagnostic(
                "LCA-0816",
                .error,
                at: .whole,
                ["name": .text(String(number)), "suggestions": .suggestions([])]
            )
        }
        let name = database.parameters[number].name
        let code = isInput(number) ? "LCA-0818" : "LCA-0817"
        let site = database.parameterSites[number]
        return site.diagnostic(code, .error, field: "value", ["name": .text(name)])
    }

    private func noteDifference(_ place: Int, _ amounts: [Double], _ found: inout [Diagnostic]) {
        let exchange = Int(exchanges[place])
        guard amounts[exchange].isFinite, Self.differ(database.amounts[exchange], amounts[exchange]),
            let site = database.exchangeSites[exchanges[place]]
        else { return }
        found.append(
            site.diagnostic(
                "LCA-0813",
                .note,
                field: "formula",
                [
                    "formula": .text(site.formula), "flow": .text(site.flow),
                    "published": .number(database.amounts[exchange]),
                    "computed": .number(amounts[exchange]),
                ]
            )
        )
    }

    private static func differ(_ a: Double, _ b: Double) -> Bool {
        !(abs(a - b) <= 1e-6 * max(abs(a), abs(b)))
    }
}
