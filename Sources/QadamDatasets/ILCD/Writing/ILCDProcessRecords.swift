import QadamEvidence
import QadamLifeCycle

/// Turns processes of a database into processes of ILCD.
struct ILCDProcessRecords {
    private let database: LifeCycleDatabase
    private let identifiers: ILCDIdentifiers
    private let exchanges: ILCDExchangeRecords
    private let parameters: ILCDParameterRecords
    private let shares: ILCDShareRecords

    init(_ database: LifeCycleDatabase, _ identifiers: ILCDIdentifiers, _ units: ILCDUnitTable) {
        self.database = database
        self.identifiers = identifiers
        exchanges = ILCDExchangeRecords(database, identifiers, units)
        parameters = ILCDParameterRecords(database)
        shares = ILCDShareRecords(database, identifiers)
    }

    /// A process as it is written; `nil` where an amount is in a unit that does not turn into that of its flow.
    func record(_ row: Int, _ losses: ILCDLosses) -> ILCDProcess? {
        var record = described(row, losses)
        let used = parameters.used(by: row)
        var formulas = ILCDVariables((used.own + used.common).map(\.name))
        let range = database.exchanges(of: row)
        for index in range {
            let number = index - range.lowerBound
            guard let exchange = exchanges.record(index, number: number, &formulas, losses) else {
                return nil
            }
            record.exchanges.append(exchange)
            if database.exchanges.flags[index].contains(.reference) { record.references.insert("\(number)") }
        }
        record.parameters = used.own.map { parameters.record($0, losses) }
        record.parameters += used.common.map {
            parameters.record($0, scope: ILCDAddition.databaseScope, losses)
        }
        losses.globals += used.common.count
        losses.formulas += formulas.added.count
        for added in formulas.added {
            let parameter = DatabaseParameter(
                process: row,
                name: added.name,
                formula: added.formula,
                value: added.value
            )
            record.parameters.append(parameters.record(parameter, scope: ILCDAddition.amountScope, losses))
        }
        shares.write(row, to: &record, losses)
        return record
    }

    private func described(_ row: Int, _ losses: ILCDLosses) -> ILCDProcess {
        let process = database.processes[row]
        var record = ILCDProcess()
        var addition = ILCDAddition()
        let id = identifiers.processes[row]
        record.draft = ProcessDraft(id: id, place: .whole)
        record.draft.process = describe(process, id, &addition, losses)
        record.type = process.isAggregated ? "LCI result" : "Unit process, black box"
        if process.stage != .consumer { addition[.stage] = process.stage.rawValue }
        if process.kind != .consumer { addition[.kind] = process.kind.rawValue }
        if process.stage != .consumer || process.kind != .consumer { losses.roles += 1 }
        addition[.row] = "\(row)"
        addition[.seal] = record.seal
        record.addition = addition
        return record
    }

    private func describe(
        _ process: DatabaseProcess,
        _ id: String,
        _ addition: inout ILCDAddition,
        _ losses: ILCDLosses
    ) -> DatabaseProcess {
        addition.keep(id: process.id, of: id, losses)
        let fit = ILCDText.fitted(process.name, ILCDText.string)
        let name = addition.fitted(process.name, .name, fit, losses)
        // A reader takes the identifier for the name of a process without one.
        if process.name.isEmpty { addition[.name] = "" }
        var written = DatabaseProcess(id: id, name: name.isEmpty ? id : name)
        let path = ILCDText.path(process.category)
        written.category = addition.fitted(process.category, .category, path, losses)
        let location = ILCDText.fitted(process.location, ILCDText.string)
        written.location = addition.fitted(process.location, .location, location, losses)
        written.source = addition.fitted(process.source, .source, ILCDText.fitted(process.source), losses)
        func year(_ day: String, _ field: ILCDNames) -> String {
            let year = ILCDText.year(day) ?? ""
            if year != day {
                addition[field] = day
                losses.dates += 1
            }
            return year
        }
        written.validFrom = year(process.validFrom, .from)
        written.validTo = year(process.validTo, .until)
        return written
    }
}
