/// One cell of a row as a range of the reader's buffer.
struct CellRange {
    var start: Int32
    var end: Int32
    /// The cell stood in quotes.
    var isQuoted: Bool
    /// The cell holds doubled quotes that are still to be made single.
    var hasDoubledQuotes: Bool
}

/// One row of a CSV file, its cells slices of the reader's buffer.
///
/// Valid only until the reader is asked for the next row; take out of it what is to stay.
public struct CSVRow {
    /// The number of the row as a spreadsheet counts: the first row, usually the header, is 1.
    public let number: Int
    /// Where the row begins in the file, in bytes from 0.
    public let byteOffset: Int
    let base: UnsafePointer<UInt8>
    let cells: UnsafeBufferPointer<CellRange>

    /// The number of cells.
    public var count: Int { cells.count }

    /// The bytes of a cell without its quotes, UTF-8.
    public subscript(column: Int) -> UnsafeBufferPointer<UInt8> {
        let cell = cells[column]
        return UnsafeBufferPointer(start: base + Int(cell.start), count: Int(cell.end - cell.start))
    }

    /// The bytes of a cell without blanks around it, UTF-8.
    public func trimmed(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        let cell = cells[column]
        var start = Int(cell.start)
        var end = Int(cell.end)
        while start < end, base[start] == 0x20 || base[start] == 0x09 { start += 1 }
        while end > start, base[end - 1] == 0x20 || base[end - 1] == 0x09 { end -= 1 }
        return UnsafeBufferPointer(start: base + start, count: end - start)
    }

    /// The text of a cell as it stands in the file.
    public func text(_ column: Int) -> String {
        String(decoding: self[column], as: UTF8.self)
    }

    /// Whether nothing stands in the cell but blanks.
    public func isBlank(_ column: Int) -> Bool {
        trimmed(column).isEmpty
    }
}
