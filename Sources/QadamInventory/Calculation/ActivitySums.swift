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
    /// Days of every record inside the year ÷ its days, by row of the columns.
    private(set) var inside: [Double]

    init(_ columns: ActivityColumns, lines: Int, records: [ActivityRecord], year: Int) {
        byMonth = [Double](repeating: 0, count: lines * Self.months)
        width = [Double](repeating: 0, count: lines)
        widthBase = width
        magnitude = width
        inside = [Double](repeating: 0, count: columns.count)
        let starts = Self.monthStarts(year)
        guard starts.count == Self.months + 1 else { return }
        columns.source.withUnsafeBufferPointer { source in
            columns.quantity.withUnsafeBufferPointer { quantity in
                for row in source.indices {
                    let line = Int(source[row])
                    let share = divide(
                        quantity[row],
                        line,
                        columns.start[row],
                        columns.end[row],
                        starts
                    )
                    inside[row] = share
                    magnitude[line] += abs(quantity[row]) * share
                }
            }
        }
        for row in 0..<columns.count {
            guard let half = records[Int(columns.record[row])].relativeHalfWidth else { continue }
            let line = Int(columns.source[row])
            let size = abs(columns.quantity[row]) * inside[row]
            width[line] += size * half
            widthBase[line] += size
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
