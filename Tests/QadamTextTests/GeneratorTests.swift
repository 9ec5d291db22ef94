import Foundation
import Testing

/// `Tools/make_texts.py` on translations with a fault each.
struct GeneratorTests {
    /// Runs the generator on one module; what it says, and how it ends.
    static func generate(
        en: String,
        kk: String,
        ru: String,
        module: String = "m",
        check: Bool = false
    ) throws -> (said: String, status: Int32) {
        let root = FileManager.default.temporaryDirectory.appending(path: "qadam-texts-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (language, text) in [("en", en), ("kk", kk), ("ru", ru)] {
            let folder = root.appending(path: "Translations/\(language)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: folder.appending(path: "\(module).json"))
        }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["python3", SourceKeys.root.appending(path: "Tools/make_texts.py").path, "--root", root.path]
            + (check ? ["--check"] : [])
        let output = Pipe()
        process.standardError = output
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (said, process.terminationStatus)
    }

    @Test func acceptsPluralFormsInOneLanguageAndAPlainTextInAnother() throws {
        let (said, status) = try Self.generate(
            en: #"{"a": {"one": "{count} x", "other": "{count} xs", "note": "why"}}"#,
            kk: #"{"a": "{count} x"}"#,
            ru: #"{"a": {"one": "{count}", "few": "{count}", "many": "{count}", "other": "{count}"}}"#
        )
        #expect(said == "")
        #expect(status == 0)
    }

    @Test(arguments: [
        (#"{"a": "x", "b": "y"}"#, #"{"a": "x"}"#, "b is missing in kk"),
        (#"{"a": "{n}"}"#, #"{"a": "{m}"}"#, "placeholders"),
        (#"{"a": "x"}"#, #"{"a": {"one": "x"}}"#, "needs text, or exactly"),
        (#"{"a": "x"}"#, #"{"a": " "}"#, "empty text"),
        (#"{"a": "x"}"#, #"{"a": "kg{CO2}"}"#, "no placeholder"),
        (#"{"a": "x"}"#, #"{"a": "x", "a": "y"}"#, "stands twice"),
        (#"{"a": "x"}"#, "[]", "not a JSON object"),
    ])
    func refusesAFault(english: String, kazakh: String, said expected: String) throws {
        let (said, status) = try Self.generate(en: english, kk: kazakh, ru: english)
        #expect(status == 1)
        #expect(said.contains(expected), "\(said)")
    }

    @Test func refusesIncompleteRussianPluralForms() throws {
        let (said, status) = try Self.generate(
            en: #"{"a": "{count}"}"#,
            kk: #"{"a": "{count}"}"#,
            ru: #"{"a": {"one": "{count}", "other": "{count}"}}"#
        )
        #expect(status == 1)
        #expect(said.contains("few"))
    }

    @Test func keysOfASurfaceBeginWithItsName() throws {
        let text = #"{"title": "x"}"#
        let (said, status) = try Self.generate(en: text, kk: text, ru: text, module: "report")
        #expect(status == 1)
        #expect(said.contains("begin with report."))
    }

    @Test func checkSaysThatTablesAreNotCurrent() throws {
        let text = #"{"a": "x"}"#
        let (said, status) = try Self.generate(en: text, kk: text, ru: text, check: true)
        #expect(status == 1)
        #expect(said.contains("not current"))
    }
}
