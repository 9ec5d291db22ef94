internal import QadamEvidence
internal import QadamPathways

/// Buildings and hourly loads of the site, as the inventory's example gives them.
struct PathwaySite {
    struct BuildingRow {
        let id: String
        let name: LocalizedName
        let profile: String
        let areaM2: Double
        let heating: String
        /// Where the floor area was read.
        let area: ParameterSource
    }

    private(set) var buildings: [BuildingRow] = []
    private(set) var loads: [LoadProfile] = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var digests: [String: FileDigest] = [:]

    init(buildings: InputFile, loads: InputFile) {
        readBuildings(buildings)
        readLoads(loads)
    }

    private mutating func readBuildings(_ input: InputFile) {
        let id = Column.identifier("id")
        let en = Column.text("name_en")
        let ru = Column.text("name_ru")
        let kk = Column.text("name_kk")
        let use = Column.text("use")
        let type = Column.identifier("reference_type")
        let area = Column<Double>.number("area_m2", .positive)
        let people = Column<Int>.integer("people")
        let built = Column<Int>.integer("built")
        let heating = Column.identifier("heating")
        let facility = Column.identifier("facility")
        let schema = TableSchema(
            "buildings",
            columns: [id, en, ru, kk, use, type, area, people, built, heating, facility],
            unique: [["id"]]
        )
        let outcome = TableReader(schema).read(input)
        diagnostics += outcome.diagnostics
        digests[input.name] = outcome.digest
        guard let table = outcome.table else { return }
        for i in 0..<table.count {
            buildings.append(
                BuildingRow(
                    id: table[id][i],
                    name: LocalizedName(en: table[en][i], ru: table[ru][i], kk: table[kk][i]),
                    profile: table[type][i],
                    areaM2: table[area][i],
                    heating: table[heating][i],
                    area: ParameterSource(
                        parameter: "area_m2",
                        entered: "\(table[area][i]) m2",
                        place: .file(input.name, row: table.rowNumbers[i], column: "area_m2"),
                        citation: nil,
                        note: nil
                    )
                )
            )
        }
    }

    /// Columns `<type>.electricity_W_per_m2` and `<type>.heat_W_per_m2` beside `hour`.
    private mutating func readLoads(_ input: InputFile) {
        let hour = Column<Int>.integer("hour")
        let schema = TableSchema("loads", columns: [hour], unique: [["hour"]], others: .numbers(.nonNegative))
        let outcome = TableReader(schema).read(input)
        diagnostics += outcome.diagnostics
        digests[input.name] = outcome.digest
        guard let table = outcome.table else { return }
        if table[hour] != Array(0..<table.count) {
            diagnostics.append(
                Diagnostic("PTH-0401", .error, at: .file(input.name, row: 2, column: "hour"), [:])
            )
        }
        for series in table.others {
            let parts = series.header.split(separator: ".", maxSplits: 1)
            let uses: [(ending: String, endUse: EndUse)] = [
                ("electricity_W_per_m2", .electricity), ("heat_W_per_m2", .heat),
            ]
            guard parts.count == 2, let use = uses.first(where: { $0.ending == parts[1] }) else {
                diagnostics.append(
                    Diagnostic(
                        "PTH-0402",
                        .error,
                        at: .file(input.name, row: 1, column: series.header),
                        ["found": .text(series.header)]
                    )
                )
                continue
            }
            // `.numbers` has a value in every row.
            let values = series.values.compactMap(\.self)
            let source = ParameterSource(
                parameter: series.header,
                entered: "\(values.reduce(0, +) / 1000) kWh/(m2·yr)",
                place: .file(input.name, row: 1, column: series.header),
                citation: nil,
                note: nil
            )
            loads.append(
                LoadProfile(
                    profile: String(parts[0]),
                    endUse: use.endUse,
                    wattsPerM2: values,
                    source: source
                )
            )
        }
    }
}
