import Foundation
import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits
import QadamWorkspace
import Testing

/// The example works: imported and calculated as a user does it, and an own landfill from the tables of waste.
@Suite struct SmelterTests {
    struct Stored: Decodable {
        struct Survey: Decodable { let total, half_width: Double }
        let total: Double
        let lines: [String: Double]
        let surveys: [String: Survey]
    }

    static let options = UncertaintyOptions(trials: nil)

    /// The lines that Benchmarks/peers/smelter_inventory.py calculates with nothing of ours.
    @Test func agreesWithAnIndependentRecalculation() throws {
        let bench = try Bench()
        let brought = try bench.bring(try bench.copy("smelter", as: "smelter"))
        #expect(brought.codes(.error) == [] && brought.codes(.warning) == [])
        let outcome = try bench.workspace.calculateInventory(options: Self.options)
        #expect(outcome.diagnostics.allSatisfy { $0.severity == .note }, "\(outcome.diagnostics)")
        let result = try #require(outcome.inventory?.result)
        let file = Bench.examples.appending(path: "worked/smelter-2024.json")
        let stored = try JSONDecoder().decode(Stored.self, from: Data(contentsOf: file))
        #expect(Set(result.lines.map(\.id)) == Set(stored.lines.keys))
        for line in result.lines {
            let expected = try #require(stored.lines[line.id])
            #expect(abs(line.location.co2e - expected) <= 1e-9 * abs(expected), "\(line.id)")
        }
        #expect(abs(result.total(.location) - stored.total) <= 1e-9 * stored.total)
        let records = try #require(outcome.inventory).input.records.filter { $0.provenance == .survey }
        #expect(records.count == stored.surveys.count)
        for record in records {
            let expected = try #require(stored.surveys[String(record.id.dropFirst("survey.".count))])
            #expect(abs(record.amount.value - expected.total) <= 1e-9 * expected.total)
            #expect(abs(try #require(record.relativeHalfWidth) - expected.half_width) <= 1e-9)
        }
        let commuting = try #require(result.uncertainty.approach1["category.3.7"])
        #expect(try #require(commuting.relativeHalfWidth) > 0.1)
    }

    @Test func everyMetallurgicalMethodIsInTheExample() throws {
        let file = Bench.examples.appending(path: "smelter/sources.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        let metals = InventoryMethods.all.filter { $0.categories == [.process] }.map { $0.name }
        #expect(metals.count == 17)
        for method in metals { #expect(text.contains(",\(method),"), "\(method)") }
    }

    /// A workspace with the works and the landfills of the waste example; the line of the own landfill as given.
    func works(_ bench: Bench, landfill: String, records: Bool, waste: Bool = true) throws -> InventoryOutcome
    {
        let path = try bench.copy("smelter", as: "smelter")
        let sources = URL(filePath: path).appending(path: "sources.csv")
        var text = try String(contentsOf: sources, encoding: .utf8)
        text.replace(
            "own-landfill,year,kg{CH4},,",
            with: "own-landfill,year,kg{CH4},landfill=\(landfill),"
        )
        try text.write(to: sources, atomically: true, encoding: .utf8)
        if !records {
            let activities = URL(filePath: path).appending(path: "activities.csv")
            let rows = try String(contentsOf: activities, encoding: .utf8).split(separator: "\n")
                .filter { !$0.hasPrefix("landfill.own") }
            try (rows.joined(separator: "\n") + "\n").write(to: activities, atomically: true, encoding: .utf8)
        }
        try bench.bring(path)
        if waste { try bench.bring(try bench.copy("waste", as: "waste")) }
        return try bench.workspace.calculateInventory(options: Self.options)
    }

    @Test func anOwnLandfillOfTheWasteTablesIsCountedOnceInScopeOne() throws {
        let bench = try Bench()
        let outcome = try works(bench, landfill: "old-tip", records: false)
        let result = try #require(outcome.inventory?.result, "\(outcome.diagnostics)")
        let answer = try bench.workspace.wasteLandfills(["old-tip"], through: 2024, gwp: "AR5")
        let year = try #require(answer.value?.first?.years.first { $0.year == 2024 })
        let line = try #require(result.lines.first { $0.id == "landfill.own" })
        #expect(year.emitted > 0 && abs(line.location.masses[.ch4] - year.emitted) < 1e-9 * year.emitted)
        #expect(line.category == .fugitive)
        let record = try #require(outcome.inventory?.input.records.first { $0.source == "landfill.own" })
        #expect(record.provenance == .calculated && record.evidence?.contains("old-tip") == true)
    }

    @Test func aLandfillThatWouldCountTwiceOrNotAtAllIsRefused() throws {
        func codes(_ landfill: String, records: Bool, waste: Bool = true) throws -> [String] {
            let outcome = try works(try Bench(), landfill: landfill, records: records, waste: waste)
            #expect(outcome.inventory == nil)
            return outcome.diagnostics.filter { $0.severity == .error }.map(\.code)
        }
        #expect(try codes("old-tip", records: false, waste: false) == ["WSP-0390"])
        #expect(try codes("old-tip", records: true) == ["WSP-0391"])
        #expect(try codes("nowhere", records: false) == ["WSP-0181"])
    }

    @Test func aLandfillOfTwoLinesOrWithoutAResultIsRefused() throws {
        let bench = try Bench()
        let path = try bench.copy("smelter", as: "smelter")
        let sources = URL(filePath: path).appending(path: "sources.csv")
        let activities = URL(filePath: path).appending(path: "activities.csv")
        var rows = try String(contentsOf: sources, encoding: .utf8).split(separator: "\n").map(String.init)
        let index = try #require(rows.firstIndex { $0.hasPrefix("landfill.own,") })
        rows[index] = rows[index].replacing("kg{CH4},,", with: "kg{CH4},landfill=old-tip,")
        rows.append(rows[index].replacing("landfill.own,", with: "landfill.again,"))
        try (rows.joined(separator: "\n") + "\n").write(to: sources, atomically: true, encoding: .utf8)
        let kept = try String(contentsOf: activities, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("landfill.own") }
        try (kept.joined(separator: "\n") + "\n").write(to: activities, atomically: true, encoding: .utf8)
        try bench.bring(path)
        try bench.bring(try bench.copy("waste", as: "waste"))
        let twice = try bench.workspace.calculateInventory(options: Self.options)
        #expect(Set(twice.diagnostics.filter { $0.severity == .error }.map(\.code)) == ["WSP-0392"])

        let early = try Bench()
        let folder = try early.copy("smelter", as: "smelter")
        let yaml = URL(filePath: folder).appending(path: "organisation.yaml")
        let head = try String(contentsOf: yaml, encoding: .utf8).replacing("year: 2024", with: "year: 1990")
        try head.write(to: yaml, atomically: true, encoding: .utf8)
        rows.removeLast()
        try (rows.joined(separator: "\n") + "\n")
            .write(
                to: URL(filePath: folder).appending(path: "sources.csv"),
                atomically: true,
                encoding: .utf8
            )
        try (kept.joined(separator: "\n") + "\n")
            .write(
                to: URL(filePath: folder).appending(path: "activities.csv"),
                atomically: true,
                encoding: .utf8
            )
        try early.bring(folder)
        try early.bring(try early.copy("waste", as: "waste"))
        let before = try early.workspace.calculateInventory(options: Self.options)
        #expect(before.diagnostics.contains { $0.code == "WSP-0393" && $0.severity == .error })
    }
}
