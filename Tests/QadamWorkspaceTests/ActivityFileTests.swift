import Foundation
import QadamEvidence
import QadamExchange
import QadamInventory
import QadamStore
import QadamUnits
import QadamWorkspace
import Testing

/// Files of activity records against a workspace: nothing twice, nothing overwritten, everything undone.
struct ActivityFileTests {
    private func bench() throws -> Bench {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        return bench
    }

    private static let header = "source;first_day;last_day;quantity;unit;provenance\n"
    private static let row = "electricity.main;2025-01-01;2025-01-31;150000;kWh;invoiced\n"
    /// January 2024 of the example with another quantity.
    private static let other = "electricity.main;2024-01-01;2024-01-31;150160;kWh;metered\n"

    private func bring(
        _ bench: Bench,
        _ text: String,
        keep: Bool = true,
        replaces: Bool = false
    ) throws -> ActivityImportOutcome {
        var request = ActivityFileRequest(
            bytes: Array(text.utf8),
            file: "bills.csv",
            profile: ActivityProfile()
        )
        request.replaces = replaces
        return try bench.workspace.importActivities(request, keep: keep, act: Bench.act)
    }

    private func errors(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.filter { $0.severity == .error }.map(\.code)
    }

    @Test func theSameFileTwiceIsAllDuplicates() throws {
        let bench = try bench()
        let text = Self.header + Self.row
        let first = try bring(bench, text)
        #expect(first.preview?.count(.new) == 1 && first.stored?.activities.new == 1)
        let before = try bench.workspace.info().counts
        let second = try bring(bench, text)
        #expect(second.preview?.count(.duplicate) == 1 && second.preview?.count(.new) == 0)
        #expect(second.diagnostics.map(\.code).contains("ACT-0034"))
        #expect(try bench.workspace.info().counts == before)
    }

    @Test func aChangedRecordIsOnlyReplacedOnRequest() throws {
        let bench = try bench()
        let before = try bench.workspace.info().counts
        let refused = try bring(bench, Self.header + Self.other + Self.row)
        #expect(errors(refused.diagnostics) == ["ACT-0031"])
        #expect(refused.preview?.changes.map(\.before.record) == ["electricity.main.01"])
        #expect(refused.preview?.sources.first?.difference == 1)
        #expect(try bench.workspace.info().counts == before)
        let done = try bring(bench, Self.header + Self.other, replaces: true)
        #expect(done.stored?.activities.changed == 1)
        let history = try bench.workspace.history(ofRecord: "electricity.main.01")
        #expect(history.map(\.record.quantity) == [150_159, 150_160])
        // What the file does not speak of stays.
        #expect(history.last?.record.evidence == "meter E-main 2024-01")
    }

