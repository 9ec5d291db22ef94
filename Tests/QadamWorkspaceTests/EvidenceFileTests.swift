import Foundation
import QadamEvidence
import QadamInventory
import QadamStore
import QadamText
import QadamUncertainty
import QadamWorkspace
import Testing

/// Files that prove records: known by their hash, looked for by the check and by verification.
struct EvidenceFileTests {
    private static let id = "electricity.main.01"

    /// A workspace whose first record names a file beside it.
    private func bench() throws -> (Bench, URL) {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        let file = bench.folder.appending(path: "scans/invoice 17.pdf")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data("abc".utf8).write(to: file)
        var draft = RecordDraft()
        let evidence = try #require(bench.workspace.evidence(ofFile: file.path))
        draft.evidence = "invoice 17; " + evidence.evidence
        let outcome = try bench.workspace.correctRecord(
            Self.id,
            draft,
            reason: "the invoice was found",
            keep: true,
            act: Bench.act
        )
        #expect(outcome.after?.evidence == draft.evidence)
        return (bench, file)
    }

    /// SHA-256 of "abc": FIPS 180-4, example of one block, as every implementation prints it.
    @Test func aFileIsNamedByItsPathFromTheWorkspaceAndItsHash() throws {
        let (bench, file) = try bench()
        let evidence = try #require(bench.workspace.evidence(ofFile: file.path))
        #expect(evidence.path == "scans/invoice 17.pdf")
        #expect(evidence.sha256 == ContentHash.sha256(Data("abc".utf8)))
        #expect(EvidenceFile.named(in: "invoice 17; \(evidence.evidence); rule: neighbours") == [evidence])
        #expect(EvidenceFile.named(in: "invoice 17") == [])
        #expect(EvidenceFile.named(in: "a.pdf sha256:abc") == [])
        #expect(bench.workspace.evidence(ofFile: file.path + ".none") == nil)
        let report = try #require(try bench.workspace.checkEvidence().value)
        #expect(report.files.map(\.state) == [.intact] && report.hashed == 1)
        #expect(report.hashed + report.worded + report.without == Bench.records)
        #expect(report.files.first?.records == [Self.id])
    }

    @Test func aChangedOrMissingFileIsFoundByTheCheck() throws {
        let (bench, file) = try bench()
        #expect(try bench.workspace.reviewInventory().diagnostics.filter { $0.code.hasPrefix("ACT") } == [])
        try Data("abd".utf8).write(to: file)
        #expect(try bench.workspace.checkEvidence().diagnostics.map(\.code) == ["ACT-0110"])
        #expect(try bench.workspace.reviewInventory().diagnostics.map(\.code).contains("ACT-0110"))
        try FileManager.default.removeItem(at: file)
        let answer = try bench.workspace.checkEvidence()
        #expect(answer.diagnostics.map(\.code) == ["ACT-0111"] && answer.value?.broken.count == 1)
        #expect(try bench.workspace.reviewInventory().diagnostics.map(\.code).contains("ACT-0111"))
        for language in Language.allCases {
            for finding in answer.diagnostics {
                let words = Texts(language).render(finding)
                #expect(words.problem.contains("scans/invoice 17.pdf") && words.fix.contains(Self.id))
            }
        }
        // Of another year or line nothing is said; from another folder it may be there.
        #expect(try bench.workspace.checkEvidence(source: "heat.main").diagnostics == [])
        let other = bench.folder.appending(path: "other/scans")
        try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
        try Data("abc".utf8).write(to: other.appending(path: "invoice 17.pdf"))
        let there = try bench.workspace.checkEvidence(folder: bench.folder.appending(path: "other").path)
        #expect(there.value?.files.map(\.state) == [.intact])
    }

    @Test func verificationFindsItAndRefusesACleanStatement() throws {
        let (bench, file) = try bench()
        let made = try bench.workspace.calculateInventory(
            options: UncertaintyOptions(trials: nil),
            act: Bench.act
        )
        #expect(made.version != nil)
        _ = try bench.workspace.lockInventory(reason: "done", keep: true, act: Bench.act)
        let verifier = Act(at: "2026-03-01T12:00:00Z", actor: "verifier")
        func statement(_ opinion: Opinion) throws -> LifeOutcome<VerificationStatement> {
            try bench.workspace.makeStatement(
                year: 2024,
                criteria: "ISO 14064-1:2018",
                level: .limited,
                opinion: opinion,
                independence: "none of us works there",
                materiality: 0.05,
                keep: false,
                act: verifier
            )
        }
        #expect(try statement(.unmodified).value != nil)
        try Data("abd".utf8).write(to: file)
        let sample = try bench.workspace.drawSample(
            year: 2024,
            size: 100_000,
            seed: 1,
            keep: false,
            act: verifier
        )
        #expect(sample.diagnostics.map(\.code).contains("ACT-0110"))
        let refused = try statement(.unmodified)
        #expect(refused.value == nil && refused.diagnostics.map(\.code) == ["INV-1044"])
        let modified = try statement(.modified)
        #expect(modified.value != nil && modified.diagnostics.map(\.code).contains("ACT-0110"))
    }
}
