internal import QadamEvidence
internal import QadamUnits

/// The columns of one of Qadam's own tables of an energy model: `capitalCost [M USD{2015}/GW]`.
struct EnergyTableHeader {
    /// A column.
    struct Column {
        /// Its name without unit.
        let name: String
        /// The unit in brackets behind it.
        let unit: String?
    }

    /// All columns, also those without a name.
    let columns: [Column]

    /// Takes a header apart.
    init(_ texts: [String]) {
        columns = texts.map { text in
            guard text.hasSuffix("]"), let open = text.firstIndex(of: "[") else {
                return Column(name: text, unit: nil)
            }
            let name = text[..<open].reversed().drop { $0 == " " }.reversed()
            return Column(name: String(name), unit: String(text[text.index(after: open)...].dropLast()))
        }
    }

    /// The place of a column; `nil` where there is none.
    func place(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }

    /// Reports columns that stand twice or are not among those known.
    func check(known: [String], file: String, row: Int, _ findings: inout Findings) {
        var seen: Set<String> = []
        for column in columns where !column.name.isEmpty {
            let place = Place.file(file, row: row, column: column.name)
            var arguments: [String: Argument] = ["column": .text(column.name)]
            if !seen.insert(column.name).inserted {
                findings.add(Diagnostic(ExchangeCode.duplicateColumn.rawValue, .error, at: place, arguments))
            }
            if known.contains(column.name) || EnergyTableNames.remarks.contains(column.name) { continue }
            let near = NearMiss.closest(to: column.name, among: known)
            arguments["known"] = .list(known)
            arguments["suggestions"] = .list(near)
            let code: ExchangeCode = near.isEmpty ? .unknownColumn : .unknownColumnNear
            findings.add(Diagnostic(code.rawValue, .error, at: place, arguments))
        }
    }
}
