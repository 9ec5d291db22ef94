import QadamEvidence
import QadamUnits
import QadamWaste

/// `landfills.csv`, `landfill-phases.csv`, `landfill-deposits.csv` and `landfill-recovery.csv`.
enum LandfillTables {
    private static let years = 1800...2300
    private static let opened = Column.integer("opened", years)
    private static let closed = Column.integer("closed", years).optional()
    private static let edition = Column<GuidelineEdition>.choice("edition")
    private static let climate = Column<ClimateZone>.choice("climate")
    private static let schema = TableSchema(
        "landfills",
        columns: [
            WasteColumns.id, WasteColumns.english, WasteColumns.russian, WasteColumns.kazakh, opened, closed,
            edition, climate,
        ],
        unique: [["id"]]
    )

    static func read(_ files: inout WasteFiles, _ parameters: ParameterRows) -> [LandfillCell] {
        guard let table = files.read("landfills.csv", schema) else { return [] }
        let (ids, names) = (table[WasteColumns.id], WasteColumns.names(table))
        let phases = phases(&files, ids)
        let deposits = deposits(&files, ids)
        let recoveries = recoveries(&files, ids)
        return ids.indices.map { row in
            let id = ids[row]
            let chosen = LandfillDefaults.decay(edition: table[edition][row], climate: table[climate][row])
            return LandfillCell(
                id: id,
                name: names[row],
                opened: table[opened][row],
                closed: table[closed][row],
                inputs: chosen.merging(parameters.inputs(id, nil)) { $1 },
                phases: phases[id, default: []],
                deposits: deposits[id, default: []],
                recoveries: recoveries[id, default: [:]],
                place: WasteColumns.place(table, row)
            )
        }
    }

    private static func phases(_ files: inout WasteFiles, _ ids: [String]) -> [String: [LandfillPhase]] {
        let landfill = Column.reference("landfill", among: ids)
        let first = Column.integer("from_year", years)
        let site = Column<LandfillSiteType>.choice("site_type")
        let cover = Column<LandfillCover>.choice("cover")
        let schema = TableSchema(
            "landfill-phases",
            columns: [landfill, first, site, cover],
            unique: [["landfill", "from_year"]]
        )
        guard let table = files.read("landfill-phases.csv", schema) else { return [:] }
        return (0..<table.count).reduce(into: [:]) { result, row in
            let inputs = LandfillDefaults.phase(table[site][row], table[cover][row])
            result[table[landfill][row], default: []].append(
                LandfillPhase(firstYear: table[first][row], inputs: inputs)
            )
        }
    }

    private static func deposits(_ files: inout WasteFiles, _ ids: [String]) -> [String: [LandfillDeposit]] {
        let landfill = Column.reference("landfill", among: ids)
        let year = Column.integer("year", years)
        let material = Column<WasteMaterial>.choice("material")
        let tonnes = Column.number("tonnes_wet", .nonNegative)
        let schema = TableSchema(
            "landfill-deposits",
            columns: [landfill, year, material, tonnes],
            unique: [["landfill", "year", "material"]]
        )
        guard let table = files.read("landfill-deposits.csv", schema) else { return [:] }
        var masses: [String: [Int: [WasteMaterial: Double]]] = [:]
        var places: [String: [Int: Place]] = [:]
        for row in 0..<table.count {
            let (id, time) = (table[landfill][row], table[year][row])
            masses[id, default: [:]][time, default: [:]][table[material][row]] = table[tonnes][row]
            places[id, default: [:]][time] = WasteColumns.place(table, row)
        }
        return masses.mapValues { $0 }.reduce(into: [:]) { result, entry in
            result[entry.key] = entry.value.sorted { $0.key < $1.key }.map { time, tonnes in
                LandfillDeposit(
                    year: time,
                    tonnes: tonnes,
                    place: places[entry.key, default: [:]][time, default: .whole]
                )
            }
        }
    }

    private static func recoveries(_ files: inout WasteFiles, _ ids: [String]) -> [String: [Int:
        MethaneRecovery]]
    {
        let landfill = Column.reference("landfill", among: ids)
        let year = Column.integer("year", years)
        let mass = Column.amount("methane", unitColumn: "unit", .nonNegative).optional()
        let share = Column.number("share", .share).optional()
        let source = Column.text("source")
        let schema = TableSchema(
            "landfill-recovery",
            columns: [landfill, year, mass, share, source],
            unique: [["landfill", "year"]]
        )
        guard let table = files.read("landfill-recovery.csv", schema) else { return [:] }
        var result: [String: [Int: MethaneRecovery]] = [:]
        for row in 0..<table.count {
            let (id, time) = (table[landfill][row], table[year][row])
            switch (table[mass][row], table[share][row]) {
            case (let amount?, nil): result[id, default: [:]][time] = .metered(amount)
            case (nil, let part?): result[id, default: [:]][time] = .share(part, source: table[source][row])
            default:
                let names: [String: Argument] = ["subject": .text(id), "year": .text(String(time))]
                files.add([Diagnostic("WST-0904", .error, at: WasteColumns.place(table, row), names)])
            }
        }
        return result
    }
}
