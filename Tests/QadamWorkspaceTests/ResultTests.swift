import Foundation
import QadamEvidence
import QadamInventory
import QadamStore
import QadamWorkspace
import Testing

/// Results are pinned to what they were calculated from.
struct ResultTests {
    @Test func theSameInventoryIsTheSameVersionAndAnotherRecordGivesANewOne() throws {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        try bench.bring(campus)
        #expect(try bench.workspace.calculateInventory(act: Bench.act).version == 1)
        #expect(try bench.workspace.calculateInventory(act: Bench.act).version == 1)
        let file = "\(campus)/activities.csv"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try Data(text.replacing(",150159,", with: ",150160,").utf8).write(to: URL(filePath: file))
        try bench.bring(campus)
        #expect(try bench.workspace.calculateInventory(act: Bench.act).version == 2)
        #expect(
            try bench.workspace.info().log.map(\.action) == ["import", "calculate", "import", "calculate"]
        )
    }

    @Test func anotherSetOfPotentialsIsAnotherResultBesideTheFirst() throws {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        #expect(try bench.workspace.calculateInventory(act: Bench.act).version == 1)
        #expect(try bench.workspace.calculateInventory(gwp: "AR6", act: Bench.act).version == 1)
        #expect(try bench.workspace.latestInventory()?.result.gwp == "AR5")
        #expect(try bench.workspace.latestInventory(gwp: "AR6")?.result.gwp == "AR6")
    }

    @Test func aStoredInventorySaysWhenTheDataHaveMovedOn() throws {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        try bench.bring(campus)
        _ = try bench.workspace.calculateInventory(act: Bench.act)
        #expect(try bench.workspace.latestInventory()?.isCurrent == true)
        let file = "\(campus)/activities.csv"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try Data(text.replacing(",150159,", with: ",150160,").utf8).write(to: URL(filePath: file))
        try bench.bring(campus)
        let outdated = try #require(try bench.workspace.latestInventory())
        #expect(!outdated.isCurrent)
        #expect(outdated.diagnostics.map(\.code) == ["WSP-0119"])
        _ = try bench.workspace.calculateInventory(act: Bench.act)
        #expect(try bench.workspace.latestInventory()?.isCurrent == true)
    }

    /// January's 41.93 t of coal, as kilograms typed for tonnes and the other way round.
    @Test(arguments: ["41930,t", "41.93,kg"])
    func coalInTheWrongUnitIsRefused(typed: String) throws {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        let file = "\(campus)/activities.csv"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains(",41.93,t,"))
        try Data(text.replacing(",41.93,t,", with: ",\(typed),").utf8).write(to: URL(filePath: file))
        let outcome = try bench.bring(campus)
        #expect(outcome.summary == nil)
        #expect(outcome.codes(.error) == ["WSP-0120"])
    }

    @Test func whatIsNotThereIsSaid() throws {
        let bench = try Bench()
        #expect(try bench.workspace.calculateInventory().diagnostics.map(\.code) == ["WSP-0109"])
        #expect(try bench.workspace.calculateProducts().diagnostics.map(\.code) == ["WSP-0110"])
        #expect(try bench.workspace.solvePathway().diagnostics.map(\.code) == ["WSP-0109"])
        #expect(try bench.workspace.latestInventory() == nil)
    }
}
