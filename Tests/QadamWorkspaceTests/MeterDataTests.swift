import Foundation
import QadamEvidence
import QadamExchange
import QadamInventory
import QadamReports
import QadamStore
import QadamText
import QadamUncertainty
import QadamUnits
import QadamWorkspace
import Testing

/// Quantities that are not all measured stay marked; readings stay beside the records that were made of them.
struct MeterDataTests {
    private func bench() throws -> Bench {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        return bench
    }

    // MARK: Intervals with gaps

    /// Hours of January 2025 but for the last four: 740 of 744, each 2 kWh.
    private static let short: String = {
        var text = "meter,time,value\n"
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        for day in 1...31 {
            for hour in 0..<24 where !(day == 31 && hour >= 20) {
                text += "EL-7,2025-01-\(two(day)) \(two(hour)):00,2\n"
            }
        }
        return text
    }()

    private func intervals(
        _ bench: Bench,
        _ rule: IntervalGapRule?,
        text: String = short,
        sources: [String: String] = ["EL-7": "electricity.library"]
    ) throws -> IntervalOutcome {
        var layout = IntervalFile.Layout()
        layout.step = 60
        var request = IntervalRequest(
            input: .bytes(Array(text.utf8), name: "hours.csv"),
            file: "hours.csv",
            layout: layout,
            unit: "kWh",
            sources: sources
        )
        request.gapRule = rule
        return try bench.workspace.importIntervals(request, keep: true, act: Bench.act)
    }

    private func record(_ bench: Bench) throws -> RecordView? {
        try bench.workspace.records(RecordFilter()).first {
            $0.record == "electricity.library.2025-01.intervals"
        }
    }

