import Foundation
import QadamEvidence
import QadamInventory
import QadamReports
import QadamText
import QadamUncertainty
import QadamWorkspace
import Testing

/// Intensities and targets in the reports: the figures of `inventory intensity` and `inventory target`, in every format.
struct DisclosureGoalTests {
    private func bench() throws -> Bench {
        let bench = try Bench()
        try bench.bring(try bench.copy("campus", as: "campus"))
        _ = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil), act: Bench.act)
        return bench
    }

    private func table(_ id: String, _ disclosure: Disclosure) throws -> DisclosureTable {
        try #require(disclosure.sections.flatMap(\.tables).first { $0.id == id })
    }

    private func number(_ cell: DisclosureCell) -> Double? {
        guard case .number(let value, _) = cell else { return nil }
        return value
    }

    @Test(arguments: DisclosureKind.allCases.filter { $0 != .ets })
    func intensitiesAndTargetsOfAReportAreThoseOfTheirCommands(kind: DisclosureKind) throws {
        let bench = try bench()
        let disclosure = try #require(try bench.workspace.disclosure(kind, program: "t").disclosure)
        let rows = try #require(try bench.workspace.inventoryIntensity(year: 2024).value).rows
        let shown = try table("intensities", disclosure).rows
        #expect(shown.count == rows.count && rows.count == 24)
        for (own, row) in zip(shown, rows) {
            #expect(number(own.cells[3]) == row.emissions.map { $0 / 1000 })
            #expect(number(own.cells[4]) == row.amount && number(own.cells[5]) == row.intensity)
        }
        let targets = try #require(try bench.workspace.inventoryTargets().value)
        let progress = try table("targetProgress", disclosure).rows
        #expect(progress.count == 4)
        for (own, target) in zip(progress, targets.targets) {
            let last = try #require(target.years.last { $0.emissions != nil })
            #expect(number(own.cells[3]) == (last.sum ?? last.emissions).map { $0 / 1000 })
            #expect(number(own.cells[4]) == (last.allowedSum ?? last.allowed).map { $0 / 1000 })
            #expect(own.cells[7] == .text(.message(target.status.name)))
        }
        #expect(try table("targetChecks", disclosure).rows.count == targets.checks.count)
    }

    @Test(arguments: Language.allCases)
    func theFormatsOfAReportAgreeOnThemToTheDigit(language: Language) throws {
        let bench = try bench()
        let disclosure = try #require(try bench.workspace.disclosure(.ghgProtocol, program: "t").disclosure)
        let report = WordedDisclosure(disclosure, Texts(language), pack: "0")
        let html = DisclosurePage.html(report)
        let csv = try DisclosureFiles.csv(report)
        for id in ["intensities", "targetProgress", "targetYears"] {
            let own = try #require(report.sections.flatMap(\.tables).first { $0.id == id })
            let built = try table(id, disclosure)
            for (row, source) in zip(own.rows, built.rows) {
                for (cell, typed) in zip(row.cells, source.cells) {
                    #expect(cell.number == number(typed))
                    let isShown = cell.printed.isEmpty || html.contains(HTML.escaped(cell.printed).text)
                    #expect(isShown, "\(id): \(cell.printed)")
                    guard let value = cell.number else { continue }
                    let isWritten = csv.contains("\(value)") || value == value.rounded()
                    #expect(isWritten, "\(id): \(value)")
                }
            }
        }
        #expect(report.sections.map(\.title).allSatisfy { !$0.contains("⟦") })
    }

    /// The report of another set keeps its own figures for intensities and says on what targets stand.
    @Test func aReportByAnotherSetSaysUnderWhichItsTargetsWereMeasured() throws {
        let bench = try bench()
        let outcome = try bench.workspace.disclosure(.ghgProtocol, gwp: "AR6", program: "t")
        let disclosure = try #require(outcome.disclosure)
        let notes = try #require(disclosure.sections.first { $0.id == "targets" }).notes
        #expect(notes.map(\.key).contains("disclosure.note.otherBasis"))
        #expect(try table("intensities", disclosure).rows.count == 24)
    }

    @Test func aReportOfAnInventoryThatIsNotStoredSaysSoAboutItsTargets() throws {
        let bench = try Bench()
        try bench.bring(try bench.copy("campus", as: "campus"))
        let disclosure = try #require(try bench.workspace.disclosure(.esrsE1, program: "t").disclosure)
        let notes = try #require(disclosure.sections.first { $0.id == "targets" }).notes
        #expect(notes.map(\.key).contains("disclosure.note.notStanding"))
        let years = try table("targetProgress", disclosure).rows.map { $0.cells[2] }
        #expect(years.allSatisfy { $0 == .missing(Message("disclosure.enter.notKnown")) })
    }
}
