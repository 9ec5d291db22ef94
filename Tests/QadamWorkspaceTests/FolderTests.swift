import Foundation
import QadamEvidence
import QadamStore
import QadamWorkspace
import Testing

/// What a folder may hold, and what becomes of it.
struct FolderTests {
    @Test func bothExamplesAreStoredAndFoundAgain() throws {
        let bench = try Bench()
        for example in ["campus", "metals"] {
            let outcome = try bench.bring(Bench.examples.appending(path: example).path)
            #expect(outcome.summary != nil)
            #expect(outcome.codes(.error).isEmpty)
        }
        let info = try bench.workspace.info()
        #expect(info.parts == [.organisation, .products])
        #expect(info.counts.documents == 16 && info.counts.activities == Bench.records)
        #expect(info.firstBrokenLogEntry == nil)
        #expect(info.log.map(\.action) == ["import", "import"])
    }

    @Test func aDryRunSaysWhatWouldBeStoredAndStoresNothing() throws {
        let bench = try Bench()
        let outcome = try bench.bring(try bench.copy("campus", as: "campus"), keep: false)
        #expect(outcome.summary?.activities.new == Bench.records)
        #expect(try bench.workspace.info().counts.activities == 0)
        #expect(try bench.workspace.info().log.isEmpty)
    }

    @Test func theSameAgainIsNoEntryInTheLog() throws {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        try bench.bring(campus)
        let outcome = try bench.bring(campus)
        #expect(outcome.summary?.isEmpty == true)
        #expect(try bench.workspace.info().log.count == 1)
    }

    /// A link may lead anywhere and change without the folder; it is an error where a document is expected.
    @Test(arguments: ["organisation.yaml", "activities.csv", "buildings.csv"])
    func aLinkInThePlaceOfADocumentIsRefused(name: String) throws {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        try FileManager.default.removeItem(atPath: "\(campus)/\(name)")
        try FileManager.default.createSymbolicLink(
            atPath: "\(campus)/\(name)",
            withDestinationPath: Bench.examples.appending(path: "campus/\(name)").path
        )
        let outcome = try bench.bring(campus)
        #expect(outcome.summary == nil)
        #expect(outcome.codes(.error).contains("WSP-0108"))
    }

    @Test func aStrangeFileIsLeftOutWithAWarning() throws {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        try Data([1, 2, 3]).write(to: URL(filePath: "\(campus)/photo.jpg"))
        let outcome = try bench.bring(campus)
        #expect(outcome.summary != nil)
        #expect(outcome.codes(.warning) == ["WSP-0106"])
    }

    @Test func aFolderWithoutActivitiesDoesNotEndThoseInForce() throws {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        try bench.bring(campus)
        try FileManager.default.removeItem(atPath: "\(campus)/activities.csv")
        #expect(try bench.bring(campus).codes(.error) == ["WSP-0115"])
        #expect(try bench.workspace.info().counts.activities == Bench.records)
    }

    /// A document that is missing is looked for in the folder that is imported, not where the program stands.
    @Test func aMissingTableIsNamedWhereItWouldLie() throws {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        try FileManager.default.removeItem(atPath: "\(campus)/buildings.csv")
        let outcome = try bench.bring(campus)
        #expect(outcome.codes(.error) == ["EXC-0101"])
        #expect(outcome.diagnostics.first?.place == .file("\(campus)/buildings.csv"))
    }

    @Test func anUnknownFactorIsFoundBeforeAnythingIsStored() throws {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        let file = "\(campus)/sources.csv"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let wrong = text.replacing("factor=derived.heat.KZ.coal-boiler", with: "factor=derived.heat.KZ.coal")
        #expect(wrong != text)
        try Data(wrong.utf8).write(to: URL(filePath: file))
        let outcome = try bench.bring(campus)
        #expect(outcome.summary == nil)
        #expect(Set(outcome.codes(.error)) == ["FAC-0011"])
    }

    /// A document is kept whole, so one of more than 64 MiB is refused by its name.
    @Test func aDocumentThatIsTooLargeIsRefused() throws {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        let path = campus + "/notes.csv"
        #expect(FileManager.default.createFile(atPath: path, contents: Data("a\n".utf8)))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        // A hole in the file: it takes no room on the disk.
        try handle.truncate(atOffset: 65 << 20)
        try handle.close()
        let outcome = try bench.bring(campus)
        #expect(outcome.summary == nil && outcome.codes(.error).contains("WSP-0105"))
    }
}
