import QadamUnits

/// Where the cells of a reading stand.
struct IntervalLayout: Sendable {
    let separator: UInt8
    let decimal: UInt8
    let meter: Int
    let time: Int
    let value: Int
    /// Cells that a row must have.
    var width: Int { max(meter, time, value) + 1 }
}

/// Reads rows of readings from bytes; every row ends with a line feed.
struct IntervalRows {
    private let layout: IntervalLayout
    private(set) var sums: IntervalSums
    // Rows of a file follow one another by meter or by time: what was the same before need not be found again.
    private var lastMeter: [UInt8] = []
    private var lastNumber = -1
    private var lastDay: (UInt64, UInt16) = (0, 0)
    private var lastDate: (year: Int32, month: Int, dayOfYear: Int)?

    init(_ layout: IntervalLayout, step: Int, clock: ZoneClock? = nil) {
        self.layout = layout
        sums = IntervalSums(step: step, clock: clock)
    }

    mutating func read(_ bytes: UnsafeRawBufferPointer) {
        let text = bytes.bindMemory(to: UInt8.self)
        var start = 0
        var cells = [Range<Int>](repeating: 0..<0, count: layout.width)
        while start < text.count {
            var (place, cell, first) = (start, 0, start)
            while place < text.count, text[place] != 10 {
                if text[place] == layout.separator {
                    if cell < cells.count { cells[cell] = first..<place }
                    cell += 1
                    first = place + 1
                }
                place += 1
            }
            let end = place > start && text[place - 1] == 13 ? place - 1 : place
            if end > start {
                if cell < cells.count { cells[cell] = first..<end }
                row(text, cells, cell + 1, start..<end)
            }
            start = place + 1
        }
    }

    private mutating func row(
        _ text: UnsafeBufferPointer<UInt8>,
        _ cells: [Range<Int>],
        _ count: Int,
        _ line: Range<Int>
    ) {
        sums.count()
        func shown() -> String { String(decoding: text[line.prefix(120)], as: UTF8.self) }
        guard count >= layout.width else { return sums.note(.cells, shown()) }
        guard let when = time(text, Self.bare(text, cells[layout.time])) else {
            return sums.note(.time, shown())
        }
        guard let micro = number(text, Self.bare(text, cells[layout.value])) else {
            return sums.note(.number, shown())
        }
        let meter = meter(text, Self.bare(text, cells[layout.meter]))
        let fault = sums.add(meter, year: when.year, month: when.month, slot: when.slot, micro: micro)
        if let fault { sums.note(fault, shown()) }
    }

    /// A cell without quotes and blanks around it.
    @inline(__always)
    private static func bare(_ text: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Range<Int> {
        var (from, to) = (cell.lowerBound, cell.upperBound)
        while from < to, text[from] == 32 || text[from] == 34 { from += 1 }
        while to > from, text[to - 1] == 32 || text[to - 1] == 34 { to -= 1 }
        return from..<to
    }

    @inline(__always)
    private mutating func meter(_ text: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Int {
        if cell.count == lastMeter.count, lastNumber >= 0 {
            var same = true
            for (offset, byte) in lastMeter.enumerated() where text[cell.lowerBound + offset] != byte {
                same = false
                break
            }
            if same { return lastNumber }
        }
        let bytes = UnsafeBufferPointer(rebasing: text[cell])
        lastNumber = sums.meter(bytes)
        lastMeter = Array(bytes)
        return lastNumber
    }

    /// `YYYY-MM-DD hh:mm`, with `T` for the blank and seconds of zero if wished: the start of an interval.
    @inline(__always)
    private mutating func time(
        _ text: UnsafeBufferPointer<UInt8>,
        _ cell: Range<Int>
    ) -> (year: Int32, month: Int, slot: Int)? {
        let at = cell.lowerBound
        guard cell.count == 16 || cell.count == 19, let base = text.baseAddress else { return nil }
        let raw = UnsafeRawPointer(base + at)
        let day = (
            raw.loadUnaligned(as: UInt64.self), raw.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
        )
        if lastDate == nil || day != lastDay {
            guard let date = Self.date(text, at) else { return nil }
            (lastDate, lastDay) = (date, day)
        }
        guard let date = lastDate, text[at + 10] == 32 || text[at + 10] == 84, text[at + 13] == 58,
            let hour = Self.two(text, at + 11), let minute = Self.two(text, at + 14), hour < 24, minute < 60
        else { return nil }
        if cell.count == 19, text[at + 16] != 58 || text[at + 17] != 48 || text[at + 18] != 48 { return nil }
        let minutes = hour * 60 + minute
        guard minutes % sums.step == 0 else { return nil }
        return (date.year, date.month, (date.dayOfYear * 1440 + minutes) / sums.step)
    }

    private static func date(
        _ text: UnsafeBufferPointer<UInt8>,
        _ at: Int
    ) -> (year: Int32, month: Int, dayOfYear: Int)? {
        guard text[at + 4] == 45, text[at + 7] == 45, let century = two(text, at),
            let rest = two(text, at + 2),
            let month = two(text, at + 5), let day = two(text, at + 8),
            let date = CivilDate(year: century * 100 + rest, month: month, day: day),
            let first = CivilDate(year: century * 100 + rest, month: 1, day: 1)
        else { return nil }
        return (
            Int32(truncatingIfNeeded: century * 100 + rest), month - 1,
            Int(date.daysSinceEpoch - first.daysSinceEpoch)
        )
    }

    @inline(__always)
    private static func two(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
        let (a, b) = (Int(text[at]) - 48, Int(text[at + 1]) - 48)
        return (0...9).contains(a) && (0...9).contains(b) ? a * 10 + b : nil
    }

    /// Millionths of a number of zero or more with at most six decimals.
    @inline(__always)
    private func number(_ text: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> Int64? {
        var (whole, decimals, digits, seen) = (Int64(0), -1, 0, false)
        for place in cell {
            let byte = text[place]
            if byte == layout.decimal {
                guard decimals < 0, seen else { return nil }
                decimals = 0
                continue
            }
            guard byte >= 48, byte <= 57, digits < 15 else { return nil }
            seen = true
            if decimals >= 0 {
                // Zeros behind the sixth decimal say nothing; other digits would be lost.
                if decimals == 6 {
                    guard byte == 48 else { return nil }
                    continue
                }
                decimals += 1
            }
            whole = whole * 10 + Int64(byte - 48)
            if whole > 0 { digits += 1 }
        }
        guard seen, decimals != 0 else { return nil }
        for _ in max(0, decimals)..<6 {
            let (more, overflow) = whole.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            whole = more
        }
        return whole
    }
}
