import QadamUncertainty
import QadamUnits

/// Sums of the records by line and month: the kernel of an inventory.
///
/// All methods are linear in the activity, so emissions of a line are its vector times these sums. A period that
/// crosses months (or the year) is divided by days.
struct ActivitySums: Sendable {
    /// Months in a year.
    static let months = 12
    /// Quantity by line and month, in the unit of the line (`line * 12 + month`).
    private(set) var byMonth: [Double]
    /// Σ|q|·u by line, of records with a stated half width.
    private(set) var width: [Double]
    /// Σ|q| by line of records with a stated half width.
    private(set) var widthBase: [Double]
    /// Σ|q| by line.
    private(set) var magnitude: [Double]
    /// Days of a record inside the year ÷ its days, of rows where that is not 1.
    private var partly: [Int32: Double] = [:]
    /// Quantity by line and month that is counted under the approach of consolidation.
    private(set) var countedByMonth: [Double]
    /// The part of every record that is counted of what lies inside the year, by row; empty where all days of all lines are
    /// alike.
    private var countedRows: [Double] = []
    private let schedules: [ConsolidationSchedule]

    /// - Parameter schedules: by line, which part is counted when.
    init(
        _ columns: ActivityColumns,
        lines: Int,
        records: RecordColumns,
        year: Int,
        schedules: [ConsolidationSchedule]
    ) {
        self.schedules = schedules
        byMonth = [Double](repeating: 0, count: lines * Self.months)
        width = [Double](repeating: 0, count: lines)
        widthBase = width
        magnitude = width
        countedByMonth = byMonth
        let starts = Self.monthStarts(year)
        guard starts.count == Self.months + 1 else {
            for row in 0..<columns.count { partly[Int32(row)] = 0 }
            return
        }
        for row in 0..<columns.count {
            let (line, quantity) = (columns.line(row), columns.quantity[row])
            let share = divide(quantity, line, columns.start(row), columns.end(row), starts)
            if share != 1 { partly[Int32(row)] = share }
            magnitude[line] += abs(quantity) * share
        }
        count(columns, starts)
        guard records.statesHalfWidths else { return }
        for row in 0..<columns.count {
            guard let half = records.relativeHalfWidth(columns.record(row)) else { continue }
            let line = columns.line(row)
            let size = abs(columns.quantity[row]) * inside(row)
            width[line] += size * half
            widthBase[line] += size
        }
    }

    /// The sums of an input.
    init(_ columns: ActivityColumns, of input: InventoryInput) {
        self.init(
            columns,
            lines: input.sources.count,
            records: input.records,
            year: input.year,
            schedules: input.schedules
        )
    }

    /// The part of a line's quantity that is counted: 1 where nothing was used and nothing is said of it.
    func share(_ line: Int) -> Double {
        let schedule = schedules[line]
        let total = total(line)
        return schedule.isConstant || total == 0 ? schedule.share : counted(line) / total
    }

    /// The quantity of a line in the year that is counted, in its unit.
    func counted(_ line: Int) -> Double {
        countedByMonth[(line * Self.months)..<((line + 1) * Self.months)].reduce(0, +)
    }

    /// The part of a record that is counted and lies in the year, by row of the columns.
    func countedInside(_ row: Int, line: Int) -> Double {
        inside(row) * (countedRows.isEmpty ? schedules[line].share : countedRows[row])
    }

    /// Days of the record of a row inside the year ÷ its days.
    func inside(_ row: Int) -> Double { partly.isEmpty ? 1 : partly[Int32(row), default: 1] }

    /// Rows that do not lie inside the year with all their days, in their order.
    var rowsPartlyInside: [Int] { partly.keys.sorted().map(Int.init) }

    /// Rows without a day in the year.
    var rowsOutside: Int { partly.values.count { $0 <= 0 } }

    /// Records of which some days are counted otherwise than others.
    private(set) var divided: [Int: Int] = [:]

    /// Divides what lies in a month by the days of the interests.
    private mutating func count(_ columns: ActivityColumns, _ starts: [Int32]) {
        for line in schedules.indices where schedules[line].isConstant {
            for cell in (line * Self.months)..<((line + 1) * Self.months) {
                countedByMonth[cell] = byMonth[cell] * schedules[line].share
            }
        }
        if schedules.allSatisfy(\.isConstant) { return }
        countedRows = (0..<columns.count).map { schedules[columns.line($0)].share }
        for row in 0..<columns.count {
            let line = columns.line(row)
            let schedule = schedules[line]
            if schedule.isConstant { continue }
            let (start, end) = (columns.start(row), columns.end(row))
            let year = max(start, starts[0])..<max(max(start, starts[0]), min(end, starts[Self.months]))
            countedRows[row] = schedule.mean(year)
            let shares = Set(schedule.segments.filter { $0.days.overlaps(year) }.map(\.share))
            let isWhole = schedule.segments.contains { $0.days.clamped(to: year) == year }
            if !year.isEmpty, !shares.isEmpty, !isWhole { divided[line, default: 0] += 1 }
            let days = Double(end - start)
            for month in 0..<Self.months {
                let part =
                    max(start, starts[month])..<max(max(start, starts[month]), min(end, starts[month + 1]))
                if part.isEmpty { continue }
                let quantity = columns.quantity[row] * Double(part.count) / days
                countedByMonth[line * Self.months + month] += quantity * schedule.mean(part)
            }
        }
    }

    /// The quantity of a line in the year, in its unit.
    func total(_ line: Int) -> Double {
        byMonth[(line * Self.months)..<((line + 1) * Self.months)].reduce(0, +)
    }

    /// Adds a quantity to the months it covers and returns the part that lies in the year.
    private mutating func divide(
        _ quantity: Double,
        _ line: Int,
        _ start: Int32,
        _ end: Int32,
        _ starts: [Int32]
    ) -> Double {
        let base = line * Self.months
        let month = Self.month(of: start, starts)
        if let month, end <= starts[month + 1] {
            byMonth[base + month] += quantity
            return 1
        }
        let days = Double(end - start)
        var share = 0.0
        for month in 0..<Self.months {
            let overlap = min(end, starts[month + 1]) - max(start, starts[month])
            guard overlap > 0 else { continue }
            byMonth[base + month] += quantity * (Double(overlap) / days)
            share += Double(overlap) / days
        }
        return start >= starts[0] && end <= starts[Self.months] ? 1 : share
    }

    private static func month(of day: Int32, _ starts: [Int32]) -> Int? {
        guard day >= starts[0], day < starts[months] else { return nil }
        var month = Int(day - starts[0]) / 31
        while day >= starts[month + 1] { month += 1 }
        return month
    }

    /// The first days of the months of a year and of the next year.
    static func monthStarts(_ year: Int) -> [Int32] {
        let starts = (1...months).compactMap { CivilDate(year: year, month: $0, day: 1)?.daysSinceEpoch }
        return starts + [CivilDate(year: year + 1, month: 1, day: 1)?.daysSinceEpoch].compactMap(\.self)
    }
}
