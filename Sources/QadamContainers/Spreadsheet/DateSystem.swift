package import QadamUnits

/// How a workbook counts days.
public enum DateSystem: Sendable {
    /// 1 is 1900-01-01, and 60 a 29 February 1900 that never was.
    case from1900
    /// 0 is 1904-01-01.
    case from1904

    /// The day of a whole number; `nil` for what is no day of the calendar.
    ///
    /// Source: ECMA-376-1:2016, 18.17.4.1.
    package func day(_ serial: Int) -> CivilDate? {
        switch self {
        case .from1900:
            guard serial >= 1, serial != 60, serial <= 2_958_465 else { return nil }
            return CivilDate(daysSinceEpoch: Int32(serial - (serial < 60 ? 25_568 : 25_569)))
        case .from1904:
            guard serial >= 0, serial <= 2_957_003 else { return nil }
            return CivilDate(daysSinceEpoch: Int32(serial - 24_107))
        }
    }

    /// A number under a format that shows it as a moment.
    func moment(_ serial: Double, text: String, kind: SheetMoment.Kind) -> SheetMoment {
        guard serial.magnitude < 1e7 else {
            return SheetMoment(kind: kind, serial: serial, text: text, date: nil, secondsOfDay: 0)
        }
        // To the millisecond, as the binary fractions of a day fall short of the second that was typed.
        let milliseconds = (serial * 86_400_000).rounded()
        let days = (milliseconds / 86_400_000).rounded(.down)
        return SheetMoment(
            kind: kind,
            serial: serial,
            text: text,
            date: kind == .date || kind == .dateAndTime ? day(Int(days)) : nil,
            secondsOfDay: (milliseconds - days * 86_400_000) / 1000
        )
    }

    /// A day and a time that the file writes by ISO 8601 (`t="d"`): `2024-01-31`, `2024-01-31T06:30:00`, `06:30`.
    func moment(iso text: String) -> SheetMoment? {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let first = parts.first ?? ""
        let isTime = first.contains(":")
        guard parts.count == 1 || !isTime else { return nil }
        var seconds: Double? = 0
        if let clock = isTime ? first : (parts.count == 2 ? parts[1] : nil) { seconds = Self.seconds(clock) }
        let date = isTime ? nil : CivilDate(iso: first)
        guard let seconds, isTime || date != nil else { return nil }
        let days: Double
        switch (date, self) {
        case (nil, _): days = 0
        case (let date?, .from1904): days = Double(date.daysSinceEpoch) + 24_107
        // Before 1 March 1900 (day -25 508 of the epoch) the day that never was has not been counted yet.
        case (let date?, .from1900):
            days = Double(date.daysSinceEpoch) + (date.daysSinceEpoch < -25_508 ? 25_568 : 25_569)
        }
        return SheetMoment(
            kind: isTime ? .time : (parts.count == 2 ? .dateAndTime : .date),
            serial: days + seconds / 86_400,
            text: text,
            date: date,
            secondsOfDay: seconds
        )
    }

    /// Seconds since midnight of `06:30`, `06:30:15`, `06:30:15.25`, also with a final `Z`.
    private static func seconds(_ clock: Substring) -> Double? {
        let digits = clock.hasSuffix("Z") ? clock.dropLast() : clock
        let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hours = Int(parts[0]), let minutes = Int(parts[1]),
            (0..<24).contains(hours), (0..<60).contains(minutes)
        else { return nil }
        guard parts.count == 3 else { return Double(hours * 3600 + minutes * 60) }
        guard let seconds = Double(parts[2]), seconds >= 0, seconds < 60 else { return nil }
        return Double(hours * 3600 + minutes * 60) + seconds
    }
}
