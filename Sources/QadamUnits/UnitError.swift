/// Why a unit or a conversion could not be had. Facts only; surfaces word them.
public struct UnitError: Error, Hashable, Sendable {
    /// The kinds of failure, stable for tests and translation.
    public enum Kind: String, Sendable, Codable {
        /// No unit of that name; ``UnitError/suggestions`` may hold near ones.
        case unknown
        /// The name has several meanings and is refused, such as `ton`; suggestions list them.
        case ambiguous
        /// The text is not a unit expression.
        case syntax
        /// The dimensions differ.
        case incompatible
        /// Dimension equal, basis (gas, GWP set, heating value, currency year…) different.
        case otherBasis
        /// A temperature scale with an offset inside a product or as a factor.
        case offsetInProduct
    }

    /// What went wrong.
    public let kind: Kind
    /// The text or unit that is at fault.
    public let text: String
    /// The other unit of a failed conversion.
    public let other: String?
    /// Near names, best first.
    public let suggestions: [String]

    package init(_ kind: Kind, _ text: String, other: String? = nil, suggestions: [String] = []) {
        self.kind = kind
        self.text = text
        self.other = other
        self.suggestions = suggestions
    }

    static func incompatible(_ from: String, _ to: String) -> UnitError {
        UnitError(.incompatible, from, other: to)
    }

    static func otherBasis(_ from: String, _ to: String) -> UnitError {
        UnitError(.otherBasis, from, other: to)
    }

    static func offsetInProduct(_ text: String) -> UnitError {
        UnitError(.offsetInProduct, text)
    }
}
