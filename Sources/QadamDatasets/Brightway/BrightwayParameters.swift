import QadamEvidence
import QadamLifeCycle

/// The parameters of a package, by scope, and the formulas that use them.
struct BrightwayParameters {
    /// Why a formula cannot be used.
    struct Fault: Error {
        var finding: Finding
    }

    /// Names of the whole database.
    var shared: [String] = []
    /// Names of an activity.
    var names: [Int: [String]] = [:]
    private var byActivity: [Int: [DatabaseParameter]] = [:]

    /// The parameters of an activity.
    func own(_ activity: Int) -> [DatabaseParameter] { byActivity[activity] ?? [] }

    /// Adds a parameter to an activity.
    mutating func add(_ parameter: DatabaseParameter, to activity: Int) {
        byActivity[activity, default: []].append(parameter)
    }

    /// A formula in the words of this program.
    ///
    /// Python tells small letters from capitals and our formulas do not: a name that would mean another parameter here
    /// is refused.
    func formula(_ text: String, in activity: Int, at place: Place) -> Result<String, Fault> {
        let translated: BrightwayFormula
        do throws(BrightwayFormula.Fault) {
            translated = try BrightwayFormula(text)
        } catch {
            let words: [String: Argument] = ["formula": .text(text), "word": .text(error.word)]
            return .failure(Fault(finding: Finding("DAT-0515", at: place, words)))
        }
        do throws(FormulaError) {
            _ = try Formula(translated.text)
        } catch {
            let found = error.diagnostic(translated.text, of: .text(place.description), at: place)
            return .failure(Fault(finding: Finding(found.code, at: found.place, found.arguments)))
        }
        for name in translated.names {
            guard let other = clash(name, in: activity) else { continue }
            let words: [String: Argument] = ["name": .text(name), "other": .text(other)]
            return .failure(Fault(finding: Finding("DAT-0530", at: place, words)))
        }
        return .success(translated.text)
    }

    /// The parameter that a name would mean here though it is written otherwise.
    private func clash(_ name: String, in activity: Int) -> String? {
        let word = name.lowercased()
        for scope in [names[activity] ?? [], shared] {
            if scope.contains(name) { return nil }
            if let other = scope.first(where: { $0.lowercased() == word }) { return other }
        }
        return nil
    }
}

extension BrightwayPackage {
    /// Reads all parameters: first their names, as formulas may use what stands further down.
    mutating func readParameters() {
        let project = rows(content.projectParameters)
        let database = rows(content.databaseParameters)
        let hidden = Set(database.map { $0.name.lowercased() })
        let visible = project.filter { !hidden.contains($0.name.lowercased()) }
        parameters.shared = (database + visible).map(\.name)
        let groups = parameterGroups()
        for (activity, rows) in groups { parameters.names[activity] = rows.map(\.name) }
        for row in project where hidden.contains(row.name.lowercased()) { hide(row, in: project) }
        var taken: Set<String> = []
        for row in visible + database {
            guard taken.insert(row.name.lowercased()).inserted else {
                refuse(row, "DAT-0409")
                continue
            }
            guard let parameter = parameter(row, in: -1) else { continue }
            assembly.database.parameters.append(parameter)
        }
        for (activity, rows) in groups.sorted(by: { $0.key < $1.key }) {
            var own: Set<String> = []
            for row in rows {
                guard own.insert(row.name.lowercased()).inserted else {
                    refuse(row, "DAT-0409")
                    continue
                }
                guard let parameter = parameter(row, in: activity) else { continue }
                parameters.add(parameter, to: activity)
            }
        }
    }

    /// A row with the table that it stands in.
    struct ParameterRow {
        let table: BrightwayTable
        let row: BrightwayTable.Row
        var name: String { table.text(row, .name) }
    }

    private func rows(_ tables: [BrightwayTable]) -> [ParameterRow] {
        for table in tables {
            if let damage = table.damage {
                assembly.leaveOut("parameters", id: "", name: "", because: damage)
            }
        }
        return tables.filter { $0.damage == nil }.flatMap { table in
            table.rows.map { ParameterRow(table: table, row: $0) }
        }
    }

    /// The parameters of each activity, with those of other activities in the same group.
    private func parameterGroups() -> [Int: [ParameterRow]] {
        var byActivity: [Int: [ParameterRow]] = [:]
        var byGroup: [String: [Int]] = [:]
        for (index, activity) in content.activities.enumerated() where activity.damage == nil {
            for table in activity.parameters {
                byActivity[index, default: []] += table.rows.map { ParameterRow(table: table, row: $0) }
                if !table.group.isEmpty { byGroup[table.group, default: []].append(index) }
            }
        }
        var shared = byActivity
        for (group, members) in byGroup.sorted(by: { $0.key < $1.key }) where Set(members).count > 1 {
            let words: [String: Argument] = ["group": .text(group), "count": .integer(Set(members).count)]
            assembly.add(Diagnostic("DAT-0526", .note, at: .whole, words))
            for index in Set(members) {
                var own = Set((byActivity[index] ?? []).map { $0.name.lowercased() })
                for other in members where other != index {
                    for row in byActivity[other] ?? [] where row.table.group == group {
                        if own.insert(row.name.lowercased()).inserted {
                            shared[index, default: []].append(row)
                        }
                    }
                }
            }
        }
        return shared
    }

    private func refuse(_ row: ParameterRow, _ code: String, _ words: [String: Argument] = [:]) {
        let finding = Finding(
            code,
            at: row.table.place(row.row, .name),
            words.merging(["name": .text(row.name)]) { given, _ in given }
        )
        assembly.leaveOut("parameter", id: row.name, name: row.name, because: finding)
    }

    /// A parameter of the project whose name the database takes: only formulas of the project could mean it.
    private func hide(_ row: ParameterRow, in project: [ParameterRow]) {
        let isUsed = project.contains { other in
            let formula = try? BrightwayFormula(other.table.text(other.row, .formula))
            return formula?.names.contains(row.name) == true
        }
        guard !isUsed else { return refuse(row, "DAT-0516") }
        let place = row.table.place(row.row, .name)
        assembly.omit("parameter", id: row.name, name: row.name, reason: "DAT-0516")
        assembly.warn(Finding("DAT-0516", at: place, ["name": .text(row.name)]))
    }

    private mutating func parameter(_ row: ParameterRow, in activity: Int) -> DatabaseParameter? {
        let table = row.table
        let written = table.text(row.row, .formula)
        let cell = table.cell(row.row, .amount)
        guard !row.name.isEmpty, cell != nil || !written.isEmpty else {
            refuse(row, "DAT-0531")
            return nil
        }
        var value = Double.nan
        if let cell, cell != .other(nil) {
            guard let number = cell.number, number.isFinite else {
                refuse(row, "DAT-0505", ["column": .text("amount"), "text": .text(cell.text)])
                return nil
            }
            value = number
        } else if written.isEmpty {
            refuse(row, "DAT-0531")
            return nil
        }
        let note = table.text(row.row, .comment)
        guard written.isEmpty else {
            switch parameters.formula(written, in: activity, at: table.place(row.row, .formula)) {
            case .success(let formula):
                return DatabaseParameter(
                    process: -1,
                    name: row.name,
                    formula: formula,
                    value: value,
                    note: note
                )
            case .failure(let fault):
                assembly.leaveOut("parameter", id: row.name, name: row.name, because: fault.finding)
                return nil
            }
        }
        let spread = spread(table, row.row, amount: value, owner: row.name, name: row.name)
        return DatabaseParameter(process: -1, name: row.name, value: value, uncertainty: spread, note: note)
    }
}
