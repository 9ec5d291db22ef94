import QadamContainers
import QadamExchange
public import QadamReports

/// A report of a kind as tables for other programs; numbers stand in full.
public enum DisclosureFiles {
    /// A workbook: a first sheet that says what it is, and a sheet for every table. A column of numbers in different units is
    /// followed by one with the units.
    /// - Throws: `SpreadsheetError` if a table is longer than a sheet; what writing the archive throws.
    public static func workbook(_ report: WordedDisclosure) throws -> [UInt8] {
        var writer = SpreadsheetWriter()
        try writer.addSheet("report")
        let head = [report.title, report.organisation, report.period, report.invented, report.tableNote]
        for line in head.compactMap(\.self) { try writer.addRow([.text(line)]) }
        for pin in report.pins { try writer.addRow([.text(pin.label), .text(pin.value)]) }
        for section in report.sections {
            try writer.addRow([.text(section.title)])
            for note in section.notes { try writer.addRow([.empty, .text(note)]) }
        }
        try writer.addRow([.text(report.sourcesTitle)])
        for source in report.sources {
            try writer.addRow([.text(source.id), .text(source.work), .text(source.places)])
        }
        for table in report.sections.flatMap(\.tables) { try add(table, report, &writer) }
        return try writer.bytes()
    }

    private static func add(
        _ table: WordedDisclosure.Table,
        _ report: WordedDisclosure,
        _ writer: inout SpreadsheetWriter
    ) throws {
        try writer.addSheet(table.id)
        let isMixed = table.columns.map { $0.isMixed }
        var head: [SpreadsheetWriter.Cell] = []
        for (column, mixed) in zip(table.columns, isMixed) {
            head.append(.text(column.title))
            if mixed { head.append(.text(report.unitTitle)) }
        }
        try writer.addRow(head)
        for row in table.rows {
            var cells: [SpreadsheetWriter.Cell] = []
            for (cell, mixed) in zip(row.cells, isMixed) {
                if let number = cell.number {
                    cells.append(.number(number))
                } else {
                    cells.append(cell.printed.isEmpty ? .empty : .text(cell.printed))
                }
                if mixed { cells.append(cell.unit.map { .text($0) } ?? .empty) }
            }
            try writer.addRow(cells)
        }
        try writer.addRow([.text(report.tableNote)])
    }

    /// One long table: a row for every cell, with section, table, row, label of the row and column.
    /// - Throws: `ExchangeError` for a number that is not finite.
    public static func csv(_ report: WordedDisclosure) throws -> String {
        var rows: [[OutputCell]] = []
        for section in report.sections {
            for table in section.tables {
                for (index, row) in table.rows.enumerated() {
                    for (cell, column) in zip(row.cells, table.columns) where !cell.printed.isEmpty {
                        rows.append([
                            .text(section.id), .text(table.id), .integer(index + 1),
                            .text(row.cells.first?.printed), .text(column.id), .number(cell.number),
                            .text(cell.unit), .text(cell.number == nil ? cell.printed : nil),
                            .yesOrNo(cell.isMissing), .text(report.gwpSet), .text(report.pack),
                        ])
                    }
                }
            }
        }
        return try CSVWriter.text(header: columns, rows: rows)
    }

    private static let columns = [
        "section", "table", "row", "label", "column", "number", "unit", "text", "missing", "gwp_set",
        "factor_pack",
    ]
}
