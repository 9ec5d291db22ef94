import QadamUnits

/// Quantities of a year by line and month with the days that they cover, so that half a month is not held against a whole one.
struct MonthlyRates {
    /// A month of a line.
    struct Month {
        /// In the unit of the line.
        let quantity: Double
        /// Days with a record.
        let days: Int
        /// Days of the month.
        let length: Int

        /// Whether anything is known of it.
        var isCovered: Bool { days > 0 }
        /// Quantity a day with a record; 0 where nothing is known.
        var rate: Double { days > 0 ? quantity / Double(days) : 0 }
    }

    private let months: [Month]

    init(_ input: InventoryInput) {
        let columns = ActivityColumns(input)
        let sums = ActivitySums(columns, of: input)
        let starts = ActivitySums.monthStarts(input.year)
        guard starts.count == ActivitySums.months + 1 else {
            months = []
            return
        }
        let days = Self.covered(columns, input.sources.count, starts)
        months = days.indices.map { cell in
            let month = cell % ActivitySums.months
            return Month(
                quantity: sums.byMonth[cell],
                days: days[cell],
                length: Int(starts[month + 1] - starts[month])
            )
        }
    }

    /// The twelve months of a line.
    func months(_ line: Int) -> ArraySlice<Month> {
        let first = line * ActivitySums.months
        return first + ActivitySums.months <= months.count
            ? months[first..<first + ActivitySums.months] : []
    }

    /// Days of the year of a line with a record, and all its days.
    func days(_ line: Int) -> (covered: Int, all: Int) {
        months(line).reduce((0, 0)) { ($0.0 + $1.days, $0.1 + $1.length) }
    }

    /// Days with a record by line and month.
    private static func covered(_ columns: ActivityColumns, _ lines: Int, _ starts: [Int32]) -> [Int] {
        let (first, end) = (starts[0], starts[ActivitySums.months])
        let length = Int(end - first)
        // +1 on the first day of a record, −1 on the day after its last.
        var steps = [[Int32]](repeating: [], count: lines)
        for row in 0..<columns.count {
            let line = columns.line(row)
            let (from, to) = (max(columns.start(row), first), min(columns.end(row), end))
            guard from < to else { continue }
            if steps[line].isEmpty { steps[line] = [Int32](repeating: 0, count: length + 1) }
            steps[line][Int(from - first)] += 1
            steps[line][Int(to - first)] -= 1
        }
        var days = [Int](repeating: 0, count: lines * ActivitySums.months)
        for line in steps.indices where !steps[line].isEmpty {
            var open: Int32 = 0
            var month = 0
            for day in 0..<length {
                open += steps[line][day]
                while first + Int32(day) >= starts[month + 1] { month += 1 }
                if open > 0 { days[line * ActivitySums.months + month] += 1 }
            }
        }
        return days
    }
}
