import Foundation
import Testing

/// `qadam activity`, `qadam inventory lock`, `qadam verification` as typed.
struct ActivityCommandTests {
    private func file(_ scratch: Scratch, _ text: String) throws {
        try Data(text.utf8).write(to: scratch.folder.appending(path: "bills.csv"))
    }

    private static let heat = [
        "--set", "provenance=invoiced", "--set", "unit=kWh", "--set", "source=electricity.main",
    ]

    @Test func aFileIsImportedOnceAndUndone() throws {
        let scratch = try Scratch.withExamples()
        try file(scratch, "month;quantity\n2025-01;150000,5\n2025-02;140000\n")
        let before = try scratch.counts()
        let command = ["activity", "import", "bills.csv"] + Self.heat
        try scratch.run(command + ["--dry-run"], expecting: 0)
        #expect(try scratch.counts() == before)
        try scratch.run(command, expecting: 0)
        #expect(try scratch.counts().activities == before.activities + 2)
        let after = try scratch.counts()
        #expect(try scratch.run(command, expecting: 0).errors.contains("ACT-0034"))
        #expect(try scratch.counts() == after)
        try scratch.run(["activity", "undo"], expecting: 0)
        #expect(try scratch.counts().activities == before.activities)
    }

    /// Half of January is covered: ◐ stands before its quantity, and before that of no other month.
    @Test func aMonthThatIsPartCoveredHasAMark() throws {
        let scratch = try Scratch.withExamples()
        try file(
            scratch,
            "first_day;last_day;quantity\n2025-01-01;2025-01-15;70000\n2025-02-01;2025-02-28;140000\n"
        )
        try scratch.run(["activity", "import", "bills.csv"] + Self.heat, expecting: 0)
        for language in ["en", "ru", "kk"] {
            let run = try scratch.run(
                [
                    "activity", "calendar", "--year", "2025", "--source", "electricity.main", "--lang",
                    language,
                ],
                expecting: 0
            )
            let row = try #require(
                run.output.split(separator: "\n").first { $0.contains("electricity.main") }
            )
            #expect(row.filter { $0 == "◐" }.count == 1 && !row.contains("~") && !row.contains("×"))
            let mark = try #require(row.firstIndex(of: "◐"))
            let after = row[row.index(after: mark)...].prefix {
                !$0.isWhitespace || $0 == "\u{202F}" || $0 == "\u{A0}"
            }
            #expect(after.filter(\.isNumber) == "70000")
            // What the marks mean stands below the table.
            #expect(run.output.filter { $0 == "◐" }.count == 2)
        }
    }

    @Test func aRefusedFileIsGivenBackMarked() throws {
        let scratch = try Scratch.withExamples()
        try file(scratch, "month;quantity\n2025-01;much\n")
        let command = ["activity", "import", "bills.csv", "--marked", "marked.xlsx"] + Self.heat
        let run = try scratch.run(command, expecting: 65)
        #expect(run.errors.contains("EXC-0302") && run.errors.contains("bills.csv, row 2, column quantity"))
        let marked = try Data(contentsOf: scratch.folder.appending(path: "marked.xlsx"))
        #expect(marked.starts(with: [0x50, 0x4B]))
        try scratch.run(command, expecting: 74)
        try scratch.run(command + ["--force"], expecting: 65)
    }

    @Test func whatIsTypedWronglyIsSaid() throws {
        let scratch = try Scratch.withExamples()
        try file(scratch, "month;quantity\n2025-01;1\n")
        for (arguments, status, code) in [
            (["activity", "add", "x", "--first-day", "31.01.2024"], 64, "CLI-0200"),
            (["activity", "list", "--period", "January"], 64, "CLI-0201"),
            (["activity", "import", "bills.csv", "--map", "nothing=x"], 64, "CLI-0202"),
            (["activity", "import", "bills.csv", "--word", "month:x=y"], 64, "CLI-0203"),
            (["activity", "import", "bills.csv", "--grouping", "space"], 64, "CLI-0204"),
            (["activity", "import", "bills.csv", "--year", "12"], 64, "CLI-0205"),
            (["activity", "import", "bills.csv", "--save-profile", "../x"], 64, "CLI-0206"),
            (["activity", "import", "nothing.csv"], 66, "EXC-0101"),
            (["activity", "import", "bills.csv", "--profile", "x"], 66, "ACT-0015"),
            (["inventory", "lock"], 64, "CLI-0208"), (["inventory", "unlock", "2024"], 64, "CLI-0209"),
            (["inventory", "unlock", "2024", "--approve"], 66, "INV-0513"),
            (["verification", "finding", "x"], 64, "CLI-0210"),
            (["verification", "statement", "--opinion", "modified"], 64, "CLI-0211"),
            (["verification", "sample", "--size", "5"], 66, "INV-0520"),
        ] as [([String], Int32, String)] {
            #expect(try scratch.run(arguments, expecting: status).errors.contains(code), "\(arguments)")
        }
        let huge = scratch.folder.appending(path: "huge.csv").path
        try Data().write(to: URL(fileURLWithPath: huge))
        let handle = try #require(FileHandle(forWritingAtPath: huge))
        try handle.truncate(atOffset: 300 << 20)
        try handle.close()
        #expect(
            try scratch.run(["activity", "import", "huge.csv"], expecting: 65).errors.contains("CLI-0207")
        )
    }

    /// Locked by one, asked to open by another, approved by the first; a statement by a third.
    @Test func aYearIsLockedVerifiedAndOpened() throws {
        let scratch = try Scratch.withExamples()
        try scratch.run(["inventory", "calculate", "--trials", "0"], expecting: 0)
        try scratch.run(["inventory", "lock", "--reason", "closed"], expecting: 0)
        try scratch.run(
            ["activity", "correct", "electricity.main.01", "--quantity", "150195", "--reason", "x"],
            expecting: 65
        )
        let folder = Program.root.appending(path: "Examples/campus").path
        try scratch.run(["workspace", "import", folder], expecting: 0)
        let verifier = ["QADAM_ACTOR": "verifier"]
        try scratch.run(["verification", "sample", "--size", "25"], expecting: 0, environment: verifier)
        let statement = [
            "verification", "statement", "--opinion", "unmodified", "--level", "limited", "--criteria",
            "ISO 14064-1:2018", "--independence", "another firm", "--materiality-percent", "5",
        ]
        #expect(try scratch.run(statement, expecting: 65).errors.contains("INV-0530"))
        try scratch.run(statement, expecting: 0, environment: verifier)
        try scratch.run(["inventory", "unlock", "2024", "--reason", "a bill"], expecting: 0)
        #expect(
            try scratch.run(["inventory", "unlock", "2024", "--approve"], expecting: 65).errors.contains(
                "INV-0515"
            )
        )
        try scratch.run(
            ["inventory", "unlock", "2024", "--approve"],
            expecting: 0,
            environment: ["QADAM_ACTOR": "b"]
        )
        try scratch.run(
            ["activity", "correct", "electricity.main.01", "--quantity", "150195", "--reason", "x"],
            expecting: 0
        )
    }

    /// Killed at any moment, the import is there whole or not at all.
    @Test func aKilledImportLeavesAllOrNothing() throws {
        let scratch = try Scratch.withExamples()
        let lines = (0..<10_000).map {
            "2025-0\($0 % 9 + 1)-1\($0 % 10);refrigerant.main;\(1 + $0);kg;weighed\n"
        }
        try file(scratch, "day;source;quantity;unit;provenance\n" + lines.joined())
        let before = try scratch.counts()
        for delay in [20, 60, 120, 250, 500] {
            let process = try Program.start(["activity", "import", "bills.csv"], in: scratch.folder)
            usleep(UInt32(delay) * 1000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let count = try scratch.counts().activities
            #expect(count == before.activities || count == before.activities + 10_000, "\(delay): \(count)")
            if count != before.activities { try scratch.run(["activity", "undo"], expecting: 0) }
        }
    }
}
