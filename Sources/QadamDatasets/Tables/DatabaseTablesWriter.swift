public import QadamEvidence
public import QadamLifeCycle

/// Writes a database as Qadam's own tables (`docs/database-tables.md`): what ``DatabaseTablesReader`` reads from them
/// is the same database, to the last digit.
///
/// Not kept: where a process stood in the files that it came from.
public struct DatabaseTablesWriter {
    /// Names of all files that the form may have.
    public static let names = Set(TableForm.allCases.map(\.file))

    let database: LifeCycleDatabase
    let units: TableKeys
    let flows: TableKeys
    let processes: TableKeys
    let methods: TableKeys

    /// A writer of a database.
    public init(_ database: LifeCycleDatabase) {
        self.database = database
        units = TableKeys(database.units.map(\.symbol))
        flows = TableKeys(database.flows.map(\.id))
        processes = TableKeys(database.processes.map(\.id))
        methods = TableKeys(database.methods.map(\.id))
    }

    /// What the form cannot hold; empty where the database can be written.
    public func findings() -> [Diagnostic] {
        let spreads = database.exchanges.uncertainty
        var numbers = database.exchanges.amount + spreads.first + spreads.second + spreads.third
        numbers += database.units.map(\.factor) + database.properties.map(\.amount)
        numbers += database.parameters.map(\.value) + database.allocationFactors.map(\.share)
        for uncertainty in database.parameters.compactMap(\.uncertainty) {
            numbers += [uncertainty.first, uncertainty.second, uncertainty.third]
        }
        for method in database.methods {
            for category in method.categories { numbers += category.factor }
            for set in method.sets { numbers += (set.normalisation + set.weight).compactMap(\.self) }
        }
        let broken = numbers.filter { !$0.isFinite }.count
        guard broken > 0 else { return [] }
        let columns = [database.exchanges.amount, spreads.first, spreads.second, spreads.third]
        let exchanges =
            database.exchanges.amount.indices.filter { !columns[0][$0].isFinite }
            + spreads.exchange.indices.filter { row in !columns.dropFirst().allSatisfy { $0[row].isFinite } }
            .map { Int(spreads.exchange[$0]) }
        let processes = Set(exchanges.map { database.process(ofExchange: $0) }).sorted().prefix(5)
        let names = [database.name] + processes.map { database.processes[$0].name }
        let place = Place.entity(kind: "database", id: database.name)
        return [
            Diagnostic("DAT-0717", .error, at: place, ["count": .integer(broken), "names": .list(names)])
        ]
    }

    /// The files by name, those without rows left out.
    public func files() -> [(name: String, bytes: [UInt8])] {
        TableForm.allCases.compactMap { form in
            let rows = rows(of: form)
            guard !rows.isEmpty else { return nil }
            var columns = form.columns
            if columns.contains("key"), !writesKeys(of: form) { columns.removeAll { $0 == "key" } }
            columns.removeAll { name in
                TableForm.rare.contains(name) && !rows.contains { $0[name]?.isEmpty == false }
            }
            var text = DelimitedText(columns)
            for row in rows { text.row(columns.map { row[$0, default: ""] }) }
            return (form.file, text.bytes)
        }
    }

    private func writesKeys(of form: TableForm) -> Bool {
        switch form {
        case .units: units.areNeeded
        case .flows: flows.areNeeded
        case .processes: processes.areNeeded
        case .methods: methods.areNeeded
        default: database.methods.contains { TableKeys($0.categories.map(\.id)).areNeeded }
        }
    }

    typealias Row = [String: String]

    private func rows(of form: TableForm) -> [Row] {
        switch form {
        case .database: [["name": database.name, "version": TableForm.version]]
        case .units:
            database.units.enumerated().map { index, unit in
                [
                    "key": units[index], "symbol": unit.symbol, "quantity": unit.quantity,
                    "factor": "\(unit.factor)",
                ]
            }
        case .flows: database.flows.indices.map(flow)
        case .properties:
            database.properties.map { property in
                [
                    "flow": flows[property.flow], "property": property.property,
                    "unit": units[property.unit], "amount": "\(property.amount)", "source": property.source,
                ]
            }
        case .processes: database.processes.indices.map(process)
        case .exchanges: exchanges()
        case .parameters: database.parameters.map(parameter)
        case .allocation: database.allocationFactors.map(share)
        case .methods, .categories, .factors, .weighting, .pairs: methodRows(of: form)
        }
    }

