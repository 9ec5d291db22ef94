import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import QadamSparse
import Testing

/// Zinc and steam need each other. One kg of zinc takes need = base · (1 + loss) = 3 · 1.2 = 3.6 MJ of steam and
/// gives off 0.5 kg of carbon dioxide; one MJ of steam takes 0.01 kg of zinc and gives off 0.1 kg.
///
/// For 1 kg of zinc: s_zinc − 0.01 · s_steam = 1, s_steam = 3.6 · s_zinc, so s_zinc = 1 / 0.964; the carbon dioxide is
/// (0.5 + 3.6 · 0.1) / 0.964 = 0.86 / 0.964 kg.
enum ZincAndSteam {
    static let rows: WrittenRows = [
        ["Project parameters"],
        ["name", "amount"],
        ["base", 3],
        [],
        ["Database", "foreground"],
        ["format", "Excel"],
        [],
        ["Database parameters"],
        ["name", "amount", "formula", "uncertainty type", "minimum", "maximum"],
        ["loss", 0.2, nil, 4, 0.1, 0.3],
        [],
        ["Activity", "zinc smelting"],
        ["code", "z"],
        ["location", "KZ"],
        ["reference product", "zinc"],
        ["production amount", 1],
        ["unit", "kilogram"],
        ["comment", "by hand"],
        ["Parameters", "own"],
        ["name", "amount", "formula"],
        ["need", 3.6, "base * (1 + loss)"],
        [],
        ["Exchanges"],
        [
            "name", "amount", "unit", "location", "categories", "type", "formula", "uncertainty type", "loc",
            "scale",
        ],
        ["zinc smelting", 1, "kilogram", "KZ", nil, "production", nil, nil, nil, nil],
        ["steam", 3.6, "megajoule", "KZ", nil, "technosphere", "need", 2, 1.2809338454620642, 0.25],
        [
            "Carbon dioxide, fossil", 0.5, "kilogram", nil, "air::urban air close to ground", "biosphere",
            nil, 3,
            0.5, 0.02,
        ],
        [],
        ["Activity", "steam"],
        ["code", "s"],
        ["location", "KZ"],
        ["unit", "MJ"],
        ["Exchanges"],
        ["name", "amount", "unit", "location", "categories", "type"],
        ["steam", 1, "megajoule", "KZ", nil, "production"],
        ["Zinc smelting", 0.01, "kg", nil, nil, "technosphere"],
        ["Carbon dioxide, fossil", 0.1, "kg", nil, "air::urban air close to ground", "biosphere"],
    ]

    /// Carbon dioxide of one kg of zinc.
    static let score = 0.86 / 0.964

    /// The intensity of a process by the identifier of its activity, for weights of 1.
    static func score(_ database: LifeCycleDatabase, of id: String) throws -> Double {
        let evaluated = ParameterTable(database).amounts()
        #expect(evaluated.diagnostics.isEmpty)
        let prepared = LifeCycleEngine.prepare(database, amounts: evaluated.amounts)
        let engine = try #require(prepared.engine)
        let rows = engine.system.elementaryFlows.count
        let weights = CategoryWeights(
            id: "CO2",
            name: "CO2",
            unit: "kg",
            weights: [Double](repeating: 1, count: rows)
        )
        let values = try #require(engine.intensities([weights]).values)
        let column = try #require(
            engine.system.process.firstIndex { database.processes[Int($0)].id == id }
        )
        return values[0][column]
    }
}

@Suite struct BrightwayTests {
    @Test func readsAWorkbookToTheScoreThatIsCalculatedByHand() throws {
        let reading = try BrightwayFile.read(ZincAndSteam.rows)
        let database = try #require(reading.database)
        #expect(database.processes.map(\.id) == ["z", "s"])
        #expect(database.processes.map(\.name) == ["zinc smelting", "steam"])
        #expect(database.processes[0].location == "KZ")
        #expect(database.processes[0].source == "by hand")
        #expect(database.flows.map(\.name) == ["zinc", "steam", "Carbon dioxide, fossil"])
        #expect(database.flows[2].compartment == "air/urban air close to ground")
        #expect(database.exchanges.provider == [-1, 1, -1, -1, 0, -1])
        #expect(database.exchanges.flags == [.reference, .input, [], .reference, .input, []])
        #expect(reading.report.linked == 2)
        #expect(reading.report.unlinked.isEmpty)
        let score = try ZincAndSteam.score(database, of: "z")
        #expect(abs(score - ZincAndSteam.score) < 1e-12)
        #expect(reading.diagnostics.map(\.code) == ["DAT-0508"])
        #expect(reading.diagnostics[0].arguments["names"] == .list(["format"]))
    }

