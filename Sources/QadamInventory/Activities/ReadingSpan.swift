public import QadamEvidence
public import QadamUnits

/// Two readings of a meter and the quantity between them, as they were brought: what a verifier follows from the meter to the record.
public struct ReadingSpan: Sendable, Codable, Hashable {
    /// The record that was made of them.
    public let record: String
    /// Its source line.
    public let source: String
    /// The day at whose beginning the earlier reading was taken.
    public let day: CivilDate
    /// What the meter showed.
    public let count: Double
    /// The day at whose beginning the later reading was taken.
    public let nextDay: CivilDate
    /// What the meter showed then.
    public let nextCount: Double
    /// The unit of the record, as typed.
    public let unit: String
    /// Ratio of current transformers, pulses per unit and the like.
    public let multiplier: Double
    /// Digits of a meter that begins again at zero.
    public let digits: Int?
    /// Whether it began again between them.
    public let rolledOver: Bool
    /// Whether one of the readings was estimated.
    public let isEstimated: Bool
    /// The file.
    public let file: String
    /// Its SHA-256.
    public let sha256: String
    /// The row of the later reading.
    public let row: Int

    /// See the fields.
    public init(
        record: String,
        source: String,
        day: CivilDate,
        count: Double,
        nextDay: CivilDate,
        nextCount: Double,
        unit: String,
        multiplier: Double,
        digits: Int?,
        rolledOver: Bool,
        isEstimated: Bool,
        file: String,
        sha256: String,
        row: Int
    ) {
        (self.record, self.source, self.unit) = (record, source, unit)
        (self.day, self.count, self.nextDay, self.nextCount) = (day, count, nextDay, nextCount)
        (self.multiplier, self.digits, self.rolledOver) = (multiplier, digits, rolledOver)
        (self.isEstimated, self.file, self.sha256, self.row) = (isEstimated, file, sha256, row)
    }

    /// The quantity by the method of ``MeterReadings``, in `unit`; nil where it does not follow from the readings.
    public var quantity: Double? {
        let readings = [
            MeterReadings.Reading(day: day.daysSinceEpoch, count: count),
            MeterReadings.Reading(day: nextDay.daysSinceEpoch, count: nextCount),
        ]
        return MeterReadings.spans(readings, digits: digits, multiplier: multiplier).spans.first?.quantity
    }

    /// From the readings to the quantity, as a text.
    public var message: Message {
        Message(
            rolledOver ? "inventory.explain.readings-over" : "inventory.explain.readings",
            [
                "count": .text(Self.plain(count)), "day": .date(day),
                "nextCount": .text(Self.plain(nextCount)),
                "nextDay": .date(nextDay), "multiplier": .text(Self.plain(multiplier)),
                "digits": .text(digits.map { String($0) } ?? ""), "file": .text(file),
                "row": .text(String(row)), "hash": .text(String(sha256.prefix(12))),
            ]
        )
    }

    /// The number with the digits that read back as the same one.
    static func plain(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
