import Foundation
import QadamExchange
import QadamStore

/// Documents by their path inside the workspace, whether just read from a folder or kept in the store.
struct DocumentSet: Sendable {
    private var contents: [String: (data: Data, shown: String)] = [:]
    /// Where each part lies, as the user would name it.
    private var places: [String: String] = [:]

    init() {}

    init(_ documents: [StoredDocument]) {
        for document in documents { contents[document.path] = (document.content, document.path) }
    }

    mutating func add(_ path: String, _ data: Data, shown: String) {
        contents[path] = (data, shown)
    }

    /// Says in which folder the documents below a prefix lie.
    mutating func locate(_ prefix: String, in folder: String) { places[prefix] = folder }

    var paths: [String] { contents.keys.sorted() }

    func has(_ path: String) -> Bool { contents[path] != nil }

    func has(_ part: WorkspacePart) -> Bool { has(part.prefix + part.marker) }

    /// Whether any document lies in a folder.
    func hasFolder(_ prefix: String) -> Bool { contents.keys.contains { $0.hasPrefix(prefix) } }

    /// The content of a document.
    func data(_ path: String) -> Data? { contents[path]?.data }

    /// The document as an input; a missing one is an input whose file is not found, so that the reader reports it.
    func input(_ path: String) -> InputFile {
        guard let (data, shown) = contents[path] else { return .missing(name: shown(path)) }
        return .bytes([UInt8](data), name: shown)
    }

    /// The name of a document that is not there, as the user would look for it.
    private func shown(_ path: String) -> String {
        for (prefix, folder) in places where path.hasPrefix(prefix) {
            return "\(folder)/\(path.dropFirst(prefix.count))"
        }
        return path
    }

    var newDocuments: [NewDocument] {
        paths.compactMap { path in contents[path].map { NewDocument(path: path, content: $0.data) } }
    }

    /// SHA-256 over paths and contents below a folder.
    func fingerprint(of prefix: String) -> String {
        let lines = newDocuments.filter { $0.path.hasPrefix(prefix) }.map { "\($0.path) \($0.sha256)\n" }
        return ContentHash.sha256(Data(lines.joined().utf8))
    }
}
