/// A span of whole days, the end excluded.
public struct Period: Hashable, Sendable, Codable {
    /// First day.
    public let start: CivilDate
    /// The day after the last.
    public let end: CivilDate

    /// A period; `nil` if it would be empty.
    public init?(start: CivilDate, end: CivilDate) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }

    /// A calendar month; `nil` if there is none.
    public init?(year: Int, month: Int) {
        guard let start = CivilDate(year: year, month: month, day: 1) else { return nil }
        self.start = start
        end = CivilDate(
            daysSinceEpoch: start.daysSinceEpoch + Int32(CivilDate.length(ofMonth: month, year: year))
        )
    }

    /// A calendar year; `nil` if there is none.
    public init?(year: Int) {
        guard let start = CivilDate(year: year, month: 1, day: 1),
            let last = CivilDate(year: year, month: 12, day: 31)
        else { return nil }
        self.start = start
        end = CivilDate(daysSinceEpoch: last.daysSinceEpoch + 1)
    }

    /// Reads `2024`, `2024-01` or `2024-01-01/2024-01-31` (both days included); `nil` for anything else.
    public init?(iso text: String) {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        if ends.count == 2, let first = CivilDate(iso: ends[0]), let last = CivilDate(iso: ends[1]) {
            self.init(start: first, end: CivilDate(daysSinceEpoch: last.daysSinceEpoch + 1))
        } else if text.count == 7, let first = CivilDate(iso: text + "-01") {
            self.init(year: first.components.year, month: first.components.month)
        } else if text.count == 4, let first = CivilDate(iso: text + "-01-01") {
            self.init(year: first.components.year)
        } else {
            return nil
        }
    }

    /// Number of days.
    public var days: Int { Int(end.daysSinceEpoch - start.daysSinceEpoch) }

    /// Whether the two share a day.
    public func overlaps(_ other: Period) -> Bool {
        start < other.end && other.start < end
    }
}

extension Period: CustomStringConvertible {
    /// `2024`, `2024-01` or `2024-01-05/2024-02-04`, the shortest that fits.
    public var description: String {
        let first = start.components
        if self == Period(year: first.year) { return String(start.description.prefix(4)) }
        if self == Period(year: first.year, month: first.month) { return String(start.description.prefix(7)) }
        return "\(start)/\(CivilDate(daysSinceEpoch: end.daysSinceEpoch - 1))"
    }
}