    /// As recorded: 740 × 2 kWh. By the mean of the month: 740 × 2 + 4 × 2 = 1,488 kWh.
    @Test(arguments: [(IntervalGapRule.asRecorded, 1_480.0, "ACT-0091"), (.monthMean, 1_488, "ACT-0101")])
    func aFilledMonthIsAnEstimateThatNamesItsRule(rule: IntervalGapRule, quantity: Double, code: String)
        throws
    {
        let bench = try bench()
        let outcome = try intervals(bench, rule)
        #expect(outcome.outcome.diagnostics.map(\.code).contains(code))
        let record = try #require(try record(bench))
        #expect(record.quantity == quantity && record.provenance == "estimated")
        #expect(record.gap?.rule == rule.rawValue)
        #expect(
            record.evidence.contains("sha256:") && record.evidence.hasSuffix("rule: \(rule.rawValue) 740/744")
        )
        let calendar = try bench.workspace.activityCalendar(year: 2025, source: "electricity.library").value
        #expect(calendar?.first?.rules.map(\.rule) == [rule.rawValue])
        #expect(calendar?.first?.calendar.months[0].estimated == quantity)
    }

    @Test func withoutARuleTheMonthIsLeftOut() throws {
        let bench = try bench()
        #expect(try intervals(bench, nil).outcome.diagnostics.map(\.code) == ["ACT-0090"])
        #expect(try record(bench) == nil)
    }

    /// A line of two meters, one of them with a gap, is left out whole: the sum of the other would be too low.
    @Test func aLineOfTwoMetersIsNotTheSumOfOne() throws {
        let bench = try bench()
        let whole =
            Self.short.replacing("EL-7", with: "EL-8")
            + (20..<24).map { "EL-8,2025-01-31 \($0):00,2\n" }.joined()
        let both = Self.short + whole.split(separator: "\n").dropFirst().joined(separator: "\n")
        let sources = ["EL-7": "electricity.library", "EL-8": "electricity.library"]
        #expect(try intervals(bench, nil, text: both, sources: sources).outcome.stored == nil)
        #expect(try record(bench) == nil)
        _ = try intervals(bench, .monthMean, text: both, sources: sources)
        #expect(try record(bench)?.quantity == 2 * 1_488)
    }

    /// A document that is added to an estimate does not make it measured.
    @Test func aCorrectionOfTheEvidenceKeepsTheMark() throws {
        let bench = try bench()
        _ = try intervals(bench, .monthMean)
        let id = "electricity.library.2025-01.intervals"
        var draft = RecordDraft()
        draft.evidence = "letter of the network 7"
        _ = try bench.workspace.correctRecord(id, draft, reason: "found", keep: true, act: Bench.act)
        let record = try #require(try record(bench))
        #expect(record.evidence == "letter of the network 7; rule: month-mean")
        #expect(record.gap?.rule == "month-mean" && record.provenance == "estimated")
        let history = try bench.workspace.history(ofRecord: id)
        #expect(history.map(\.record.gap?.rule) == ["month-mean", "month-mean"])
        // With a measured quantity it is measured.
        var measured = RecordDraft()
        measured.quantity = "1490"
        measured.provenance = "metered"
        measured.evidence = "reading of the network"
        _ = try bench.workspace.correctRecord(id, measured, reason: "read", keep: true, act: Bench.act)
        #expect(try self.record(bench)?.gap == nil)
    }

    /// The report lists what is not measured: here a gap of the calendar that a rule filled.
    @Test(arguments: [DisclosureKind.ghgProtocol, .esrsE1])
    func theReportListsWhatARuleFilled(kind: DisclosureKind) throws {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        let file = URL(filePath: campus + "/activities.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("electricity.main.05,") }
        try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: file)
        try bench.bring(campus)
        let filled = try bench.workspace.fillGaps(
            source: "electricity.main",
            rule: .neighbours,
            keep: true,
            act: Bench.act
        )
        #expect(filled.value?.count == 1)
        let disclosure = try #require(try bench.workspace.disclosure(kind, program: "t").disclosure)
        let section = try #require(disclosure.sections.first { $0.tables.contains { $0.id == "gapFilled" } })
        #expect(section.id == (kind == .ghgProtocol ? "quality" : "gaps"))
        let table = try #require(section.tables.first { $0.id == "gapFilled" })
        #expect(table.rows.count == 1)
        let rule = Message("inventory.gapRule.neighbours")
        #expect(table.rows[0].cells[2] == .text(.message(rule)))
        let mended = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil))
        let derivation = try #require(mended.inventory?.explain(.source("electricity.main", .location)))
        #expect("\(derivation)".contains("inventory.explain.by-rule"))
    }

    // MARK: Readings

    private func readings(
        _ bench: Bench,
        _ rows: [(String, String)],
        file: String,
        multiplier: String = "20",
        digits: Int? = nil
    ) throws -> ActivityImportOutcome {
        let text =
            "source;day;reading;multiplier;unit;provenance\n"
            + rows.map { "electricity.library;\($0.0);\($0.1);\(multiplier);kWh;metered\n" }.joined()
        var profile = ActivityProfile()
        profile.numbers = .plain
        profile.dates = .ymd
        profile.meterDigits = digits
        let request = ActivityFileRequest(bytes: Array(text.utf8), file: file, profile: profile)
        return try bench.workspace.importActivities(request, keep: true, act: Bench.act)
    }

    private func codes(_ outcome: ActivityImportOutcome) -> [String] {
        outcome.diagnostics.map(\.code).filter { $0 >= "ACT-0100" && $0 < "ACT-0120" }
    }

    private static let first = [("2025-01-01", "99000"), ("2025-02-01", "99500"), ("2025-03-01", "99900")]

    @Test func readingsAreKeptBesideTheirRecords() throws {
        let bench = try bench()
        let outcome = try readings(bench, Self.first, file: "one.csv", digits: 5)
        #expect(outcome.stored?.activities.new == 2, "\(outcome.diagnostics)")
        var filter = RecordFilter()
        filter.source = "electricity.library"
        let record = try #require(try bench.workspace.records(filter).first { $0.reading != nil })
        let span = try #require(record.reading)
        #expect(span.count == 99_000 && span.nextCount == 99_500 && span.multiplier == 20)
        #expect(span.quantity == 10_000 && record.quantity == 10_000)
        #expect(span.file == "one.csv" && span.sha256.count == 64 && span.row == 3)
        let history = try bench.workspace.history(ofRecord: record.record)
        #expect(history.first?.record.reading == span)
        // Asked why, the record names its readings.
        let inventory = try bench.workspace.calculateInventory(
            year: 2025,
            options: UncertaintyOptions(trials: nil)
        )
        let why = try #require(inventory.inventory?.explain(.record(record.record)))
        #expect("\(why)".contains("inventory.explain.readings"))
        // They go out and come back with the workspace.
        let folder = bench.folder.appending(path: "out").path
        _ = try bench.workspace.export(to: folder, keep: true)
        let other = try Workspace.create(at: bench.folder.appending(path: "b.qadam").path)
        let back = try other.importFolder(folder, keep: true, act: Bench.act)
        #expect(back.codes(.error) == [])
        #expect(try other.meterReadings() == bench.workspace.meterReadings())
        // An undone import leaves no reading in force.
        _ = try bench.workspace.undoActivities(keep: true, act: Bench.act)
        #expect(try bench.workspace.meterReadings().isEmpty)
    }

    @Test func theNextFileBeginsWhereTheLastEnded() throws {
        let bench = try bench()
        _ = try readings(bench, Self.first, file: "one.csv", digits: 5)
        let next = try readings(
            bench,
            [("2025-03-01", "99900"), ("2025-04-01", "00150")],
            file: "two.csv",
            digits: 5
        )
        #expect(codes(next) == [] && next.diagnostics.map(\.code).contains("ACT-0045"))
        let spans = try bench.workspace.meterReadings(source: "electricity.library")
        #expect(spans.count == 3 && spans.last?.rolledOver == true && spans.last?.quantity == 5_000)
        for (a, b) in zip(spans, spans.dropFirst()) { #expect(a.nextDay == b.day && a.nextCount == b.count) }
    }

    @Test(arguments: [
        // Days between the files: (99,950 − 99,900) × 20 = 1,000 kWh in no record.
        ([("2025-03-05", "99950"), ("2025-04-01", "99990")], "20", 5 as Int?, ["ACT-0105"]),
        // The meter began again between the files: (100,000 − 99,900 + 10) × 20 = 2,200 kWh.
        ([("2025-03-05", "00010"), ("2025-04-01", "00050")], "20", 5, ["ACT-0106"]),
        // It went back, and has no digits to begin again with.
        ([("2025-03-05", "10"), ("2025-04-01", "50")], "20", nil, ["ACT-0107"]),
        // Two counts of one day.
        ([("2025-03-01", "99910"), ("2025-04-01", "99990")], "20", 5, ["ACT-0103"]),
        // Another multiplier.
        ([("2025-03-01", "99900"), ("2025-04-01", "99990")], "30", 5, ["ACT-0102"]),
        // A month that is known already, and the next.
        ([("2025-02-01", "99500"), ("2025-03-01", "99900"), ("2025-04-01", "99990")], "20", 5, ["ACT-0104"]),
    ])
    func whatLiesBetweenTwoFilesIsSaid(
        rows: [(String, String)],
        multiplier: String,
        digits: Int?,
        expected: [String]
    ) throws {
        let bench = try bench()
        _ = try readings(bench, Self.first, file: "one.csv", digits: 5)
        let next = try readings(bench, rows, file: "two.csv", multiplier: multiplier, digits: digits)
        #expect(codes(next) == expected, "\(next.diagnostics)")
        for language in Language.allCases {
            for finding in next.diagnostics {
                #expect(!Texts(language).render(finding).problem.contains("⟦"))
            }
        }
    }

    @Test func aTableOfReadingsWithoutQuantityIsRefused() throws {
        let bench = try bench()
        _ = try readings(bench, Self.first, file: "one.csv", digits: 5)
        let folder = bench.folder.appending(path: "out").path
        _ = try bench.workspace.export(to: folder, keep: true)
        let table = URL(filePath: folder + "/readings/meters.csv")
        let text = try String(contentsOf: table, encoding: .utf8)
        // 99,500 and then 60,000 on five digits: back by less than half of the range.
        let wrong = text.replacing("99900", with: "60000")
        #expect(wrong != text)
        try Data(wrong.utf8).write(to: table)
        #expect(try bench.bring(folder).codes(.error).contains("ACT-0108"))
    }
}
