import QadamUnits

// Maps and lists inside a map.

extension YAMLMap {
    /// The map under a key.
    public func map(_ key: String) -> YAMLMap? {
        guard let node = node(key) else { return nil }
        return open(node, at: key, path: fullPath(key))
    }

    /// The maps of the list under a key; empty if there is none, which is reported unless optional.
    public func maps(_ key: String) -> [YAMLMap] {
        items(key).enumerated().compactMap { index, node in
            open(node, at: key, path: "\(fullPath(key))[\(index + 1)]")
        }
    }

    /// The texts of the list under a key.
    public func texts(_ key: String) -> [String] {
        items(key).compactMap { node in
            guard case .text(let text) = node.content else {
                report(.expectedText, at: key)
                return nil
            }
            return check(key) { () throws(ValueFault) in try ValueText.plain(text) }
        }
    }

    /// The identifiers of the list under a key, each among those known.
    public func references(_ key: String, among known: some Sequence<String>) -> [String] {
        let known = Set(known)
        return texts(key).compactMap { text in
            check(key) { () throws(ValueFault) in try ValueText.reference(text, among: known) }
        }
    }

    /// The numbers of the list under a key.
    public func numbers(_ key: String, _ range: NumberRange = .any) -> [Double] {
        texts(key).compactMap { text in
            var text = text
            return check(key) { () throws(ValueFault) in
                let result: Result<Double, ValueFault> = text.withUTF8 { bytes in
                    Result { () throws(ValueFault) in try ValueText.number(bytes, .plain, in: range) }
                }
                return try result.get()
            }
        }
    }

    private func items(_ key: String) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        guard case .list(let items) = node.content else {
            report(.expectedList, at: key)
            return []
        }
        return items
    }

    private func open(_ node: YAMLNode, at key: String, path: String) -> YAMLMap? {
        guard case .map(let pairs) = node.content else {
            report(.expectedMap, at: key)
            return nil
        }
        return ledger.open(pairs, line: node.line, path: path)
    }
}
