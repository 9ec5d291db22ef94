public import QadamEvidence
import QadamUnits

/// What is known of a file while it is read: its findings and the maps that were opened.
final class YAMLLedger {
    /// One map and the keys that were asked of it.
    final class Entry {
        let pairs: [YAMLNode.Pair]
        let path: String
        let line: Int
        var asked: Set<String> = []
        var allAsked = false

        init(pairs: [YAMLNode.Pair], path: String, line: Int) {
            self.pairs = pairs
            self.path = path
            self.line = line
        }
    }

    let file: String
    var findings: Findings
    var entries: [Entry] = []

    init(file: String, limitPerCode: Int) {
        self.file = file
        findings = Findings(file: file, limitPerCode: limitPerCode)
    }

    func open(_ pairs: [YAMLNode.Pair], line: Int, path: String) -> YAMLMap {
        let entry = Entry(pairs: pairs, path: path, line: line)
        entries.append(entry)
        return YAMLMap(ledger: self, entry: entry, isOptional: false)
    }
}

/// A map of a YAML file while values are asked of it. Every key that is asked for counts as known.
public struct YAMLMap {
    let ledger: YAMLLedger
    private let entry: YAMLLedger.Entry
    /// What is missing is not reported.
    let isOptional: Bool

    init(ledger: YAMLLedger, entry: YAMLLedger.Entry, isOptional: Bool) {
        self.ledger = ledger
        self.entry = entry
        self.isOptional = isOptional
    }

    /// The file of the map.
    public var file: String { ledger.file }
    /// Where the map stands: `facilities[1]`, empty for the outermost.
    public var path: String { entry.path }
    /// The line of the map in the file, from 1.
    public var line: Int { entry.line }

    /// The same map, where a missing value is `nil` without a finding. A wrong one is still reported.
    public var optional: YAMLMap {
        YAMLMap(ledger: ledger, entry: entry, isOptional: true)
    }

    /// The keys in the order of the file. Asking for them makes all of them known.
    public var keys: [String] {
        entry.allAsked = true
        return entry.pairs.map(\.key)
    }

    /// Whether a value stands under a key.
    public func has(_ key: String) -> Bool {
        entry.asked.insert(key)
        guard let pair = pair(key) else { return false }
        if case .missing = pair.value.content { return false }
        return true
    }

    /// The line of a key, or of the map where the key is missing.
    public func line(of key: String) -> Int { pair(key)?.line ?? line }

    /// Adds a finding of this module at a key.
    public func report(
        _ code: ExchangeCode,
        severity: Diagnostic.Severity = .error,
        at key: String,
        _ arguments: [String: Argument] = [:]
    ) {
        report(code: code.rawValue, severity: severity, at: key, arguments)
    }

    /// Adds a finding of any module at a key.
    public func report(
        code: String,
        severity: Diagnostic.Severity = .error,
        at key: String,
        _ arguments: [String: Argument] = [:]
    ) {
        var all = arguments
        all["key"] = .text(fullPath(key))
        all["column"] = .text(fullPath(key))
        let place = Place.file(file, row: line(of: key), column: fullPath(key))
        ledger.findings.add(Diagnostic(code, severity, at: place, all))
    }

    func fullPath(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// The node under a key; a missing one is reported unless the map is the optional view.
    func node(_ key: String) -> YAMLNode? {
        entry.asked.insert(key)
        if let node = pair(key)?.value {
            if case .missing = node.content {} else { return node }
        }
        if !isOptional { report(.missingKey, at: key) }
        return nil
    }

    func reportUnknownKeys() {
        guard !entry.allAsked else { return }
        for pair in entry.pairs where !entry.asked.contains(pair.key) {
            let near = NearMiss.closest(to: pair.key, among: entry.asked)
            report(
                near.isEmpty ? .unknownKey : .unknownKeyNear,
                at: pair.key,
                ["suggestions": .list(near), "known": .list(entry.asked.sorted())]
            )
        }
    }

    private func pair(_ key: String) -> YAMLNode.Pair? { entry.pairs.first { $0.key == key } }
}
