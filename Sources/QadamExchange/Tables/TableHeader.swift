import QadamEvidence
import QadamUnits

/// The first row of a table: the names of its columns and where they stand.
struct TableHeader {
    let names: [String]
    let row: Int

    init(_ first: CSVRow) {
        names = (0..<first.count).map { String(decoding: first.trimmed($0), as: UTF8.self) }
        row = first.number
    }

    /// Where a header stands, from 0.
    func position(_ name: String) -> Int? { names.firstIndex(of: name) }

    /// Whether all cells of a row are blank, as spreadsheets leave them below a table.
    static func isBlank(_ row: CSVRow) -> Bool {
        for index in 0..<row.count where !row.isBlank(index) { return false }
        return true
    }

    /// Reports what is wrong with the header; false if the rows cannot be read by it.
    func check(_ schema: TableSchema, dialect: Dialect, _ findings: inout Findings) -> Bool {
        var refusesOthers = false
        if case .refused = schema.others { refusesOthers = true }
        return check(
            known: schema.headers,
            required: schema.columns.filter(\.isRequired).flatMap(\.headers),
            refusesOthers: refusesOthers,
            dialect: dialect,
            &findings
        )
    }

    /// Reports what is wrong with the header; false if the rows cannot be read by it.
    func check(
        known: [String],
        required: [String],
        refusesOthers: Bool,
        dialect: Dialect,
        _ findings: inout Findings
    ) -> Bool {
        if let other = otherSeparator(known, dialect) {
            findings.add(
                .otherSeparator,
                row: row,
                ["expected": .text(dialect.separator.name), "fits": .text(other.name)]
            )
            return false
        }
        var isSound = true
        var seen: Set<String> = []
        for (index, name) in names.enumerated() {
            let column = name.isEmpty ? String(index + 1) : name
            if !seen.insert(name).inserted {
                findings.add(.duplicateColumn, row: row, column: column, ["column": .text(column)])
                isSound = false
            } else if name.isEmpty || (refusesOthers && !known.contains(name)) {
                let near = name.isEmpty ? [] : NearMiss.closest(to: name, among: known)
                findings.add(
                    near.isEmpty ? .unknownColumn : .unknownColumnNear,
                    row: row,
                    column: column,
                    ["column": .text(column), "suggestions": .list(near), "known": .list(known)]
                )
                isSound = false
            }
        }
        var missing: Set<String> = []
        for name in required where !seen.contains(name) && missing.insert(name).inserted {
            findings.add(.missingColumn, row: row, column: name, ["column": .text(name)])
            isSound = false
        }
        return isSound
    }

    /// The separator that would make this header fit, where the declared one leaves it in one cell.
    private func otherSeparator(_ known: [String], _ dialect: Dialect) -> Dialect.Separator? {
        guard names.count == 1, let only = names.first, known.count > 1 else { return nil }
        return Dialect.Separator.allCases.first { candidate in
            guard candidate != dialect.separator else { return false }
            let mark = Character(Unicode.Scalar(candidate.byte))
            return only.split(separator: mark).contains { known.contains(String($0)) }
                && only.contains(mark)
        }
    }
}

extension Dialect.Separator {
    /// The separator as people see it: `,`, `;` or `TAB`.
    public var name: String {
        switch self {
        case .comma: ","
        case .semicolon: ";"
        case .tab: "TAB"
        }
    }
}
