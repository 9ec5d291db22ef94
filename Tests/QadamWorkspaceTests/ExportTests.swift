import Foundation
import QadamStore
import QadamWorkspace
import Testing

/// The folder of an export appears whole or not at all.
struct ExportTests {
    private func filled() throws -> Bench {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        return bench
    }

    @Test func anExportAndItsImportLeaveTheWorkspaceAsItWas() throws {
        let bench = try filled()
        let out = bench.folder.appending(path: "out").path
        let written = try bench.workspace.export(to: out, keep: true)
        #expect(
            written.diagnostics.isEmpty && written.files.count == 12 && written.activities == Bench.records
        )
        #expect(try bench.bring(out).summary?.isEmpty == true)
    }

    /// Stopped before any of its files: nothing is left, under no name.
    @Test(arguments: [0, 1, 5, 11]) func aStoppedExportLeavesNothing(files: Int) throws {
        let bench = try filled()
        let before = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).sorted()
        var asked = 0
        #expect(throws: CancellationError.self) {
            try bench.workspace.export(to: bench.folder.appending(path: "out").path, keep: true) {
                asked += 1
                return asked > files
            }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).sorted() == before)
    }

    @Test func anExportIntoAnEmptyFolderFillsIt() throws {
        let bench = try filled()
        let out = bench.folder.appending(path: "out")
        try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
        #expect(try bench.workspace.export(to: out.path, keep: true).diagnostics.isEmpty)
        #expect(
            FileManager.default.fileExists(atPath: out.appending(path: "organisation/activities.csv").path)
        )
    }
}
