import Foundation
import QadamEvidence
import QadamReports
import QadamText
import QadamUncertainty
import QadamWorkspace
import Testing

/// A right but unusual number is accepted where a person states the usual quantities of its line with a reason.
struct UsualQuantityTests {
    private static let statement = """
        usual:
          - { source: electricity.main, low: 100 kWh, high: 20000 MWh, per: day, reason: { en: accelerator tests } }

        """

    private func bench(_ head: String, spoiled: Bool = true) throws -> (Bench, [Diagnostic]) {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        let file = URL(filePath: campus + "/organisation.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data((text + head).utf8).write(to: file)
        if spoiled {
            // 150,159 MWh in January where 150,159 kWh stood.
            let table = URL(filePath: campus + "/activities.csv")
            let rows = try String(contentsOf: table, encoding: .utf8)
            let changed = rows.replacing("150159,kWh", with: "150159,MWh")
            #expect(changed != rows)
            try Data(changed.utf8).write(to: table)
        }
        return (bench, try bench.bring(campus).diagnostics)
    }

    @Test func aThousandfoldIsRefusedAndTheWordsNameWhatWouldFit() throws {
        let (_, found) = try bench("")
        let slip = try #require(found.first { $0.code == "EXC-0404" })
        #expect(slip.severity == .error)
        for language in Language.allCases {
            let words = Texts(language).render(slip)
            #expect(words.fix.contains("usual") && words.fix.contains("organisation.yaml"))
        }
        guard case .amount(let scaled, _)? = slip.arguments["scaled"],
            case .amount(let high, _)? = slip.arguments["high"]
        else {
            Issue.record("the finding does not say what would fit")
            return
        }
        #expect(abs(scaled - 150_159) < 1e-6 * scaled && scaled < high)
    }

    @Test func aStatedBandIsTheWayPastIt() throws {
        let (bench, found) = try bench(Self.statement)
        #expect(found.filter { $0.severity == .error }.isEmpty, "\(found)")
        let outcome = try bench.workspace.disclosure(.ghgProtocol, program: "t")
        let notes = try #require(outcome.disclosure?.sections.first { $0.id == "gaps" }).notes
        let note = try #require(notes.first { $0.key == "disclosure.note.usual.day" })
        #expect(Texts(.english).render(note).contains("accelerator tests"))
    }

    @Test(arguments: [
        ("electricity.none, low: 1 kWh, high: 2 kWh", "WSP-0660"),
        ("electricity.main, low: 1 kg, high: 2 kg", "WSP-0662"),
        ("electricity.main, low: 3 kWh, high: 2 kWh", "EXC-0980"),
        ("electricity.main, low: 3 kWh, high: 4 kg", "EXC-0980"),
    ])
    func aBandMustFitItsLine(words: String, code: String) throws {
        let head = "usual:\n  - { source: \(words), per: record, reason: { en: test } }\n"
        let (_, found) = try bench(head, spoiled: false)
        #expect(found.filter { $0.severity == .error }.map(\.code) == [code])
    }

    @Test func aLineHasOneBand() throws {
        let second = Self.statement.replacing("usual:\n", with: "")
        let (_, found) = try bench(Self.statement.replacing("\n\n", with: "\n") + second, spoiled: false)
        #expect(found.map(\.code).contains("WSP-0661"))
    }

    /// Every absence that is stated stands in the report by the name of its place, with its reason.
    @Test func theReportShowsWhatIsExpectedAndWhatIsStatedAbsent() throws {
        let (bench, _) = try bench("", spoiled: false)
        let disclosure = try #require(try bench.workspace.disclosure(.esrsE1, program: "t").disclosure)
        let report = WordedDisclosure(disclosure, Texts(.english), pack: "0")
        let table = try #require(report.sections.flatMap(\.tables).first { $0.id == "completeness" })
        let row = try #require(
            table.rows.first { $0.cells[0].printed == "Test site" && $0.cells[1].printed == "refrigerants" }
        )
        #expect(row.cells[2].printed == "absent, stated")
        #expect(row.cells[3].printed == "No cooling equipment")
        #expect(table.rows.allSatisfy { !$0.cells[3].printed.isEmpty })
    }
}
