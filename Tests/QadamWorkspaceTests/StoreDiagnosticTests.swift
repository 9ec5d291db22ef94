import Foundation
import QadamEvidence
import QadamStore
import QadamWorkspace
import Testing

/// What goes wrong with a workspace file has one code each.
@Suite struct StoreDiagnosticTests {
    @Test(
        arguments: [
            (.missing, "STO-0101"), (.exists, "STO-0102"), (.notAWorkspace, "STO-0103"),
            (.newerSchema, "STO-0104"), (.denied, "STO-0105"), (.diskFull, "STO-0106"),
            (.busy, "STO-0107"), (.rule, "STO-0108"), (.other, "STO-0109"), (.locked, "WSP-0200"),
            (.otherBook, "WSP-0201"),
        ] as [(StoreError.Kind, String)]
    )
    func everyKindHasItsCode(_ kind: StoreError.Kind, _ code: String) {
        let diagnostic = Diagnostic(StoreError(kind, path: "a.qadam", detail: "x"))
        #expect(diagnostic.code == code && diagnostic.severity == .error)
        #expect(diagnostic.place == .file("a.qadam"))
    }

    /// A book that was changed by hand is not taken, and that is said with its code.
    @Test func aBookThatPartedIsRefused() throws {
        let bench = try Bench()
        try bench.bring(try bench.copy("campus", as: "campus"))
        var draft = RecordDraft()
        draft.quantity = "150195"
        let corrected = try bench.workspace.correctRecord(
            "electricity.main.01",
            draft,
            reason: "bill read again",
            keep: true,
            act: Bench.act
        )
        #expect(corrected.diagnostics.allSatisfy { $0.severity < .error })
        let folder = bench.folder.appending(path: "out").path
        _ = try bench.workspace.export(to: folder, keep: true)
        let file = URL(filePath: folder + "/book/entries.jsonl")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data(text.replacing("tester", with: "nobody").utf8).write(to: file)
        let other = try Bench()
        do {
            try other.bring(folder)
            Issue.record("a changed book was taken")
        } catch let error as StoreError {
            #expect(Diagnostic(error).code == "WSP-0201")
        }
    }
}
