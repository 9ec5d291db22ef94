import Foundation
import Testing

/// What the Swift sources of the package say about text keys, read as text: every string literal, and the places
/// where a literal is certainly a key.
struct SourceKeys: Sendable {
    /// Whole literals without interpolation.
    private(set) var literals: Set<String> = []
    /// What stands before the first interpolation of a literal, where it ends a part of a key (`inventory.scope.`,
    /// `WSP-`).
    private(set) var prefixes: Set<String> = []
    /// Literals that must have a text, with the file that they stand in.
    private(set) var required: [String: String] = [:]
    /// Names after a point, such as `reportTitle` in `.reportTitle`.
    private(set) var members: Set<String> = []

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The sources of this package, read once.
    static let shared = Result { try SourceKeys() }

    init() throws {
        let sources = Self.root.appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(atPath: sources.path))
        for case let path as String in files where path.hasSuffix(".swift") && !path.contains("/Generated/") {
            read([UInt8](try Data(contentsOf: sources.appending(path: path))), file: path)
        }
    }

    /// One pass over the bytes: comments are skipped, literals and the names before them are kept. A regular
    /// expression did the same a hundred times slower.
    private mutating func read(_ code: [UInt8], file: String) {
        var position = 0
        while position < code.count {
            switch code[position] {
            case UInt8(ascii: "/") where position + 1 < code.count && code[position + 1] == UInt8(ascii: "/"):
                while position < code.count && code[position] != UInt8(ascii: "\n") { position += 1 }
            case UInt8(ascii: "\""):
                let before = Self.tail(code, before: position)
                position = readLiteral(code, from: position + 1, before: before, file: file)
            case UInt8(ascii: "."):
                let start = position + 1
                position = start
                while position < code.count && Self.isWord(code[position]) { position += 1 }
                members.insert(String(decoding: code[start..<position], as: UTF8.self))
            default:
                position += 1
            }
        }
    }

    /// Reads to the closing quote.
    private mutating func readLiteral(_ code: [UInt8], from start: Int, before: String, file: String) -> Int {
        var position = start
        while position < code.count && code[position] != UInt8(ascii: "\"")
            && code[position] != UInt8(ascii: "\n")
        {
            guard code[position] == UInt8(ascii: "\\") else {
                position += 1
                continue
            }
            if position + 1 < code.count && code[position + 1] == UInt8(ascii: "(") {
                let prefix = String(decoding: code[start..<position], as: UTF8.self)
                if prefix.hasSuffix(".") || prefix.hasSuffix("-") { prefixes.insert(prefix) }
                return endOfLiteral(code, from: position)
            }
            position += 2
        }
        let literal = String(decoding: code[start..<min(position, code.count)], as: UTF8.self)
        literals.insert(literal)
        if Self.isCode(literal) {
            required[literal] = file
            required[literal + ".fix"] = file
        } else if ["Message(", "meaning: ", "validity: "].contains(where: before.hasSuffix) {
            required[literal] = file
        }
        return position + 1
    }

    /// Goes to the end of a literal with interpolations; names after a point inside them count.
    private mutating func endOfLiteral(_ code: [UInt8], from start: Int) -> Int {
        var (position, depth) = (start, 0)
        while position < code.count && code[position] != UInt8(ascii: "\n") {
            switch code[position] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\"") where depth == 0: return position + 1
            case UInt8(ascii: ".") where depth > 0:
                let start = position + 1
                position = start
                while position < code.count && Self.isWord(code[position]) { position += 1 }
                members.insert(String(decoding: code[start..<position], as: UTF8.self))
                continue
            default: break
            }
            position += 1
        }
        return position
    }

    private static func tail(_ code: [UInt8], before position: Int) -> String {
        var end = position
        while end > 0 && (code[end - 1] == UInt8(ascii: "\n") || code[end - 1] == UInt8(ascii: " ")) {
            end -= 1
        }
        let blank = end < position && end > 0 && code[end - 1] == UInt8(ascii: ":") ? " " : ""
        return String(decoding: code[max(0, end - 12)..<end], as: UTF8.self) + blank
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static let modules = [
        "UNI", "EXC", "FAC", "INV", "LCA", "DAT", "TAB", "PTH", "WST", "OPT", "STO", "REP", "WSP", "CLI",
    ]

    /// `INV-0123`
    private static func isCode(_ literal: String) -> Bool {
        literal.utf8.count == 8 && modules.contains { literal.hasPrefix($0 + "-") }
            && literal.utf8.suffix(4).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Whether some source asks for the key: as it stands, by an interpolated prefix, as the cure of a code, or by
    /// its typed name.
    func use(_ key: String) -> Bool {
        if literals.contains(key) || members.contains(Self.typedName(key)) { return true }
        if key.hasSuffix(".fix"), literals.contains(String(key.dropLast(4))) { return true }
        return key.indices.contains { index in
            (key[index] == "." || key[index] == "-") && prefixes.contains(String(key[...index]))
        }
    }

    private static func typedName(_ key: String) -> String {
        let words = key.split { ".-_".contains($0) }
        return words.dropFirst().reduce(String(words.first ?? "")) {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }
}
