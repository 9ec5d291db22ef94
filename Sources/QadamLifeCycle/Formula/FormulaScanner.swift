/// A word of a formula.
struct FormulaToken: Equatable {
    enum Kind: Equatable {
        case number(Double)
        case name(String)
        case symbol(String)
        case end
    }

    let kind: Kind
    /// As written.
    let text: String
    /// Where it begins, in Unicode scalars from 1.
    let position: Int
}

/// Cuts a formula into words. Numbers have a decimal point; a decimal comma is the business of the reader of a
/// format that has one.
struct FormulaScanner {
    private let scalars: [Unicode.Scalar]
    private var next = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func token() throws(FormulaError) -> FormulaToken {
        while next < scalars.count, scalars[next].properties.isWhitespace { next += 1 }
        guard next < scalars.count else {
            return FormulaToken(kind: .end, text: "", position: scalars.count + 1)
        }
        let scalar = scalars[next]
        if Self.isDigit(scalar)
            || (scalar == "." && next + 1 < scalars.count && Self.isDigit(scalars[next + 1]))
        {
            return try number()
        }
        if scalar.properties.isAlphabetic || scalar == "_" { return name() }
        return try symbol()
    }

    private mutating func number() throws(FormulaError) -> FormulaToken {
        let start = next
        digits()
        if next < scalars.count, scalars[next] == "." {
            next += 1
            digits()
        }
        exponent()
        let text = word(from: start)
        // "5." is a number of openLCA, but not of the standard library.
        guard let value = Double(text.hasSuffix(".") ? text + "0" : text.replacingPoint()) else {
            throw .unexpected(text, at: start + 1)
        }
        guard value.isFinite else { throw .overflow(at: start + 1) }
        if next < scalars.count, scalars[next].properties.isAlphabetic || scalars[next] == "." {
            throw .unexpected(String(scalars[next]), at: next + 1)
        }
        return FormulaToken(kind: .number(value), text: text, position: start + 1)
    }

    private mutating func digits() {
        while next < scalars.count, Self.isDigit(scalars[next]) { next += 1 }
    }

    private mutating func exponent() {
        guard next < scalars.count, scalars[next] == "e" || scalars[next] == "E" else { return }
        var look = next + 1
        if look < scalars.count, scalars[look] == "+" || scalars[look] == "-" { look += 1 }
        guard look < scalars.count, Self.isDigit(scalars[look]) else { return }
        next = look
        digits()
    }

    private mutating func name() -> FormulaToken {
        let start = next
        while next < scalars.count,
            scalars[next].properties.isAlphabetic || Self.isDigit(scalars[next]) || scalars[next] == "_"
        {
            next += 1
        }
        let text = word(from: start)
        return FormulaToken(kind: .name(text.lowercased()), text: text, position: start + 1)
    }

    private mutating func symbol() throws(FormulaError) -> FormulaToken {
        let start = next
        let two = word(from: start, count: 2)
        if let same = Self.pairs[two] {
            next += 2
            return FormulaToken(kind: .symbol(same), text: two, position: start + 1)
        }
        let one = String(scalars[next])
        guard let same = Self.singles[one] else { throw .unexpected(one, at: start + 1) }
        next += 1
        return FormulaToken(kind: .symbol(same), text: one, position: start + 1)
    }

    private func word(from start: Int, count: Int? = nil) -> String {
        var text = String.UnicodeScalarView()
        let end = min(scalars.count, count.map { start + $0 } ?? next)
        text.append(contentsOf: scalars[start..<end])
        return String(text)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

    private static let pairs = [
        "<=": "<=", ">=": ">=", "<>": "<>", "!=": "<>", "==": "=", "&&": "and", "||": "or", "**": "^",
    ]
    private static let singles = [
        "+": "+", "-": "-", "*": "*", "/": "/", "^": "^", "(": "(", ")": ")", ";": ";", ",": ",",
        "<": "<", ">": ">", "=": "=", "&": "and", "|": "or",
    ]
}

extension String {
    /// `5.e3` as `5.0e3`, which the standard library reads.
    fileprivate func replacingPoint() -> String {
        guard let point = firstIndex(of: ".") else { return self }
        let after = index(after: point)
        guard after < endIndex, self[after] == "e" || self[after] == "E" else { return self }
        return self[..<after] + "0" + self[after...]
    }
}
