import QadamUnits

/// The days that the records of one source line cover, with the rows that they stand in, exactly and in little
/// memory.
///
/// Records that follow each other (month by month, or spans of equal length) in rows at equal distances make one
/// run of 28 bytes, however many they are: a file ordered by source or by month needs memory for its sources, not
/// for its rows. Only records in no order at all take a run each.
struct CoveredDays {
    /// A record in the way of another.
    struct Conflict {
        let row: Int
        /// It covers the very same days.
        let isSame: Bool
    }

    private struct Run {
        var start: Int32
        var end: Int32
        /// Days of each record; 0 for calendar months.
        var step: Int32
        /// Index of the first month, where the records are months.
        var month: Int32
        var count: Int32
        var row: UInt32
        var stride: UInt32
    }

    private var runs: [Run] = []

    /// Whether any day is covered.
    var isEmpty: Bool { runs.isEmpty }

    /// Adds days `start ..< end`; where others cover one of them, nothing is added and the first of them is named.
    mutating func add(start: Int32, end: Int32, month: Int32?, row: Int) -> Conflict? {
        var index = runs.count
        if let last = runs.last, last.end > start { index = firstIndex(endingAfter: start) }
        if index < runs.count, runs[index].start < end {
            return conflict(runs[index], start, end)
        }
        let step = month == nil ? end - start : 0
        if index > 0, extend(&runs[index - 1], start: start, end: end, step: step, row: UInt32(row)) {
            return nil
        }
        runs.insert(
            Run(
                start: start,
                end: end,
                step: step,
                month: month ?? 0,
                count: 1,
                row: UInt32(row),
                stride: 0
            ),
            at: index
        )
        return nil
    }

    /// The calendar months of `start ..< end` that are not covered whole, as numbers since year 0.
    func missingMonths(in period: Period) -> [Int32] {
        var missing: [Int32] = []
        let first = period.start.components
        var month = Int32(first.year * 12 + first.month - 1)
        var index = 0
        while let days = CalendarMonth.days(month), days.start < period.end.daysSinceEpoch {
            let from = max(days.start, period.start.daysSinceEpoch)
            let to = min(days.end, period.end.daysSinceEpoch)
            while index < runs.count, runs[index].end <= from { index += 1 }
            if !covers(from, to, from: index) { missing.append(month) }
            month += 1
        }
        return missing
    }

    private func covers(_ from: Int32, _ to: Int32, from index: Int) -> Bool {
        var day = from
        var index = index
        while day < to {
            guard index < runs.count, runs[index].start <= day else { return false }
            day = runs[index].end
            index += 1
        }
        return true
    }

    private func firstIndex(endingAfter day: Int32) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].end > day { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func extend(_ run: inout Run, start: Int32, end: Int32, step: Int32, row: UInt32) -> Bool {
        guard run.end == start, run.step == step, row > run.row else { return false }
        if run.count == 1 {
            run.stride = row - run.row
        } else if UInt64(run.row) + UInt64(run.count) * UInt64(run.stride) != UInt64(row) {
            return false
        }
        run.count += 1
        run.end = end
        return true
    }

    private func conflict(_ run: Run, _ start: Int32, _ end: Int32) -> Conflict {
        let day = max(start, run.start)
        let record: Int32
        let same: Bool
        if run.step == 0 {
            record = CalendarMonth.index(ofDay: day) - run.month
            let days = CalendarMonth.days(run.month + record)
            same = days.map { $0.start == start && $0.end == end } ?? false
        } else {
            record = (day - run.start) / run.step
            let first = run.start + record * run.step
            same = first == start && first + run.step == end
        }
        return Conflict(row: Int(run.row) + Int(record) * Int(run.stride), isSame: same)
    }
}

/// Calendar months as numbers: twelve times the year, and the month from 0.
enum CalendarMonth {
    /// The days of a month; `nil` outside the calendar.
    static func days(_ month: Int32) -> (start: Int32, end: Int32)? {
        guard let period = Period(year: Int(month / 12), month: Int(month % 12) + 1) else { return nil }
        return (period.start.daysSinceEpoch, period.end.daysSinceEpoch)
    }

    /// The month of a day.
    static func index(ofDay day: Int32) -> Int32 {
        let components = CivilDate(daysSinceEpoch: day).components
        return Int32(components.year * 12 + components.month - 1)
    }

    /// `2024-01`
    static func name(_ month: Int32) -> String {
        let number = month % 12 + 1
        return "\(month / 12)-\(number < 10 ? "0" : "")\(number)"
    }
}
