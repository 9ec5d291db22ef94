import QadamEvidence
import QadamUnits
import QadamWaste

/// `parameters.csv`: a figure of a route's part or of a landfill, by role: a row of the factor packs, or an own value with
/// its source.
struct ParameterRows {
    private struct Row {
        let subject: String
        let part: ChainPart?
        let role: String
        let input: WasteInput
        let place: Place
    }

    private var rows: [Row] = []

    static let subject = Column.identifier("subject")
    static let part = Column<ChainPart>.choice("part").optional()
    static let role = Column.text("role")
    static let factor = Column.identifier("factor").optional()
    static let value = Column.amount("value", unitColumn: "unit").optional()
    static let source = Column.text("source").optional()
    static let schema = TableSchema(
        "parameters",
        columns: [subject, part, role, factor, value, source],
        unique: [["subject", "part", "role"]]
    )

    static func read(_ files: inout WasteFiles) -> ParameterRows {
        var result = ParameterRows()
        guard let table = files.read("parameters.csv", schema) else { return result }
        let (subjects, parts, roles) = (table[subject], table[part], table[role])
        let (factors, values, sources) = (table[factor], table[value], table[source])
        for row in subjects.indices {
            let place = WasteColumns.place(table, row)
            let input: WasteInput
            switch (factors[row], values[row], sources[row]) {
            case (let id?, nil, _): input = .library(id)
            case (nil, let amount?, let source?): input = .own(amount, source: source)
            default:
                let names: [String: Argument] = ["role": .text(roles[row]), "subject": .text(subjects[row])]
                files.add([Diagnostic("WST-0901", .error, at: place, names)])
                continue
            }
            result.rows.append(
                Row(subject: subjects[row], part: parts[row], role: roles[row], input: input, place: place)
            )
        }
        return result
    }

    /// The inputs of a part of a route, or of a landfill.
    func inputs(_ subject: String, _ part: ChainPart?) -> WasteInputs {
        rows.reduce(into: [:]) { result, row in
            if row.subject == subject, row.part == part { result[row.role] = row.input }
        }
    }

    /// Rows that belong to nothing (`WST-0906`): a route needs its part, a landfill has none.
    func unused(routes: [String], landfills: [String]) -> [Diagnostic] {
        let (routes, landfills) = (Set(routes), Set(landfills))
        return rows.compactMap { row in
            if row.part == nil ? landfills.contains(row.subject) : routes.contains(row.subject) { return nil }
            return Diagnostic("WST-0906", .error, at: row.place, ["subject": .text(row.subject)])
        }
    }
}
