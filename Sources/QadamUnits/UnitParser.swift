/// Recursive descent over a unit expression; see ``UnitRegistry`` for the grammar.
struct UnitParser {
    private let text: String
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private let registry: UnitRegistry

    init(text: String, registry: UnitRegistry) {
        self.text = text
        scalars = Array(text.unicodeScalars)
        self.registry = registry
    }

    mutating func parse() throws(UnitError) -> Unit {
        guard !scalars.isEmpty else { throw UnitError(.syntax, text) }
        let result = try quotient()
        guard position == scalars.count else { throw UnitError(.syntax, text) }
        return Unit(
            symbol: text,
            dimension: result.dimension,
            basis: result.basis,
            scale: result.scale,
            offset: result.offset
        )
    }

    private mutating func quotient() throws(UnitError) -> Unit {
        var result = try product()
        while peek == "/" {
            position += 1
            let divisor = try product()
            try refuseOffset(result)
            try refuseOffset(divisor)
            result = result / divisor
        }
        return result
    }

    private mutating func product() throws(UnitError) -> Unit {
        var result = try factor()
        while let mark = peek, mark == "." || mark == "·" || mark == "*" || mark == "⋅" {
            position += 1
            let other = try factor()
            try refuseOffset(result)
            try refuseOffset(other)
            result = result * other
        }
        return result
    }

    private mutating func factor() throws(UnitError) -> Unit {
        if peek == "(" {
            position += 1
            let inner = try quotient()
            guard peek == ")" else { throw UnitError(.syntax, text) }
            position += 1
            return inner
        }
        let start = position
        while let scalar = peek, !Self.marks.contains(scalar) { position += 1 }
        guard position > start else { throw UnitError(.syntax, text) }
        let name = String(String.UnicodeScalarView(scalars[start..<position]))
        let (unit, tag) = try symbol(name)
        guard peek == "{" else { return unit }
        return annotated(unit, intrinsic: tag, with: try annotation())
    }

    /// A name as it stands, or a name followed by an exponent.
    private func symbol(_ name: String) throws(UnitError) -> (unit: Unit, tag: String?) {
        if let found = registry.atom(name) { return found }
        let (stem, power) = Self.splitExponent(name)
        if let power, let found = registry.atom(stem) {
            guard found.unit.offset == 0 else { throw .offsetInProduct(name) }
            let unit = Unit(
                symbol: name,
                dimension: found.unit.dimension.raised(to: power),
                basis: found.unit.basis.raised(to: Int(power)),
                scale: Self.power(found.unit.scale, power)
            )
            return (unit, found.tag)
        }
        throw UnitError(.unknown, name, suggestions: registry.suggestions(for: name))
    }

    private mutating func annotation() throws(UnitError) -> String {
        position += 1
        let start = position
        while let scalar = peek, scalar != "}" {
            guard scalar != "{" else { throw UnitError(.syntax, text) }
            position += 1
        }
        guard peek == "}", position > start else { throw UnitError(.syntax, text) }
        let tag = String(String.UnicodeScalarView(scalars[start..<position]))
        position += 1
        return tag
    }

    /// `kg{CO2}` adds a tag; `USD{2025}` refines the currency's own tag to `USD:2025`.
    private func annotated(_ unit: Unit, intrinsic: String?, with tag: String) -> Unit {
        var tags = unit.basis.tags
        if let intrinsic, let exponent = tags.removeValue(forKey: intrinsic) {
            tags["\(intrinsic):\(tag)"] = exponent
        } else {
            tags[tag, default: 0] += 1
        }
        return Unit(
            symbol: "\(unit.symbol){\(tag)}",
            dimension: unit.dimension,
            basis: Basis(tags: tags),
            scale: unit.scale,
            offset: unit.offset
        )
    }

    private func refuseOffset(_ unit: Unit) throws(UnitError) {
        if unit.offset != 0 { throw .offsetInProduct(unit.symbol) }
    }

    private var peek: Unicode.Scalar? {
        position < scalars.count ? scalars[position] : nil
    }

    private static let marks: Set<Unicode.Scalar> = ["/", ".", "·", "*", "⋅", "(", ")", "{", "}", " "]
    private static let superscripts: [Unicode.Scalar: Character] = [
        "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
        "⁻": "-",
    ]

    private static func splitExponent(_ name: String) -> (stem: String, power: Int8?) {
        var stem = Substring(name)
        var digits = ""
        while let last = stem.unicodeScalars.last {
            let digit = superscripts[last] ?? Character(last)
            guard digit.isNumber || digit == "-" else { break }
            digits = String(digit) + digits
            stem.unicodeScalars.removeLast()
        }
        if stem.hasSuffix("^") { stem.removeLast() }
        return (String(stem), Int8(digits))
    }

    private static func power(_ base: Double, _ exponent: Int8) -> Double {
        var result = 1.0
        for _ in 0..<abs(Int(exponent)) { result *= base }
        return exponent < 0 ? 1 / result : result
    }
}
