/// Finds the cells of one row in a buffer, by RFC 4180 with a separator of choice.
///
/// Works on bytes only: every separator, quote and line end is ASCII, and no byte of a longer UTF-8 character is.
struct CSVScanner {
    /// What became of a scan.
    enum Outcome {
        /// A row ends; the next begins at `next`.
        case row(next: Int)
        /// The buffer ended inside the row; `inQuotes` where a quote is open, at `quote`.
        case needsMore(inQuotes: Bool, quote: Int)
        /// More cells than allowed.
        case tooManyCells
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    let separator: UInt8
    let maximumCells: Int
    /// The cells of the row found last.
    private(set) var cells: UnsafeMutablePointer<CellRange>
    private(set) var count = 0
    private var capacity = 64
    /// All bytes of the row, or-ed: above 0x7F where some are not ASCII.
    private(set) var allBytes: UInt8 = 0
    /// Faults in the row's form: kind, cell from 0, offset in the buffer.
    private(set) var faults: [(kind: CSVProblem.Kind, cell: Int, offset: Int)] = []

    init(separator: UInt8, maximumCells: Int) {
        self.separator = separator
        self.maximumCells = maximumCells
        cells = .allocate(capacity: capacity)
    }

    func deallocate() { cells.deallocate() }

    /// Scans the row that begins at `start`; with `isLast`, the end of the buffer is the end of the file.
    mutating func scan(
        _ bytes: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        isLast: Bool
    ) -> Outcome {
        count = 0
        allBytes = 0
        if !faults.isEmpty { faults.removeAll(keepingCapacity: true) }
        var position = start
        while true {
            let begin = position
            if position < end, bytes[position] == Self.quote {
                guard let cell = quoted(bytes, from: begin, to: end, isLast: isLast) else {
                    return .needsMore(inQuotes: true, quote: begin)
                }
                position = Int(cell.end) + 1
                let after = position
                position = skipUnquoted(bytes, from: position, to: end, quotesAllowed: true)
                if position > after { faults.append((.textAfterQuote, count, after)) }
                append(cell)
            } else {
                position = skipUnquoted(bytes, from: position, to: end, quotesAllowed: false)
                append(begin, position)
            }
            if count > maximumCells { return .tooManyCells }
            if position == end { return isLast ? .row(next: end) : .needsMore(inQuotes: false, quote: 0) }
            let byte = bytes[position]
            position += 1
            if byte == separator { continue }
            if byte == Self.lineFeed { return .row(next: position) }
            // A carriage return: with a line feed one line end, alone a fault that still ends the row.
            if position == end, !isLast { return .needsMore(inQuotes: false, quote: 0) }
            if position < end, bytes[position] == Self.lineFeed { return .row(next: position + 1) }
            faults.append((.loneCarriageReturn, count - 1, position - 1))
            return .row(next: position)
        }
    }

    /// The cell that begins with the quote at `from`; `end` of the cell is its closing quote.
    private mutating func quoted(
        _ bytes: UnsafePointer<UInt8>,
        from: Int,
        to end: Int,
        isLast: Bool
    ) -> CellRange? {
        var position = from + 1
        var doubled = false
        var seen: UInt8 = 0
        while position < end {
            let byte = bytes[position]
            seen |= byte
            if byte == Self.quote {
                if position + 1 == end, !isLast { return nil }
                guard position + 1 < end, bytes[position + 1] == Self.quote else {
                    allBytes |= seen
                    return CellRange(
                        start: Int32(from + 1),
                        end: Int32(position),
                        isQuoted: true,
                        hasDoubledQuotes: doubled
                    )
                }
                doubled = true
                position += 1
            }
            position += 1
        }
        return nil
    }

    /// The next separator, line end or end of the buffer.
    private mutating func skipUnquoted(
        _ bytes: UnsafePointer<UInt8>,
        from: Int,
        to end: Int,
        quotesAllowed: Bool
    ) -> Int {
        var position = from
        var seen: UInt8 = 0
        var strayQuote = -1
        let separator = separator
        while position < end {
            let byte = bytes[position]
            if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
            if byte == Self.quote, strayQuote < 0 { strayQuote = position }
            seen |= byte
            position += 1
        }
        allBytes |= seen
        if strayQuote >= 0, !quotesAllowed { faults.append((.strayQuote, count, strayQuote)) }
        return position
    }

    private mutating func append(_ start: Int, _ end: Int) {
        append(CellRange(start: Int32(start), end: Int32(end), isQuoted: false, hasDoubledQuotes: false))
    }

    private mutating func append(_ cell: CellRange) {
        if count == capacity {
            let larger = UnsafeMutablePointer<CellRange>.allocate(capacity: capacity * 2)
            larger.update(from: cells, count: count)
            cells.deallocate()
            cells = larger
            capacity *= 2
        }
        cells[count] = cell
        count += 1
    }
}
