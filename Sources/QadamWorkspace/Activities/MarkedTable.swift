import QadamContainers
public import QadamEvidence
import QadamExchange
import QadamUnits

/// A table as it came, with what was found in its cells, to be written as a workbook in which they are marked.
public struct MarkedTable: Sendable {
    let table: FileTable
    /// Names of the columns, where a header was found.
    let names: [String]
    let findings: [Diagnostic]

    /// The workbook: the sheet with cells at fault on a coloured ground and, behind the last column, what was found in the
    /// row; a second sheet lists all findings.
    ///
    /// - Parameters:
    ///   - words: The sentence and the cure of a finding, in the reader's language.
    ///   - heading: Header of the added column, and the name of the second sheet.
    /// - Throws: `SpreadsheetError` where the table does not fit a sheet.
    public func workbook(heading: String, words: (Diagnostic) -> String) throws -> [UInt8] {
        let width = table.rows.map(\.cells.count).max() ?? 0
        let headers = Dictionary(
            names.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        var byRow: [Int: [Diagnostic]] = [:]
        var whole: [Diagnostic] = []
        for finding in findings {
            if case .file(_, let row?, _) = finding.place {
                byRow[row, default: []].append(finding)
            } else {
                whole.append(finding)
            }
        }
        var writer = SpreadsheetWriter()
        try writer.addSheet(table.sheet ?? "table")
        var next = 1
        for row in table.rows {
            while next < row.number {
                try writer.addRow([])
                next += 1
            }
            next += 1
            let found = byRow[row.number] ?? []
            let marked = Set(found.compactMap { Self.column($0, headers) })
            var cells = (0..<width).map { column -> SpreadsheetWriter.Cell in
                let cell = row.cells.indices.contains(column) ? row.cells[column]?.written ?? .empty : .empty
                return marked.contains(column) ? .marked(cell) : cell
            }
            if !found.isEmpty { cells.append(.marked(.text(found.map(words).joined(separator: "\n")))) }
            try writer.addRow(cells)
        }
        try writer.addSheet(Self.free(heading, beside: table.sheet ?? "table"))
        for finding in whole + findings.filter({ !whole.contains($0) }) {
            try writer.addRow([
                .text(finding.code), .text(finding.place.description), .text(words(finding)),
            ])
        }
        return try writer.bytes()
    }

    private static func column(_ finding: Diagnostic, _ headers: [String: Int]) -> Int? {
        guard case .file(_, _, let name?) = finding.place else { return nil }
        return headers[name] ?? CellReference(name + "1").map { $0.column - 1 }
    }

    private static func free(_ name: String, beside other: String) -> String {
        let short = String(name.prefix(28))
        return short.lowercased() == other.lowercased() ? short + " 2" : short
    }
}

extension FileCell {
    fileprivate var written: SpreadsheetWriter.Cell {
        switch self {
        case .text(let text): .text(text)
        case .number(let value, _): .number(value)
        case .date(let date): .text(date.description)
        case .unreadable: .empty
        }
    }
}
