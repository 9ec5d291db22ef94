internal import QadamUnits

/// What a unit of an energy model means, as far as its symbols are known.
///
/// The grammar of ``UnitRegistry`` with blanks allowed, `k`, `M`, `G` before tonnes and currencies, and the prefixes `P`
/// and `E`: `M USD{2015}/GW`, `PJ`.
/// Words of a formula (`cost`, `capacity`) are looked up by the one who asks.
struct EnergyUnitExpression {
    /// What came of it.
    enum Outcome {
        /// All symbols are known.
        case unit(Unit)
        /// This symbol is not.
        case unknown(String)
        /// It is no expression.
        case syntax
    }

    private enum Stop: Error {
        case unknown(String)
        case syntax
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private let words: (String) -> Outcome?

    /// The meaning of an expression; `words` says what a word means that is no symbol, `nil` where it is none.
    static func outcome(_ text: String, words: @escaping (String) -> Outcome? = { _ in nil }) -> Outcome {
        var expression = EnergyUnitExpression(text, words)
        do throws(Stop) {
            let unit = try expression.quotient()
            guard expression.position == expression.scalars.count else { return .syntax }
            return .unit(unit)
        } catch {
            switch error {
            case .unknown(let symbol): return .unknown(symbol)
            case .syntax: return .syntax
            }
        }
    }

    /// The expression without blanks, by which two spellings are compared.
    static func plain(_ text: String) -> String { text.filter { $0 != " " && $0 != "\u{00A0}" } }

    private init(_ text: String, _ words: @escaping (String) -> Outcome?) {
        scalars = Array(Self.plain(text).unicodeScalars)
        self.words = words
    }

    private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func quotient() throws(Stop) -> Unit {
        var result = try product()
        while peek == "/" {
            position += 1
            result = result / (try product())
        }
        return result
    }

    private mutating func product() throws(Stop) -> Unit {
        var result = try factor()
        while let mark = peek, [".", "·", "*", "⋅"].contains(mark) {
            position += 1
            result = result * (try factor())
        }
        return result
    }

    private mutating func factor() throws(Stop) -> Unit {
        if peek == "(" {
            position += 1
            let inner = try quotient()
            guard peek == ")" else { throw .syntax }
            position += 1
            return inner
        }
        let start = position
        var depth = 0
        while let scalar = peek, depth > 0 || !"/.·*⋅()".unicodeScalars.contains(scalar) {
            if scalar == "{" { depth += 1 }
            if scalar == "}" { depth -= 1 }
            position += 1
        }
        guard position > start, depth == 0 else { throw .syntax }
        return try symbol(String(String.UnicodeScalarView(scalars[start..<position])))
    }

    private func symbol(_ text: String) throws(Stop) -> Unit {
        switch words(text) {
        case .unit(let unit): return unit
        case .unknown(let symbol): throw .unknown(symbol)
        case .syntax: throw .syntax
        case nil: break
        }
        if let unit = Self.known(text) { return unit }
        for (prefix, factor) in [("k", 1e3), ("M", 1e6), ("G", 1e9)] where text.hasPrefix(prefix) {
            guard let unit = Self.known(String(text.dropFirst())), Self.takesPrefix(unit) else { continue }
            return Unit(
                symbol: text,
                dimension: unit.dimension,
                basis: unit.basis,
                scale: unit.scale * factor
            )
        }
        // Prefixes that the registry does not have, counted from those that it has.
        for (prefix, factor) in [("P", 1e3), ("E", 1e6)] where text.hasPrefix(prefix) {
            guard let unit = Self.known("T" + text.dropFirst()) else { continue }
            return Unit(
                symbol: text,
                dimension: unit.dimension,
                basis: unit.basis,
                scale: unit.scale * factor
            )
        }
        throw .unknown(text)
    }

    private static func known(_ text: String) -> Unit? {
        guard let unit = try? UnitRegistry.standard.unit(text), unit.offset == 0 else { return nil }
        return unit
    }

    /// Tonnes and currencies, which the registry knows without prefixes.
    private static func takesPrefix(_ unit: Unit) -> Bool {
        guard let money = known("USD"), let tonne = known("t") else { return false }
        return unit.dimension == money.dimension
            || (unit.dimension == tonne.dimension && unit.scale == tonne.scale)
    }
}
