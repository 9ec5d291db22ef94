public import QadamEvidence
public import QadamInventory

/// The four files of an inventory: `organisation.yaml`, `buildings.csv`, `sources.csv`, `activities.csv`.
public enum InventoryFolder {
    /// The names of the files.
    public static let files = ["organisation.yaml", "buildings.csv", "sources.csv", "activities.csv"]

    /// Reads a folder; nil with an error among the diagnostics.
    public static func read(_ folder: String) -> (input: InventoryInput?, diagnostics: [Diagnostic]) {
        func file(_ name: String) -> InputFile { .path(folder + "/" + name) }
        return read(
            organisation: file("organisation.yaml"),
            buildings: file("buildings.csv"),
            sources: file("sources.csv"),
            activities: file("activities.csv")
        )
    }

    /// Reads the four files; nil with an error among the diagnostics.
    public static func read(
        organisation: InputFile,
        buildings: InputFile,
        sources: InputFile,
        activities: InputFile
    ) -> (input: InventoryInput?, diagnostics: [Diagnostic]) {
        let head = OrganisationFile.read(organisation)
        let (houses, lines, records) = (
            BuildingsTable.read(buildings), SourcesTable.read(sources), ActivitiesTable.read(activities)
        )
        let diagnostics = head.diagnostics + houses.diagnostics + lines.diagnostics + records.diagnostics
        guard let content = head.content, let houses = houses.buildings, let lines = lines.sources,
            let records = records.records
        else { return (nil, diagnostics) }
        let input = InventoryInput(
            organisation: content.organisation,
            year: content.year,
            gwp: content.gwp,
            choices: content.choices,
            ranges: content.ranges,
            residualMix: content.residualMix,
            residualValue: content.residualValue,
            buildings: houses,
            sources: lines,
            records: RecordColumns(records),
            instruments: content.instruments
        )
        return (input, diagnostics)
    }
}
