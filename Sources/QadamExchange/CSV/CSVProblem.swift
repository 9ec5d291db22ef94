/// What is wrong with the form of a CSV file, before its cells mean anything.
public struct CSVProblem: Sendable, Hashable {
    /// The kinds of fault in the form of a file.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// Bytes that are not UTF-8; often a file saved as Windows-1251.
        case brokenUTF8
        /// The file begins as UTF-16.
        case utf16
        /// A quote in the middle of a cell that does not begin with one.
        case strayQuote
        /// Something stands between a closing quote and the separator.
        case textAfterQuote
        /// The end of the file, or the limit, came before the closing quote.
        case missingClosingQuote
        /// A row longer than the limit.
        case rowTooLong
        /// More cells in a row than the limit.
        case tooManyCells
        /// A carriage return without a line feed.
        case loneCarriageReturn
    }

    /// What is wrong.
    public let kind: Kind
    /// The row as a spreadsheet counts, from 1.
    public let row: Int
    /// The cell in the row, from 1.
    public let column: Int
    /// The byte in the file, from 0.
    public let byteOffset: Int
    /// The limit that was passed, in bytes or cells, where there is one.
    public let limit: Int?
}

/// How much of a file the reader keeps at a time, and what it refuses.
public struct CSVLimits: Sendable, Hashable {
    /// The bytes read at once.
    public var chunkBytes: Int
    /// The longest row, in bytes; a longer one is a diagnostic, not an allocation.
    public var rowBytes: Int
    /// The most cells of a row.
    public var cells: Int
    /// The most bytes that one `read` returns; smaller only in tests, to act like a slow pipe.
    package var largestRead = Int.max

    /// Chunks of 1 MiB, rows to 16 MiB and to 16,384 cells (the width of a spreadsheet).
    public static let standard = CSVLimits(chunkBytes: 1 << 20, rowBytes: 1 << 24, cells: 16_384)

    /// Limits of one's own; a chunk or a row is at least 16 bytes and a row at most 1 GiB.
    public init(chunkBytes: Int, rowBytes: Int, cells: Int) {
        self.chunkBytes = max(chunkBytes, 16)
        self.rowBytes = min(max(rowBytes, 16), 1 << 30)
        self.cells = max(cells, 1)
    }
}
