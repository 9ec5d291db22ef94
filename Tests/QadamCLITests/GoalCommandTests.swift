import Foundation
import Testing

/// `qadam inventory intensity` and `qadam inventory target` on the command line.
struct GoalCommandTests {
    private static func calculated() throws -> Scratch {
        let scratch = try Scratch.withExamples()
        try scratch.run(["inventory", "calculate", "--trials", "0"], expecting: 0)
        return scratch
    }

    private func content(_ run: Program.Run, _ schema: String) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(object?["schema"] as? String == schema)
        return try #require(object?["content"] as? [String: Any])
    }

    @Test func intensitiesOfTheExampleAreShownAndPrinted() throws {
        let scratch = try Self.calculated()
        let run = try scratch.run(["inventory", "intensity", "--year", "2024", "--json"], expecting: 0)
        let rows = try content(run, "qadam.inventory.intensity/1")["rows"] as? [[String: Any]]
        #expect(rows?.count == 24)
        for language in ["en", "kk", "ru"] {
            let shown = try scratch.run(["inventory", "intensity", "--lang", language], expecting: 0)
            #expect(shown.output.contains("2024") && !shown.output.contains("⟦"))
        }
        #expect(
            try scratch.run(["inventory", "intensity", "--year", "2023"], expecting: 66).errors
                .contains("WSP-0501")
        )
        try scratch.run(["inventory", "intensity", "--year", "12"], expecting: 64)
    }

    @Test func targetsOfTheExampleAreMeasuredAndChecked() throws {
        let scratch = try Self.calculated()
        let run = try scratch.run(["inventory", "target", "--json"], expecting: 0)
        let report = try content(run, "qadam.inventory.target/1")
        let targets = try #require(report["targets"] as? [[String: Any]])
        #expect(
            targets.compactMap { $0["kind"] as? String } == ["base-year", "intensity", "budget", "net-zero"]
        )
        let checks = try #require(report["checks"] as? [[String: Any]])
        #expect(!checks.isEmpty && checks.allSatisfy { $0["source"] != nil && $0["outcome"] != nil })
        for language in ["en", "kk", "ru"] {
            let shown = try scratch.run(
                ["inventory", "target", "--target", "net-zero-2050", "--lang", language],
                expecting: 0
            )
            #expect(shown.output.contains("2050") && !shown.output.contains("⟦"))
            #expect(shown.output.contains("netzeroupdate.sbti"))
        }
        let none = try scratch.run(["inventory", "target", "--target", "none"], expecting: 66)
        #expect(none.errors.contains("WSP-0503"))
    }

    /// The page why of a leased line names the lease and its table.
    @Test func whyNamesTheLease() throws {
        let scratch = try Scratch.withExamples()
        let run = try scratch.run(
            ["inventory", "explain", "source:diesel.buses"],
            expecting: 0
        )
        #expect(run.output.contains("appendix A, t A.1"))
    }
}
