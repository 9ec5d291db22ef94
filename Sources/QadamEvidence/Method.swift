/// A method of calculation as a value: the method book, the page "why this number?" and the report print the same
/// formula from it.
public struct Method: Hashable, Sendable, Codable {
    /// Stable identifier with version, such as `inventory.stationary-combustion.1`.
    public let id: String
    /// Key of its name.
    public let title: String
    /// The equation, in plain text with the symbols below.
    public let equation: String
    /// The symbols of the equation.
    public let symbols: [MethodSymbol]
    /// Where it is published.
    public let citations: [Citation]
    /// Key of the sentence that says where it holds, if it does not hold everywhere.
    public let validity: String?

    /// A method; `title` and `validity` are text keys.
    public init(
        id: String,
        title: String,
        equation: String,
        symbols: [MethodSymbol],
        citations: [Citation],
        validity: String? = nil
    ) {
        self.id = id
        self.title = title
        self.equation = equation
        self.symbols = symbols
        self.citations = citations
        self.validity = validity
    }
}

/// One symbol of an equation.
public struct MethodSymbol: Hashable, Sendable, Codable {
    /// As it stands in the equation.
    public let symbol: String
    /// Key of the text that says what it is.
    public let meaning: String
    /// Unit with basis.
    public let unit: String

    /// A symbol; `meaning` is a text key.
    public init(_ symbol: String, meaning: String, unit: String) {
        self.symbol = symbol
        self.meaning = meaning
        self.unit = unit
    }
}
