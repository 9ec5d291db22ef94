import Foundation
import QadamEvidence
import QadamInventory
import QadamUncertainty
import QadamUnits
import QadamWorkspace
import Testing

/// The base year with the structure of a later day: proposed, approved, and not replaced by a plain calculation.
struct StructureRecalculationTests {
    private static let second = Act(at: "2026-02-01T12:00:00Z", actor: "second")

    /// The campus, calculated as it was in 2024, whose test site is sold in the end of that year.
    private func bench() throws -> Bench {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        let file = URL(filePath: campus + "/organisation.yaml")
        let sale = """
                equity_share_percent: 0
                operational_control: false
                financial_control: false
                interests:
                  - last_day: 2024-12-31
                    equity_share_percent: 60
                    operational_control: true
                    financial_control: true
            """
        let now = """
                equity_share_percent: 60
                operational_control: true
                financial_control: true
            """
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains(now))
        try Data(text.replacing(now, with: sale).utf8).write(to: file)
        try bench.bring(campus)
        try calculate(bench)
        return bench
    }

    @discardableResult private func calculate(_ bench: Bench) throws -> InventoryOutcome {
        try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil), act: Bench.act)
    }

    private func propose(
        _ bench: Bench,
        _ structure: StructureChoice,
        _ trigger: BaseYearPolicy.Trigger = .structure,
        keep: Bool = true
    ) throws -> LifeOutcome<Recalculation> {
        try bench.workspace.proposeRecalculation(
            trigger: trigger,
            reason: "the test site is sold",
            structure: structure,
            keep: keep,
            act: Bench.act
        )
    }

    private static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    @Test func theBaseYearIsRestatedAndExplainedByFacility() throws {
        let bench = try bench()
        let old = try #require(try bench.workspace.latestInventory())
        let date = try Self.day("2025-12-31")
        let outcome = try propose(bench, .date(date))
        let value = try #require(outcome.value)
        #expect(value.structure == date && value.threshold == 0.05)
        #expect(outcome.diagnostics.map(\.code).contains("INV-1010"))
        // What the test site emitted leaves, with the grid losses and the upstream of its lines.
        let site = old.result.lines.filter { $0.facility == "test-site" }.reduce(0) { $0 + $1.location.co2e }
        #expect(site > 0)
        let facilities = try #require(value.location.facilities)
        let sold = try #require(facilities.first { $0.id == "test-site" })
        #expect(abs(sold.before - site) < 1e-6 && abs(sold.after) < 1e-9)
        for change in [value.location, value.market] {
            let parts = try #require(change.facilities).reduce(0) { $0 + $1.parts.total }
            #expect(abs(change.after.total - change.before.total - parts) < 1e-6)
            #expect(abs(change.parts[.structure] - change.parts.total) < 1e-6)
        }
        #expect(abs(value.location.before.total - old.result.location.co2e) < 1e-9)
    }

    @Test func onlyAnotherApprovedRecalculationTakesItsPlace() throws {
        let bench = try bench()
        let before = try #require(try bench.workspace.latestInventory())
        let value = try #require(try propose(bench, .date(Self.day("2025-12-31"))).value)
        // While nobody has approved it, nothing is restated.
        #expect(!(try calculate(bench).diagnostics.map(\.code).contains("WSP-0642")))
        _ = try bench.workspace.approveRecalculation(year: 2024, keep: true, act: Self.second)
        // A plain calculation is stored beside it, and says so.
        let plain = try calculate(bench)
        #expect(plain.diagnostics.map(\.code).contains("WSP-0642"))
        #expect(plain.inventory?.result?.structure == nil)
        let shown = try #require(try bench.workspace.shownInventory())
        #expect(shown.diagnostics.map(\.code).contains("WSP-0643"))
        #expect(abs(shown.result.location.co2e - value.location.after.total) < 1e-9)
        // Targets and comparisons take what stands.
        let targets = try bench.workspace.inventoryTargets()
        let base = try #require(targets.value?.targets.first { $0.target.id == "campus-2035" })
        #expect(base.years.first?.version == value.versionAfter)
        let own = shown.result.scopes.scope1 + shown.result.scopes.scope2Market
        #expect(abs((base.years.first?.emissions ?? 0) - own) < 1e-6 * own)
        let change = try bench.workspace.compareInventories(
            InventorySelection(version: before.version),
            InventorySelection(),
            view: .location
        )
        #expect(change.diagnostics.map(\.code).contains("WSP-0643"))
        #expect(change.value?.comparison.after.total == value.location.after.total)
        // Another recalculation keeps the structure, unless another is named.
        #expect(try propose(bench, .kept, .factor).diagnostics.map(\.code) == ["WSP-0325"])
        let back = try propose(bench, .date(Self.day("2024-12-31")))
        #expect(abs(try #require(back.value).location.after.total - before.result.location.co2e) < 1e-6)
    }

    /// A locked year that was restated stands as it was restated, and the next recalculation begins there.
    @Test func aRestatedYearStandsBesideItsLock() throws {
        let bench = try bench()
        let lock = try #require(
            try bench.workspace.lockInventory(reason: "closed", keep: true, act: Bench.act).value
        )
        let value = try #require(try propose(bench, .date(Self.day("2025-12-31"))).value)
        #expect(value.wasLocked && value.hashBefore == lock.lock.result)
        #expect(try bench.workspace.shownInventory()?.result.structure == nil)
        _ = try bench.workspace.approveRecalculation(year: 2024, keep: true, act: Self.second)
        #expect(try bench.workspace.lockStates().first?.resultHolds == true)
        let shown = try #require(try bench.workspace.shownInventory())
        #expect(shown.result.structure == (try Self.day("2025-12-31")))
        #expect(try propose(bench, .kept, .factor).diagnostics.map(\.code) == ["WSP-0325"])
        let next = try #require(try propose(bench, .date(Self.day("2024-12-31")), keep: false).value)
        #expect(next.versionBefore == value.versionAfter && next.hashBefore == value.hashAfter)
    }

    /// Without a lock, what is locked after the approval is what stands.
    @Test func aLockAfterwardsIsOfTheRestatedYear() throws {
        let bench = try bench()
        let value = try #require(try propose(bench, .date(Self.day("2025-12-31"))).value)
        _ = try bench.workspace.approveRecalculation(year: 2024, keep: true, act: Self.second)
        try calculate(bench)
        let lock = try bench.workspace.lockInventory(reason: "closed", keep: true, act: Bench.act)
        #expect(lock.value?.lock.result == value.hashAfter, "\(lock.diagnostics.map(\.code))")
    }

    @Test func theDayIsSaidAndHasToFit() throws {
        let bench = try bench()
        let said = try propose(bench, .reportingYear, keep: false)
        #expect(said.diagnostics.map(\.code).contains("WSP-0640"))
        #expect(said.value?.structure == (try Self.day("2024-12-31")))
        #expect(try propose(bench, .kept, keep: false).value?.structure == (try Self.day("2024-12-31")))
        #expect(
            try propose(bench, .date(Self.day("2023-12-31"))).diagnostics.map(\.code) == ["WSP-0641"]
        )
        #expect(
            try propose(bench, .date(Self.day("2025-12-31")), .factor).diagnostics.map(\.code)
                == ["WSP-0645"]
        )
        // A year that was restated keeps its structure in a recalculation for another reason.
        _ = try propose(bench, .date(Self.day("2025-12-31")))
        _ = try bench.workspace.approveRecalculation(year: 2024, keep: true, act: Self.second)
        let campus = bench.folder.appending(path: "campus").path
        let file = URL(filePath: campus + "/organisation.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data(
            text.replacing("grid.KZ: carbonfootprint.grid.KZ.2022", with: "grid.KZ: ember.grid.KZ.2024").utf8
        ).write(to: file)
        try bench.bring(campus)
        let kept = try propose(bench, .kept, .factor, keep: false)
        #expect(kept.diagnostics.map(\.code).contains("WSP-0644"))
        #expect(kept.value?.structure == (try Self.day("2025-12-31")))
        #expect(abs(try #require(kept.value).location.parts[.structure]) < 1e-6)
    }
}
