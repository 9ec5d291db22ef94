import Foundation
import GRDB
import QadamEvidence
import QadamInventory
import QadamStore
import QadamUncertainty
import QadamUnits
import QadamWorkspace
import Testing

/// A workspace file that somebody changed outside of Qadam, and people who write their names in several ways.
struct IntegrityTests {
    private static let verifier = Act(at: "2026-02-01T12:00:00Z", actor: "verifier")

    private func locked() throws -> Bench {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        _ = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil), act: Bench.act)
        _ = try bench.workspace.lockInventory(reason: "closed", keep: true, act: Bench.act)
        return bench
    }

    private func tamper(_ bench: Bench, _ statements: String) throws {
        let queue = try DatabaseQueue(path: bench.folder.appending(path: "w.qadam").path)
        try queue.write { try $0.execute(sql: statements) }
    }

    private func state(_ bench: Bench) throws -> LockState {
        try #require(try bench.workspace.lockStates().first)
    }

    private func statement(_ bench: Bench) throws -> [String] {
        try bench.workspace.makeStatement(
            year: nil,
            criteria: "ISO 14064-1:2018",
            level: .limited,
            opinion: .unmodified,
            independence: "another firm",
            materiality: 0.05,
            keep: false,
            act: Self.verifier
        ).diagnostics.map(\.code)
    }

    @Test func aQuantityThatWasChangedInTheFileBreaksTheLock() throws {
        let bench = try locked()
        #expect(try state(bench).inputsHold && state(bench).lock.inputsRule == .quantities)
        try tamper(
            bench,
            """
            DROP TRIGGER activity_is_never_changed;
            UPDATE activity SET quantity = quantity + 1000 WHERE record = 'electricity.main.01';
            """
        )
        #expect(try !state(bench).inputsHold)
        #expect(try state(bench).resultHolds)
        #expect(try statement(bench) == ["INV-0522"])
        #expect(try bench.workspace.latestInventory()?.isCurrent == false)
        // The calculation says what was entered and what it would count with, and stores nothing.
        let outcome = try bench.workspace.calculateInventory(
            options: UncertaintyOptions(trials: nil),
            act: Bench.act
        )
        #expect(outcome.version == nil)
        let finding = try #require(outcome.diagnostics.first { $0.code == "WSP-0591" })
        #expect(finding.arguments["record"] == .text("electricity.main.01"))
    }

    @Test func aBrokenBookIsNamedAndNothingIsBuiltOnIt() throws {
        let bench = try locked()
        let found = try bench.workspace.addFinding(
            year: nil,
            text: "read twice",
            severity: .minor,
            about: nil,
            misstatement: 800_000,
            due: nil,
            keep: true,
            act: Self.verifier
        )
        let number = try #require(found.value?.last).number
        #expect(try bench.workspace.bookFindings().isEmpty)
        #expect(try bench.workspace.info().firstBrokenEntry == nil)
        try tamper(
            bench,
            """
            DROP TRIGGER entry_is_never_changed;
            UPDATE entry SET content = replace(content, '800000', '8000') WHERE id = \(number);
            """
        )
        #expect(try bench.workspace.findings().last?.misstatement == 8000)
        let broken = try bench.workspace.bookFindings()
        #expect(broken.map(\.code) == ["WSP-0590"])
        #expect(broken.first?.arguments["entry"] == .integer(Int(number)))
        #expect(try bench.workspace.info().firstBrokenEntry == number)
        #expect(try statement(bench) == ["WSP-0590"])
        let sample = try bench.workspace.drawSample(
            year: nil,
            size: 5,
            seed: 1,
            keep: false,
            act: Self.verifier
        )
        #expect(sample.diagnostics.map(\.code) == ["WSP-0590"])
        // The lock stands before the break.
        #expect(try state(bench).bookHolds)
    }

    @Test func aPersonIsOneHoweverTheNameIsWritten() throws {
        #expect(Act(at: "", actor: "  Айгүл\u{200B}  Serik\t").actor == "Айгүл Serik")
        let bench = try locked()
        func act(_ name: String) -> Act { Act(at: "2026-02-01T12:00:00Z", actor: name) }
        _ = try bench.workspace.requestUnlock(year: 2024, reason: "r", keep: true, act: act(" aigul"))
        #expect(try state(bench).requestedBy == "aigul")
        for name in ["aigul", "Aigul ", "AIGUL", "ai\u{200B}gul", "ａｉｇｕｌ"] {
            let refused = try bench.workspace.approveUnlock(year: 2024, keep: true, act: act(name))
            #expect(refused.diagnostics.map(\.code) == ["INV-0515"], "\(name)")
        }
        #expect(try bench.workspace.approveUnlock(year: 2024, keep: true, act: act("dana")).value != nil)
    }

    /// The lock of a former version, and a result whose hash says nothing of the quantities.
    @Test func aResultOfTheFormerRuleIsCalculatedAnewBeforeItIsLocked() throws {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        _ = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil), act: Bench.act)
        let former = try #require(try bench.workspace.formerInputs())
        try tamper(
            bench,
            """
            DROP TRIGGER result_is_never_changed;
            UPDATE result SET inputs = '\(former)' WHERE kind = 'inventory';
            """
        )
        #expect(try bench.workspace.latestInventory()?.isCurrent == true)
        let refused = try bench.workspace.lockInventory(reason: "closed", keep: true, act: Bench.act)
        #expect(refused.diagnostics.map(\.code) == ["INV-1000"])
        _ = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil), act: Bench.act)
        #expect(try bench.workspace.lockInventory(reason: "closed", keep: true, act: Bench.act).value != nil)
    }
}
