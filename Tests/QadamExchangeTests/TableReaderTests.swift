import QadamEvidence
import QadamExchange
import QadamUnits
import Testing

@Suite struct TableReaderTests {
    private enum Use: String, CaseIterable { case teaching, housing }

    private static let id = Column.identifier("id")
    private static let area = Column.number("area_m2", .positive)
    private static let built = Column.integer("built", 1800...2100).optional()
    private static let use = Column<Use>.choice("use")
    private static let note = Column.text("note").optional()

    private static let schema = TableSchema(
        "buildings",
        columns: [id, area, built, use, note],
        unique: [["id"]]
    )

    private func read(_ text: String, dialect: Dialect = .qadam) -> TableOutcome {
        TableReader(Self.schema, dialect: dialect).read(.text(text, name: "buildings.csv"))
    }

    private func codes(_ text: String) -> [String] { read(text).diagnostics.map(\.code) }

    @Test func readsTypedColumnsWithMissingAsNil() throws {
        let outcome = read("id,area_m2,built,use,note\nmain,14200.5,,teaching,\nhostel,90,1968,housing, a \n")
        let table = try #require(outcome.table)
        #expect(outcome.diagnostics.isEmpty)
        #expect(table[Self.id] == ["main", "hostel"])
        #expect(table[Self.area] == [14200.5, 90])
        #expect(table[Self.built] == [nil, 1968])
        #expect(table[Self.use] == [.teaching, .housing])
        #expect(table[Self.note] == [nil, " a "])
        #expect(table.rowNumbers == [2, 3])
    }

    @Test func givesNoTableIfAnythingIsWrongAndListsAllThatIs() {
        let outcome = read("id,area_m2,use\na,-1,teaching\nb,x,office\n,2,housing\n")
        #expect(outcome.table == nil)
        #expect(outcome.diagnostics.map(\.code) == ["EXC-0309", "EXC-0302", "EXC-0330", "EXC-0301"])
        #expect(outcome.diagnostics[0].place == .file("buildings.csv", row: 2, column: "area_m2"))
    }
}
