import QadamEvidence
import QadamExchange
import QadamInventory
import QadamStore
import QadamUncertainty
import QadamUnits

/// Stored rows as activity records of the domain, batch by batch.
struct ActivityRecords {
    private(set) var records = RecordColumns()
    private(set) var diagnostics: [Diagnostic] = []
    private var units: [String: Unit] = [:]
    private var scores: [String: QualityScore] = [:]

    /// The records of all rows, and what is wrong with those that are none.
    static func make(_ rows: StoredActivities) -> (records: RecordColumns, diagnostics: [Diagnostic]) {
        var reader = ActivityRecords()
        reader.take(rows)
        return (reader.records, reader.diagnostics)
    }

    /// Appends the records of a batch.
    mutating func take(_ rows: StoredActivities) {
        diagnostics += QuantityCheck.findings(rows)
        for row in 0..<rows.count {
            let place = Place.file(WorkspacePart.activities, row: Int(rows.fileRows[row]))
            do throws(UnitError) {
                let unit = try Self.cached(rows.units[row], &units)
                guard let provenance = ActivityRecord.Provenance(rawValue: rows.provenances[row]),
                    let period = Period(
                        start: CivilDate(daysSinceEpoch: rows.firstDays[row]),
                        end: CivilDate(daysSinceEpoch: rows.endDays[row])
                    )
                else { continue }
                records.append(
                    ActivityRecord(
                        id: rows.records[row],
                        source: rows.sources[row],
                        period: period,
                        amount: Amount(
                            rows.quantities[row],
                            unit,
                            entered: "\(rows.entered[row]) \(rows.units[row])"
                        ),
                        provenance: provenance,
                        evidence: rows.evidences[row].isEmpty ? nil : rows.evidences[row],
                        quality: Self.score(rows.qualities[row], &scores),
                        relativeHalfWidth: rows.halfWidthPercents[row].map { $0 / 100 },
                        place: place
                    )
                )
            } catch {
                diagnostics.append(Diagnostic(error, at: place))
            }
        }
    }

    private static func cached(_ text: String, _ units: inout [String: Unit]) throws(UnitError) -> Unit {
        if let unit = units[text] { return unit }
        let unit = try UnitRegistry.standard.unit(text)
        units[text] = unit
        return unit
    }

    private static func score(_ text: String, _ scores: inout [String: QualityScore]) -> QualityScore? {
        if text.isEmpty { return nil }
        if let score = scores[text] { return score }
        let score = QualityText.score(text)
        if let score { scores[text] = score }
        return score
    }
}

/// The records of a year as they stream out of the store: those with a day in it, their hash, and how many have none.
struct YearOfRecords {
    private(set) var reader = ActivityRecords()
    private(set) var hash = ActivitiesHash()
    private let days: Range<Int32>?
    private let year: Int
    private let isKept: Bool
    private var outside = 0

    /// Reads the store once.
    ///
    /// - Parameter keeping: Whether the records are kept, or only hashed.
    static func read(
        _ year: Int,
        in store: any WorkspaceStore,
        keeping: Bool = true
    ) throws(StoreError) -> YearOfRecords {
        var made = YearOfRecords(year, keeping: keeping)
        try store.readActivities { made.take($0) }
        return made
    }

    private init(_ year: Int, keeping: Bool) {
        self.year = year
        isKept = keeping
        days = Period(year: year).map { $0.start.daysSinceEpoch..<$0.end.daysSinceEpoch }
    }

    private mutating func take(_ batch: StoredActivities) {
        let rows = days.map(batch.overlapping) ?? batch
        outside += batch.count - rows.count
        hash.take(rows)
        if isKept { reader.take(rows) }
    }

    /// Says how many records have no day in the year.
    var diagnostics: [Diagnostic] {
        guard outside > 0 else { return [] }
        let arguments: [String: Argument] = ["count": .integer(outside), "year": .text(String(year))]
        return [Diagnostic("WSP-0203", .note, at: .whole, arguments)]
    }
}
