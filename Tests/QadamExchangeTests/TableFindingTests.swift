import QadamEvidence
import QadamExchange
import QadamUnits
import Testing

@Suite struct TableFindingTests {
    private static let id = Column.identifier("id")
    private static let day = Column.date("day").optional()
    private static let price = Column.amount("price", unitColumn: "unit", .nonNegative).optional()
    private static let count = Column.integer("count", 0...10).optional()
    private static let span = Column.period("span").optional()
    private static let source = Column.citation(reference: "work", locator: "place").optional()
    private static let note = Column.text("note").optional()
    private static let schema = TableSchema(
        "t",
        columns: [id, day, price, count, span, source, note],
        unique: [["id", "day"]]
    )

    private func codes(_ text: String, dialect: Dialect = .qadam) -> [String] {
        TableReader(Self.schema, dialect: dialect).read(.text(text, name: "t.csv")).diagnostics.map(\.code)
    }

    @Test(arguments: [
        ("", "EXC-0104"), ("\n\n", "EXC-0104"), ("id\n", "EXC-0113"), ("day\n2024-01-01\n", "EXC-0201"),
        ("id,foo\na,1\n", "EXC-0202"), ("id,dya\na,2024-01-01\n", "EXC-0203"), ("id,id\na,b\n", "EXC-0204"),
        ("id,day\na\n", "EXC-0205"), ("id;day\na;2024-01-01\n", "EXC-0206"), ("id,\na,b\n", "EXC-0202"),
        ("id,day\na,2024-01-01\na,2024-01-01\n", "EXC-0340"), ("id\na b\n", "EXC-0331"),
        ("id,count\na,1.5\n", "EXC-0306"), ("id,count\na,11\n", "EXC-0308"), ("id,count\na,-1\n", "EXC-0309"),
        ("id,span\na,2024-Q1\n", "EXC-0326"), ("id,note\na,x\u{1}y\n", "EXC-0334"),
        ("id,price,unit\na,1,\n", "EXC-0301"), ("id,work,place\na,no-such-work-at-all,x\n", "EXC-0332"),
        ("id\n\"a\n", "EXC-0107"), ("id\n\"a\"b\n", "EXC-0111"), ("id\na\"b\n", "EXC-0110"),
        ("id\ra\r", "EXC-0112"),
    ])
    func findsWhatIsWrongWithATable(text: String, code: String) {
        #expect(codes(text).contains(code), "\(codes(text))")
        let others = Set(codes(text)).subtracting([code, "EXC-0331", "EXC-0113"])
        #expect(others.isEmpty, "\(others)")
    }

    @Test func skipsBlankRowsBelowATable() throws {
        let outcome = TableReader(Self.schema).read(.text("id,day\na,\n,\n , \n", name: "t.csv"))
        #expect(try #require(outcome.table).rowNumbers == [2])
    }

    @Test func keepsTheAmountInTheUnitThatWasTyped() throws {
        let outcome = TableReader(Self.schema).read(.text("id,price,unit\na,1.50,MWh\nb,,\n", name: "t.csv"))
        let prices = try #require(outcome.table)[Self.price]
        #expect(prices[0]?.value == 1.5)
        #expect(prices[0]?.unit.symbol == "MWh")
        #expect(prices[0]?.entered == "1.50 MWh")
        #expect(prices[1] == nil)
    }

    @Test func readsASpreadsheetOnlyUnderItsOwnDialect() throws {
        let column = Column.number("n")
        let day = Column.date("d")
        let schema = TableSchema("t", columns: [column, day])
        let text = "n;d\n1 234,5;31.01.2024\n"
        let outcome = TableReader(schema, dialect: .spreadsheet).read(.text(text, name: "t"))
        #expect(try #require(outcome.table)[column] == [1234.5])
        #expect(outcome.table?[day].first == CivilDate(year: 2024, month: 1, day: 31))
        let plain = Dialect(separator: .semicolon, numbers: .plain, dates: .iso)
        let found = TableReader(schema, dialect: plain).read(.text(text, name: "t")).diagnostics
        #expect(found.map(\.code) == ["EXC-0303", "EXC-0322"])
        #expect(found[0].arguments["fits"] == .text("1 234,5"))
        #expect(found[1].arguments["fits"] == .text("31.01.2024"))
    }

    @Test func readsColumnsThatTheSchemaDoesNotName() throws {
        let hour = Column.integer("hour", 0...8783)
        let schema = TableSchema("loads", columns: [hour], unique: [["hour"]], others: .numbers(.nonNegative))
        let outcome = TableReader(schema).read(.text("hour,Office,School\n0,1,2\n1,3,4\n", name: "l"))
        let table = try #require(outcome.table)
        #expect(table.others.map(\.header) == ["Office", "School"])
        #expect(table.others.map(\.values) == [[1, 3], [2, 4]])
    }

    @Test func saysThatAFileIsMissingOrAFolder() {
        let reader = TableReader(Self.schema)
        #expect(reader.read(.path("/nowhere/at/all.csv")).diagnostics.map(\.code) == ["EXC-0101"])
        #expect(reader.read(.path("/")).diagnostics.map(\.code) == ["EXC-0103"])
        #expect(YAMLFile(.path("/nowhere.yaml")).finish().map(\.code) == ["EXC-0101"])
        let importer = ActivityImport(sources: [])
        #expect(importer.check(.path("/nowhere.csv")).diagnostics.map(\.code) == ["EXC-0101"])
        #expect(importer.check(.text("", name: "e")).diagnostics.map(\.code) == ["EXC-0104"])
    }

    @Test func refusesBrokenBytesInATable() {
        let bytes = Array("id,note\na,".utf8) + [0xCF, 0xF0, 0xE8] + Array("\n".utf8)
        let found = TableReader(Self.schema).read(.bytes(bytes, name: "t.csv")).diagnostics
        #expect(found.map(\.code) == ["EXC-0105"])
        #expect(found.first?.place == .file("t.csv", row: 2, column: "note"))
        #expect(found.first?.arguments["offset"] == .integer(10))
        #expect(
            TableReader(Self.schema).read(.bytes([0xFE, 0xFF, 0], name: "t")).diagnostics.map(\.code) == [
                "EXC-0106"
            ]
        )
    }

    @Test func boundsRowsAndRowLength() {
        let short = CSVLimits(chunkBytes: 16, rowBytes: 40, cells: 3)
        let long = "id,note\na," + String(repeating: "x", count: 100) + "\n"
        #expect(
            TableReader(Self.schema, limits: short).read(.text(long, name: "t")).diagnostics.map(\.code) == [
                "EXC-0108"
            ]
        )
        let wide = TableReader(Self.schema, limits: short).read(.text("id\n1,2,3,4,5\n", name: "t"))
        #expect(wide.diagnostics.map(\.code) == ["EXC-0109"])
        let few = TableSchema("t", columns: [Self.id], maximumRows: 1)
        #expect(TableReader(few).read(.text("id\na\nb\n", name: "t")).diagnostics.map(\.code) == ["EXC-0114"])
    }
}
