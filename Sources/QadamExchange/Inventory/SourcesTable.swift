public import QadamEvidence
public import QadamInventory
import QadamUnits

/// `sources.csv`: one source line a row.
public enum SourcesTable {
    private static let id = Column.identifier("id")
    private static let building = Column.identifier("building").optional()
    private static let facility = Column.identifier("facility").optional()
    private static let category = Column<EmissionCategory>.choice("category")
    private static let method = Column.oneOf("method", InventoryMethods.all.map { $0.name })
    private static let rhythm = Column<SourceLine.Rhythm>.choice("rhythm")
    private static let unit = Column.unit("unit")
    private static let factors = Column<[String: String]>.custom("factors", read: RoleText.factors).optional()
    private static let properties = Column<[String: OwnProperty]>
        .custom("properties", read: RoleText.properties).optional()
    private static let activityOf = Column.list("activity_of").optional()
    private static let english = Column.text("name_en").optional()
    private static let russian = Column.text("name_ru").optional()
    private static let kazakh = Column.text("name_kk").optional()
    private static let note = Column.text("note").optional()

    /// The columns.
    public static let schema = TableSchema(
        "sources",
        columns: [
            id, building, facility, category, method, rhythm, unit, factors, properties, activityOf, english,
            russian, kazakh, note,
        ],
        unique: [["id"]]
    )

    /// Reads the source lines; nil with an error among the diagnostics.
    public static func read(_ input: InputFile) -> (sources: [SourceLine]?, diagnostics: [Diagnostic]) {
        let outcome = TableReader(schema).read(input)
        guard let table = outcome.table else { return (nil, outcome.diagnostics) }
        let (ids, buildings, facilities, categories) = (
            table[id], table[building], table[facility], table[category]
        )
        let (methods, rhythms, units) = (table[method], table[rhythm], table[unit])
        let (named, own, origins, notes) = (table[factors], table[properties], table[activityOf], table[note])
        let (en, ru, kk) = (table[english], table[russian], table[kazakh])
        let sources = ids.indices.map { row in
            SourceLine(
                id: ids[row],
                name: LocalizedName(en: en[row], ru: ru[row], kk: kk[row]),
                building: buildings[row],
                facility: facilities[row],
                category: categories[row],
                method: methods[row],
                rhythm: rhythms[row],
                unit: units[row],
                factors: named[row] ?? [:],
                properties: own[row] ?? [:],
                activityOf: origins[row] ?? [],
                note: notes[row],
                place: .file(table.file, row: table.rowNumbers[row])
            )
        }
        return (sources, outcome.diagnostics)
    }
}
