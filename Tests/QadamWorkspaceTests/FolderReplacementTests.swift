import Foundation
import QadamEvidence
import QadamStore
import QadamUnits
import QadamWorkspace
import Testing

/// A folder that is brought in again does not undo what was done by hand since, unless somebody says why.
struct FolderReplacementTests {
    private static let record = "electricity.main.01"
    private static let path = Bench.examples.appending(path: "campus").path

    /// The campus with a corrected record and one that was added.
    private func bench() throws -> Bench {
        let bench = try Bench()
        try bench.bring(Self.path)
        var correction = RecordDraft()
        correction.quantity = "150195"
        _ = try bench.workspace.correctRecord(
            Self.record,
            correction,
            reason: "swap",
            keep: true,
            act: Bench.act
        )
        var addition = RecordDraft()
        addition.record = "by.hand"
        addition.source = "electricity.main"
        addition.firstDay = .init(iso: "2025-01-01")
        addition.lastDay = .init(iso: "2025-01-31")
        addition.quantity = "150000"
        addition.unit = "kWh"
        addition.provenance = "metered"
        #expect(try bench.workspace.addRecord(addition, keep: true, act: Bench.act).after != nil)
        return bench
    }

    private func quantities(_ bench: Bench) throws -> [Double?] {
        let records = try bench.workspace.records(RecordFilter())
        return [Self.record, "by.hand"].map { id in records.first { $0.record == id }?.quantity }
    }

    @Test(arguments: [true, false]) func theyAreNamedAndKept(_ keep: Bool) throws {
        let bench = try bench()
        let outcome = try bench.bring(Self.path, keep: keep)
        #expect(outcome.codes(.warning).filter { $0.hasPrefix("WSP-059") } == ["WSP-0592", "WSP-0593"])
        #expect(outcome.summary?.actsChanged == [Self.record] && outcome.summary?.actsEnded == ["by.hand"])
        #expect(outcome.summary?.activities.changed == 0 && outcome.summary?.activities.retired == 0)
        #expect(try quantities(bench) == [150_195, 150_000])
    }

    @Test func forAReasonTheyAreReplacedAndComeBackWithUndo() throws {
        let bench = try bench()
        let outcome = try bench.workspace.importFolder(
            Self.path,
            replacing: "the folder is right",
            keep: true,
            act: Bench.act
        )
        #expect(outcome.codes(.warning).filter { $0.hasPrefix("WSP-059") } == ["WSP-0594", "WSP-0595"])
        #expect(outcome.summary?.activities.changed == 1 && outcome.summary?.activities.retired == 1)
        #expect(try quantities(bench) == [150_159, nil])
        let undone = try bench.workspace.undoActivities(keep: true, act: Bench.act)
        #expect(undone.act?.kind == "folder-replacement" && undone.summary?.restored == 2)
        #expect(try quantities(bench) == [150_195, 150_000])
        // What was put back is kept as well.
        #expect(try bench.bring(Self.path).summary?.actsChanged == [Self.record])
        #expect(try quantities(bench) == [150_195, 150_000])
    }

    @Test func whatNobodyTouchedFollowsTheFolder() throws {
        let bench = try bench()
        let folder = try bench.copy("campus", as: "campus")
        let file = "\(folder)/activities.csv"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("electricity.main.02,") })
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        var other = cells
        other[4] = "1" + cells[4]
        try Data(text.replacing(line, with: other.joined(separator: ",")).utf8).write(to: URL(filePath: file))
        let summary = try #require(try bench.bring(folder).summary)
        #expect(summary.activities.changed == 1 && summary.actsChanged == [Self.record])
    }
}
