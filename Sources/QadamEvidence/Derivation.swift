/// How a number came about: a tree from the number down to activity records, factors and the tables of their
/// sources. Every calculated number carries one or can be asked for one.
public struct Derivation: Hashable, Sendable, Codable {
    /// What the number is.
    public let label: Message
    /// The number in ``unit``; absent where a node only groups or states a choice.
    public let value: Double?
    /// Unit symbol with basis.
    public let unit: String
    /// Identifier of the ``Method`` that made it from the inputs.
    public let method: String?
    /// Where it comes from, if it was not calculated.
    public let origin: Origin?
    /// What the reader should know about it: flags, assumptions, choices.
    public let remarks: [Message]
    /// What it was made from.
    public let inputs: [Derivation]

    /// One node; see the fields.
    public init(
        _ label: Message,
        value: Double?,
        unit: String,
        method: String? = nil,
        origin: Origin? = nil,
        remarks: [Message] = [],
        inputs: [Derivation] = []
    ) {
        self.label = label
        self.value = value
        self.unit = unit
        self.method = method
        self.origin = origin
        self.remarks = remarks
        self.inputs = inputs
    }
}

/// The last link of a chain: where a number was read.
public enum Origin: Hashable, Sendable, Codable {
    /// An activity record, with what was typed and where.
    case record(id: String, place: Place, entered: String?, evidence: String?)
    /// A row of a factor pack.
    case factor(id: String, version: String, citation: Citation)
    /// A row of a table of the workspace (exchange, price, measure…), with the source that the row names.
    case table(place: Place, citation: Citation?, source: String?)
    /// A constant or definition.
    case constant(Citation)
    /// A person chose between alternatives.
    case choice(name: String, chosen: String)
    /// An assumption, said as such.
    case assumption(Message)
}
