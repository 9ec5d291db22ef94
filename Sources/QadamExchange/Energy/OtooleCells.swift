internal import QadamContainers
internal import QadamEvidence

/// A row of a table of an otoole model, whatever file it stands in.
protocol OtooleCells {
    /// The number of the row, from 1.
    var number: Int { get }
    /// The number of cells.
    var count: Int { get }
    /// The bytes of a cell, from 0, without blanks around them; empty where nothing stands in it.
    func trimmed(_ column: Int) -> UnsafeBufferPointer<UInt8>
}

extension OtooleCells {
    /// Whether nothing stands in the row.
    var isBlank: Bool { (0..<count).allSatisfy { trimmed($0).isEmpty } }
    /// The cells as text.
    var texts: [String] { (0..<count).map { String(decoding: trimmed($0), as: UTF8.self) } }
}

extension CSVRow: OtooleCells {}

/// The rows of a table of an otoole model, one after the other.
protocol OtooleSource {
    associatedtype Row: OtooleCells
    /// The table in diagnostics.
    var name: String { get }
    /// Whether columns are shown as letters.
    var isSpreadsheet: Bool { get }
    /// The next row, valid until the next call; `nil` after the last.
    mutating func next() throws(ExchangeError) -> Row?
    /// What was wrong with the form of the table, once it was read.
    mutating func finish() throws(ExchangeError) -> [Diagnostic]
}

/// A CSV file.
struct OtooleCSV: OtooleSource {
    let reader: CSVReader
    var name: String { reader.name }
    let isSpreadsheet = false

    init(_ input: InputFile, limits: CSVLimits) throws(ExchangeError) {
        reader = try CSVReader(input, separator: .comma, limits: limits)
    }

    func next() throws(ExchangeError) -> CSVRow? { try reader.next() }

    func finish() throws(ExchangeError) -> [Diagnostic] {
        try reader.drain()
        var form = Findings(file: reader.name)
        form.add(formOf: reader, columns: [])
        return form.diagnostics
    }
}

/// A sheet of a workbook.
struct OtooleSheet: OtooleSource {
    /// A row whose cells are bytes, kept in one buffer that is used anew for every row.
    struct Row: OtooleCells {
        let number: Int
        let bytes: UnsafePointer<UInt8>
        let ranges: [Range<Int>]
        var count: Int { ranges.count }

        func trimmed(_ column: Int) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(start: bytes + ranges[column].lowerBound, count: ranges[column].count)
        }
    }

    /// The memory of the cells of one row.
    private final class Buffer {
        private(set) var start = UnsafeMutablePointer<UInt8>.allocate(capacity: 1024)
        private var capacity = 1024
        private(set) var count = 0

        deinit { start.deallocate() }

        func removeAll() { count = 0 }

        func append(_ bytes: UnsafeBufferPointer<UInt8>) {
            if count + bytes.count > capacity {
                let larger = max(capacity * 2, count + bytes.count)
                let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
                moved.update(from: start, count: count)
                start.deallocate()
                (start, capacity) = (moved, larger)
            }
            if let base = bytes.baseAddress { (start + count).update(from: base, count: bytes.count) }
            count += bytes.count
        }
    }

    let name: String
    let isSpreadsheet = true
    private let rows: SheetRows
    private let buffer = Buffer()
    private var faults: [Diagnostic] = []

    init(_ sheet: Spreadsheet.Sheet, of book: Spreadsheet, name: String) {
        rows = book.rows(of: sheet)
        self.name = name
    }

    mutating func next() -> Row? {
        do throws(SpreadsheetError) {
            return try rows.next().map(row)
        } catch {
            faults.append(error.diagnostic)
            return nil
        }
    }

    mutating func finish() -> [Diagnostic] {
        while faults.isEmpty, next() != nil {}
        return rows.findings + faults
    }

    private func row(_ row: SheetRow) -> Row {
        buffer.removeAll()
        var ranges: [Range<Int>] = []
        for cell in row.cells where cell.column >= 1 {
            while ranges.count < cell.column { ranges.append(buffer.count..<buffer.count) }
            let start = buffer.count
            // A value that cannot be read must not pass for a cell without one.
            var text = Self.trimmed(cell.text ?? "?")
            text.withUTF8 { buffer.append($0) }
            ranges[cell.column - 1] = start..<buffer.count
        }
        return Row(number: row.number, bytes: UnsafePointer(buffer.start), ranges: ranges)
    }

    private static func trimmed(_ text: String) -> String {
        guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
        let scalars = text.unicodeScalars.drop { $0 == " " }
        return String(String.UnicodeScalarView(scalars.reversed().drop { $0 == " " }.reversed()))
    }
}
