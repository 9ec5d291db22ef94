public import QadamEvidence

/// Where one parameter of the scenario comes from: what was typed, in which cell, and the work it was read in.
public struct ParameterSource: Hashable, Sendable, Codable {
    /// Name of the parameter, such as `investment`.
    public let parameter: String
    /// What was typed, with its unit, such as `1006.7765 EUR{2020}/kW`.
    public let entered: String
    /// File, row and column.
    public let place: Place?
    /// The published work; absent if the value is an assumption.
    public let citation: Citation?
    /// What the file says about it (who publishes it, how it was derived, why it was assumed).
    public let note: String?

    /// Names of parameters of the scenario itself that the value was made with: a conversion of money, a factor of the
    /// library.
    public let uses: [String]

    /// A value without citation is an assumption and is shown as one.
    public var isAssumption: Bool { citation == nil }

    /// See the fields.
    public init(
        parameter: String,
        entered: String,
        place: Place?,
        citation: Citation?,
        note: String?,
        uses: [String] = []
    ) {
        self.parameter = parameter
        self.entered = entered
        self.place = place
        self.citation = citation
        self.note = note
        self.uses = uses
    }
}
