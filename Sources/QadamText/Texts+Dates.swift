public import QadamUnits

extension Texts {
    /// A day: `6 March 2026`, `2026 жылғы 6 наурыз`, `6 марта 2026 г.`
    public func date(_ date: CivilDate) -> String {
        let (year, month, day) = date.components
        let name = fill("format.date.month.\(month)", [:])
        return fill("format.date", ["year": "\(year)", "month": name, "day": "\(day)"])
    }

    /// A month of a year: `March 2026`, `2026 жылғы наурыз`, `март 2026 г.`
    public func month(_ month: Int, of year: Int) -> String {
        fill("format.month", ["year": "\(year)", "month": monthName(month)])
    }

    /// The name of a month (1…12) standing alone: `March`, `наурыз`, `март`.
    public func monthName(_ month: Int) -> String {
        fill("format.month.name.\(month)", [:])
    }

    /// The short name of a month (1…12) for an axis: `Mar`, `нау`, `мар`.
    public func shortMonth(_ month: Int) -> String {
        fill("format.month.short.\(month)", [:])
    }

    /// A period: a calendar year or month by its name, anything else from its first to its last day.
    public func period(_ period: Period) -> String {
        let (year, month, _) = period.start.components
        if period == Period(year: year) { return "\(year)" }
        if period == Period(year: year, month: month) { return self.month(month, of: year) }
        let last = CivilDate(daysSinceEpoch: period.end.daysSinceEpoch - 1)
        return last == period.start
            ? date(last) : fill("format.span", ["start": date(period.start), "end": date(last)])
    }
}
