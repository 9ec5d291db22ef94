import QadamContainers
public import QadamEvidence

/// A table of somebody's file: the rows of one sheet of a workbook, or of a CSV file.
public struct FileTable: Sendable {
    /// The file, with the sheet of a workbook, as diagnostics name it.
    public let name: String
    /// The sheet of a workbook.
    public let sheet: String?
    /// The rows, blank ones left out.
    public let rows: [FileRow]
    /// What is wrong with single cells.
    public let findings: [Diagnostic]

    /// Whether a file is read as a workbook: its name ends so, or it begins as an archive does.
    public static func isWorkbook(_ path: String, _ bytes: [UInt8]) -> Bool {
        let name = path.lowercased()
        return name.hasSuffix(".xlsx") || name.hasSuffix(".xlsm") || name.hasSuffix(".xls")
            || name.hasSuffix(".xlsb") || name.hasSuffix(".ods") || bytes.starts(with: [0x50, 0x4B, 3, 4])
    }

    /// Reads the sheet of a workbook with a name, or the only visible one.
    public static func workbook(_ bytes: [UInt8], file: String, sheet name: String?) -> (
        table: FileTable?, diagnostics: [Diagnostic]
    ) {
        do throws(SpreadsheetError) {
            let book = try Spreadsheet(bytes: bytes, name: file, unpackedLimit: 1 << 30)
            let visible = book.sheets.filter { $0.visibility == .visible }
            let chosen = name.map { name in book.sheet(named: name).map { [$0] } ?? [] } ?? visible
            guard let sheet = chosen.first, chosen.count == 1 else {
                let arguments: [String: Argument] = [
                    "name": .text(name ?? ""), "sheets": .list(book.sheets.map(\.name)),
                ]
                let code = name == nil ? "ACT-0001" : "ACT-0002"
                return (nil, [Diagnostic(code, .error, at: .file(file), arguments)])
            }
            let reader = book.rows(of: sheet)
            var rows: [FileRow] = []
            while let row = try reader.next() { rows.append(FileRow(row)) }
            let table = FileTable(
                name: file + " · " + sheet.name,
                sheet: sheet.name,
                rows: rows.filter { !$0.isBlank },
                findings: reader.findings
            )
            return (table, [])
        } catch {
            return (nil, [error.diagnostic])
        }
    }

    /// Reads a CSV file with one separator.
    public static func csv(_ bytes: [UInt8], file: String, separator: Dialect.Separator) -> (
        table: FileTable?, diagnostics: [Diagnostic]
    ) {
        var findings = Findings(file: file)
        do throws(ExchangeError) {
            let reader = try CSVReader(.bytes(bytes, name: file), separator: separator)
            var rows: [FileRow] = []
            while let row = try reader.next() {
                let cells = (0..<row.count).map { FileCell?.some(.text(row.text($0))) }
                rows.append(FileRow(number: row.number, cells: cells))
            }
            findings.add(formOf: reader, columns: [])
            let table = FileTable(
                name: file,
                sheet: nil,
                rows: rows.filter { !$0.isBlank },
                findings: findings.diagnostics
            )
            return (table, [])
        } catch {
            return (nil, [error.diagnostic])
        }
    }
}

extension FileRow {
    init(_ row: SheetRow) {
        var cells: [FileCell?] = []
        for cell in row.cells where cell.column >= 1 {
            while cells.count < cell.column { cells.append(nil) }
            cells[cell.column - 1] = FileCell(cell.value)
        }
        self.init(number: row.number, cells: cells)
    }
}

extension FileCell {
    init(_ value: SheetValue) {
        switch value {
        case .text(let text): self = .text(text)
        case .number(let number, let text): self = .number(number, text: text)
        case .boolean(let isTrue): self = .text(isTrue ? "TRUE" : "FALSE")
        case .moment(let moment):
            // A moment inside a day is not a day: it stays a text, which no column takes for one.
            if let date = moment.date, moment.secondsOfDay == 0 {
                self = .date(date)
            } else {
                self = .text(moment.description)
            }
        case .error, .unknown: self = .unreadable
        }
    }
}
