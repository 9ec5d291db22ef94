import QadamInventory
import QadamReports
import QadamText
import Testing

/// A reader of a report sees words, never the code of a category or of an output.
struct CategoryWordTests {
    @Test(arguments: DisclosureKind.allCases, Language.allCases)
    func noCellShowsTheCodeOfACategory(kind: DisclosureKind, language: Language) throws {
        let disclosure = try #require(Disclosure(kind, try DisclosureTests.input()))
        let report = WordedDisclosure(disclosure, Texts(language), pack: "0")
        // A number of scope 3, such as 3.7, is what its readers know; it stands in columns of numbers only.
        let codes = Set(EmissionCategory.allCases.map(\.rawValue))
        let outputs = codes.map { "category.\($0)" } + ["scope.1", "scope.2.location", "total.location"]
        for table in report.sections.flatMap(\.tables) {
            for row in table.rows {
                for (cell, column) in zip(row.cells, table.columns) where column.id != "number" {
                    #expect(!codes.contains(cell.printed), "\(table.id) \(column.id)")
                    #expect(!outputs.contains(cell.printed), "\(table.id) \(column.id)")
                }
            }
        }
        // Without intensities and targets a report says what to enter.
        if kind != .ets {
            let notes = report.sections.filter { ["intensities", "targets"].contains($0.id) }.flatMap(\.notes)
            #expect(notes.count == 2 && notes.allSatisfy { $0.contains("organisation.yaml") })
        }
    }
}
