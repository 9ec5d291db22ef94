/// The state of a ``CSVReader``: a structure, so that one row costs one check for exclusive access and not one for
/// every property (measured: a tenth of the time).
struct CSVState {
    /// The name of the file in diagnostics.
    let name: String
    /// Faults of form found so far: at most 1,000 of each kind.
    private(set) var problems: [CSVProblem] = []
    /// How many faults of each kind there are, listed or not.
    private(set) var problemCounts: [CSVProblem.Kind: Int] = [:]
    /// The rows passed so far, header and empty lines included.
    private(set) var rowCount = 0

    private let stream: ByteStream
    private let limits: CSVLimits
    private var scanner: CSVScanner
    private var buffer: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var start = 0
    private var end = 0
    /// The place in the file of the buffer's first byte.
    private var bufferOffset = 0
    private var isLast = false
    private var hasStarted = false
    private var hasStopped = false

    /// Opens a file.
    ///
    /// - Throws: ``ExchangeError`` when the file is not there, not readable or a folder.
    init(
        _ input: InputFile,
        separator: Dialect.Separator,
        limits: CSVLimits = .standard
    ) throws(ExchangeError) {
        stream = try ByteStream(input, largestRead: limits.largestRead)
        name = input.name
        self.limits = limits
        scanner = CSVScanner(separator: separator.byte, maximumCells: limits.cells)
        capacity = limits.chunkBytes
        buffer = .allocate(capacity: capacity)
    }

    func deallocate() {
        buffer.deallocate()
        scanner.deallocate()
    }

    /// What was read; the digest of the whole file once ``next()`` has returned `nil` and nothing stopped it.
    var digest: FileDigest { stream.digest }

    /// The next row that is not empty; `nil` at the end. The row is valid until the next call.
    ///
    /// - Throws: ``ExchangeError`` when the system fails to read on.
    mutating func next() throws(ExchangeError) -> CSVRow? {
        if !hasStarted { try begin() }
        while !hasStopped {
            if start == end {
                if isLast { break }
                try refill()
                continue
            }
            // Never looks further than the longest row allowed, so that the outcome is the same for every chunk.
            let horizon = min(end, start + limits.rowBytes + 3)
            switch scanner.scan(buffer, from: start, to: horizon, isLast: isLast && horizon == end) {
            case .row(let next):
                let begin = start
                start = next
                rowCount += 1
                if isEmptyLine { continue }
                return finishRow(at: begin)
            case .needsMore(let inQuotes, let quote):
                if !isLast, horizon == end, end - start < limits.rowBytes + 3 {
                    try refill()
                } else {
                    rowCount += 1
                    report(
                        inQuotes ? .missingClosingQuote : .rowTooLong,
                        scanner.count,
                        inQuotes ? quote : start
                    )
                    stop()
                }
            case .tooManyCells:
                rowCount += 1
                report(.tooManyCells, scanner.count - 1, start)
                stop()
            }
        }
        return nil
    }

    /// Reads to the end of the file without looking at rows, so that the digest is that of the whole file.
    mutating func drain() throws(ExchangeError) {
        hasStopped = true
        while !isLast {
            (start, end) = (0, 0)
            try refill()
        }
    }

    private var isEmptyLine: Bool {
        guard scanner.count == 1, scanner.faults.isEmpty else { return false }
        let cell = scanner.cells[0]
        return cell.start == cell.end && !cell.isQuoted
    }

    private mutating func begin() throws(ExchangeError) {
        hasStarted = true
        try refill()
        if end >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { start = 3 }
        if end >= 2, (buffer[0] == 0xFF && buffer[1] == 0xFE) || (buffer[0] == 0xFE && buffer[1] == 0xFF) {
            rowCount = 1
            report(.utf16, 0, 0)
            stop()
        }
    }

    /// Moves what is left to the front and reads on behind it; grows the buffer when a row fills it.
    private mutating func refill() throws(ExchangeError) {
        let rest = end - start
        if start > 0 {
            buffer.update(from: buffer + start, count: rest)
            bufferOffset += start
            (start, end) = (0, rest)
        }
        if end == capacity { grow() }
        let room = UnsafeMutableRawBufferPointer(start: buffer + end, count: capacity - end)
        let count = try stream.fill(room)
        end += count
        isLast = count < room.count
    }

    private mutating func grow() {
        let larger = min(capacity * 2, max(limits.rowBytes + 3, capacity + 1))
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.update(from: buffer, count: end)
        buffer.deallocate()
        buffer = moved
        capacity = larger
    }

    private mutating func finishRow(at begin: Int) -> CSVRow {
        for fault in scanner.faults { report(fault.kind, fault.cell, fault.offset) }
        if scanner.allBytes >= 0x80 { validate() }
        for index in 0..<scanner.count where scanner.cells[index].hasDoubledQuotes { unescape(index) }
        return CSVRow(
            number: rowCount,
            byteOffset: bufferOffset + begin,
            base: UnsafePointer(buffer),
            cells: UnsafeBufferPointer(start: scanner.cells, count: scanner.count)
        )
    }

    private mutating func validate() {
        for index in 0..<scanner.count {
            let cell = scanner.cells[index]
            let bytes = UnsafeBufferPointer(
                start: UnsafePointer(buffer) + Int(cell.start),
                count: Int(cell.end - cell.start)
            )
            if let broken = firstBrokenUTF8(bytes) { report(.brokenUTF8, index, Int(cell.start) + broken) }
        }
    }

    /// Makes doubled quotes single, in place: the cell only becomes shorter.
    private mutating func unescape(_ index: Int) {
        let cell = scanner.cells[index]
        var to = Int(cell.start)
        var from = to
        while from < Int(cell.end) {
            buffer[to] = buffer[from]
            from += buffer[from] == UInt8(ascii: "\"") ? 2 : 1
            to += 1
        }
        scanner.cells[index].end = Int32(to)
        scanner.cells[index].hasDoubledQuotes = false
    }

    private mutating func report(_ kind: CSVProblem.Kind, _ cell: Int, _ offset: Int) {
        let count = problemCounts[kind, default: 0] + 1
        problemCounts[kind] = count
        if count > 1000 { return }
        let limit: Int? =
            switch kind {
            case .rowTooLong, .missingClosingQuote: limits.rowBytes
            case .tooManyCells: limits.cells
            default: nil
            }
        problems.append(
            CSVProblem(
                kind: kind,
                row: rowCount,
                column: cell + 1,
                byteOffset: bufferOffset + offset,
                limit: limit
            )
        )
    }

    private mutating func stop() {
        hasStopped = true
    }
}
