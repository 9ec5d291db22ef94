import Foundation
import QadamText
import Testing

/// Texts and sources together: nothing missing, nothing left over, the same in three languages.
struct CoverageTests {
    @Test func allLanguagesHaveTheSameKeys() {
        let english = Texts(.english).keys
        #expect(!english.isEmpty)
        #expect(Texts(.kazakh).keys.symmetricDifference(english) == [])
        #expect(Texts(.russian).keys.symmetricDifference(english) == [])
    }

    @Test func everyKeyThatTheSourcesNameHasAText() throws {
        let keys = Texts(.english).keys
        let missing = try SourceKeys.shared.get().required.filter { !keys.contains($0.key) }
        #expect(missing.map { "\($0.key) in \($0.value)" }.sorted() == [])
    }

    @Test func noTextIsLeftUnused() throws {
        let sources = try SourceKeys.shared.get()
        let unused = Texts(.english).keys.filter { !sources.use($0) }
        #expect(unused.sorted() == [])
    }

    /// The look through the sources must be able to say no.
    @Test func aKeyThatNothingNamesCountsAsUnused() throws {
        let sources = try SourceKeys.shared.get()
        for key in ["cli.noSuchCommand.abstract", "INV-9999", "WSP-9999.fix", "inventory.noSuchWord"] {
            #expect(!sources.use(key), "\(key)")
        }
        #expect(sources.required.count > 200)
    }

    /// The generator finds what a look at single texts cannot: stale tables, placeholders that differ between
    /// languages, plural forms that are not complete.
    @Test func theGeneratedTablesAreCurrentAndTheTranslationsAgree() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", SourceKeys.root.appending(path: "Tools/make_texts.py").path, "--check",
        ]
        let output = Pipe()
        process.standardError = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(said)")
    }
}
