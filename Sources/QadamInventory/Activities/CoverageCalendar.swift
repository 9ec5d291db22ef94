public import QadamUnits

/// Spreads the records of one meter over the months of a year by days, and says which days no record covers and which are
/// covered twice.
///
/// Quantity of a month = Σ over records of (quantity × days of the record in the month ÷ days of the record): a bill from
/// 15 January to 14 February gives 17 of its 31 days to January.
public struct CoverageCalendar: Sendable, Codable, Equatable {
    /// A record, as far as the calendar needs it.
    public struct Entry: Sendable, Hashable {
        /// First day, days since 1970-01-01.
        public let firstDay: Int32
        /// The day after the last.
        public let endDay: Int32
        /// Quantity in the unit of the meter.
        public let quantity: Double
        /// Whether it was estimated.
        public let isEstimated: Bool

        /// An entry; `endDay` is after `firstDay`.
        public init(firstDay: Int32, endDay: Int32, quantity: Double, isEstimated: Bool) {
            self.firstDay = firstDay
            self.endDay = endDay
            self.quantity = quantity
            self.isEstimated = isEstimated
        }
    }

    /// One month.
    public struct Month: Sendable, Codable, Equatable {
        /// 1…12.
        public let month: Int
        /// Days of the month.
        public let days: Int
        /// Days with a record.
        public let covered: Int
        /// Days with more than one record.
        public let twice: Int
        /// Quantity; `nil` in a month without a record.
        public let quantity: Double?
        /// The estimated part of it.
        public let estimated: Double
    }

    /// Days in a row.
    public struct Span: Sendable, Codable, Hashable {
        /// First day.
        public let firstDay: CivilDate
        /// Last day.
        public let lastDay: CivilDate

        /// How many days.
        public var days: Int { Int(lastDay.daysSinceEpoch - firstDay.daysSinceEpoch) + 1 }
    }

    /// The year.
    public let year: Int
    /// Its months.
    public let months: [Month]
    /// Days without a record.
    public let gaps: [Span]
    /// Days with more than one record.
    public let overlaps: [Span]

    /// Quantity of the year.
    public var quantity: Double { months.compactMap(\.quantity).reduce(0, +) }
    /// The part of the days with a record, 0…1.
    public var coverage: Double {
        Double(months.reduce(0) { $0 + $1.covered }) / Double(months.reduce(0) { $0 + $1.days })
    }

    /// The calendar of a year; `nil` for a year that no calendar has.
    public init?(year: Int, entries: [Entry]) {
        guard let period = Period(year: year) else { return nil }
        let start = period.start.daysSinceEpoch
        var counts = [Int32](repeating: 0, count: period.days)
        for entry in entries {
            let from = max(entry.firstDay, start)
            let to = min(entry.endDay, period.end.daysSinceEpoch)
            guard from < to else { continue }
            for day in from..<to { counts[Int(day - start)] += 1 }
        }
        self.year = year
        months = (1...12).compactMap { month in
            Period(year: year, month: month).map { Self.month(month, $0, entries, counts, start) }
        }
        gaps = Self.spans(counts, start) { $0 == 0 }
        overlaps = Self.spans(counts, start) { $0 > 1 }
    }

    private static func month(
        _ month: Int,
        _ period: Period,
        _ entries: [Entry],
        _ counts: [Int32],
        _ start: Int32
    ) -> Month {
        var (quantity, estimated, hasAny) = (0.0, 0.0, false)
        for entry in entries {
            let days =
                min(entry.endDay, period.end.daysSinceEpoch)
                - max(entry.firstDay, period.start.daysSinceEpoch)
            guard days > 0 else { continue }
            let part = entry.quantity * (Double(days) / Double(entry.endDay - entry.firstDay))
            quantity += part
            if entry.isEstimated { estimated += part }
            hasAny = true
        }
        let first = Int(period.start.daysSinceEpoch - start)
        let days = counts[first..<(first + period.days)]
        return Month(
            month: month,
            days: period.days,
            covered: days.count { $0 > 0 },
            twice: days.count { $0 > 1 },
            quantity: hasAny ? quantity : nil,
            estimated: estimated
        )
    }

    private static func spans(_ counts: [Int32], _ start: Int32, _ isIn: (Int32) -> Bool) -> [Span] {
        var spans: [Span] = []
        var first: Int32?
        for (index, count) in counts.enumerated() {
            let day = start + Int32(index)
            if isIn(count) {
                if first == nil { first = day }
            } else if let begun = first {
                spans.append(
                    Span(
                        firstDay: CivilDate(daysSinceEpoch: begun),
                        lastDay: CivilDate(daysSinceEpoch: day - 1)
                    )
                )
                first = nil
            }
        }
        if let begun = first {
            let last = CivilDate(daysSinceEpoch: start + Int32(counts.count) - 1)
            spans.append(Span(firstDay: CivilDate(daysSinceEpoch: begun), lastDay: last))
        }
        return spans
    }
}
