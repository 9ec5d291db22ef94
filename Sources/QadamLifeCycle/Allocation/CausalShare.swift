public import QadamEvidence

/// The part of one exchange of a process that an output causes: the slag to the lead, the sulphur dioxide to the acid.
public struct CausalShare: Sendable, Codable, Equatable {
    /// The process.
    public var process: String
    /// Number of the exchange's row.
    public var row: Int
    /// Identifier of the output's flow.
    public var output: String
    /// Part of the exchange, 0…1; all outputs of a row sum to one, an output that is not named has none.
    public var share: Double
    /// Where it was published; `nil` for an assumption.
    public var citation: Citation?
    /// Why it may be used here.
    public var note: String?
    /// Where it stands in the user's tables.
    public var place: Place

    /// A part of an exchange; see the fields.
    public init(
        process: String,
        row: Int,
        output: String,
        share: Double,
        citation: Citation? = nil,
        note: String? = nil,
        place: Place = .whole
    ) {
        self.process = process
        self.row = row
        self.output = output
        self.share = share
        self.citation = citation
        self.note = note
        self.place = place
    }
}
