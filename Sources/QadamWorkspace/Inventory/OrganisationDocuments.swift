import QadamEvidence
import QadamExchange
import QadamInventory
import QadamStore
import QadamUncertainty
import QadamUnits

/// The documents of an organisation, read.
struct OrganisationDocuments {
    let head: OrganisationFile
    let buildings: [Building]
    let sources: [SourceLine]
    /// Records that its surveys and its tables of waste give.
    let derived: [ActivityRecord]
    /// Identifiers of those that surveys give.
    let surveyed: Set<String>

    static func read(_ documents: DocumentSet) -> (content: OrganisationDocuments?, diagnostics: [Diagnostic])
    {
        let prefix = WorkspacePart.organisation.prefix
        let head = OrganisationFile.read(documents.input(prefix + WorkspacePart.organisation.marker))
        let buildings = BuildingsTable.read(documents.input(prefix + "buildings.csv"))
        let sources = SourcesTable.read(documents.input(prefix + "sources.csv"))
        let surveys = SurveyRecords.read(documents)
        var diagnostics =
            head.diagnostics + buildings.diagnostics + sources.diagnostics + surveys.diagnostics
        guard let content = head.content, let buildings = buildings.buildings, let sources = sources.sources,
            let surveyed = surveys.records
        else {
            return (nil, diagnostics)
        }
        let waste = WasteLines.fill(sources, content.choices, documents)
        diagnostics += waste.diagnostics
        return (
            OrganisationDocuments(
                head: content,
                buildings: buildings,
                sources: waste.sources,
                derived: surveyed + waste.records,
                surveyed: Set(surveyed.map(\.id))
            ), diagnostics
        )
    }

    /// The input of an inventory with the stored records, of the organisation's own year and approach unless others are
    /// named.
    func input(
        _ activities: StoredActivities,
        gwp: String?,
        year: Int? = nil,
        approach: Consolidation? = nil
    ) -> (input: InventoryInput, diagnostics: [Diagnostic]) {
        var (records, diagnostics) = ActivityRecords.make(activities)
        diagnostics += QuantityCheck.findings(activities)
        diagnostics += WasteLines.check(sources, records)
        if let period = Period(year: year ?? head.year) {
            records += derived.filter { $0.period.overlaps(period) }
        }
        return (
            InventoryInput(
                organisation: approach.map(head.organisation.consolidated) ?? head.organisation,
                year: year ?? head.year,
                gwp: gwp ?? head.gwp,
                choices: head.choices,
                ranges: head.ranges,
                residualMix: head.residualMix,
                buildings: buildings,
                sources: sources,
                records: records,
                instruments: head.instruments
            ),
            diagnostics
        )
    }
}

/// Stored rows as activity records of the domain.
enum ActivityRecords {
    static func make(_ rows: StoredActivities) -> (records: [ActivityRecord], diagnostics: [Diagnostic]) {
        var records: [ActivityRecord] = []
        var diagnostics: [Diagnostic] = []
        records.reserveCapacity(rows.count)
        var units: [String: Unit] = [:]
        var scores: [String: QualityScore] = [:]
        for row in 0..<rows.count {
            let place = Place.file(WorkspacePart.activities, row: Int(rows.fileRows[row]))
            do throws(UnitError) {
                let unit = try cached(rows.units[row], &units)
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
                        quality: score(rows.qualities[row], &scores),
                        relativeHalfWidth: rows.halfWidthPercents[row].map { $0 / 100 },
                        place: place
                    )
                )
            } catch {
                diagnostics.append(Diagnostic(error, at: place))
            }
        }
        return (records, diagnostics)
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

/// Five scores from 1 to 5 apart by blanks: technology, time, place, completeness, reliability.
enum QualityText {
    static func score(_ text: String) -> QualityScore? {
        let parts = text.split(separator: " ").compactMap { Int($0) }
        guard parts.count == 5, text.split(separator: " ").count == 5 else { return nil }
        return QualityScore(
            technology: parts[0],
            time: parts[1],
            place: parts[2],
            completeness: parts[3],
            reliability: parts[4]
        )
    }
}
