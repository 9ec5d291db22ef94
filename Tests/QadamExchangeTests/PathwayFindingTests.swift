import Foundation
import QadamEvidence
import QadamExchange
import Testing

/// What is wrong with the tables of a site's pathway, in a copy of the example.
struct PathwayFindingTests {
    private func codes(_ file: String, _ change: (String) -> String) throws -> Set<String> {
        let folder = FileManager.default.temporaryDirectory.appending(path: "qadam-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: URL(filePath: PathwayTablesTests.folder), to: folder)
        let table = folder.appending(path: file)
        let before = try String(contentsOf: table, encoding: .utf8)
        let after = change(before)
        #expect(after != before)
        try Data(after.utf8).write(to: table)
        let outcome = PathwayTables.read(
            PathwayTables.Files(folder: folder.path),
            figures: PathwayTablesTests.figures
        )
        return Set(outcome.diagnostics.filter { $0.severity == .error }.map(\.code))
    }

    @Test func hoursOfLoadsMustCount() throws {
        #expect(try codes("loads.csv") { $0.replacing("\n1,", with: "\n7777777,") }.contains("PTH-0401"))
    }

    @Test func aLoadIsOfElectricityOrOfHeat() throws {
        let found = try codes("loads.csv") {
            $0.replacing("LargeOffice.heat_W_per_m2", with: "LargeOffice.steam_W_per_m2")
        }
        #expect(found.contains("PTH-0402"))
    }

    @Test func aBuildingIsHeatedInAWayThatIsKnown() throws {
        let found = try codes("buildings.csv") {
            $0.replacing("1974,district,campus", with: "1974,hot-rocks,campus")
        }
        #expect(found.contains("PTH-0403"))
    }

    /// A measure without its cost, a price of one period missing, a price in a unit of nothing, and one that stands twice.
    @Test func parametersMustBeThereOnceAndFit() throws {
        let row =
            "grid-electricity,price,2030,,32.17,KZT{2024}/kWh,,,assumption: 2 % a year above inflation\n"
        let life = "heat-point-control,life,,15,yr,,,assumption: life of valves and controllers\n"
        #expect(try codes("pathway/measures.csv") { $0.replacing(life, with: "") } == ["PTH-0404"])
        #expect(try codes("pathway/prices.csv") { $0.replacing(row, with: "") } == ["PTH-0405"])
        let wrong = row.replacing("KZT{2024}/kWh", with: "t")
        #expect(try codes("pathway/prices.csv") { $0.replacing(row, with: wrong) }.contains("PTH-0406"))
        let other = row.replacing("price,2030", with: "glitter,2030")
        #expect(try codes("pathway/prices.csv") { $0.replacing(row, with: row + other) }.contains("PTH-0407"))
    }
}
