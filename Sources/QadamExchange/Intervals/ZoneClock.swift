import QadamEvidence
import QadamUnits

/// When the clocks of a place were put forward or back, by the name of its zone.
///
/// Local hours that are skipped have no readings, hours that are repeated have two. The changes are rows of
/// `Data/time/zone-transitions.csv`, made from the time zone database (`iana2025.tzdb`), so that a month has the same hours
/// on every machine. They are known from 2000 to 2037; all are whole hours.
public struct ZoneClock: Sendable, Equatable {
    /// One change of the clock, in minutes of the local year in which its earlier edge lies.
    struct Change: Sendable, Equatable {
        /// The local year.
        let year: Int32
        /// 0…11.
        let month: Int
        /// Minutes from the beginning of the local year that are skipped or that come twice.
        let minutes: Range<Int>
        /// Whether they come twice; else they are skipped.
        let isRepeated: Bool
    }

    /// Its name, such as `Asia/Almaty`.
    public let name: String
    let changes: [Change]

    /// The names of the zones.
    public static let known: [String] = Set(rows.map { $0[0] }).sorted()

    private static let rows: [[String]] = DataTable(csv: EmbeddedZoneTransitions.csv).rows.filter {
        $0.count == 6
    }

    /// The clock of a zone; nil for a name that the table does not have.
    public init?(_ name: String) {
        let own = Self.rows.filter { $0[0] == name }
        guard !own.isEmpty else { return nil }
        self.name = name
        changes = own.compactMap { row in
            guard let before = Int(row[2]), let after = Int(row[3]), before != after,
                let start = Self.minutes(row[1])
            else { return nil }
            return Self.change(start, before, after)
        }
    }

    /// Minutes from 1970-01-01 of `YYYY-MM-DD hh:mm`.
    private static func minutes(_ text: String) -> Int? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let date = CivilDate(iso: parts[0]) else { return nil }
        let clock = parts[1].split(separator: ":").compactMap { Int($0) }
        return clock.count == 2 ? Int(date.daysSinceEpoch) * 1440 + clock[0] * 60 + clock[1] : nil
    }

    /// Put back, the local time from (start + after) to (start + before) comes twice; put forward, that from (start + before) to
    /// (start + after) does not come.
    private static func change(_ start: Int, _ before: Int, _ after: Int) -> Change? {
        let first = start + min(before, after)
        let day = CivilDate(daysSinceEpoch: Int32(first / 1440))
        guard let newYear = CivilDate(year: day.components.year, month: 1, day: 1) else { return nil }
        let offset = first - Int(newYear.daysSinceEpoch) * 1440
        return Change(
            year: Int32(day.components.year),
            month: day.components.month - 1,
            minutes: offset..<(offset + abs(after - before)),
            isRepeated: after < before
        )
    }

    /// Minutes that a month has more than its days have, below zero where some are skipped.
    func extraMinutes(year: Int, month: Int) -> Int {
        changes.filter { Int($0.year) == year && $0.month == month - 1 }
            .reduce(0) { $0 + ($1.isRepeated ? $1.minutes.count : -$1.minutes.count) }
    }
}
