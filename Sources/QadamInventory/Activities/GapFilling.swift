public import QadamEvidence
import QadamUnits

/// Estimates the quantity of days without a record, by a rule that a person names.
public enum GapFilling {
    /// The rules.
    public enum Rule: String, Sendable, Codable, CaseIterable {
        /// The daily mean of the same days a year before: of the month and day, 29 February as 28 February.
        case sameDaysLastYear = "same-days-last-year"
        /// The mean of the daily rates of the record before and the record after the gap, each within 62 days of it.
        case neighbours
        /// The daily mean of all covered days of the year.
        case yearMean = "year-mean"

        /// The name, as a text.
        public var name: Message { Message("inventory.gapRule.\(rawValue)") }
    }

    /// How far a neighbour may be, days: two months, since a season is no neighbour.
    static let reach: Int32 = 62

    /// The quantity of the days of a gap; `nil` where the rule finds nothing to go by.
    ///
    /// - Parameters:
    ///   - gap: The days.
    ///   - entries: Records of the meter, of this and the former year. Estimated ones are not a base for estimates.
    public static func quantity(
        of gap: CoverageCalendar.Span,
        in entries: [CoverageCalendar.Entry],
        by rule: Rule
    ) -> Double? {
        let measured = entries.filter { !$0.isEstimated }
        let days = Double(gap.days)
        switch rule {
        case .sameDaysLastYear:
            var sum = 0.0
            for day in gap.firstDay.daysSinceEpoch...gap.lastDay.daysSinceEpoch {
                guard let rate = rate(on: aYearBefore(CivilDate(daysSinceEpoch: day)), measured) else {
                    return nil
                }
                sum += rate
            }
            return sum
        case .neighbours:
            let before = measured.filter { $0.endDay <= gap.firstDay.daysSinceEpoch }
                .max { $0.endDay < $1.endDay }
            let after = measured.filter { $0.firstDay > gap.lastDay.daysSinceEpoch }
                .min { $0.firstDay < $1.firstDay }
            guard let before, let after, gap.firstDay.daysSinceEpoch - before.endDay <= reach,
                after.firstDay - gap.lastDay.daysSinceEpoch - 1 <= reach
            else { return nil }
            return (rate(before) + rate(after)) / 2 * days
        case .yearMean:
            let (year, _, _) = gap.firstDay.components
            guard let calendar = CoverageCalendar(year: year, entries: measured) else { return nil }
            let covered = calendar.months.reduce(0) { $0 + $1.covered }
            guard covered > 0, calendar.overlaps.isEmpty else { return nil }
            return calendar.quantity / Double(covered) * days
        }
    }

    private static func rate(_ entry: CoverageCalendar.Entry) -> Double {
        entry.quantity / Double(entry.endDay - entry.firstDay)
    }

    /// The rate of the only record of a day; `nil` where there is none, or more than one.
    private static func rate(on day: Int32, _ entries: [CoverageCalendar.Entry]) -> Double? {
        let found = entries.filter { $0.firstDay <= day && day < $0.endDay }
        return found.count == 1 ? found.first.map { rate($0) } : nil
    }

    private static func aYearBefore(_ date: CivilDate) -> Int32 {
        let (year, month, day) = date.components
        let same = CivilDate(year: year - 1, month: month, day: day)
        // 29 February has no day a year before.
        return (same ?? CivilDate(daysSinceEpoch: date.daysSinceEpoch - 366)).daysSinceEpoch
    }
}
