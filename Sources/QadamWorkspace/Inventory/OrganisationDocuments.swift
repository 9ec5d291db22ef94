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
    /// Its tables of waste; nil without any, or where they cannot be read.
    let waste: WasteContents?
    /// Identifiers of those that surveys give.
    let surveyed: Set<String>
    /// Readings behind records of meters, by record; of several, the last that was brought.
    let readings: [String: ReadingSpan]

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
        let waste = WasteLines(sources, content, documents)
        diagnostics += waste.diagnostics
        return (
            OrganisationDocuments(
                head: content,
                buildings: buildings,
                sources: waste.sources,
                derived: surveyed + waste.records,
                waste: waste.contents,
                surveyed: Set(surveyed.map(\.id)),
                readings: Dictionary(
                    ReadingsFolder.spans(documents).map { ($0.record, $0) },
                    uniquingKeysWith: { $1 }
                )
            ), diagnostics
        )
    }

    /// `organisation.yaml` alone; nil where it cannot be read.
    static func head(_ documents: DocumentSet) -> OrganisationFile? {
        let path = WorkspacePart.organisation.prefix + WorkspacePart.organisation.marker
        return documents.has(path) ? OrganisationFile.read(documents.input(path)).content : nil
    }

    /// The input of an inventory with the stored records, of the organisation's own year and approach unless others are
    /// named.
    func input(
        _ activities: StoredActivities,
        gwp: String?,
        year: Int? = nil,
        approach: Consolidation? = nil
    ) -> (input: InventoryInput, diagnostics: [Diagnostic]) {
        let (records, problems) = ActivityRecords.make(activities)
        return input(records, problems, gwp: gwp, year: year, approach: approach)
    }

    /// The same with records that are already read, and what was wrong with them.
    func input(
        _ stored: RecordColumns,
        _ problems: [Diagnostic],
        gwp: String?,
        year: Int? = nil,
        approach: Consolidation? = nil
    ) -> (input: InventoryInput, diagnostics: [Diagnostic]) {
        var (records, diagnostics) = (stored, problems)
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
                residualValue: head.residualValue,
                buildings: buildings,
                sources: sources,
                records: records,
                instruments: head.instruments,
                readings: readings
            ),
            diagnostics
        )
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
