import Foundation
import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamUncertainty
import QadamWorkspace
import Testing

/// Whoever sees a result of a locked year is told what was locked.
struct LockNoticeTests {
    /// The campus, calculated and locked.
    private func locked() throws -> (bench: Bench, before: InventoryResult) {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        let options = UncertaintyOptions(trials: nil)
        let outcome = try bench.workspace.calculateInventory(options: options, act: Bench.act)
        _ = try bench.workspace.lockInventory(reason: "closed", keep: true, act: Bench.act)
        return (bench, try #require(outcome.inventory?.result))
    }

    /// Another grid factor after the lock.
    private func change(_ bench: Bench) throws {
        let campus = try bench.copy("campus", as: "campus")
        let file = URL(filePath: campus + "/organisation.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let other = text.replacing(
            "grid.KZ: carbonfootprint.grid.KZ.2022",
            with: "grid.KZ: ember.grid.KZ.2024"
        )
        #expect(other != text)
        try Data(other.utf8).write(to: file)
        try bench.bring(campus)
    }

    private func tonnes(_ kilograms: Double) -> Argument { .amount(kilograms / 1000, unit: "t{CO2e:AR5}") }

    @Test func everyCalculationOfALockedYearSaysWhatWasLockedAndTheDifference() throws {
        let (bench, before) = try locked()
        try change(bench)
        let workspace = bench.workspace
        let options = UncertaintyOptions(trials: nil)
        let outcome = try workspace.calculateInventory(options: options, act: Bench.act)
        let after = try #require(outcome.inventory?.result)
        #expect(after.location.co2e != before.location.co2e)
        let finding = try #require(outcome.diagnostics.first { $0.code == "WSP-0571" })
        #expect(finding.severity == .warning && outcome.lockFindings == [finding])
        #expect(finding.arguments["location"] == tonnes(before.location.co2e))
        #expect(finding.arguments["newLocation"] == tonnes(after.location.co2e))
        #expect(finding.arguments["difference"] == tonnes(after.location.co2e - before.location.co2e))
        let review = try workspace.reviewInventory()
        #expect(review.diagnostics.contains { $0.code == "WSP-0571" })
        let intervals = try workspace.inventoryUncertainty(options: options)
        #expect(intervals.outcome.diagnostics.contains { $0.code == "WSP-0571" })
        // What is shown is what was locked, though a newer calculation is stored.
        let shown = try #require(try workspace.shownInventory())
        #expect(shown.result == before)
        #expect(shown.diagnostics.map(\.code) == ["WSP-0571"])
    }

    @Test func theFileOfAReportSaysThatItIsNotTheLockedResult() throws {
        let (bench, before) = try locked()
        try change(bench)
        for kind in DisclosureKind.allCases {
            let outcome = try bench.workspace.disclosure(kind, program: "x")
            let disclosure = try #require(outcome.disclosure)
            #expect(disclosure.pins.contains { $0.label == .message(Message("disclosure.pin.lockOfOther")) })
            for language in Language.allCases {
                let texts = Texts(language)
                let report = WordedDisclosure(disclosure, texts, pack: "0")
                let page = DisclosurePage.html(report)
                let amount = texts.format(tonnes(before.location.co2e))
                #expect(page.contains(amount), "\(kind) \(language)")
            }
        }
        let model = try bench.workspace.reportContent().findings
        #expect(model.contains { $0.code == "WSP-0571" })
    }

    @Test func aViewOnAnotherBasisSaysThatTheLockDoesNotCoverIt() throws {
        let (bench, before) = try locked()
        let equity = try bench.workspace.disclosure(.ghgProtocol, approach: .equityShare, program: "x")
        #expect(equity.diagnostics.contains { $0.code == "WSP-0572" })
        #expect(!equity.diagnostics.contains { $0.code == "WSP-0573" })
        try change(bench)
        for (gwp, approach) in [("AR6", nil), (nil, Consolidation.equityShare)] as [(String?, Consolidation?)]
        {
            let outcome = try bench.workspace.calculateInventory(
                gwp: gwp,
                approach: approach,
                options: UncertaintyOptions(trials: nil)
            )
            let codes = outcome.lockFindings.map(\.code)
            #expect(codes == ["WSP-0572", "WSP-0573"])
            #expect(outcome.lockFindings[0].arguments["location"] == tonnes(before.location.co2e))
        }
    }

    @Test func theLockedResultItselfIsSaidToBeIt() throws {
        let (bench, before) = try locked()
        let shown = try #require(try bench.workspace.shownInventory())
        #expect(shown.result == before && shown.diagnostics.map(\.code) == ["WSP-0570"])
        // Trials change intervals, not what was locked.
        let outcome = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: 200))
        #expect(outcome.lockFindings.map(\.code) == ["WSP-0570"])
        #expect(try bench.workspace.calculateInventory(year: 2025).lockFindings.isEmpty)
    }
}
