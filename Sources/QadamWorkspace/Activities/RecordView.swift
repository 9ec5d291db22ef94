public import QadamInventory
import QadamStore
public import QadamUnits

/// An activity record as it is stored.
public struct RecordView: Sendable, Codable, Hashable {
    /// Its identifier.
    public let record: String
    /// Its source line.
    public let source: String
    /// First day.
    public let firstDay: CivilDate
    /// Last day.
    public let lastDay: CivilDate
    /// Quantity in `unit`.
    public let quantity: Double
    /// Unit as typed.
    public let unit: String
    /// Quantity as typed.
    public let entered: String
    /// How it was obtained.
    public let provenance: String
    /// Five scores.
    public let quality: String
    /// Half width of the 95 % interval, per cent.
    public let halfWidthPercent: Double?
    /// What proves it.
    public let evidence: String
    /// The rule by which it was estimated or filled up; nil for what is all measured, invoiced or typed.
    public var gap: GapMark?
    /// The meter readings that it was calculated from.
    public var reading: ReadingSpan?
}

extension StoredActivities {
    /// A row as a value.
    func view(_ row: Int) -> RecordView {
        RecordView(
            record: records[row],
            source: sources[row],
            firstDay: CivilDate(daysSinceEpoch: firstDays[row]),
            lastDay: CivilDate(daysSinceEpoch: endDays[row] - 1),
            quantity: quantities[row],
            unit: units[row],
            entered: entered[row],
            provenance: provenances[row],
            quality: qualities[row],
            halfWidthPercent: halfWidthPercents[row],
            evidence: evidences[row],
            gap: GapMark(evidence: evidences[row])
        )
    }

    mutating func append(_ other: StoredActivities, row: Int) {
        records.append(other.records[row])
        sources.append(other.sources[row])
        firstDays.append(other.firstDays[row])
        endDays.append(other.endDays[row])
        quantities.append(other.quantities[row])
        units.append(other.units[row])
        entered.append(other.entered[row])
        provenances.append(other.provenances[row])
        qualities.append(other.qualities[row])
        halfWidthPercents.append(other.halfWidthPercents[row])
        evidences.append(other.evidences[row])
        fileRows.append(other.fileRows[row])
    }

    /// The rows that share a day with a span.
    func overlapping(_ days: Range<Int32>) -> StoredActivities {
        var rows = StoredActivities()
        for row in 0..<count where firstDays[row] < days.upperBound && endDays[row] > days.lowerBound {
            rows.append(self, row: row)
        }
        return rows
    }
}

/// Keeps the records that a feed hands over.
final class ActivityCollector: ActivitySink {
    private(set) var rows = StoredActivities()

    func append(_ activities: StoredActivities) {
        for row in 0..<activities.count { rows.append(activities, row: row) }
    }
}
