import Dispatch
public import QadamEvidence
import QadamUnits

/// Readings of many meters by short intervals, summed by meter and month.
///
/// The file passes once, in chunks that the cores share; sums are whole millionths, so they are the same for any number of workers.
public struct IntervalFile: Sendable {
    /// How the file is read.
    public struct Layout: Sendable {
        /// Header of the column of meters.
        public var meter = "meter"
        /// Header of the column of times: the start of an interval, `YYYY-MM-DD hh:mm` in the time of the place.
        public var time = "time"
        /// Header of the column of values: what passed in the interval.
        public var value = "value"
        /// Minutes of an interval, a divisor of a day.
        public var step = 15
        /// Whether decimals stand behind a comma.
        public var hasDecimalComma = false
        /// The clock of the place, where its changes are to be heeded; without one every day has 24 hours.
        public var clock: ZoneClock?

        /// The customary headers.
        public init() {}
    }

    /// A month of a meter.
    public struct Month: Sendable, Codable, Equatable {
        /// The meter.
        public let meter: String
        /// The year.
        public let year: Int
        /// The month, 1…12.
        public let month: Int
        /// Sum of the values, in millionths of their unit.
        public let micro: Int64
        /// Intervals that are there.
        public let intervals: Int
        /// Intervals that a month has.
        public let expected: Int

        /// Whether no interval is missing.
        public var isWhole: Bool { intervals == expected }
    }

    /// Months of all meters, by meter, year and month.
    public let months: [Month]
    /// Rows read.
    public let rows: Int
    /// SHA-256 of the file.
    public let sha256: String
    /// What was found; with an error there are no months.
    public let diagnostics: [Diagnostic]

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - chunk: bytes of a part; tests make it small.
    ///   - workers: parts read at a time.
    public static func read(
        _ input: InputFile,
        _ layout: Layout,
        chunk: Int = 16 << 20,
        workers: Int = 2
    ) -> IntervalFile {
        do throws(ExchangeError) {
            return try IntervalReading(input, layout, chunk: chunk, workers: workers).run()
        } catch {
            return IntervalFile(months: [], rows: 0, sha256: "", diagnostics: [error.diagnostic])
        }
    }
}

/// One pass through a file.
private struct IntervalReading {
    private let stream: ByteStream
    private let layout: IntervalFile.Layout
    private let chunk: Int
    private let workers: Int

    init(_ input: InputFile, _ layout: IntervalFile.Layout, chunk: Int, workers: Int) throws(ExchangeError) {
        stream = try ByteStream(input)
        self.layout = layout
        self.chunk = max(chunk, 4096)
        self.workers = max(1, workers)
    }

