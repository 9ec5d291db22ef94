import Foundation
import QadamEvidence
import QadamInventory
import QadamStore
import QadamUncertainty
import QadamWorkspace
import Testing

/// A verification works on what was locked: all of it, at one materiality.
struct VerificationBasisTests {
    private static let verifier = Act(at: "2026-02-01T12:00:00Z", actor: "verifier")

    private func locked(_ example: String) throws -> Bench {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: example).path)
        _ = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil), act: Bench.act)
        _ = try bench.workspace.lockInventory(reason: "closed", keep: true, act: Bench.act)
        return bench
    }

    private func sample(_ bench: Bench, _ size: Int, _ materiality: Double? = nil) throws -> LifeOutcome<
        VerificationSample
    > {
        try bench.workspace.drawSample(
            year: nil,
            size: size,
            seed: 1,
            materiality: materiality,
            keep: true,
            act: Self.verifier
        )
    }

    private func state(_ bench: Bench, _ materiality: Double) throws -> LifeOutcome<VerificationStatement> {
        try bench.workspace.makeStatement(
            year: nil,
            criteria: "ISO 14064-1:2018",
            level: .limited,
            opinion: .unmodified,
            independence: "another firm",
            materiality: materiality,
            keep: true,
            act: Self.verifier
        )
    }

    @Test(arguments: ["campus", "smelter"]) func everyRecordWithEmissionsCanBeDrawn(_ example: String) throws
    {
        let bench = try locked(example)
        let all = try #require(try sample(bench, 100_000).value)
        #expect(all.items.count == all.records && all.records > 0)
        let drawn = all.items.reduce(0) { $0 + $1.drawn.kilogramsCO2e.magnitude }
        #expect(abs(drawn - all.population) <= 1e-9 * all.population)
        let stored = Set(try bench.workspace.records(RecordFilter()).map(\.record))
        for item in all.items {
            #expect((item.origin == .stored) == stored.contains(item.record.record))
        }
        // The smelter has records that nobody stored: its surveys give them.
        #expect(all.items.contains { $0.origin == .survey } == (example == "smelter"))
        guard let made = all.items.first(where: { $0.origin != .stored }) else { return }
        let finding = try bench.workspace.addFinding(
            year: nil,
            text: "answers are missing",
            severity: .observation,
            about: made.record.record,
            misstatement: nil,
            due: nil,
            keep: true,
            act: Self.verifier
        )
        #expect(finding.diagnostics.isEmpty)
    }

    @Test func laterDocumentsDoNotDisturbTheVerificationOfALockedYear() throws {
        let bench = try locked("campus")
        let before = try #require(try sample(bench, 20).value)
        let campus = try bench.copy("campus", as: "campus")
        let file = "\(campus)/organisation.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try Data(text.replacing("half_width_percent: 25", with: "half_width_percent: 26").utf8)
            .write(to: URL(filePath: file))
        try bench.bring(campus)
        let after = try sample(bench, 20)
        #expect(after.value?.items == before.items && after.diagnostics.map(\.code) == ["INV-1001"])
        #expect(try state(bench, 0.05).diagnostics.map(\.code) == ["INV-1001"])
    }

    @Test func aMaterialityIsSaidOnce() throws {
        let bench = try locked("campus")
        #expect(try sample(bench, 20, 0.05).diagnostics.isEmpty)
        #expect(try state(bench, 0.99).diagnostics.map(\.code) == ["INV-1003"])
        #expect(try state(bench, 0.05).diagnostics.isEmpty)
    }

    @Test func anUnusualMaterialityIsNamed() throws {
        let bench = try locked("campus")
        _ = try sample(bench, 20)
        let outcome = try state(bench, 0.2)
        #expect(outcome.value?.materiality == 0.2)
        #expect(outcome.diagnostics.map(\.code) == ["INV-1002"])
        // The first statement has said it.
        #expect(try state(bench, 0.05).diagnostics.map(\.code) == ["INV-1003"])
    }
}
