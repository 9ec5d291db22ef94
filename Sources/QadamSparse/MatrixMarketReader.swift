/// Reads the text of one matrix; see ``MatrixMarket``.
struct MatrixMarketReader {
    private var scanner: LineScanner
    private var rows: [Int32] = []
    private var columns: [Int32] = []
    private var values: [Double] = []

    init(_ bytes: UnsafeRawBufferPointer) { scanner = LineScanner(bytes) }

    mutating func matrix() throws(MatrixMarketError) -> SparseMatrix {
        try readHeader()
        let (rowCount, columnCount, entryCount) = try readSize()
        let first = scanner
        try readEntries(rowCount, columnCount, entryCount)
        do throws(SparseError) {
            let matrix = try SparseMatrix(
                rowCount: rowCount,
                columnCount: columnCount,
                rows: rows,
                columns: columns,
                values: values
            )
            if matrix.entryCount < entryCount { throw SparseError(.outOfRange, at: 0) }
            return matrix
        } catch {
            throw duplicate(after: first, rowCount)
        }
    }

    private mutating func readHeader() throws(MatrixMarketError) {
        guard let words = scanner.nextWords(), words.count == 5, words[0] == "%%matrixmarket",
            words[1] == "matrix"
        else { throw MatrixMarketError(.header, line: 1) }
        guard words[2] == "coordinate", words[3] == "real" || words[3] == "integer", words[4] == "general"
        else {
            throw MatrixMarketError(.unsupported, line: 1)
        }
    }

    private mutating func readSize() throws(MatrixMarketError) -> (Int, Int, Int) {
        guard scanner.nextLine() else { throw MatrixMarketError(.size, line: scanner.line) }
        guard let rowCount = scanner.wholeNumber(), let columnCount = scanner.wholeNumber(),
            let entryCount = scanner.wholeNumber(), scanner.isAtEndOfLine()
        else { throw MatrixMarketError(.size, line: scanner.line) }
        guard max(rowCount, columnCount) <= MatrixMarket.sizeLimit else {
            throw MatrixMarketError(.tooLarge, line: scanner.line)
        }
        // "1 1 0" and a line end are the least that an entry takes: no memory is set aside for a promise
        guard entryCount <= scanner.bytesLeft / 6 + 1 else {
            throw MatrixMarketError(.tooFewEntries, line: scanner.line)
        }
        return (rowCount, columnCount, entryCount)
    }

    private mutating func readEntries(
        _ rowCount: Int,
        _ columnCount: Int,
        _ entryCount: Int
    ) throws(MatrixMarketError) {
        rows.reserveCapacity(entryCount)
        columns.reserveCapacity(entryCount)
        values.reserveCapacity(entryCount)
        while scanner.nextLine() {
            guard values.count < entryCount else {
                throw MatrixMarketError(.tooManyEntries, line: scanner.line)
            }
            guard let row = scanner.wholeNumber(), let column = scanner.wholeNumber() else {
                throw MatrixMarketError(.malformed, line: scanner.line)
            }
            guard row >= 1, row <= rowCount, column >= 1, column <= columnCount else {
                throw MatrixMarketError(.outOfRange, line: scanner.line)
            }
            switch scanner.number() {
            case .value(let value): values.append(value)
            case .notFinite: throw MatrixMarketError(.notFinite, line: scanner.line)
            case .none: throw MatrixMarketError(.notANumber, line: scanner.line)
            }
            guard scanner.isAtEndOfLine() else { throw MatrixMarketError(.malformed, line: scanner.line) }
            rows.append(Int32(row - 1))
            columns.append(Int32(column - 1))
        }
        if values.count < entryCount { throw MatrixMarketError(.tooFewEntries, line: scanner.line) }
    }

    /// The first entry whose place was taken; looked for only when there is one.
    private func duplicate(after first: LineScanner, _ rowCount: Int) -> MatrixMarketError {
        var seen = Set<Int>(minimumCapacity: rows.count)
        var scanner = first
        for k in rows.indices where scanner.nextLine() {
            guard seen.insert(Int(columns[k]) * rowCount + Int(rows[k])).inserted else {
                return MatrixMarketError(.duplicate, line: scanner.line)
            }
        }
        return MatrixMarketError(.duplicate, line: scanner.line)
    }
}
