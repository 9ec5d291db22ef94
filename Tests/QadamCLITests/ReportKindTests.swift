import Foundation
import Testing

/// `report build --kind`, `inventory check` and `inventory uncertainty` as a user runs them.
struct ReportKindTests {
    @Test(arguments: ["html", "xlsx", "csv", "json"])
    func everyFormatIsWritten(format: String) throws {
        let scratch = try Scratch.withExamples()
        try scratch.run(
            [
                "report", "build", "--kind", "iso14064", "--format", format, "--output", "r.\(format)",
                "--lang", "kk",
            ],
            expecting: 0
        )
        let bytes = try Data(contentsOf: scratch.folder.appending(path: "r.\(format)"))
        #expect(bytes.count > 1_000)
    }

    @Test func jsonOnStandardOutputIsTheFileOfTheSameFormat() throws {
        let scratch = try Scratch.withExamples()
        let arguments = ["report", "build", "--kind", "stars", "--value", "population=8225"]
        let shown = try scratch.run(arguments + ["--json"], expecting: 0).output
        try scratch.run(arguments + ["--format", "json", "--output", "r.json"], expecting: 0)
        let file = try String(contentsOf: scratch.folder.appending(path: "r.json"), encoding: .utf8)
        #expect(shown == file)
        #expect(shown.contains("qadam.report.disclosure/1"))
    }

    @Test func aStatedFigureThatIsNoFigureIsRefused() throws {
        let scratch = try Scratch.withExamples()
        let head = ["report", "build", "--kind", "stars", "--value"]
        #expect(try scratch.run(head + ["population=many"], expecting: 64).errors.contains("CLI-0420"))
        #expect(try scratch.run(head + ["height=3"], expecting: 64).errors.contains("CLI-0421"))
    }

    @Test func theWholePageHasNoOtherFormat() throws {
        let scratch = try Scratch.withExamples()
        let run = try scratch.run(["report", "build", "--format", "xlsx"], expecting: 64)
        #expect(run.errors.contains("CLI-0422"))
    }

    @Test func aReportThatIsOnlyTriedWritesNothing() throws {
        let scratch = try Scratch.withExamples()
        try scratch.run(
            ["report", "build", "--kind", "ets", "--format", "csv", "--dry-run", "--output", "r.csv"],
            expecting: 0
        )
        let path = scratch.folder.appending(path: "r.csv").path
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func pdfWithoutTypstNamesTheCommandThatMendsIt() throws {
        let scratch = try Scratch.withExamples()
        let run = try scratch.run(
            ["report", "build", "--kind", "ets", "--format", "pdf"],
            expecting: 78,
            environment: ["QADAM_TYPST_DIR": "/nonexistent"]
        )
        #expect(run.errors.contains("REP-0010") && run.errors.contains("make setup"))
    }

    @Test func aNameThatNoWorkbookCanHoldIsRefused() throws {
        let scratch = try Scratch()
        let campus = try scratch.copy("campus", as: "campus").appending(path: "organisation.yaml")
        let text = try String(contentsOf: campus, encoding: .utf8)
        // A cell of a workbook holds 32,767 characters at most.
        let long = String(repeating: "Main campus ", count: 3_000)
        let broken = text.replacing("en: Main campus,", with: "en: \(long),")
        #expect(broken != text)
        try Data(broken.utf8).write(to: campus)
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        try scratch.run(["workspace", "import", "campus"], expecting: 0)
        let run = try scratch.run(
            ["report", "build", "--kind", "ets", "--format", "xlsx", "--lang", "en"],
            expecting: 1
        )
        #expect(run.errors.contains("REP-0012"))
    }

    @Test func checkingTheExamplePassesAndStoresNothing() throws {
        let scratch = try Scratch.withExamples()
        let before = try scratch.counts()
        let run = try scratch.run(["inventory", "check", "--fail-on", "warning", "--json"], expecting: 0)
        #expect(run.output.contains("qadam.inventory.check/1"))
        try scratch.run(["inventory", "check", "--fail-on", "note"], expecting: 2)
        #expect(try scratch.counts() == before)
    }

    @Test func uncertaintyIsTheSameForTheSameSeed() throws {
        let scratch = try Scratch.withExamples()
        let arguments = ["inventory", "uncertainty", "--trials", "500", "--seed", "7", "--json"]
        let first = try scratch.run(arguments, expecting: 0).output
        #expect(try scratch.run(arguments, expecting: 0).output == first)
        #expect(first.contains("qadam.inventory.uncertainty/1"))
        let run = try scratch.run(["inventory", "uncertainty", "--output", "scope.9"], expecting: 64)
        #expect(run.errors.contains("CLI-0423"))
    }

    @Test func shownRowsNameTheirGasAndSet() throws {
        struct Content: Decodable {
            struct Row: Decodable {
                let scope: Int
                let category: String
                let gas: String?
                let gwp: String
            }
            let rows: [Row]
        }
        let scratch = try Scratch.withExamples()
        try scratch.run(["inventory", "calculate", "--trials", "0"], expecting: 0)
        let run = try scratch.run(["inventory", "show", "--json"], expecting: 0)
        let shown = try JSONDecoder().decode(Envelope<Content>.self, from: Data(run.output.utf8))
        #expect(shown.content.rows.contains { $0.gas == "CH4" && $0.scope == 1 && $0.gwp == "AR5" })
        #expect(Set(shown.content.rows.map(\.scope)) == [1, 2, 3])
    }
}
