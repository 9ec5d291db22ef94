import Foundation
import Testing

/// `qadam activity intervals` on the command line.
struct IntervalCommandTests {
    private let file = Program.root.appending(path: "Examples/bills/intervals-2025-01.csv").path

    private func command(_ more: String...) -> [String] {
        ["activity", "intervals", file, "--unit", "kWh", "--step", "60"] + more
    }

    @Test func aMonthOfHoursBecomesARecord() throws {
        let scratch = try Scratch.withExamples()
        let named = command("--meter", "EL-7=electricity.library")
        let preview = try scratch.run(named + ["--dry-run", "--json"], expecting: 0)
        let object = try JSONSerialization.jsonObject(with: Data(preview.output.utf8)) as? [String: Any]
        #expect(object?["schema"] as? String == "qadam.activity.intervals/1")
        let content = try #require(object?["content"] as? [String: Any])
        #expect(content["rows"] as? Int == 744)
        for language in ["kk", "ru"] {
            let run = try scratch.run(named + ["--dry-run", "--lang", language], expecting: 0)
            #expect(!run.output.contains("⟦") && !run.errors.contains("⟦"))
        }
        try scratch.run(named, expecting: 0)
        let list = try scratch.run(
            ["activity", "list", "--source", "electricity.library", "--period", "2025", "--json"],
            expecting: 0
        )
        #expect(list.output.contains("electricity.library.2025-01.intervals"))
        #expect(list.output.contains("sha256:"))
        // The same file again is nothing new, and the import can be undone.
        let again = try scratch.run(named, expecting: 0)
        #expect(again.errors.contains("ACT-0034"))
        try scratch.run(["activity", "undo"], expecting: 0)
    }

    /// A month with a gap is left out unless it is asked for, and said either way.
    @Test func aGapIsSaid() throws {
        let scratch = try Scratch.withExamples()
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        let short = scratch.folder.appending(path: "short.csv")
        try Data(lines.dropLast(5).joined(separator: "\n").utf8).write(to: short)
        let base = [
            "activity", "intervals", "short.csv", "--unit", "kWh", "--step", "60", "--meter",
            "EL-7=electricity.library",
        ]
        let run = try scratch.run(base, expecting: 65)
        #expect(run.errors.contains("ACT-0090") && run.errors.contains("739"))
        let taken = try scratch.run(base + ["--accept-gaps"], expecting: 0)
        #expect(taken.errors.contains("ACT-0091"))
    }

    @Test(
        arguments: [
            (["--step", "7"], 64), (["--step", "0"], 64), (["--column", "when=x"], 64),
            (["--meter", "x"], 64),
            (["--unit", "parsec"], 64),
        ] as [([String], Int32)]
    )
    func refusesWhatItCannotRead(_ more: [String], _ status: Int32) throws {
        let scratch = try Scratch.withExamples()
        var arguments = ["activity", "intervals", file, "--unit", "kWh", "--step", "60"]
        if let place = arguments.firstIndex(of: more[0]) { arguments.removeSubrange(place...(place + 1)) }
        try scratch.run(arguments + more, expecting: status)
    }

    @Test func anUnknownMeterNamesTheLine() throws {
        let scratch = try Scratch.withExamples()
        try scratch.run(command(), expecting: 65)
        try scratch.run(
            ["activity", "intervals", "none.csv", "--unit", "kWh", "--step", "60"],
            expecting: 66
        )
    }

    @Test func aZoneMustBeKnownAndItsHoursDivided() throws {
        let scratch = try Scratch.withExamples()
        let unknown = try scratch.run(command("--zone", "Mars/Olympus"), expecting: 64)
        #expect(unknown.errors.contains("CLI-0550") && unknown.errors.contains("Asia/Almaty"))
        let coarse = try scratch.run(
            ["activity", "intervals", file, "--unit", "kWh", "--step", "120", "--zone", "Asia/Almaty"],
            expecting: 64
        )
        #expect(coarse.errors.contains("CLI-0551"))
        try scratch.run(
            command("--meter", "EL-7=electricity.library", "--zone", "Asia/Almaty", "--dry-run"),
            expecting: 0
        )
    }

    /// A month that is part measured carries its mark into every list.
    @Test func aFilledMonthIsShownWithItsRule() throws {
        let scratch = try Scratch.withExamples()
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        let short = scratch.folder.appending(path: "short.csv")
        try Data(lines.dropLast(5).joined(separator: "\n").utf8).write(to: short)
        try scratch.run(
            [
                "activity", "intervals", "short.csv", "--unit", "kWh", "--step", "60", "--meter",
                "EL-7=electricity.library", "--gap-rule", "month-mean",
            ],
            expecting: 0
        )
        for (language, words) in [
            ("en", "mean of the month"), ("ru", "среднее месяца"), ("kk", "ай орташасы"),
        ] {
            let list = [
                "activity", "list", "--source", "electricity.library", "--period", "2025", "--lang", language,
            ]
            #expect(try scratch.run(list, expecting: 0).output.contains(words))
            let calendar = [
                "activity", "calendar", "--year", "2025", "--source", "electricity.library", "--lang",
                language,
            ]
            let shown = try scratch.run(calendar, expecting: 0).output
            #expect(shown.contains("~") && shown.contains(words))
            let history = [
                "activity", "list", "--record", "electricity.library.2025-01.intervals", "--lang", language,
            ]
            #expect(try scratch.run(history, expecting: 0).output.contains(words))
        }
    }
}
