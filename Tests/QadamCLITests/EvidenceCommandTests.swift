import Foundation
import Testing

/// Files of evidence on the command line.
struct EvidenceCommandTests {
    @Test func aFileIsAddedCheckedAndMissed() throws {
        let scratch = try Scratch.withExamples()
        let file = scratch.folder.appending(path: "invoice.txt")
        try Data("abc".utf8).write(to: file)
        try scratch.run(
            [
                "activity", "correct", "electricity.main.01", "--evidence", "invoice 17", "--evidence-file",
                "invoice.txt", "--reason", "found",
            ],
            expecting: 0
        )
        let list = try scratch.run(["activity", "list", "--record", "electricity.main.01"], expecting: 0)
        #expect(list.output.contains("invoice 17; invoice.txt sha256:"))
        let intact = try scratch.run(
            ["activity", "evidence", "--fail-on", "warning", "--json"],
            expecting: 0
        )
        #expect(intact.output.contains("qadam.activity.evidence/1") && intact.output.contains("intact"))
        try Data("abd".utf8).write(to: file)
        #expect(
            try scratch.run(["activity", "evidence", "--fail-on", "warning"], expecting: 2).errors
                .contains("ACT-0110")
        )
        #expect(
            try scratch.run(["inventory", "check", "--fail-on", "warning"], expecting: 2).errors
                .contains("ACT-0110")
        )
        try FileManager.default.removeItem(at: file)
        for language in ["en", "ru", "kk"] {
            let run = try scratch.run(["activity", "evidence", "--lang", language], expecting: 0)
            #expect(run.errors.contains("ACT-0111") && !run.output.contains("⟦"))
        }
    }

    @Test func aFileThatIsNotThereProvesNothing() throws {
        let scratch = try Scratch.withExamples()
        let head = ["activity", "correct", "electricity.main.01", "--reason", "found", "--evidence-file"]
        #expect(try scratch.run(head + ["none.pdf"], expecting: 66).errors.contains("CLI-0553"))
        try Data("abc".utf8).write(to: scratch.folder.appending(path: "a;b.pdf"))
        #expect(try scratch.run(head + ["a;b.pdf"], expecting: 64).errors.contains("CLI-0554"))
    }

    /// A scan that proves all rows of a file; the profile that is kept does not name it.
    @Test func aFileProvesTheRowsOfAnImport() throws {
        let scratch = try Scratch.withExamples()
        try Data("abc".utf8).write(to: scratch.folder.appending(path: "scan.pdf"))
        let table =
            "source;first_day;last_day;quantity;unit;provenance\nheat.library;2025-01-01;2025-01-31;12;Gcal;invoiced\n"
        try Data(table.utf8).write(to: scratch.folder.appending(path: "bill.csv"))
        try scratch.run(
            ["activity", "import", "bill.csv", "--evidence-file", "scan.pdf", "--save-profile", "bill"],
            expecting: 0
        )
        let list = ["activity", "list", "--source", "heat.library", "--period", "2025"]
        #expect(try scratch.run(list, expecting: 0).output.contains("scan.pdf sha256:"))
        try scratch.run(["workspace", "export", "out"], expecting: 0)
        let profile = scratch.folder.appending(path: "out/profiles/bill.yaml")
        #expect(try !String(contentsOf: profile, encoding: .utf8).contains("scan.pdf"))
    }
}