    private func flow(_ index: Int) -> Row {
        let flow = database.flows[index]
        return [
            "key": flows[index], "id": flow.id, "name": flow.name, "kind": "\(flow.kind)",
            "unit": units[flow.unit], "cas": flow.cas, "compartment": flow.compartment,
            "location": flow.location, "gas": flow.gas ?? "",
        ]
    }

    private func process(_ index: Int) -> Row {
        let process = database.processes[index]
        return [
            "key": processes[index], "id": process.id, "name": process.name, "location": process.location,
            "category": process.category, "valid_from": process.validFrom, "valid_to": process.validTo,
            "stage": TableWords.word(process.stage), "kind": TableWords.word(process.kind),
            "default_allocation": process.defaultAllocation.map { "\($0)" } ?? "",
            "aggregated": process.isAggregated ? "yes" : "", "source": process.source,
        ]
    }

    private func parameter(_ parameter: DatabaseParameter) -> Row {
        var row: Row = [
            "process": parameter.process < 0 ? "" : processes[parameter.process], "name": parameter.name,
            "value": "\(parameter.value)", "formula": parameter.formula ?? "", "note": parameter.note,
        ]
        if let uncertainty = parameter.uncertainty { put(uncertainty, into: &row) }
        return row
    }

    private func share(_ factor: AllocationFactor) -> Row {
        [
            "process": processes[factor.process], "rule": "\(factor.rule)", "product": flows[factor.product],
            "exchange": factor.exchange < 0 ? "" : label(factor.exchange), "share": "\(factor.share)",
        ]
    }

    /// What an exchange is called inside its process where shares name it: its number there.
    private func label(_ exchange: Int) -> String {
        "\(exchange - database.exchangeStarts[database.process(ofExchange: exchange)] + 1)"
    }

    private func put(_ uncertainty: ExchangeUncertainty, into row: inout Row) {
        row["distribution"] = "\(uncertainty.kind)"
        guard uncertainty.kind != .discrete else {
            row["values"] = TableWords.text(uncertainty.values)
            return
        }
        row["p1"] = "\(uncertainty.first)"
        row["p2"] = "\(uncertainty.second)"
        if TableWords.hasThird(uncertainty.kind) { row["p3"] = "\(uncertainty.third)" }
    }

    private func put(_ quality: ExchangeQuality, into row: inout Row) {
        for (name, score) in zip(TableForm.scores, quality.scores) { row[name] = "\(score)" }
        row["basic_variance"] = quality.basicVariance.map { "\($0)" }
    }

    private func exchanges() -> [Row] {
        let columns = database.exchanges
        let labelled = Set(database.allocationFactors.map(\.exchange))
        let makers = FlowMakers(database)
        var next = 0
        var rows: [Row] = []
        rows.reserveCapacity(columns.count)
        for process in database.processes.indices {
            for index in database.exchanges(of: process) {
                let flags = columns.flags[index]
                let flow = Int(columns.flow[index])
                var row: Row = [
                    "process": processes[process], "flow": flows[flow],
                    "direction": flags.contains(.input) ? "input" : "output",
                    "amount": "\(columns.amount[index])", "unit": units[Int(columns.unit[index])],
                ]
                if labelled.contains(index) { row["label"] = label(index) }
                if flags.contains(.reference) { row["reference"] = "yes" }
                if flags.contains(.avoided) { row["avoided"] = "yes" }
                if columns.provider[index] >= 0 {
                    row["provider"] = processes[Int(columns.provider[index])]
                } else if makers.count[flow] == 1, makers.asksForMaker(index, in: database) {
                    row["provider"] = TableForm.noProvider
                }
                if let formula = columns.formulas[Int32(index)] { row["formula"] = formula }
                if let note = columns.notes[Int32(index)] { row["note"] = note }
                if let quality = columns.quality[Int32(index)] { put(quality, into: &row) }
                if next < columns.uncertainty.count, Int(columns.uncertainty.exchange[next]) == index {
                    put(columns.uncertainty[next], into: &row)
                    next += 1
                }
                rows.append(row)
            }
        }
        return rows
    }
}
