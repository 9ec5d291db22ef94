import QadamUnits

/// The days of one record, and its month where they are one.
struct RecordDays: CustomStringConvertible {
    let start: Int32
    /// The day after the last.
    let end: Int32
    /// ``CalendarMonth`` number where the days are exactly one month.
    let month: Int32?

    init?(year: Int, month: Int) {
        guard let days = CalendarMonth.days(Int32(year * 12 + month - 1)) else { return nil }
        (start, end) = days
        self.month = Int32(year * 12 + month - 1)
    }

    init?(first: CivilDate, last: CivilDate) {
        guard first <= last else { return nil }
        start = first.daysSinceEpoch
        end = last.daysSinceEpoch + 1
        let from = first.components
        let to = last.components
        let isMonth =
            from.day == 1 && from.month == to.month && from.year == to.year
            && to.day == CivilDate.length(ofMonth: to.month, year: to.year)
        month = isMonth ? Int32(from.year * 12 + from.month - 1) : nil
    }

    init(_ period: Period) {
        start = period.start.daysSinceEpoch
        end = period.end.daysSinceEpoch
        let first = period.start.components
        month =
            Period(year: first.year, month: first.month) == period
            ? Int32(first.year * 12 + first.month - 1) : nil
    }

    var description: String {
        let start = CivilDate(daysSinceEpoch: start)
        let end = CivilDate(daysSinceEpoch: end)
        return Period(start: start, end: end)?.description ?? start.description
    }
}
