import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct BrokenBrightwayTests {
    private static let header: [WrittenCell] = ["name", "amount", "unit", "type", "input", "formula"]
    private static let product: [WrittenCell] = ["work", 1, "kg", "production"]

    /// Rows 1 and 2 begin the database, row 3 the activity, row 6 is the header of its exchanges.
    private static func rows(
        _ exchanges: WrittenRows,
        header: [WrittenCell] = header,
        fields: WrittenRows = [["unit", "kg"]]
    ) -> WrittenRows {
        [["Database", "db"], [], ["Activity", "work"]] + fields + [["Exchanges"], header] + exchanges
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var code: String
        var column: String?
        var exchange: [WrittenCell]
        var testDescription: String { code }

        init(_ code: String, _ column: String?, _ exchange: [WrittenCell]) {
            (self.code, self.column, self.exchange) = (code, column, exchange)
        }
    }

    private static let faults: [Fault] = [
        Fault("DAT-0213", "B", ["dust", nil, "kg", "biosphere"]),
        Fault("DAT-0213", "B", ["dust", "nan", "kg", "biosphere"]),
        Fault("DAT-0213", "B", ["dust", .formula("1+1"), "kg", "biosphere"]),
        Fault("DAT-0505", "B", ["dust", "1,5", "kg", "biosphere"]),
        Fault("DAT-0505", "B", ["dust", .error("#N/A"), "kg", "biosphere"]),
        Fault("DAT-0505", "B", ["dust", .truth(true), "kg", "biosphere"]),
        Fault("DAT-0214", "D", ["dust", 1, "kg"]),
        Fault("DAT-0506", "D", ["dust", 1, "kg", "emission"]),
        Fault("DAT-0217", "C", ["dust", 1, nil, "biosphere"]),
        Fault("DAT-0217", "C", ["dust", 1, nil, "technosphere"]),
        Fault("DAT-0521", "E", ["dust", 1, "kg", "technosphere", "nowhere"]),
        Fault("DAT-0525", nil, [nil, 1, "kg", "technosphere"]),
        Fault("DAT-0515", "F", ["dust", 1, "kg", "biosphere", nil, "a ^ 2"]),
        Fault("DAT-0522", nil, ["work", 2, "kg", "production"]),
        Fault("DAT-0509", "G", ["dust", 1, "kg", "biosphere", nil, nil, "stray"]),
        Fault("DAT-0214", "D", ["work", 1, "kg", "biosphere", "db::w"]),
    ]

    @Test(arguments: faults) func saysWhatIsWrongWithAnExchange(fault: Fault) throws {
        let (code, column, exchanges) = (fault.code, fault.column, [fault.exchange])
        let table = Self.rows([Self.product] + exchanges, fields: [["unit", "kg"], ["code", "w"]])
        let reading = try BrightwayFile.read(table)
        #expect(reading.database == nil)
        let found = try #require(reading.diagnostics.first { $0.code == code })
        #expect(found.severity == .error)
        #expect(found.place == .file("book.xlsx · Data", row: 9, column: column))
        let kept = try BrightwayFile.read(
            table + [[], ["Activity", "sound"], ["unit", "kg"]],
            skipsBad: true
        )
        #expect(kept.database?.processes.map(\.name) == ["sound"])
        #expect(kept.report.omissions.contains { $0.kind == "process" && $0.id == "w" && $0.reason == code })
    }

    @Test func saysWhatIsWrongWithAnActivity() throws {
        func codes(_ rows: WrittenRows) throws -> [String] {
            try BrightwayFile.read(rows).diagnostics.filter { $0.severity == .error }.map(\.code)
        }
        #expect(try codes(Self.rows([["work", 0, "kg", "production"]])) == ["DAT-0212"])
        #expect(try codes(Self.rows([["work", 1, "MJ", "production"]])) == ["DAT-0511"])
        #expect(try codes(Self.rows([["steam", 1, "kg", "substitution"]])) == ["DAT-0211"])
        #expect(try codes(Self.rows([["dust", 1, "kg", "biosphere"]], fields: [])) == ["DAT-0217"])
        #expect(try codes([["Database", "db"], [], ["Activity"], ["unit", "kg"]]) == ["DAT-0518"])
        #expect(try codes(Self.rows([], header: ["name", "amount", "unit", "Amount"])) == ["DAT-0510"])
        let headless: WrittenRows = [
            ["Database", "db"], [], ["Activity", "work"], ["unit", "kg"], ["name", "amount", "unit", "type"],
            Self.product,
        ]
        #expect(try codes(headless) == ["DAT-0507"])
        let twice: WrittenRows = Self.rows([Self.product], fields: [["unit", "kg"], ["code", "w"]])
        #expect(
            try codes(twice + [[], ["Activity", "other"], ["unit", "kg"], ["code", "w"]]) == ["DAT-0210"]
        )
    }

    @Test func saysWhatIsWrongWithAFile() throws {
        func codes(_ reading: DatasetReading) -> [String] { reading.diagnostics.map(\.code) }
        #expect(codes(try BrightwayFile.read([["Activity", "work"]])) == ["DAT-0501"])
        let package = try PackageSource(
            bytes: Array("Database;db\n;\nActivity;work\n".utf8),
            name: "b.csv",
            unpackedLimit: 1 << 20
        )
        let reading = DatasetReader.read(package, options: ReadingOptions(name: "x"))
        #expect(codes(reading) == ["DAT-0524"])
        func csv(_ bytes: [UInt8]) throws -> [String] {
            let package = try PackageSource(bytes: bytes, name: "b.csv", unpackedLimit: 1 << 20)
            return codes(BrightwayReader.read(package, options: ReadingOptions(name: "x")))
        }
        #expect(try csv(Array("Database,db\n".utf8) + [0xFF]) == ["DAT-0718"])
        #expect(try csv(Array("Database,\"db".utf8)).contains("DAT-0714"))
        #expect(try csv([]) == ["DAT-0501"])
        let broken = try PackageSource(
            bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            name: "b.xls",
            unpackedLimit: 99
        )
        let old = BrightwayReader.read(broken, options: ReadingOptions(name: "x"))
        #expect(codes(old) == ["TAB-0103"])
        #expect(old.database == nil)
    }

    @Test func refusesATableOfParametersThatCannotBeRead() throws {
        let table: WrittenRows = [
            ["Database", "db"], [], ["Database parameters"], ["name", "amount", "amount"], ["a", 1, 2], [],
            ["Activity", "work"], ["unit", "kg"],
        ]
        #expect(try BrightwayFile.read(table).diagnostics.first?.code == "DAT-0510")
    }

    @Test func noticesAProductionAmountThatContradicts() throws {
        let fields: WrittenRows = [["unit", "kg"], ["production amount", 2]]
        let reading = try BrightwayFile.read(Self.rows([Self.product], fields: fields))
        #expect(reading.database?.exchanges.amount == [1])
        let found = try #require(reading.diagnostics.first)
        #expect(found.code == "DAT-0519")
        #expect(found.place == .file("book.xlsx · Data", row: 5, column: "B"))
        #expect(found.arguments["given"] == .number(2))
    }

    @Test func namesColumnsThatItDoesNotRead() throws {
        let header: [WrittenCell] = ["name", "ammount", "amount", "unit", "type", "pedigree"]
        let reading = try BrightwayFile.read(
            Self.rows(
                [["work", nil, 1, "kg", "production"]],
                header: header,
                fields: [["unit", "kg"], ["owner", "me"]]
            )
        )
        #expect(reading.diagnostics.map(\.code) == ["DAT-0508"])
        #expect(reading.diagnostics[0].arguments["names"] == .list(["ammount", "pedigree", "owner"]))
    }

    @Test func passesOnWhatTheWorkbookHasWrong() throws {
        let table = Self.rows([Self.product + [nil, nil], ["dust", .error("#REF!"), "kg", "biosphere"]])
        let reading = try BrightwayFile.read(table)
        let codes = reading.diagnostics.map(\.code)
        #expect(codes.contains("TAB-0206"))
        #expect(codes.contains("DAT-0505"))
    }

    @Test func neverCrashesOnChangedTables() throws {
        var state: UInt64 = 7
        func draw(_ limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        let original = BrightwayFile.csv(ZincAndSteam.rows)
        let words = [
            "Activity,", "Exchanges\n", "Database,db\n", "\n", ",", "\"", "::", "-", "Parameters,g\n",
        ]
        var refused = 0
        for round in 0..<1_500 {
            var bytes = original
            for _ in 0...draw(3) {
                switch draw(3) {
                case 0: bytes[draw(bytes.count)] = UInt8(32 + draw(95))
                case 1: bytes.remove(at: draw(bytes.count))
                default: bytes.insert(contentsOf: words[draw(words.count)].utf8, at: draw(bytes.count))
                }
            }
            let package = try PackageSource(bytes: bytes, name: "b.csv", unpackedLimit: 1 << 20)
            let options = ReadingOptions(skipsBad: round % 2 == 0, name: "x")
            let reading = BrightwayReader.read(package, options: options)
            #expect(reading.database != nil || reading.diagnostics.contains { $0.severity == .error })
            if reading.database == nil { refused += 1 }
        }
        #expect(refused > 100)
    }
}
