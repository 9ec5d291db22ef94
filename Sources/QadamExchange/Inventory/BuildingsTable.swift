public import QadamEvidence
public import QadamInventory

/// `buildings.csv`: one building a row.
public enum BuildingsTable {
    private static let id = Column.identifier("id")
    private static let english = Column.text("name_en").optional()
    private static let russian = Column.text("name_ru").optional()
    private static let kazakh = Column.text("name_kk").optional()
    private static let use = Column.text("use")
    private static let reference = Column.identifier("reference_type").optional()
    private static let area = Column.number("area_m2", .positive)
    private static let people = Column.number("people", .nonNegative).optional()
    private static let built = Column.integer("built", 1700...2100).optional()
    private static let heating = Column.identifier("heating")
    private static let facility = Column.identifier("facility")

    /// The columns.
    public static let schema = TableSchema(
        "buildings",
        columns: [id, english, russian, kazakh, use, reference, area, people, built, heating, facility],
        unique: [["id"]]
    )

    /// Reads the buildings; nil with an error among the diagnostics.
    public static func read(_ input: InputFile) -> (buildings: [Building]?, diagnostics: [Diagnostic]) {
        let outcome = TableReader(schema).read(input)
        guard let table = outcome.table else { return (nil, outcome.diagnostics) }
        let (ids, uses, types, areas) = (table[id], table[use], table[reference], table[area])
        let names = zip(zip(table[english], table[russian]), table[kazakh]).map {
            LocalizedName(en: $0.0, ru: $0.1, kk: $1)
        }
        let (counts, years, heats, places) = (table[people], table[built], table[heating], table[facility])
        let buildings = ids.indices.map { row in
            Building(
                id: ids[row],
                name: names[row],
                use: uses[row],
                referenceType: types[row],
                areaM2: areas[row],
                people: counts[row],
                built: years[row],
                heating: heats[row],
                facility: places[row]
            )
        }
        return (buildings, outcome.diagnostics)
    }
}
