import QadamEvidence
import Yams

/// Turns bytes into nodes through Yams, within limits.
struct YAMLParsing {
    let limits: YAMLLimits
    private var nodes = 0

    init(limits: YAMLLimits) { self.limits = limits }

    /// The root of the only document; `nil` after it reported why there is none.
    mutating func root(_ bytes: [UInt8], _ findings: inout Findings) -> YAMLNode? {
        guard let text = text(bytes, &findings) else { return nil }
        let aliases = Self.possibleAliases(bytes)
        if aliases > limits.aliases {
            findings.add(
                .tooManyAliases,
                ["found": .integer(aliases), "limit": .integer(limits.aliases)]
            )
            return nil
        }
        do {
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            guard let root = try parser.singleRoot() else {
                findings.add(.emptyFile)
                return nil
            }
            return node(root, depth: 0, &findings)
        } catch let error as YamlError {
            report(error, &findings)
        } catch {
            findings.add(.yamlSyntax, ["detail": .text(String(describing: error))])
        }
        return nil
    }

    private func text(_ bytes: [UInt8], _ findings: inout Findings) -> String? {
        var bytes = bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            findings.add(.utf16, row: 1)
            return nil
        }
        if let broken = bytes.withUnsafeBufferPointer({ firstBrokenUTF8($0) }) {
            let before = bytes.prefix(broken)
            let line = before.count { $0 == 0x0A } + 1
            findings.add(
                .brokenUTF8,
                row: line,
                [
                    "offset": .integer(before.endIndex), "row": .integer(line),
                    "column": .text(String(before.count - (before.lastIndex(of: 0x0A) ?? -1))),
                ]
            )
            return nil
        }
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
            findings.add(.emptyFile)
            return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The number of places that could be aliases: `*name` where `&name` stands somewhere too.
    ///
    /// Yams expands aliases while it hashes keys, before anyone can count nodes, so that a few lines could keep it
    /// busy for ever. Text may be counted wrongly as an alias, but no alias is missed.
    private static func possibleAliases(_ bytes: [UInt8]) -> Int {
        func names(after mark: UInt8) -> [ArraySlice<UInt8>] {
            bytes.indices.filter { bytes[$0] == mark }.map { index in
                bytes[(index + 1)...].prefix { byte in
                    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
                        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
                }
            }
        }
        let anchors = Set(names(after: UInt8(ascii: "&")))
        return names(after: UInt8(ascii: "*")).count { !$0.isEmpty && anchors.contains($0) }
    }

    private mutating func node(_ node: Node, depth: Int, _ findings: inout Findings) -> YAMLNode? {
        nodes += 1
        let line = node.mark?.line ?? 1
        if nodes > limits.nodes {
            if findings.count(.tooManyNodes) == 0 {
                findings.add(.tooManyNodes, row: line, ["limit": .integer(limits.nodes)])
            }
            return nil
        }
        if depth > limits.depth {
            findings.add(.tooDeep, row: line, ["limit": .integer(limits.depth)])
            return nil
        }
        guard checkTag(node, line, &findings) else { return nil }
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            let isMissing = isPlain && ["", "~", "null"].contains(scalar.string)
            return YAMLNode(content: isMissing ? .missing : .text(scalar.string), line: line)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence {
                guard let item = self.node(item, depth: depth + 1, &findings) else { return nil }
                items.append(item)
            }
            return YAMLNode(content: .list(items), line: line)
        case .mapping(let mapping):
            return map(mapping, line: line, depth: depth, &findings)
        case .alias:
            findings.add(.tooManyAliases, row: line, ["found": .integer(1), "limit": .integer(0)])
            return nil
        }
    }

    private mutating func map(
        _ mapping: Node.Mapping,
        line: Int,
        depth: Int,
        _ findings: inout Findings
    ) -> YAMLNode? {
        var pairs: [YAMLNode.Pair] = []
        var lines: [String: Int] = [:]
        for (key, value) in mapping {
            let keyLine = key.mark?.line ?? line
            guard let name = key.scalar?.string else {
                findings.add(.expectedText, row: keyLine, ["key": .text("?")])
                return nil
            }
            if let first = lines[name] {
                findings.add(
                    .duplicateKey,
                    row: keyLine,
                    column: name,
                    ["key": .text(name), "first": .integer(first)]
                )
            }
            lines[name] = keyLine
            guard let value = node(value, depth: depth + 1, &findings) else { return nil }
            pairs.append(YAMLNode.Pair(key: name, line: keyLine, value: value))
        }
        return YAMLNode(content: .map(pairs), line: line)
    }

    /// Refuses `!!tags`, which would ask for types that nobody here gives.
    private func checkTag(_ node: Node, _ line: Int, _ findings: inout Findings) -> Bool {
        let allowed: Set<String> = [
            "", "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
        ]
        let tag = node.tag.description
        if allowed.contains(tag) { return true }
        findings.add(.tagNotAllowed, row: line, ["found": .text(tag)])
        return false
    }

    private func report(_ error: YamlError, _ findings: inout Findings) {
        switch error {
        case .duplicatedKeysInMapping(let keys, let context):
            findings.add(
                .duplicateKey,
                row: context.mark.line,
                column: keys.first,
                ["key": .text(keys.joined(separator: ", ")), "first": .integer(context.mark.line)]
            )
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            findings.add(
                .yamlSyntax,
                row: mark.line,
                column: String(mark.column),
                ["detail": .text(problem)]
            )
        case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
            .representer(let problem):
            findings.add(.yamlSyntax, ["detail": .text(problem)])
        case .no, .memory, .dataCouldNotBeDecoded:
            findings.add(.yamlSyntax, ["detail": .text(String(describing: error))])
        }
    }
}
