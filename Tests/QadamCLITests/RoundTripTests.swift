import Foundation
import Testing

/// A workspace is plain text that loses nothing: in, out, in again.
struct RoundTripTests {
    @Test func exportedFilesAreTheImportedOnesByteForByte() throws {
        let scratch = try Scratch.withExamples()
        try scratch.run(["workspace", "export", "out"], expecting: 0)
        for (part, example) in [("organisation", "campus"), ("products", "metals")] {
            let original = Program.root.appending(path: "Examples/\(example)")
            let written = scratch.folder.appending(path: "out/\(part)")
            // The energy model beside the campus is imported by itself.
            let names = try Self.files(original).filter { !$0.hasPrefix("energy/") }
            #expect(try Self.files(written) == names)
            for name in names {
                let before = try Data(contentsOf: original.appending(path: name))
                let after = try Data(contentsOf: written.appending(path: name))
                #expect(before == after, "\(part)/\(name)")
            }
        }
    }

    @Test func importingTheExportChangesNothingAndExportingAgainGivesTheSame() throws {
        let scratch = try Scratch.withExamples()
        let before = try scratch.counts()
        try scratch.run(["workspace", "export", "out"], expecting: 0)
        try scratch.run(["workspace", "import", "out"], expecting: 0)
        #expect(try scratch.counts() == before)
        try scratch.run(["workspace", "init", "copy.qadam"], expecting: 0)
        try scratch.run(["workspace", "import", "out", "-w", "copy.qadam"], expecting: 0)
        try scratch.run(["workspace", "export", "again", "-w", "copy.qadam"], expecting: 0)
        let compared = try Program.shell("diff -r out again", in: scratch.folder)
        #expect(compared.status == 0, "\(compared.output)")
    }

    @Test func anExportDoesNotTouchAFolderThatHoldsSomething() throws {
        let scratch = try Scratch.withExamples()
        try scratch.copy("metals", as: "out")
        let run = try scratch.run(["workspace", "export", "out"], expecting: 74)
        #expect(run.errors.contains("WSP-0112"))
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
        #expect(Set(names) == ["my.qadam", "out"])
        #expect(try Self.files(scratch.folder.appending(path: "out")).count == 5)
    }

    /// A changed file is a new version, a file that went is retired; the log says both and its chain holds.
    @Test func aChangedFolderGivesNewVersions() throws {
        let scratch = try Scratch.withExamples()
        let before = try scratch.counts()
        let folder = try scratch.copy("campus", as: "campus")
        try Solved.edit(folder.appending(path: "activities.csv")) {
            $0.replacing(",150159,", with: ",150160,")
        }
        try FileManager.default.removeItem(at: folder.appending(path: "SOURCES.md"))
        try scratch.run(["workspace", "import", "campus"], expecting: 0)
        let after = try scratch.counts()
        #expect(after.activities == before.activities)
        #expect(after.activityVersions == before.activityVersions + 1)
        #expect(after.documents == before.documents - 1)
        #expect(after.logEntries == before.logEntries + 1)
    }

    /// Names of all files below a folder, relative to it.
    private static func files(_ folder: URL) throws -> [String] {
        let names = try #require(FileManager.default.enumerator(atPath: folder.path))
        var files: [String] = []
        for case let name as String in names {
            var isFolder: ObjCBool = false
            let path = folder.appending(path: name).path
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
                files.append(name)
            }
        }
        return files.sorted()
    }
}