    func run() throws(ExchangeError) -> IntervalFile {
        let size = chunk * workers
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size + 1, alignment: 16)
        defer { buffer.deallocate() }
        var kept = 0
        var readers: [IntervalRows]?
        while true {
            let room = UnsafeMutableRawBufferPointer(rebasing: buffer[kept..<size])
            let filled = try stream.fill(room)
            var count = kept + filled
            let isLast = filled < room.count
            if isLast, count > 0, buffer[count - 1] != 10 {
                buffer[count] = 10
                count += 1
            }
            var start = 0
            if readers == nil {
                let (rows, after, fault) = header(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                guard let rows else { return failed([fault].compactMap(\.self)) }
                readers = [IntervalRows](repeating: rows, count: workers)
                start = after
            }
            let whole = Self.lastLine(UnsafeRawBufferPointer(rebasing: buffer[start..<count]))
            if whole == 0, count == size {
                return failed([Diagnostic("ACT-0081", .error, at: .file(stream.name))])
            }
            share(UnsafeRawBufferPointer(rebasing: buffer[start..<start + whole]), &readers)
            kept = count - start - whole
            if isLast { break }
            if kept > 0 {
                UnsafeMutableRawBufferPointer(rebasing: buffer[..<kept]).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: buffer[(start + whole)..<count])
                )
            }
        }
        return outcome(readers ?? [])
    }

    /// Bytes up to the end of the last whole line.
    private static func lastLine(_ bytes: UnsafeRawBufferPointer) -> Int {
        var end = bytes.count
        while end > 0, bytes[end - 1] != 10 { end -= 1 }
        return end
    }

    /// Divides the bytes at line ends and lets each worker read a part.
    private func share(_ bytes: UnsafeRawBufferPointer, _ readers: inout [IntervalRows]?) {
        guard let count = readers?.count else { return }
        var parts: [Range<Int>] = []
        var from = 0
        for worker in 1...count {
            var to = worker == count ? bytes.count : max(from, bytes.count * worker / count)
            while to > from, to < bytes.count, bytes[to - 1] != 10 { to += 1 }
            parts.append(from..<to)
            from = to
        }
        readers?.withUnsafeMutableBufferPointer { readers in
            // Each worker has a reader of its own; they share nothing.
            nonisolated(unsafe) let own = readers
            nonisolated(unsafe) let shared = bytes
            let ranges = parts
            DispatchQueue.concurrentPerform(iterations: count) { worker in
                own[worker].read(UnsafeRawBufferPointer(rebasing: shared[ranges[worker]]))
            }
        }
    }

    private func header(_ bytes: UnsafeRawBufferPointer) -> (IntervalRows?, after: Int, Diagnostic?) {
        let end = bytes.firstIndex(of: 10) ?? bytes.count
        var line = Array(bytes[..<end])
        if line.last == 13 { line.removeLast() }
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        let text = String(decoding: line, as: UTF8.self)
        let wanted = [layout.meter, layout.time, layout.value]
        for separator in [",", ";", "\t"] as [Character] {
            let cells = text.split(separator: separator, omittingEmptySubsequences: false).map { cell in
                cell.trimmingPrefix { $0 == " " || $0 == "\"" }.reversed().drop { $0 == " " || $0 == "\"" }
                    .reversed()
            }.map { String($0) }
            let places = wanted.compactMap { cells.firstIndex(of: $0) }
            guard places.count == wanted.count, let mark = separator.asciiValue else { continue }
            if layout.hasDecimalComma, separator == "," { continue }
            let found = IntervalLayout(
                separator: mark,
                decimal: layout.hasDecimalComma ? 44 : 46,
                meter: places[0],
                time: places[1],
                value: places[2]
            )
            return (
                IntervalRows(found, step: layout.step, clock: layout.clock), min(end + 1, bytes.count), nil
            )
        }
        let arguments: [String: Argument] = [
            "columns": .list(wanted), "found": .text(String(text.prefix(200))),
        ]
        return (nil, 0, Diagnostic("ACT-0080", .error, at: .file(stream.name, row: 1), arguments))
    }

    private func failed(_ diagnostics: [Diagnostic]) -> IntervalFile {
        IntervalFile(months: [], rows: 0, sha256: "", diagnostics: diagnostics)
    }

    private func outcome(_ readers: [IntervalRows]) -> IntervalFile {
        guard var sums = readers.first?.sums else {
            return failed([Diagnostic("ACT-0082", .error, at: .file(stream.name))])
        }
        for reader in readers.dropFirst() { sums.merge(reader.sums) }
        if sums.rows == 0 { return failed([Diagnostic("ACT-0082", .error, at: .file(stream.name))]) }
        let found = sums.faults.map { fault, text in
            Diagnostic(
                fault.code,
                .error,
                at: .file(stream.name),
                ["text": .text(text), "step": .integer(layout.step)]
            )
        }
        let skipped = skipped(sums)
        let rest = sums.faultCount - found.count
        let more =
            rest > 0 ? [Diagnostic("ACT-0087", .note, at: .file(stream.name), ["count": .integer(rest)])] : []
        return IntervalFile(
            months: found.isEmpty && skipped.isEmpty ? months(sums) : [],
            rows: sums.rows,
            sha256: stream.digest.sha256,
            diagnostics: found + skipped + more
        )
    }

    /// Readings at times that the clock of the place did not show, the first of every change and meter.
    private func skipped(_ sums: IntervalSums) -> [Diagnostic] {
        guard let clock = layout.clock else { return [] }
        var found: [Diagnostic] = []
        for number in sums.names.indices.sorted(by: { sums.names[$0] < sums.names[$1] }) {
            for (year, of) in sums.meters[number].years.sorted(by: { $0.key < $1.key }) {
                for change in clock.changes where change.year == year && !change.isRepeated {
                    let slots =
                        (change.minutes.lowerBound / layout.step)..<(change.minutes.upperBound / layout.step)
                    guard let slot = slots.first(where: { of.seen[$0 >> 6] & (1 << UInt64($0 & 63)) != 0 })
                    else { continue }
                    let arguments: [String: Argument] = [
                        "meter": .text(sums.names[number]), "zone": .text(clock.name),
                        "time": .text(Self.time(year, slot * layout.step)),
                    ]
                    found.append(Diagnostic("ACT-0100", .error, at: .file(stream.name), arguments))
                }
            }
        }
        return Array(found.prefix(IntervalSums.faultLimit))
    }

    /// `YYYY-MM-DD hh:mm` of a minute of a year.
    private static func time(_ year: Int32, _ minutes: Int) -> String {
        guard let first = CivilDate(year: Int(year), month: 1, day: 1) else { return "" }
        let day = CivilDate(daysSinceEpoch: first.daysSinceEpoch + Int32(minutes / 1440))
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(day) \(two(minutes % 1440 / 60)):\(two(minutes % 60))"
    }

    private func months(_ sums: IntervalSums) -> [IntervalFile.Month] {
        var months: [IntervalFile.Month] = []
        for number in sums.names.indices.sorted(by: { sums.names[$0] < sums.names[$1] }) {
            for (year, of) in sums.meters[number].years.sorted(by: { $0.key < $1.key }) {
                for month in 0..<12 where of.counts[month] > 0 {
                    months.append(
                        IntervalFile.Month(
                            meter: sums.names[number],
                            year: Int(year),
                            month: month + 1,
                            micro: of.sums[month],
                            intervals: Int(of.counts[month]),
                            expected: (Self.days(Int(year), month + 1) * 1440
                                + (layout.clock?.extraMinutes(year: Int(year), month: month + 1) ?? 0))
                                / layout.step
                        )
                    )
                }
            }
        }
        return months
    }

    private static func days(_ year: Int, _ month: Int) -> Int {
        let next = month == 12 ? (year + 1, 1) : (year, month + 1)
        guard let first = CivilDate(year: year, month: month, day: 1),
            let end = CivilDate(year: next.0, month: next.1, day: 1)
        else { return 0 }
        return Int(end.daysSinceEpoch - first.daysSinceEpoch)
    }
}

extension IntervalFault {
    fileprivate var code: String {
        switch self {
        case .cells: "ACT-0083"
        case .time: "ACT-0084"
        case .number: "ACT-0085"
        case .twice: "ACT-0086"
        case .tooLarge: "ACT-0088"
        }
    }
}
