/// A unit known at run time: dimension, basis and the factor to the coherent SI unit of that dimension.
///
/// Two units convert into each other only if both dimension *and* basis are equal.
public struct Unit: Sendable {
    /// The text the unit was written with, in the grammar of ``UnitRegistry``.
    public let symbol: String
    /// Physical dimension.
    public let dimension: Dimension
    /// What is counted (gas, heating value, currency…).
    public let basis: Basis
    /// Multiplies a value in this unit into the coherent SI unit (kg, m, s, K, A, count, currency unit).
    public let scale: Double
    /// Added after scaling (only degrees Celsius have one, K).
    public let offset: Double

    package init(symbol: String, dimension: Dimension, basis: Basis, scale: Double, offset: Double = 0) {
        self.symbol = symbol
        self.dimension = dimension
        self.basis = basis
        self.scale = scale
        self.offset = offset
    }

    /// The unit of pure numbers.
    public static let one = Unit(symbol: "1", dimension: .one, basis: .none, scale: 1)

    /// Whether a value in this unit may be expressed in the other.
    public func isCompatible(with other: Unit) -> Bool {
        dimension == other.dimension && basis == other.basis
    }

    /// The factor that turns a value in this unit into one in `other`.
    ///
    /// - Throws: ``UnitError`` when dimension or basis differ, or when a unit has an offset (degrees Celsius).
    public func factor(to other: Unit) throws(UnitError) -> Double {
        guard dimension == other.dimension else { throw .incompatible(symbol, other.symbol) }
        guard basis == other.basis else { throw .otherBasis(symbol, other.symbol) }
        guard offset == 0, other.offset == 0 else {
            throw .offsetInProduct(offset == 0 ? other.symbol : symbol)
        }
        // Equal scales give exactly one, so that a value already in its unit is not touched.
        return scale == other.scale ? 1 : scale / other.scale
    }

    /// The product of two units.
    public static func * (left: Unit, right: Unit) -> Unit {
        Unit(
            symbol: Self.compose(left.symbol, ".", right.symbol),
            dimension: left.dimension * right.dimension,
            basis: left.basis * right.basis,
            scale: left.scale * right.scale
        )
    }

    /// The quotient of two units.
    public static func / (left: Unit, right: Unit) -> Unit {
        Unit(
            symbol: Self.compose(left.symbol, "/", right.symbol),
            dimension: left.dimension * right.dimension.raised(to: -1),
            basis: left.basis * right.basis.raised(to: -1),
            scale: left.scale / right.scale
        )
    }

    private static func compose(_ left: String, _ mark: String, _ right: String) -> String {
        if right == "1" { return left }
        if mark == ".", left == "1" { return right }
        let needsParentheses = right.contains("/") || (mark == "." && left.contains("/"))
        if mark == ".", left.contains("/") {
            return "(\(left)).\(right.contains("/") ? "(\(right))" : right)"
        }
        return left + mark + (needsParentheses ? "(\(right))" : right)
    }
}

extension Unit: Hashable {
    /// Units are equal when they mean the same, however they were written.
    public static func == (left: Unit, right: Unit) -> Bool {
        left.dimension == right.dimension && left.basis == right.basis && left.scale == right.scale
            && left.offset == right.offset
    }

    /// Hashes the meaning, not the spelling.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(dimension)
        hasher.combine(basis)
        hasher.combine(scale)
    }
}

extension Unit: CustomStringConvertible {
    /// The symbol.
    public var description: String { symbol }
}

extension Unit: Codable {
    /// Reads a unit from its symbol through the standard registry.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = try UnitRegistry.standard.unit(text)
    }

    /// Writes the symbol.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(symbol)
    }
}
