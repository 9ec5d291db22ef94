public import QadamEvidence

/// A process of a life-cycle inventory: something that makes products from products.
public struct LifeCycleProcess: Sendable, Codable, Equatable {
    /// Identifier, unique in the study.
    public var id: String
    /// Name as published.
    public var name: String
    /// Place as published, such as `RNA` (North America) or `GLO`.
    public var location: String
    /// The stage it belongs to.
    public var stage: StageAssignment
    /// Process or energy.
    public var kind: KindAssignment
    /// The stages that one aggregated table covers and that cannot be told apart; empty for a single process.
    public var aggregates: [LifeCycleStage]
    /// Branch of industry as published.
    public var category: String?
    /// First and last day of validity as published.
    public var validity: String?
    /// Where it was published.
    public var citation: Citation?
    /// Why it has its stage and kind.
    public var note: String?
    /// Where it stands in the user's tables.
    public var place: Place

    /// A process; see the fields.
    public init(
        id: String,
        name: String,
        location: String = "",
        stage: StageAssignment,
        kind: KindAssignment,
        aggregates: [LifeCycleStage] = [],
        category: String? = nil,
        validity: String? = nil,
        citation: Citation? = nil,
        note: String? = nil,
        place: Place = .whole
    ) {
        self.id = id
        self.name = name
        self.location = location
        self.stage = stage
        self.kind = kind
        self.aggregates = aggregates
        self.category = category
        self.validity = validity
        self.citation = citation
        self.note = note
        self.place = place
    }
}