    @Test func undoingGivesTheFormerRecordsBack() throws {
        let bench = try bench()
        let before = try bench.workspace.records(RecordFilter())
        _ = try bring(bench, Self.header + Self.other + Self.row, replaces: true)
        #expect(try bench.workspace.records(RecordFilter()) != before)
        let undone = try bench.workspace.undoActivities(keep: true, act: Bench.act)
        #expect(undone.summary?.restored == 1 && undone.summary?.ended == 1)
        #expect(try bench.workspace.records(RecordFilter()) == before)
        #expect(
            errors(try bench.workspace.undoActivities(keep: true, act: Bench.act).diagnostics) == ["ACT-0060"]
        )
        #expect(
            errors(try bench.workspace.undoActivities(number: 1, keep: true, act: Bench.act).diagnostics) == [
                "ACT-0061"
            ]
        )
    }

    @Test func anEarlierActIsNotUndoneUnderALaterOne() throws {
        let bench = try bench()
        _ = try bring(bench, Self.header + Self.row)
        _ = try bring(bench, Self.header + Self.row.replacing("150000", with: "150001"), replaces: true)
        let undone = try bench.workspace.undoActivities(number: 1, keep: true, act: Bench.act)
        #expect(errors(undone.diagnostics) == ["ACT-0063"])
    }

    @Test func daysThatAnotherRecordHasAreRefused() throws {
        let bench = try bench()
        let outcome = try bring(
            bench,
            Self.header + "electricity.main;2024-01-15;2024-02-14;150000;kWh;metered\n"
        )
        #expect(errors(outcome.diagnostics) == ["ACT-0030"])
        #expect(outcome.diagnostics.first?.place == .file("bills.csv", row: 2, column: "first_day"))
    }

    @Test func oneInvoiceTwiceIsSaid() throws {
        let bench = try bench()
        let text =
            "source;first_day;last_day;quantity;unit;provenance;evidence\n"
            + "electricity.main;2025-01-01;2025-01-31;150000;kWh;invoiced;No 7\n"
            + "electricity.main;2025-02-01;2025-02-28;150000;kWh;invoiced;No 7\n"
        #expect(try bring(bench, text).diagnostics.map(\.code).contains("ACT-0032"))
    }

    @Test func faultsOfTheFileStandAtItsOwnPlaces() throws {
        let bench = try bench()
        let text =
            "Bills;;;\n\nWhat;Month;Much;Of\nelectricity.mian;2025-01;5;kWh\nelectricity.main;2025-01;5;kg\n"
        var profile = ActivityProfile()
        profile.columns = [.source: "What", .month: "Month", .quantity: "Much", .unit: "Of"]
        profile.constants = [.provenance: "metered"]
        let request = ActivityFileRequest(bytes: Array(text.utf8), file: "b.csv", profile: profile)
        let outcome = try bench.workspace.importActivities(request, keep: true, act: Bench.act)
        #expect(outcome.stored == nil)
        let places = outcome.diagnostics.filter { $0.severity == .error }.map(\.place)
        #expect(places.contains(.file("b.csv", row: 4, column: "What")))
        #expect(places.contains(.file("b.csv", row: 5, column: "Of")))
        let marked = try #require(outcome.marked).workbook(heading: "Findings") { $0.code }
        #expect(marked.starts(with: [0x50, 0x4B]))
    }

    @Test func aProfileIsKeptAndTravels() throws {
        let bench = try bench()
        var request = ActivityFileRequest(
            bytes: Array((Self.header + Self.row).utf8),
            file: "bills.csv",
            profile: ActivityProfile()
        )
        request.profile.dates = .ymd
        request.saveAs = "bills"
        _ = try bench.workspace.importActivities(request, keep: true, act: Bench.act)
        #expect(try bench.workspace.activityProfile("bills").profile == request.profile)
        #expect(try bench.workspace.activityProfile("bils").diagnostics.map(\.code) == ["ACT-0016"])
        let folder = bench.folder.appending(path: "out").path
        #expect(try bench.workspace.export(to: folder, keep: true).files.contains("profiles/bills.yaml"))
        let other = try Bench()
        #expect(try other.workspace.activityProfile("bills").diagnostics.map(\.code) == ["ACT-0015"])
        #expect(try other.bring(folder).codes(.error).isEmpty)
        #expect(try other.workspace.activityProfile("bills").profile == request.profile)
        // What was there before the import is not in this file.
        #expect(
            errors(try other.workspace.undoActivities(keep: true, act: Bench.act).diagnostics) == ["ACT-0062"]
        )
        #expect(try other.workspace.export(to: folder, keep: true, replaces: true).diagnostics.isEmpty)
        #expect(try bench.bring(folder).summary?.isEmpty == true)
    }

    @Test func aRecordIsCorrectedWithItsReason() throws {
        let bench = try bench()
        var draft = RecordDraft()
        draft.quantity = "150195"
        func correct(_ record: String) throws -> RecordOutcome {
            try bench.workspace.correctRecord(record, draft, reason: "swapped", keep: true, act: Bench.act)
        }
        #expect(errors(try correct("electricity.main.1").diagnostics) == ["ACT-0051"])
        #expect(errors(try correct("nothing-like-it-at-all").diagnostics) == ["ACT-0050"])
        let done = try correct("electricity.main.01")
        #expect(done.before?.quantity == 150_159 && done.after?.quantity == 150_195)
        let history = try bench.workspace.history(ofRecord: "electricity.main.01")
        #expect(history.map(\.record.quantity) == [150_159, 150_195])
        #expect(history.last?.reason == "swapped")
        #expect(errors(try correct("electricity.main.01").diagnostics) == ["ACT-0053"])
    }

    @Test func aRecordIsAddedOnce() throws {
        let bench = try bench()
        var draft = RecordDraft()
        draft.source = "electricity.main"
        draft.firstDay = .init(iso: "2025-01-01")
        draft.lastDay = .init(iso: "2025-01-31")
        draft.quantity = "150000"
        draft.unit = "kWh"
        draft.provenance = "metered"
        #expect(try bench.workspace.addRecord(draft, keep: true, act: Bench.act).after?.quantity == 150_000)
        draft.quantity = "150001"
        #expect(
            errors(try bench.workspace.addRecord(draft, keep: true, act: Bench.act).diagnostics) == [
                "ACT-0052"
            ]
        )
    }

    @Test func theCalendarNamesGapsAndFillsThemByARule() throws {
        let bench = try bench()
        let whole = try bench.workspace.activityCalendar(source: "electricity.main")
        #expect(whole.value?.first?.calendar.gaps.isEmpty == true && whole.diagnostics.isEmpty)
        _ = try bring(bench, Self.header + Self.row)
        let next = try bench.workspace.activityCalendar(year: 2025, source: "electricity.main")
        #expect(next.diagnostics.map(\.code) == ["ACT-0070"])
        let fill = try bench.workspace.fillGaps(
            source: "electricity.main",
            rule: .sameDaysLastYear,
            year: 2025,
            keep: true,
            act: Bench.act
        )
        let former = try #require(whole.value?.first?.calendar)
        // February of 2024 had 29 days: the daily mean of its bill on 28 days.
        let february = former.months[1].quantity.map { $0 / 29 * 28 } ?? 0
        let rest = former.months.dropFirst(2).compactMap(\.quantity).reduce(0, +)
        let filled = try #require(fill.value?.first?.quantity)
        #expect(abs(filled - february - rest) < 1e-6 * filled)
        var filter = RecordFilter()
        filter.provenance = "estimated"
        filter.source = "electricity.main"
        #expect(try bench.workspace.records(filter).map(\.evidence) == ["rule: same-days-last-year"])
        #expect(
            try bench.workspace.activityCalendar(source: "nothing").diagnostics.map(\.code) == ["ACT-0072"]
        )
        #expect(
            try bench.workspace.activityCalendar(source: "electricity.mian").diagnostics.map(\.code) == [
                "ACT-0073"
            ]
        )
        let again = try bench.workspace.fillGaps(
            source: "electricity.main",
            rule: .neighbours,
            year: 2025,
            keep: true,
            act: Bench.act
        )
        #expect(again.diagnostics.map(\.code) == ["ACT-0074"])
        let none = try bench.workspace.fillGaps(
            source: "electricity.main",
            rule: .neighbours,
            year: 2030,
            keep: true,
            act: Bench.act
        )
        #expect(none.diagnostics.map(\.code) == ["ACT-0075"])
    }
}
