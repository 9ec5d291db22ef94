import Foundation
import Testing

/// Every code of a diagnostic stands in a test that provokes it, or in the list of those that do not, with the reason.
///
/// `Tests/untested-codes.csv` may only become shorter: a new code needs a test, and a code that has one leaves the list.
struct TestedCodeTests {
    private static let tests = SourceKeys.root.appending(path: "Tests")

    /// Codes with a text.
    private static func catalogue() throws -> Set<String> {
        let folder = SourceKeys.root.appending(path: "Translations/en")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var codes: Set<String> = []
        for file in files where file.pathExtension == "json" {
            let table = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
            codes.formUnion(try #require(table).keys.filter(Self.isCode))
        }
        return codes
    }

    private static func isCode(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].count == 3 && parts[0].allSatisfy { ("A"..."Z").contains($0) }
            && parts[1].count == 4 && parts[1].allSatisfy { ("0"..."9").contains($0) }
    }

    /// Codes that some test names outside of a comment.
    private static func named() throws -> Set<String> {
        let files = try #require(FileManager.default.enumerator(atPath: tests.path))
        var codes: Set<String> = []
        for case let path as String in files where path.hasSuffix(".swift") {
            let text = try String(contentsOf: tests.appending(path: path), encoding: .utf8)
            for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
                let words = Array(line.drop { $0 == UInt8(ascii: " ") })
                if !words.starts(with: "//".utf8) { codes.formUnion(Self.codes(in: words)) }
            }
        }
        return codes
    }

    /// Three letters, a hyphen and four digits; a pattern over all tests would take a hundred times longer.
    private static func codes(in line: [UInt8]) -> [String] {
        line.indices.compactMap { place in
            guard line[place] == UInt8(ascii: "-"), place >= 3, place + 4 < line.count else { return nil }
            let text = String(decoding: line[(place - 3)...(place + 4)], as: UTF8.self)
            return isCode(text) ? text : nil
        }
    }

    /// `code,reason`
    private static func exceptions() throws -> [String: String] {
        let file = tests.appending(path: "untested-codes.csv")
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
        let pairs = rows.map { row in
            let parts = row.split(separator: ",", maxSplits: 1).map(String.init)
            return (parts[0], parts.count == 2 ? parts[1] : "")
        }
        #expect(Set(pairs.map(\.0)).count == pairs.count)
        return Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    /// `docs/diagnostics/CODE.md`, written by `Tools/make_docs.py`: what, why and cure in three languages, the line as printed.
    @Test func everyCodeHasAPageInThreeLanguages() throws {
        let folder = SourceKeys.root.appending(path: "docs/diagnostics")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let catalogue = try Self.catalogue()
        #expect(Set(files) == Set(catalogue.map { "\($0).md" }))
        for code in catalogue.sorted() {
            let page = try String(contentsOf: folder.appending(path: "\(code).md"), encoding: .utf8)
            let isWhole = ["# \(code)\n", "## English", "## Қазақша", "## Русский"].allSatisfy(page.contains)
            // The line as it is printed, once in each language.
            let lines = page.split(separator: "\n").filter { $0.contains(" \(code): ") }
            #expect(isWhole && lines.count == 3, "\(code)")
        }
    }

    @Test func everyCodeHasATestOrAReason() throws {
        let (catalogue, named, exceptions) = (try Self.catalogue(), try Self.named(), try Self.exceptions())
        #expect(catalogue.count > 1000)
        let missing = catalogue.subtracting(named).subtracting(exceptions.keys).sorted()
        #expect(missing.isEmpty, "no test provokes \(missing)")
        let stale = Set(exceptions.keys).intersection(named).sorted()
        #expect(stale.isEmpty, "tested now, so no exception any more: \(stale)")
        let unknown = Set(exceptions.keys).subtracting(catalogue).sorted()
        #expect(unknown.isEmpty, "not in the catalogue: \(unknown)")
        #expect(exceptions.allSatisfy { $0.value.count > 10 }, "an exception has a reason")
    }
}
