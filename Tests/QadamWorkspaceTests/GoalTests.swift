import Foundation
import QadamEvidence
import QadamInventory
import QadamUncertainty
import QadamWorkspace
import Testing

/// Intensities and targets of stored inventories.
struct GoalTests {
    private static let second = Act(at: "2026-02-01T12:00:00Z", actor: "second")

    private func bench(_ edits: [(String, String)] = []) throws -> Bench {
        let bench = try Bench()
        try bring(bench, edits, as: "campus")
        return bench
    }

    private func bring(_ bench: Bench, _ edits: [(String, String)], as name: String) throws {
        let campus = try bench.copy("campus", as: name)
        let file = URL(filePath: campus + "/organisation.yaml")
        var text = try String(contentsOf: file, encoding: .utf8)
        for (old, new) in edits {
            #expect(text.contains(old))
            text = text.replacing(old, with: new)
        }
        try Data(text.utf8).write(to: file)
        try bench.bring(campus)
    }

    private func calculate(_ bench: Bench, year: Int? = nil) throws {
        let outcome = try bench.workspace.calculateInventory(
            year: year,
            options: UncertaintyOptions(trials: nil),
            act: Bench.act
        )
        #expect(outcome.version != nil, "\(outcome.diagnostics)")
    }

    @Test func theCampusIsDividedByItsStudents() throws {
        let bench = try bench()
        #expect(try bench.workspace.inventoryIntensity().diagnostics.map(\.code) == ["WSP-0501"])
        try calculate(bench)
        let result = try #require(try bench.workspace.latestInventory()?.result)
        let report = try #require(try bench.workspace.inventoryIntensity(year: 2024).value)
        let row = try #require(
            report.rows.first { $0.denominator == "students" && $0.measure == .totalMarket }
        )
        #expect(row.amount == 8225 && row.source == "assumption")
        #expect(row.intensity == result.market.co2e / 8225)
        #expect(report.rows.allSatisfy { $0.intensity != nil } && report.rows.count == 24)
        #expect(
            try bench.workspace.inventoryIntensity(year: 2023).diagnostics.map(\.code) == ["WSP-0501"]
        )
    }

    /// The base year that another person approved is the one that targets are measured against; a proposal is not.
    @Test func aBaseYearThatWasCalculatedAnewCountsWhenItIsApproved() throws {
        let bench = try bench()
        try calculate(bench)
        func base() throws -> (kilograms: Double, version: Int) {
            let one = try #require(
                try bench.workspace.inventoryTargets(target: "campus-2035").value?.targets.first
            )
            return (try #require(one.baseEmissions), try #require(one.baseVersion))
        }
        let before = try base()
        try bring(
            bench,
            [("grid.KZ: carbonfootprint.grid.KZ.2022", "grid.KZ: ember.grid.KZ.2024")],
            as: "new"
        )
        let proposal = try bench.workspace.proposeRecalculation(
            trigger: .factor,
            reason: "newer factor",
            keep: true,
            act: Bench.act
        )
        #expect(proposal.value != nil, "\(proposal.diagnostics)")
        #expect(try base() == before)
        _ = try bench.workspace.approveRecalculation(year: 2024, keep: true, act: Self.second)
        let after = try base()
        #expect(after.version == 2 && after.kilograms != before.kilograms)
    }

    @Test func aBaselineGoalRestsOnTheFrozenForecast() throws {
        let goal = """
                view: location
                denominator: students
                reduction_percent: 20
            """
        let bench = try bench([
            ("    kind: intensity\n", "    kind: baseline\n    forecast_version: 1\n"),
            (goal, "    view: location\n    reduction_percent: 20"),
        ])
        try calculate(bench)
        func progress() throws -> TargetProgress {
            let outcome = try bench.workspace.inventoryTargets(target: "heat-and-power-per-student")
            return try #require(outcome.value?.targets.first)
        }
        #expect(try progress().findings.map(\.code).contains("INV-0911"))
        let frozen = try #require(
            try bench.workspace.forecastInventory(until: 2030, step: 3, act: Bench.act).value
        )
        let made = try progress()
        let last = try #require(frozen.forecast.years.last)
        let allowed = try #require(made.years.last?.allowed)
        let expected = (last.scopes.scope1 + last.scopes.scope2Location) * 0.8
        #expect(abs(allowed - expected) <= 1e-9 * expected)
        // In the base year the baseline is the inventory.
        #expect(made.years.first?.baseline == made.baseEmissions)
    }

    @Test func saysWhatIsNotDescribed() throws {
        let bench = try Bench()
        #expect(try bench.workspace.inventoryTargets().diagnostics.map(\.code) == ["WSP-0109"])
        try bench.bring(try bench.copy("smelter", as: "smelter"))
        #expect(try bench.workspace.inventoryIntensity().diagnostics.map(\.code) == ["WSP-0500"])
        #expect(try bench.workspace.inventoryTargets().diagnostics.map(\.code) == ["WSP-0502"])
        let campus = try self.bench()
        #expect(
            try campus.workspace.inventoryTargets(target: "nothing").diagnostics.map(\.code) == ["WSP-0503"]
        )
        // Nothing is stored yet: every target says that it is not known.
        let report = try #require(try campus.workspace.inventoryTargets().value)
        #expect(report.targets.allSatisfy { $0.status == .unknown })
        try calculate(campus)
        let early = try #require(try campus.workspace.inventoryTargets(until: 2023).value)
        #expect(early.targets.allSatisfy { $0.status == .unknown })
    }
}
