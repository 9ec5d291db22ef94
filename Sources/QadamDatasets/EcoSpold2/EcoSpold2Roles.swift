import QadamEvidence
import QadamLifeCycle

extension EcoSpold2Exchange {
    // What the groups mean; `nil` for groups that the format does not have.
    private var role: (kind: DatabaseFlow.Kind, flags: ExchangeFlags)? {
        if isElementary {
            return switch (inputGroup, outputGroup) {
            case ("4", ""): (.elementary, .input)
            case ("", "4"): (.elementary, [])
            default: nil
            }
        }
        return switch (inputGroup, outputGroup) {
        case ("1", ""), ("2", ""), ("3", ""), ("5", ""): (.product, .input)
        case ("", "0"): (.product, .reference)
        case ("", "2"): (.product, [])
        case ("", "3"): (.waste, [])
        default: nil
        }
    }

    /// Adds the exchange to its process, or says what is wrong with it.
    func add(
        to draft: inout ProcessDraft,
        properties rows: inout [FlowProperty],
        flows: inout EcoSpold2Flows,
        assembly: PackageAssembly
    ) {
        let place = Place.file(file, row: line)
        let title = name.value.isEmpty ? id : name.value
        let arguments: [String: Argument] = ["process": .text(draft.process.name), "flow": .text(title)]
        guard let role else { return draft.spoil("DAT-0214", at: place, arguments) }
        guard let amount, amount.isFinite else { return draft.spoil("DAT-0213", at: place, arguments) }
        guard !id.isEmpty else { return draft.spoil("DAT-0216", at: place, arguments) }
        let symbol = unit.isEmpty ? unitId : unit
        guard !symbol.isEmpty else { return draft.spoil("DAT-0217", at: place, arguments) }
        let unitIndex = assembly.units.unit(symbol)
        let row = DatabaseFlow(
            id: id,
            name: title,
            kind: role.kind,
            unit: unitIndex,
            cas: cas,
            compartment: compartment
        )
        var exchange = ExchangeDraft(
            flow: flows.index(row, units: assembly.units),
            kind: role.kind,
            unit: unitIndex,
            amount: amount,
            flags: role.flags,
            place: place,
            flowName: title,
            link: isElementary ? "" : link
        )
        exchange.formula = formula
        if !note.value.isEmpty { exchange.note = note.value }
        exchange.quality = quality
        assembly.keep(distribution, in: &exchange, process: draft.process, place: place)
        addVariables(amount, to: &draft)
        if draft.isProduct(exchange) { addProperties(exchange, to: &rows, flows: flows, assembly: assembly) }
        draft.exchanges.append(exchange)
    }

    // Amounts and properties with a variable name are numbers that formulas of the activity may use.
    private func addVariables(_ amount: Double, to draft: inout ProcessDraft) {
        if !variable.isEmpty {
            draft.parameters.append(
                DatabaseParameter(
                    process: -1,
                    name: variable,
                    formula: formula,
                    value: amount,
                    note: name.value
                )
            )
        }
        for property in properties where !property.variable.isEmpty {
            guard let amount = property.amount, amount.isFinite else { continue }
            draft.parameters.append(
                DatabaseParameter(
                    process: -1,
                    name: property.variable,
                    formula: property.formula,
                    value: amount,
                    note: property.name.value
                )
            )
        }
    }

    // Properties are published for one unit of the exchange: here for one reference unit of the flow.
    private func addProperties(
        _ exchange: ExchangeDraft,
        to rows: inout [FlowProperty],
        flows: EcoSpold2Flows,
        assembly: PackageAssembly
    ) {
        let units = assembly.units
        let counted = units.units[flows.unit(exchange.flow)].factor / units.units[exchange.unit].factor
        for property in properties where !property.name.value.isEmpty && !property.unit.isEmpty {
            guard let amount = property.amount, amount.isFinite else { continue }
            rows.append(
                FlowProperty(
                    flow: exchange.flow,
                    property: property.name.value,
                    unit: assembly.units.unit(property.unit),
                    // a ratio (EUR/t) is none of the exchange's unit
                    amount: property.unit.contains("/") ? amount : amount * counted,
                    source: file
                )
            )
        }
    }
}
