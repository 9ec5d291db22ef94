public import QadamEvidence

/// The rows of a sheet, one after the other: only one of them is held.
///
/// Rows without a cell that holds something are passed over, as are empty cells; the numbers of rows and columns tell
/// where they were. What is wrong with single cells is collected in ``findings``; what stands in the way of reading
/// on is thrown.
public final class SheetRows {
    /// The sheet.
    public let sheet: Spreadsheet.Sheet
    /// What was wrong with cells so far; complete after the last row.
    public var findings: [Diagnostic] { found.list }
    /// Merged cells, of which only the upper left one holds something; complete after the last row.
    public private(set) var mergedRanges: [CellRange] = []
    /// Hidden columns, from 1; known from the first row on.
    public private(set) var hiddenColumns: [ClosedRange<Int>] = []

    private enum State {
        case closed, before, inside, after
    }

    let book: Spreadsheet
    var found = SheetFindings()
    private var reader: XMLReader<SpreadsheetNames>?
    private var state = State.closed
    /// Number of the row that was read last.
    private var row = 0

    init(_ book: Spreadsheet, _ sheet: Spreadsheet.Sheet) {
        self.book = book
        self.sheet = sheet
    }

    /// The next row; `nil` after the last one.
    /// - Throws: `SpreadsheetError` where the file cannot be read further.
    public func next() throws(SpreadsheetError) -> SheetRow? {
        let reader = try opened()
        do throws(XMLError) {
            return try next(reader)
        } catch {
            state = .after
            throw SpreadsheetError(error, file: book.name, part: sheet.path)
        }
    }

    private func opened() throws(SpreadsheetError) -> XMLReader<SpreadsheetNames> {
        if let reader { return reader }
        guard let entry = book.parts.entry(sheet.path) else {
            throw SpreadsheetError(.missingPart, book.name, ["part": .text(sheet.name)])
        }
        let opened = book.parts.reader(entry)
        reader = opened
        let isSheet: Bool
        do throws(XMLError) {
            isSheet = try opened.child(of: 0) && opened.name == .worksheet
        } catch {
            state = .after
            throw SpreadsheetError(error, file: book.name, part: sheet.path)
        }
        guard isSheet else {
            state = .after
            throw SpreadsheetError(.unexpectedPart, book.name, ["part": .text(sheet.path)])
        }
        state = .before
        return opened
    }

    private func next(_ reader: XMLReader<SpreadsheetNames>) throws(XMLError) -> SheetRow? {
        while true {
            switch state {
            case .closed, .after: return nil
            case .inside:
                while try reader.child(of: 2) {
                    guard reader.name == .row else { continue }
                    if let row = try readRow(reader) { return row }
                }
                state = .before
            case .before:
                guard try reader.child(of: 1) else {
                    _ = try reader.child(of: 0)
                    found.close(at: sheet.place())
                    state = .after
                    return nil
                }
                switch reader.name {
                case .sheetData: state = .inside
                case .cols: try readColumns(reader)
                case .mergeCells: try readMerged(reader)
                default: continue
                }
            }
        }
    }

    private func readColumns(_ reader: XMLReader<SpreadsheetNames>) throws(XMLError) {
        while try reader.child(of: 2) {
            guard reader.name == .col, reader.flag(.hidden), let first = Int(reader.text(.min)),
                let last = Int(reader.text(.max)), first >= 1, first <= last
            else { continue }
            hiddenColumns.append(first...last)
        }
    }

    private func readMerged(_ reader: XMLReader<SpreadsheetNames>) throws(XMLError) {
        while try reader.child(of: 2) {
            guard reader.name == .mergeCell else { continue }
            guard let range = CellRange(reader.text(.ref)) else {
                found.add(.reference, at: sheet.place(), ["reference": .text(reader.text(.ref))])
                continue
            }
            mergedRanges.append(range)
        }
    }

    private func readRow(_ reader: XMLReader<SpreadsheetNames>) throws(XMLError) -> SheetRow? {
        let number = rowNumber(reader)
        let isHidden = reader.flag(.hidden)
        let depth = reader.depth
        var cells: [SheetCell] = []
        var column = 0
        while try reader.child(of: depth) {
            guard reader.name == .c else { continue }
            let place = self.column(reader, row: number, after: column)
            if place <= column {
                let written = Argument.text(reader.text(.r))
                found.add(.order, at: sheet.place(row: number, column: place), ["reference": written])
            }
            column = max(column, place)
            if let cell = try readCell(reader, row: number, column: place) { cells.append(cell) }
        }
        return cells.isEmpty ? nil : SheetRow(number: number, isHidden: isHidden, cells: cells)
    }

    /// The number that a row gives itself, else the one after the row before.
    private func rowNumber(_ reader: XMLReader<SpreadsheetNames>) -> Int {
        let before = row
        row += 1
        guard let text = reader.string(.r) else { return row }
        guard let number = Int(text), (1...CellReference.limits.row).contains(number) else {
            found.add(.reference, at: sheet.place(row: row), ["reference": .text(text)])
            return row
        }
        if number <= before {
            found.add(.order, at: sheet.place(row: number), ["reference": .text(text)])
        }
        row = number
        return number
    }

    /// The column of a cell's reference, else the one after the cell before.
    private func column(_ reader: XMLReader<SpreadsheetNames>, row: Int, after last: Int) -> Int {
        guard let text = reader.string(.r) else { return last + 1 }
        guard let reference = CellReference(text), reference.row == row else {
            found.add(.reference, at: sheet.place(row: row), ["reference": .text(text)])
            return last + 1
        }
        return reference.column
    }
}
