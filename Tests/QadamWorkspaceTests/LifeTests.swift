import Foundation
import QadamEvidence
import QadamInventory
import QadamStore
import QadamUnits
import QadamWorkspace
import Testing

/// A year is locked, verified, opened again.
struct LifeTests {
    private static let verifier = Act(at: "2026-02-01T12:00:00Z", actor: "verifier")
    private static let second = Act(at: "2026-02-01T12:00:00Z", actor: "second")

    private func bench() throws -> Bench {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        _ = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil), act: Bench.act)
        return bench
    }

    private func lock(_ bench: Bench) throws -> LifeOutcome<LockState> {
        try bench.workspace.lockInventory(reason: "closed", keep: true, act: Bench.act)
    }

    private func codes<Value>(_ outcome: LifeOutcome<Value>) -> [String] { outcome.diagnostics.map(\.code) }

    @Test func aLockHoldsAndRefusesChanges() throws {
        let bench = try bench()
        let state = try #require(try lock(bench).value)
        #expect(state.inputsHold && state.resultHolds && state.lock.year == 2024)
        #expect(codes(try lock(bench)) == ["INV-0512"])
        var draft = RecordDraft()
        draft.quantity = "150195"
        let correction = try bench.workspace.correctRecord(
            "electricity.main.01",
            draft,
            reason: "x",
            keep: true,
            act: Bench.act
        )
        #expect(correction.diagnostics.contains { $0.code == "WSP-0202" })
        // A folder that would change the year fails as a whole.
        let campus = try bench.copy("campus", as: "campus")
        let file = "\(campus)/activities.csv"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try Data(text.replacing(",150159,", with: ",150160,").utf8).write(to: URL(filePath: file))
        let counts = try bench.workspace.info().counts
        #expect { try bench.bring(campus) } throws: { ($0 as? StoreError)?.kind == .locked }
        #expect(try bench.workspace.info().counts == counts)
        #expect(Diagnostic(try #require(Self.lockedError(bench, campus))).code == "WSP-0200")
    }

    private static func lockedError(_ bench: Bench, _ folder: String) -> StoreError? {
        do {
            try bench.bring(folder)
            return nil
        } catch {
            return error as? StoreError
        }
    }

    @Test func otherYearsStayOpenAndDoNotDisturbTheLock() throws {
        let bench = try bench()
        _ = try lock(bench)
        var draft = RecordDraft()
        draft.source = "electricity.main"
        draft.firstDay = .init(iso: "2025-01-01")
        draft.lastDay = .init(iso: "2025-01-31")
        draft.quantity = "150000"
        draft.unit = "kWh"
        draft.provenance = "metered"
        #expect(try bench.workspace.addRecord(draft, keep: true, act: Bench.act).after != nil)
        #expect(try bench.workspace.lockStates().first?.inputsHold == true)
        let next = try bench.workspace.calculateInventory(
            year: 2025,
            options: UncertaintyOptions(trials: nil),
            act: Bench.act
        )
        #expect(next.inventory?.result?.year == 2025 && next.version == 1)
        #expect(next.diagnostics.contains { $0.code == "WSP-0203" })
        _ = try bench.workspace.lockInventory(year: 2025, reason: "closed", keep: true, act: Bench.act)
        #expect(try bench.workspace.lockStates().map(\.lock.year) == [2024, 2025])
        let sample = try bench.workspace.drawSample(
            year: nil,
            size: 5,
            seed: 1,
            keep: true,
            act: Self.verifier
        )
        #expect(codes(sample) == ["INV-0521"])
    }

    @Test func changedDocumentsAreSeenAgainstTheLock() throws {
        let bench = try bench()
        _ = try lock(bench)
        let campus = try bench.copy("campus", as: "campus")
        let file = "\(campus)/organisation.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try Data(text.replacing("half_width_percent: 25", with: "half_width_percent: 26").utf8)
            .write(to: URL(filePath: file))
        try bench.bring(campus)
        let state = try #require(try bench.workspace.lockStates().first)
        #expect(!state.inputsHold && state.resultHolds)
        let sample = try bench.workspace.drawSample(
            year: nil,
            size: 5,
            seed: 1,
            keep: true,
            act: Self.verifier
        )
        #expect(sample.value?.items.count == 5 && codes(sample) == ["INV-1001"])
    }

    @Test func onlyACurrentResultIsLocked() throws {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        #expect(codes(try lock(bench)) == ["INV-0510"])
        _ = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil), act: Bench.act)
        var draft = RecordDraft()
        draft.quantity = "150195"
        _ = try bench.workspace.correctRecord(
            "electricity.main.01",
            draft,
            reason: "x",
            keep: true,
            act: Bench.act
        )
        #expect(codes(try lock(bench)) == ["INV-0511"])
    }

    @Test func openingTakesTwo() throws {
        let bench = try bench()
        #expect(
            codes(try bench.workspace.requestUnlock(year: 2024, reason: "r", keep: true, act: Bench.act)) == [
                "INV-0513"
            ]
        )
        _ = try lock(bench)
        #expect(
            codes(try bench.workspace.approveUnlock(year: 2024, keep: true, act: Self.second)) == ["INV-0514"]
        )
        _ = try bench.workspace.requestUnlock(year: 2024, reason: "a bill", keep: true, act: Bench.act)
        #expect(try bench.workspace.lockStates().first?.requestReason == "a bill")
        #expect(
            codes(try bench.workspace.approveUnlock(year: 2024, keep: true, act: Bench.act)) == ["INV-0515"]
        )
        #expect(
            codes(try bench.workspace.requestUnlock(year: 2024, reason: "r", keep: true, act: Self.second))
                == ["INV-0516"]
        )
        #expect(codes(try bench.workspace.approveUnlock(year: 2024, keep: true, act: Self.second)).isEmpty)
        #expect(try bench.workspace.lockStates().isEmpty)
    }

    @Test func aStatementIsTiedToTheLockAndToItsFindings() throws {
        let bench = try bench()
        #expect(
            codes(try bench.workspace.drawSample(year: nil, size: 5, seed: 1, keep: true, act: Self.verifier))
                == ["INV-0520"]
        )
        let state = try #require(try lock(bench).value)
        let sample = try #require(
            try bench.workspace.drawSample(year: nil, size: 20, seed: 7, keep: true, act: Self.verifier).value
        )
        #expect(sample.items.count == 20 && sample.lock == state.lock.hash)
        // Records carry the whole inventory by location.
        #expect(abs(sample.population - state.location) < 1e-6 * state.location)
        func find(_ tonnes: Double?, _ severity: FindingSeverity, _ about: String?) throws -> LifeOutcome<
            [VerificationFinding]
        > {
            try bench.workspace.addFinding(
                year: nil,
                text: "read twice",
                severity: severity,
                about: about,
                misstatement: tonnes.map { $0 * 1000 },
                due: nil,
                keep: true,
                act: Self.verifier
            )
        }
        #expect(codes(try find(1, .minor, "nothing")) == ["INV-0523"])
        let number = try #require(try find(state.location, .major, "electricity.main.01").value?.last).number
        func stating(_ opinion: Opinion, _ act: Act = Self.verifier) throws -> LifeOutcome<
            VerificationStatement
        > {
            try bench.workspace.makeStatement(
                year: nil,
                criteria: "ISO 14064-1:2018",
                level: .reasonable,
                opinion: opinion,
                independence: "another firm",
                materiality: 0.05,
                keep: true,
                act: act
            )
        }
        #expect(codes(try stating(.unmodified, Bench.act)) == ["INV-0530"])
        #expect(codes(try stating(.unmodified)) == ["INV-0531"])
        #expect(try stating(.adverse).value?.openFindings == 1)
        #expect(
            codes(try bench.workspace.answerFinding(99, answer: "a", keep: true, act: Bench.act)) == [
                "INV-0524"
            ]
        )
        _ = try bench.workspace.answerFinding(number, answer: "corrected", keep: true, act: Bench.act)
        #expect(
            codes(try bench.workspace.answerFinding(number, answer: "a", keep: true, act: Bench.act)) == [
                "INV-0525"
            ]
        )
        let small = try #require(try find(nil, .major, nil).value?.last).number
        #expect(codes(try stating(.unmodified)) == ["INV-0532"])
        _ = try bench.workspace.answerFinding(small, answer: "explained", keep: true, act: Bench.act)
        let clean = try #require(try stating(.unmodified).value)
        #expect(clean.lock == state.lock.hash && clean.closedFindings == 2 && clean.sampled == 20)
        #expect(try bench.workspace.statements().map(\.lockInForce) == [true, true])
        _ = try bench.workspace.requestUnlock(year: 2024, reason: "r", keep: true, act: Bench.act)
        _ = try bench.workspace.approveUnlock(year: 2024, keep: true, act: Self.second)
        #expect(try bench.workspace.statements().map(\.lockInForce) == [false, false])
        // A new lock of the same data is another lock.
        _ = try lock(bench)
        #expect(try bench.workspace.statements().map(\.lockInForce) == [false, false])
        #expect(codes(try stating(.unmodified)) == ["INV-0533"])
    }

    @Test func theBookTravelsWithTheWorkspace() throws {
        let bench = try bench()
        _ = try lock(bench)
        let folder = bench.folder.appending(path: "out").path
        #expect(try bench.workspace.export(to: folder, keep: true).files.contains("book/entries.jsonl"))
        let other = try Bench()
        #expect(try other.bring(folder).codes(.error).isEmpty)
        let state = try #require(try other.workspace.lockStates().first)
        #expect(state.inputsHold && state.resultHolds)
        #expect(try other.bring(folder).summary?.isEmpty == true)
        var draft = RecordDraft()
        draft.quantity = "150195"
        let outcome = try other.workspace.correctRecord(
            "electricity.main.01",
            draft,
            reason: "x",
            keep: true,
            act: Bench.act
        )
        #expect(outcome.diagnostics.contains { $0.code == "WSP-0202" })
        // A book that was changed by hand is not taken.
        let file = folder + "/book/entries.jsonl"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try Data(text.replacing("tester", with: "nobody").utf8).write(to: URL(filePath: file))
        let third = try Bench()
        #expect { try third.bring(folder) } throws: { ($0 as? StoreError)?.kind == .otherBook }
        try Data("{\n".utf8).write(to: URL(filePath: file))
        #expect(try third.bring(folder).codes(.error) == ["WSP-0204"])
    }

    @Test func approachesGiveTheirOwnResultsFromTheSameData() throws {
        let bench = try bench()
        func total(_ approach: Consolidation?) throws -> Double {
            let outcome = try bench.workspace.calculateInventory(
                approach: approach,
                options: UncertaintyOptions(trials: nil),
                act: Bench.act
            )
            return try #require(outcome.inventory?.result).location.co2e
        }
        let own = try total(nil)
        #expect(try total(.operationalControl) == own)
        // The test site is owned at 60 %.
        #expect(try total(.equityShare) < own)
        #expect(
            try bench.workspace.latestInventory(approach: .equityShare)?.result.consolidation == .equityShare
        )
        #expect(try bench.workspace.latestInventory()?.result.consolidation == .operationalControl)
    }
}
