import Foundation
import QadamEvidence
import QadamInventory
import QadamReports
import QadamUncertainty
import QadamWorkspace
import Testing

/// A year is compared and calculated anew beside what was said of it.
struct RecalculationTests {
    private static let second = Act(at: "2026-02-01T12:00:00Z", actor: "second")

    /// The campus with a base year policy, calculated, and then another grid factor.
    private func bench(threshold: Double, triggers: String = "factor, error") throws -> Bench {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        let file = URL(filePath: campus + "/organisation.yaml")
        let text = Self.plain(try String(contentsOf: file, encoding: .utf8))
        let policy = """

            base_year:
              year: 2024
              reason: { en: first full year, ru: первый полный год, kk: алғашқы толық жыл }
              threshold_percent: \(threshold)
              triggers: [\(triggers)]
            weather:
              degree_days:
                - { year: 2024, value: 4400, source: invented }
              lines:
                - { source: heat.main, share_percent: 85, reason: invented }

            """
        try Data((text + policy).utf8).write(to: file)
        try bench.bring(campus)
        _ = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil), act: Bench.act)
        let other = (text + policy).replacing(
            "grid.KZ: carbonfootprint.grid.KZ.2022",
            with: "grid.KZ: ember.grid.KZ.2024"
        )
        try Data(other.utf8).write(to: file)
        try bench.bring(campus)
        return bench
    }

    /// Brings the campus with another grid factor and no word of other years.
    private func change(_ bench: Bench, _ factor: String) throws {
        let campus = try bench.copy("campus", as: factor)
        let file = URL(filePath: campus + "/organisation.yaml")
        let text = Self.plain(try String(contentsOf: file, encoding: .utf8))
        try Data(text.replacing("grid.KZ: carbonfootprint.grid.KZ.2022", with: "grid.KZ: \(factor)").utf8)
            .write(to: file)
        try bench.bring(campus)
    }

    private func propose(_ bench: Bench, _ trigger: BaseYearPolicy.Trigger = .factor, keep: Bool = true)
        throws
        -> LifeOutcome<Recalculation>
    {
        try bench.workspace.proposeRecalculation(
            trigger: trigger,
            reason: "newer factor",
            keep: keep,
            act: Bench.act
        )
    }

    @Test func bothFiguresStayAndTheDifferenceIsExplainedToZero() throws {
        let bench = try bench(threshold: 5)
        let old = try #require(try bench.workspace.latestInventory())
        _ = try propose(bench, keep: false)
        #expect(try bench.workspace.recalculations().isEmpty)
        let value = try #require(try propose(bench).value)
        #expect(value.versionBefore == 1 && value.versionAfter == 2 && !value.wasLocked)
        for change in [value.location, value.market] {
            #expect(abs(change.after.total - change.before.total - change.parts.total) < 1e-6)
            #expect(abs(change.parts[.factor]) > 1 && abs(change.parts[.activity]) < 1e-6)
        }
        #expect(value.isSignificant == true)
        #expect(abs(value.location.before.total - old.result.location.co2e) < 1e-9)
        // Another person approves, and only once.
        #expect(
            try bench.workspace.approveRecalculation(year: 2024, keep: true, act: Bench.act).diagnostics.map(
                \.code
            ) == ["WSP-0329"]
        )
        let approved = try bench.workspace.approveRecalculation(year: 2024, keep: true, act: Self.second)
        #expect(approved.value?.approvedBy == "second")
        #expect(try bench.workspace.recalculations().map(\.approvedBy) == ["second"])
        #expect(
            try bench.workspace.approveRecalculation(year: 2024, keep: true, act: Self.second).diagnostics
                .map(\.code) == ["WSP-0328"]
        )
        // The first version can still be compared with the second.
        let change = try bench.workspace.compareInventories(
            InventorySelection(version: 1),
            InventorySelection(version: 2),
            view: .location
        )
        #expect(change.value?.comparison.parts == value.location.parts)
    }

    @Test func aLockedYearIsNotTouched() throws {
        let bench = try bench(threshold: 5)
        // Documents moved on after the first calculation: calculate and lock, then a third factor.
        _ = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil), act: Bench.act)
        let lock = try #require(
            try bench.workspace.lockInventory(reason: "closed", keep: true, act: Bench.act).value
        )
        try change(bench, "owid.grid.KZ.2023")
        let value = try #require(try propose(bench).value)
        #expect(value.wasLocked && value.hashBefore == lock.lock.result)
        #expect(try bench.workspace.lockStates().first?.resultHolds == true)
    }

    @Test func saysWhatThePolicySays() throws {
        let bench = try bench(threshold: 99)
        let small = try propose(bench, keep: false)
        #expect(small.value?.isSignificant == false)
        #expect(small.diagnostics.contains { $0.code == "WSP-0326" })
        #expect(try propose(bench, .structure).diagnostics.map(\.code) == ["WSP-0323"])
        #expect(
            try bench.workspace.proposeRecalculation(
                year: 2019,
                trigger: .factor,
                reason: "x",
                keep: true,
                act: Bench.act
            ).diagnostics.map(\.code) == ["WSP-0324"]
        )
    }

    /// What a proposal says counts as said only when another person has approved it, and the same is not proposed twice.
    @Test func aProposalIsNotWhatWasSaid() throws {
        let bench = try bench(threshold: 5)
        let first = try #require(try propose(bench).value)
        #expect(try propose(bench).diagnostics.map(\.code) == ["WSP-0331"])
        #expect(try bench.workspace.recalculations().count == 1)
        // Another correction is held against what was said, not against the proposal, and stands in for it.
        try change(bench, "owid.grid.KZ.2023")
        let second = try #require(try propose(bench).value)
        #expect(second.versionBefore == 1 && second.versionAfter == 3)
        #expect(second.hashBefore == first.hashBefore && second.hashAfter != first.hashAfter)
        let approved = try bench.workspace.approveRecalculation(year: 2024, keep: true, act: Self.second)
        #expect(approved.value?.versionAfter == 3)
        #expect(
            try bench.workspace.approveRecalculation(year: 2024, keep: true, act: Self.second).diagnostics
                .map(\.code) == ["WSP-0328"]
        )
        // Now it is what was said.
        #expect(try propose(bench).diagnostics.map(\.code) == ["WSP-0325"])
    }

    @Test func withoutAPolicyNothingSaysWhatIsSignificant() throws {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        _ = try bench.workspace.calculateInventory(
            gwp: "AR5",
            options: UncertaintyOptions(trials: nil),
            act: Bench.act
        )
        try change(bench, "owid.grid.KZ.2023")
        let outcome = try propose(bench, keep: false)
        #expect(outcome.value?.threshold == nil && outcome.value?.isSignificant == nil)
        #expect(outcome.diagnostics.contains { $0.code == "WSP-0327" })
    }

    @Test func comparesOnlyWhatIsStored() throws {
        let bench = try bench(threshold: 5)
        func codes(_ first: InventorySelection, _ second: InventorySelection) throws -> [String] {
            try bench.workspace.compareInventories(first, second, view: .location).diagnostics.map(\.code)
        }
        #expect(try codes(InventorySelection(year: 2019), InventorySelection()) == ["WSP-0320"])
        #expect(try codes(InventorySelection(version: 7), InventorySelection()) == ["WSP-0322"])
        #expect(try codes(InventorySelection(), InventorySelection()) == ["WSP-0321"])
    }

    /// A report shows the base year as it is stored, and says where it is not.
    @Test func aReportShowsTheBaseYear() throws {
        let bench = try bench(threshold: 5)
        let shown = try bench.workspace.disclosure(.ghgProtocol, program: "test")
        let text = String(describing: try #require(shown.disclosure))
        #expect(!text.contains("disclosure.enter.baseYear"))
        let campus = try bench.copy("campus", as: "late")
        let file = URL(filePath: campus + "/organisation.yaml")
        let policy = """

            base_year:
              year: 2019
              reason: { en: x, ru: x, kk: x }
              threshold_percent: 5
              triggers: [error]

            """
        try Data((Self.plain(try String(contentsOf: file, encoding: .utf8)) + policy).utf8).write(to: file)
        try bench.bring(campus)
        #expect(
            try bench.workspace.disclosure(.ghgProtocol, program: "test").diagnostics.map(\.code).contains(
                "WSP-0330"
            )
        )
    }

    /// The head of the example without what it says of other years.
    private static func plain(_ text: String) -> String {
        guard let start = text.range(of: "# What other years need"),
            let end = text.range(of: "\nfacilities:\n")
        else {
            return text
        }
        return String(text[..<start.lowerBound] + text[end.lowerBound...])
    }
}
