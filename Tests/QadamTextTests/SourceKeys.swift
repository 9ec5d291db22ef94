import Foundation
import Testing

/// What the Swift sources of the package say about text keys, read as text: every string literal, and the places
/// where a literal is certainly a key.
struct SourceKeys {
    /// Whole literals without interpolation.
    private(set) var literals: Set<String> = []
    /// What stands before the first interpolation of a literal, where it ends a part of a key (`inventory.scope.`).
    private(set) var prefixes: Set<String> = []
    /// Literals that must have a text, with the file that they stand in.
    private(set) var required: [String: String] = [:]
    /// Names after a point, such as `reportTitle` in `.reportTitle`.
    private(set) var members: Set<String> = []

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    init() throws {
        let sources = Self.root.appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(atPath: sources.path))
        for case let path as String in files where path.hasSuffix(".swift") && !path.contains("/Generated/") {
            read(try String(contentsOf: sources.appending(path: path), encoding: .utf8), file: path)
        }
    }

    private mutating func read(_ text: String, file: String) {
        let code = text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
            .joined(separator: "\n")
        for match in code.matches(of: /"((?:[^"\\\n]|\\.)*)"/) {
            let literal = String(match.1)
            guard let interpolation = literal.range(of: "\\(") else {
                literals.insert(literal)
                continue
            }
            let prefix = String(literal[..<interpolation.lowerBound])
            if prefix.hasSuffix(".") { prefixes.insert(prefix) }
        }
        for match in code.matches(of: /(?:\bMessage\(\s*|\bmeaning: |\bvalidity: )"([^"\\\n]+)"/) {
            required[String(match.1)] = file
        }
        for match in code.matches(of: /"((?:UNI|EXC|FAC|INV|LCA|PTH|OPT|STO|WSP)-[0-9]{4})"/) {
            required[String(match.1)] = file
            required[String(match.1) + ".fix"] = file
        }
        for match in code.matches(of: /\.([a-z][A-Za-z0-9]*)/) { members.insert(String(match.1)) }
    }

    /// Whether some source asks for the key: as it stands, by an interpolated prefix, as the cure of a code, or by
    /// its typed name.
    func use(_ key: String) -> Bool {
        if literals.contains(key) || members.contains(Self.typedName(key)) { return true }
        if key.hasSuffix(".fix"), literals.contains(String(key.dropLast(4))) { return true }
        var parts = key.split(separator: ".")
        while parts.popLast() != nil, !parts.isEmpty {
            if prefixes.contains(parts.joined(separator: ".") + ".") { return true }
        }
        return false
    }

    private static func typedName(_ key: String) -> String {
        let words = key.split { ".-_".contains($0) }
        return words.dropFirst().reduce(String(words.first ?? "")) {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }
}
