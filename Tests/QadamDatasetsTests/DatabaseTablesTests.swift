import Foundation
import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct DatabaseTablesTests {
    /// Tables by name.
    private typealias Files = [String: [UInt8]]

    private static func files(_ database: LifeCycleDatabase) -> Files {
        let written = DatabaseTablesWriter(database).files().map { ($0.name, $0.bytes) }
        return Files(uniqueKeysWithValues: written)
    }

    private static func read(_ files: Files, skipsBad: Bool = false) -> DatasetReading {
        DatasetReader.read(
            PackageSource(files: files, name: "tables"),
            options: ReadingOptions(skipsBad: skipsBad, name: "")
        )
    }

    private func expectSame(_ database: LifeCycleDatabase) throws {
        let reading = Self.read(Self.files(database))
        var back = try #require(reading.database, "\(reading.diagnostics.prefix(5))")
        var original = database
        for index in back.processes.indices { back.processes[index].place = .whole }
        for index in original.processes.indices { original.processes[index].place = .whole }
        #expect(back == original)
    }

    /// The database of the test of JSON-LD, with what that format cannot hold.
    private static func rich() -> LifeCycleDatabase {
        var database = JSONLDWriterTests.rich()
        database.processes[0].stage = .stage(.use)
        database.processes[1].kind = .kind(.energy)
        database.flows[2].gas = "CO2"
        database.properties[0].source = "a \"source\",\r\nin two lines"
        database.parameters[0].uncertainty = ExchangeUncertainty(.pert, 1, 2, 3)
        return database
    }

    @Test func readsBackEverything() throws { try expectSame(Self.rich()) }

    @Test func readsBackThePairsOfAMethod() throws {
        var database = Self.rich()
        database.methods[0].links = [
            FlowMatcher.Link(name: "a, b", compartment: "air*", target: "x"),
            FlowMatcher.Link(name: "", cas: "71-43-2", target: "y", factor: 2.5),
        ]
        try expectSame(database)
    }

    @Test func readsBackIdentifiersThatOccurTwice() throws {
        var database = Self.rich()
        for index in database.flows.indices { database.flows[index].id = index < 2 ? "f" : "f#2" }
        for index in database.processes.indices { database.processes[index].id = "-" }
        database.units[2].symbol = "kg"
        try expectSame(database)
    }

    @Test func doesNotGiveAProviderToAnExchangeThatHadNone() throws {
        var database = Self.rich()
        database.exchanges.provider[1] = -1
        try expectSame(database)
    }

    @Test(arguments: ["jsonld_us_fpl", "jsonld_beef_cattle", "jsonld_uslci_2017_subset"])
    func readsBackRealPackages(archive: String) throws {
        guard let package = try JSONLDTests.package(archive) else { return }
        let options = ReadingOptions(skipsBad: true, name: "x")
        try expectSame(try #require(JSONLDReader.read(package, options: options).database))
    }

    private static let byHand: Files = [
        "flows.csv": Array("id,kind,unit\nheat,product,MJ\nCO2,elementary,kg\n".utf8),
        "processes.csv": Array("id\nboiler\n".utf8),
        "exchanges.csv": Array(
            "process,flow,direction,amount,unit\nboiler,heat,output,1,\nboiler,CO2,output,60,g\n".utf8
        ),
    ]

    @Test func readsTheLeastThatAPersonWrites() throws {
        let reading = Self.read(Self.byHand)
        let database = try #require(reading.database, "\(reading.diagnostics)")
        #expect(database.exchanges.flags == [.reference, []])
        #expect(database.exchanges.amount == [1, 60])
        #expect(database.units[Int(database.exchanges.unit[1])].symbol == "g")
        #expect(database.processes[0].name == "boiler")
    }

    @Test(
        arguments: [
            ("exchanges.csv", ",60,g", ",\"60,5\",g", "DAT-0706", 3, "amount"),
            ("exchanges.csv", ",60,g", ",nan,g", "DAT-0706", 3, "amount"),
            ("exchanges.csv", ",60,g", ",,g", "DAT-0712", 3, "amount"),
            ("exchanges.csv", "output,60", "out,60", "DAT-0707", 3, "direction"),
            ("exchanges.csv", "boiler,CO2", "boiler,CO", "DAT-0708", 3, "flow"),
            ("exchanges.csv", "boiler,CO2", "oven,CO2", "DAT-0708", 3, "process"),
            ("exchanges.csv", ",60,g", ",60,gramme", "DAT-0710", 3, "unit"),
            ("exchanges.csv", ",60,g", ",60,MJ", "DAT-0711", 3, "unit"),
            ("exchanges.csv", ",60,g", ",60,\"g", "DAT-0714", 3, nil),
            ("exchanges.csv", ",60,g", ",60,g,", "DAT-0719", 3, nil),
            ("exchanges.csv", "process,flow", "process,Flow", "DAT-0703", 1, nil),
            ("exchanges.csv", "amount,unit", "amount,amount", "DAT-0704", 1, nil),
            ("exchanges.csv", "amount,unit", "amount,flow_kind", "DAT-0702", 1, nil),
            ("processes.csv", "boiler", "boiler\nboiler", "DAT-0709", 3, "id"),
            ("flows.csv", "CO2,elementary", "CO2,gas", "DAT-0707", 3, "kind"),
        ] as [(String, String, String, String, Int, String?)]
    )
    func refusesACellThatDoesNotFit(
        file: String,
        from: String,
        to: String,
        code: String,
        row: Int,
        column: String?
    ) throws {
        var files = Self.byHand
        let text = String(decoding: try #require(files[file]), as: UTF8.self)
        #expect(text.contains(from))
        files[file] = Array(text.replacing(from, with: to).utf8)
        let reading = Self.read(files)
        #expect(reading.database == nil)
        let first = try #require(reading.diagnostics.first { $0.severity == .error })
        #expect(first.code == code)
        #expect(first.place == .file(file, row: row, column: column))
    }

    private static func released(_ distribution: String) -> Files {
        [
            "flows.csv": Array("id,kind,unit\nsteel,product,kg\ngas,elementary,kg\n".utf8),
            "processes.csv": Array("id\nmill\n".utf8),
            "exchanges.csv": Array(
                ("process,direction,flow,amount,distribution,p1,p2\nmill,output,steel,1,,,\n"
                    + "mill,output,gas,10,\(distribution)\n").utf8
            ),
        ]
    }

    @Test func saysThatADistributionIsFarFromItsAmount() throws {
        let reading = Self.read(Self.released("normal,100,2"))
        let found = try #require(reading.diagnostics.first { $0.code == "DAT-0760" })
        #expect(found.severity == .warning)
        #expect(found.place == .file("exchanges.csv", row: 3, column: "amount"))
        #expect(reading.database?.exchanges.uncertainty.count == 1)
        #expect(!Self.read(Self.released("normal,11,2")).diagnostics.contains { $0.code == "DAT-0760" })
    }

    @Test func refusesADistributionOfTheOtherSign() throws {
        let reading = Self.read(Self.released("lognormal,-10,1.1"))
        #expect(reading.database == nil)
        #expect(reading.diagnostics.filter { $0.severity == .error }.map(\.code) == ["DAT-0761"])
        let rest = Self.read(Self.released("lognormal,-10,1.1"), skipsBad: true)
        #expect(rest.database?.exchanges.uncertainty.count == 0)
        #expect(rest.database?.exchanges.amount == [1, 10])
        #expect(rest.report.omissions.contains { $0.kind == "uncertainty" && $0.reason == "DAT-0761" })
    }

    private static func scored(_ cells: String) -> Files {
        var files = released("")
        files["exchanges.csv"] = Array(
            ("process,direction,flow,amount,distribution,p1,p2,values,reliability,completeness,time,place,"
                + "technology,basic_variance\nmill,output,steel,1,,,,,,,,,,\nmill,output,gas,10,\(cells)\n")
                .utf8
        )
        return files
    }

    /// 0.0006 + 0.0006 + 0.0006 + 0.008 + 0.002 + 0.008 = 0.0198.
    @Test func scoresOfThePedigreeMatrixGiveTheDistribution() throws {
        let reading = Self.read(Self.scored(",,,,2,3,4,5,3,0.0006"))
        let database = try #require(reading.database)
        let spread = try #require(
            database.exchanges.uncertainty.count == 1 ? database.exchanges.uncertainty[0] : nil
        )
        #expect(spread.kind == .lognormal && spread.first == 10)
        #expect(abs(spread.second - 1.1511) < 5e-5)
        let quality = ExchangeQuality(scores: [2, 3, 4, 5, 3], basicVariance: 0.0006)
        #expect(database.exchanges.quality == [1: try #require(quality)])
        try expectSame(database)
    }

    @Test func aDistributionHoldsBesideScores() throws {
        let other = Self.read(Self.scored("lognormal,10,2,,2,3,4,5,3,0.0006"))
        #expect(other.database?.exchanges.uncertainty[0] == ExchangeUncertainty(.lognormal, 10, 2))
        #expect(other.diagnostics.map(\.code).contains("DAT-0764"))
        let none = Self.read(Self.scored(",,,,2,3,4,5,3,"))
        #expect(none.database?.exchanges.uncertainty.count == 0)
        #expect(none.database?.exchanges.quality.count == 1)
        #expect(none.diagnostics.map(\.code).contains("DAT-0765"))
    }

    @Test(arguments: [
        (",,,,2,3,4,5,,0.1", "DAT-0763", "technology"), (",,,,2,3,4,6,3,0.1", "DAT-0763", "place"),
        (",,,,,,,,,0.1", "DAT-0763", "reliability"), (",,,,2,3,4,5,3,-1", "DAT-0763", "basic_variance"),
        ("discrete,,,9:1,,,,,,", "DAT-0713", "values"), ("discrete,,,9:1; 11:0,,,,,,", "DAT-0713", "values"),
        ("discrete,9,11,9:1; 11:1,,,,,,", "DAT-0713", "values"),
        ("normal,10,1,9:1; 11:1,,,,,,", "DAT-0713", "values"),
    ])
    func refusesScoresAndValuesThatDoNotFit(_ cells: String, _ code: String, _ column: String) {
        let reading = Self.read(Self.scored(cells))
        #expect(reading.database == nil)
        let found = reading.diagnostics.first { $0.severity == .error }
        #expect(found?.code == code)
        #expect(found?.place == .file("exchanges.csv", row: 3, column: column))
    }

    @Test func readsBackDiscreteDistributions() throws {
        let reading = Self.read(Self.scored("discrete,,,9.5:1; 11:0.25,,,,,,"))
        var database = try #require(reading.database)
        let spread = ExchangeUncertainty(discrete: [
            .init(value: 9.5, weight: 1), .init(value: 11, weight: 0.25),
        ])
        #expect(database.exchanges.uncertainty[0] == spread)
        database.parameters = [
            DatabaseParameter(process: -1, name: "x", value: 10, uncertainty: spread)
        ]
        try expectSame(database)
    }

    @Test func aFormulaHasThePlaceOfItsRow() throws {
        var files = Self.released("")
        files["exchanges.csv"] = Array(
            "process,direction,flow,amount,formula\nmill,output,steel,1,\nmill,output,gas,10,x +\n".utf8
        )
        let database = try #require(Self.read(files).database)
        let found = ParameterTable(database).diagnostics
        #expect(found.map(\.code) == ["LCA-0802"])
        #expect(found.first?.place == .file("exchanges.csv", row: 3, column: "formula"))
    }

    @Test func judgesTheDistributionsOfParameters() throws {
        var files = Self.released("")
        files["exchanges.csv"] = Array("process,direction,flow,amount\nmill,output,steel,1\n".utf8)
        files["parameters.csv"] = Array(
            "process,name,value,distribution,p1,p2\n,x,10,normal,100,2\nmill,y,3,normal,-30,1\n".utf8
        )
        let codes = Self.read(files).diagnostics.map(\.code)
        #expect(codes.contains("DAT-0760") && codes.contains("DAT-0761"))
    }

    @Test func refusesTextThatIsNotUTF8() {
        var files = Self.byHand
        files["processes.csv"] = [105, 100, 10, 0xE9, 10]
        #expect(Self.read(files).diagnostics.contains { $0.code == "DAT-0718" })
    }

    @Test func refusesANumberThatIsNone() {
        var database = Self.rich()
        database.exchanges.amount[0] = .nan
        #expect(DatabaseTablesWriter(database).findings().map(\.code) == ["DAT-0717"])
    }

    @Test func keyOfARowThatIsLeftOutStandsForNothing() throws {
        var files = Self.byHand
        files["flows.csv"] = Array(
            "id,kind,unit\nbad,product,gramme\nheat,product,MJ\nCO2,elementary,kg\n".utf8
        )
        let rows = "process,flow,direction,amount\nboiler,heat,output,1\nother,bad,output,1\n"
        files["exchanges.csv"] = Array(rows.utf8)
        files["processes.csv"] = Array("id\nboiler\nother\n".utf8)
        let database = try #require(Self.read(files, skipsBad: true).database)
        #expect(database.processes.map(\.id) == ["boiler"])
    }

    @Test func neverCrashesOnDamagedTables() {
        let files = Self.files(Self.rich())
        for (name, bytes) in files {
            for length in 0..<bytes.count {
                var damaged = files
                damaged[name] = Array(bytes[..<length])
                _ = Self.read(damaged, skipsBad: length.isMultiple(of: 2))
            }
        }
        #expect(files.count == 12)
    }
}