    @Test func readsTheSameFromCSV() throws {
        let book = try BrightwayFile.read(ZincAndSteam.rows)
        let table = try BrightwayFile.read(csv: ZincAndSteam.rows)
        var (left, right) = (try #require(book.database), try #require(table.database))
        #expect(left.processes.map(\.place) != right.processes.map(\.place))
        for index in left.processes.indices {
            left.processes[index].place = .whole
            right.processes[index].place = .whole
        }
        #expect(left == right)
        #expect(book.report.files == 1)
        let place = Place.file("book.csv", row: 12)
        #expect(table.database?.processes[0].place == place)
    }

    @Test func takesParametersIntoTheirScopes() throws {
        let database = try #require(try BrightwayFile.read(ZincAndSteam.rows).database)
        #expect(database.parameters.map(\.name) == ["base", "loss", "need"])
        #expect(database.parameters.map(\.process) == [-1, -1, 0])
        #expect(database.parameters.map(\.formula) == [nil, nil, "base * (1 + loss)"])
        #expect(database.parameters[1].uncertainty == ExchangeUncertainty(.uniform, 0.1, 0.3))
        #expect(database.exchanges.formulas == [1: "need"])
        // Without loss: 3 MJ of steam, (0.5 + 0.3) / (1 − 0.03) kg.
        var changed = database
        changed.parameters[1].value = 0
        changed.exchanges.amount[1] = 3
        changed.parameters[2].value = 3
        #expect(abs(try ZincAndSteam.score(changed, of: "z") - 0.8 / 0.97) < 1e-12)
    }

    /// A lognormal by mean and deviation of the logarithm: ln 3.6 = 1.2809…, e^0.25 = 1.2840….
    @Test func takesDistributionsByTheNumbersOfTheField() throws {
        let database = try #require(try BrightwayFile.read(ZincAndSteam.rows).database)
        #expect(database.exchanges.uncertainty.exchange == [1, 2])
        let lognormal = database.exchanges.uncertainty[0]
        #expect(lognormal.kind == .lognormal)
        #expect(abs(lognormal.first - 3.6) < 1e-12)
        #expect(abs(lognormal.second - 1.2840254166877414) < 1e-15)
        #expect(database.exchanges.uncertainty[1] == ExchangeUncertainty(.normal, 0.5, 0.02))
    }

    @Test func recognisesWorkbooksAndTables() throws {
        let book = try BrightwayFile.workbook([("a", ZincAndSteam.rows)])
        let csv = BrightwayFile.csv(ZincAndSteam.rows)
        let files: [(String, [UInt8])] = [("b.xlsx", book), ("b.csv", csv)]
        for (name, bytes) in files {
            let package = try PackageSource(bytes: bytes, name: name, unpackedLimit: 1 << 30)
            #expect(DatasetFormat.recognise(package) == .brightway)
            let folder = PackageSource(files: [name: bytes, "readme.md": [65]], name: "folder")
            #expect(DatasetFormat.recognise(folder) == .brightway)
            let reading = DatasetReader.read(folder, options: ReadingOptions(name: "x"))
            #expect(reading.database?.processes.count == 2)
        }
    }

    @Test func passesOverSheetsThatSaySkipAndListsThoseWithoutAWord() throws {
        let reading = try BrightwayFile.read([
            ("notes", [["skip"], ["Activity", "never"]]), ("odd", [[nil, "Activity"]]), ("empty", []),
            ("late", [[], ["Activity", "later"]]), ("Data", ZincAndSteam.rows),
        ])
        #expect(reading.database?.processes.count == 2)
        #expect(
            reading.report.omissions.filter { $0.kind == "sheet" } == [
                .init(kind: "sheet", id: "notes", name: "notes", reason: "DAT-0502"),
                .init(kind: "sheet", id: "odd", name: "odd", reason: "DAT-0503"),
                .init(kind: "sheet", id: "late", name: "late", reason: "DAT-0503"),
            ]
        )
        #expect(reading.diagnostics.filter { $0.code == "DAT-0502" }.map(\.severity) == [.note])
        #expect(reading.diagnostics.filter { $0.code == "DAT-0503" }.map(\.severity) == [.warning, .warning])
    }

    @Test func cutsColumnsOffWhereTheFirstRowSaysSo() throws {
        var rows: WrittenRows = [["cutoff", 6], ["my notes begin in column 7"]]
        rows += ZincAndSteam.rows.map { row in
            var cells = Array(row.prefix(6)) + Array(repeating: nil, count: max(0, 6 - row.count))
            if row.count > 5 { cells.append("note") }
            return cells
        }
        let reading = try BrightwayFile.read(rows)
        let database = try #require(reading.database)
        #expect(database.processes.count == 2)
        #expect(database.exchanges.formulas.isEmpty)
        #expect(reading.diagnostics.filter { $0.code == "DAT-0517" }.count == 1)
        rows[0] = ["cutoff", "many"]
        let refused = try BrightwayFile.read(rows)
        #expect(refused.database == nil)
        #expect(refused.diagnostics.contains { $0.code == "DAT-0504" })
    }

    @Test func readsSeveralSheetsAndDatabases() throws {
        let background: WrittenRows = [
            ["Database", "background"], [], ["Activity", "power"], ["code", "p"], ["unit", "kilowatt hour"],
            ["Exchanges"], ["name", "amount", "unit", "type"], ["power", 1, "kilowatt hour", "production"],
        ]
        let foreground: WrittenRows = [
            ["Database", "foreground"], [], ["Activity", "pump"], ["code", "p"], ["unit", "unit"],
            ["Exchanges"],
            ["name", "amount", "unit", "type", "database", "input"], ["pump", 1, "p", "production"],
            ["power", 2, "kWh", "technosphere", "background"],
            [nil, 3, "kWh", "technosphere", nil, "background::p"],
            ["power", 4, "kWh", "technosphere", "foreground"],
        ]
        let reading = try BrightwayFile.read([("one", background), ("two", foreground)])
        let database = try #require(reading.database)
        #expect(database.processes.map(\.id) == ["background::p", "foreground::p"])
        #expect(database.exchanges.provider == [-1, -1, 0, 0, -1])
        #expect(reading.report.unlinked.map(\.candidates) == [0])
        #expect(reading.diagnostics.filter { $0.code == "DAT-0219" }.count == 1)
    }
}
