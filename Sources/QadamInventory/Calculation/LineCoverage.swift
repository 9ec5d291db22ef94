import QadamUnits

/// What the records of a line cover of the year. A line without records has no quantity and no emissions: they are not zero,
/// they are not known.
public struct LineCoverage: Sendable, Codable, Equatable {
    /// The line.
    public let line: String
    /// How often it is recorded.
    public let rhythm: SourceLine.Rhythm
    /// Records with a day in the year, of all lines whose records it uses.
    public let records: Int
    /// Months of the year with a record, 0…12; of a line that uses the records of others, months with a record of each.
    public let months: Int
    /// The part of the days of the year with a record, 0…1; counted as the months are.
    public let days: Double

    /// Whether anything is known of the year.
    public var hasData: Bool { records > 0 }
    /// Whether days are missing; what is recorded when it happens has no days to miss.
    public var isPartial: Bool { hasData && rhythm != .event && days < 1 }
}

extension Inventory {
    /// What the records of every line cover of the year, in the order of the lines.
    public var coverage: [LineCoverage] {
        guard let period = Period(year: input.year) else { return [] }
        let (records, covered) = coveredDays(period)
        let starts = ActivitySums.monthStarts(input.year).map { Int($0 - period.start.daysSinceEpoch) }
        return lines.map { compiled in
            var days = [Bool](repeating: true, count: period.days)
            var count = 0
            for origin in compiled.origins {
                count += records[origin.line]
                for day in days.indices where !covered[origin.line][day] { days[day] = false }
            }
            return LineCoverage(
                line: compiled.line.id,
                rhythm: compiled.line.rhythm,
                records: count,
                months: count == 0 ? 0 : (0..<12).count { days[starts[$0]..<starts[$0 + 1]].contains(true) },
                days: count == 0 ? 0 : Double(days.count { $0 }) / Double(period.days)
            )
        }
    }

    /// Records inside the year, and its days with a record, by source line.
    private func coveredDays(_ period: Period) -> (records: [Int], covered: [[Bool]]) {
        let first = period.start.daysSinceEpoch
        let end = period.end.daysSinceEpoch
        var records = [Int](repeating: 0, count: input.sources.count)
        // +1 on the first day of a record, −1 on the day after its last.
        var steps = [[Int32]](
            repeating: [Int32](repeating: 0, count: period.days + 1),
            count: input.sources.count
        )
        for row in 0..<columns.count {
            let line = columns.line(row)
            let (from, to) = (max(columns.start(row), first), min(columns.end(row), end))
            guard from < to else { continue }
            records[line] += 1
            steps[line][Int(from - first)] += 1
            steps[line][Int(to - first)] -= 1
        }
        let covered = steps.map { steps in
            var open: Int32 = 0
            return steps.dropLast().map { step in
                open += step
                return open > 0
            }
        }
        return (records, covered)
    }
}
