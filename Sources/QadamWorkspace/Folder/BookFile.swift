import Foundation
import QadamEvidence
import QadamStore

/// The book of acts in an exported folder: one JSON object a line, oldest first.
enum BookFile {
    /// Where it lies.
    static let path = "book/entries.jsonl"

    static func text(_ entries: [StoredEntry]) throws -> Data {
        Data(try entries.map { try StableJSON.text($0) + "\n" }.joined().utf8)
    }

    /// Reads the book of a folder; a line that is none is reported.
    static func read(_ folder: String, _ diagnostics: inout [Diagnostic]) -> [StoredEntry] {
        let file = folder + "/" + path
        guard FileManager.default.fileExists(atPath: file) else { return [] }
        guard let data = FileManager.default.contents(atPath: file) else {
            diagnostics.append(Diagnostic("WSP-0107", .error, at: .file(file), ["file": .text(file)]))
            return []
        }
        var entries: [StoredEntry] = []
        for (index, line) in data.split(separator: 0x0A).enumerated() {
            guard let entry = try? JSONDecoder().decode(StoredEntry.self, from: Data(line)) else {
                diagnostics.append(Diagnostic("WSP-0204", .error, at: .file(file, row: index + 1)))
                return []
            }
            entries.append(entry)
        }
        return entries
    }
}
