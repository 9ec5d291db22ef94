/// Words a unit symbol (`kg{CO2e:AR5}/passenger.km`) in a language: `kg CO₂e (AR5)/passenger·km`.
///
/// Every factor of the symbol is looked up as `unit.<symbol>` and every basis in braces as `basis.<tag>`; what is not
/// there is international and stays as it is. The basis is never left out, except that the short style drops the name
/// of the GWP set, for a table that states it once.
struct UnitText {
    let catalog: Catalog
    let style: UnitStyle

    func worded(_ symbol: String) -> String {
        var result = ""
        var term = ""
        var depth = 0
        for character in Self.withoutNeedlessParentheses(symbol) {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if depth == 0, let mark = Self.marks[character] {
                result += word(term: term) + mark
                term = ""
            } else {
                term.append(character)
            }
        }
        return result + word(term: term)
    }

    /// `kg/(t)` is `kg/t`: parentheses about a single factor say nothing.
    private static func withoutNeedlessParentheses(_ symbol: String) -> String {
        guard let open = symbol.firstIndex(of: "("), let close = symbol[open...].firstIndex(of: ")") else {
            return symbol
        }
        var depth = 0
        var hasMark = false
        for character in symbol[symbol.index(after: open)..<close] {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if depth == 0, marks[character] != nil { hasMark = true }
        }
        let inner = symbol[symbol.index(after: open)..<close]
        let left = symbol[..<open]
        let right = withoutNeedlessParentheses(String(symbol[symbol.index(after: close)...]))
        return hasMark ? "\(left)(\(inner))\(right)" : "\(left)\(inner)\(right)"
    }

    private static let marks: [Character: String] = [
        "/": "/", ".": "·", "·": "·", "*": "·", "⋅": "·", "(": "(", ")": ")",
    ]

    /// One factor: symbol, exponent, basis.
    private func word(term: String) -> String {
        let symbol = term.prefix { $0 != "{" }
        let tag = term.dropFirst(symbol.count).dropFirst().prefix { $0 != "}" }
        let unit = word(symbol: String(symbol))
        return tag.isEmpty ? unit : unit + "\u{00A0}" + word(basis: String(tag))
    }

    private func word(symbol: String) -> String {
        if let text = known(symbol) { return text }
        let raised: [Character: Character] = ["2": "²", "3": "³"]
        guard let last = symbol.last, let small = raised[last], let base = known(String(symbol.dropLast()))
        else {
            return symbol
        }
        return base + String(small)
    }

    /// A unit with a text of its own, or an SI prefix before such a unit (`PJ`, `mg`).
    private func known(_ symbol: String) -> String? {
        if let text = sentence("unit.\(symbol)") { return text }
        guard let first = symbol.first, let prefix = sentence("prefix.\(first)"),
            let unit = sentence("unit.\(symbol.dropFirst())")
        else { return nil }
        return prefix + unit
    }

    private func word(basis tag: String) -> String {
        if let text = sentence("basis.\(tag)") { return text }
        if tag.allSatisfy(\.isNumber) { return "(\(tag))" }
        guard let colon = tag.firstIndex(of: ":") else { return tag }
        let kind = String(tag[..<colon])
        let text = sentence("basis.\(kind)") ?? kind
        return style == .short ? text : "\(text) (\(tag[tag.index(after: colon)...]))"
    }

    private func sentence(_ key: String) -> String? {
        if case .sentence(let text) = catalog.entries[key] { Template(text).filled { _ in "" } } else { nil }
    }
}

/// Whether a unit names the GWP set of its CO2e.
public enum UnitStyle: Sendable {
    /// `t CO₂e (AR5)`
    case full
    /// `t CO₂e`, for a table or chart that states the GWP set once.
    case short
}
