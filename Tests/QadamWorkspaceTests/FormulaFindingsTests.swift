import Foundation
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import QadamStore
import QadamWorkspace
import Testing

/// A formula that is wrong is named with its file, process and parameter, once; what follows from it is counted.
struct FormulaFindingsTests {
    private static func tables(_ parameters: String) -> [String: String] {
        [
            "flows.csv": """
            id,name,kind,unit,compartment
            zinc,zinc,product,kg,
            lead,lead,product,kg,
            so2,sulfur dioxide,elementary,kg,air
            co2,"carbon dioxide, fossil",elementary,kg,air
            """,
            "processes.csv": "id,name\nz,zinc works\nl,lead works\n",
            "exchanges.csv": """
            process,direction,flow,amount,formula
            z,output,zinc,1,
            z,output,so2,2,loss * 2
            z,output,co2,1,rate + 1
            z,input,lead,1,rate
            l,output,lead,1,
            l,output,co2,3,
            """,
            "parameters.csv": "process,name,value,formula\n" + parameters,
        ]
    }

    private func bring(_ parameters: String, skipsBad: Bool = false) throws -> (DatasetOutcome, Bench) {
        let bench = try Bench()
        let folder = bench.folder.appending(path: "works")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in Self.tables(parameters) {
            try Data((text + "\n").utf8).write(to: folder.appending(path: name))
        }
        let outcome = try bench.workspace.importDataset(
            folder.path,
            options: ReadingOptions(skipsBad: skipsBad, name: "works"),
            keep: true,
            act: Bench.act
        )
        return (outcome, bench)
    }

    /// `rate` does not read; `loss` and three amounts hang on it.
    @Test func namesTheCauseOnceAndCountsWhatFollows() throws {
        let (outcome, bench) = try bring("z,rate,1,2 *\nz,loss,1,rate / 2\n")
        #expect(!outcome.isUsable)
        #expect(outcome.diagnostics.map(\.code) == ["LCA-0802", "LCA-1025"])
        let cause = try #require(outcome.diagnostics.first)
        #expect(cause.place == .file("processes.csv", row: 2, column: "rate"))
        let owner = Message(
            "lifecycle.formula.ofParameter",
            ["process": .text("zinc works"), "name": .text("rate")]
        )
        #expect(cause.arguments["owner"] == .message(owner))
        // loss, the two formulas of amounts that need rate and the one that needs loss; three amounts that are no numbers.
        #expect(outcome.diagnostics[1].arguments["count"] == .integer(7))
        #expect(try bench.workspace.datasets().isEmpty)
    }

    @Test func namesThePackageForAFormulaOfTheWholeDatabase() throws {
        let (outcome, _) = try bring(",rate,1,1 / 0\n,loss,1,\n")
        #expect(outcome.diagnostics.map(\.code) == ["LCA-0810", "LCA-1025"])
        #expect(outcome.diagnostics.first?.place == .file("works", column: "rate"))
    }

    @Test func leavesOutTheProcessAndKeepsTheRest() throws {
        let (outcome, bench) = try bring("z,rate,1,2 *\nz,loss,1,rate / 2\n", skipsBad: true)
        #expect(outcome.isUsable)
        let left = outcome.report.omissions.filter { $0.reason.hasPrefix("LCA") }
        #expect(left.map(\.id) == ["z"] && left.map(\.reason) == ["LCA-0802"])
        #expect(outcome.diagnostics.filter { $0.code == "LCA-0802" }.map(\.severity) == [.warning])
        #expect(!outcome.diagnostics.contains { $0.code == "LCA-1013" || $0.code == "LCA-0815" })
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest()).study)
        #expect(study.scores(of: nil).scores.map(\.score) == [3])
    }

    /// A parameter of the database goes with all that need it, and nothing that is stored asks for it.
    @Test func leavesOutAParameterOfTheDatabaseWithWhatNeedsIt() throws {
        let (outcome, bench) = try bring(",rate,1,sqrt(-1)\n,loss,1,\n", skipsBad: true)
        #expect(outcome.isUsable)
        let left = outcome.report.omissions.filter { $0.reason.hasPrefix("LCA") }
        #expect(Set(left.map { "\($0.kind) \($0.id)" }) == ["process z", "parameter rate"])
        let (study, diagnostics) = try bench.workspace.openStudy(LifeCycleRequest())
        #expect(study?.engine.database.parameters.map(\.name) == ["loss"])
        #expect(!diagnostics.contains { $0.severity == .error })
    }
}
