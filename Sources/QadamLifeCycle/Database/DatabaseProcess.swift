public import QadamEvidence

/// A process of a database.
public struct DatabaseProcess: Sendable, Equatable {
    /// Identifier as published.
    public var id: String
    /// Name as published.
    public var name: String
    /// Location as published, such as `US` or `GLO`; empty where none was given.
    public var location: String
    /// Branch or folder as published, with `/` between levels.
    public var category: String
    /// First day of validity, `yyyy-mm-dd` or `yyyy`; empty where none was given.
    public var validFrom: String
    /// Last day of validity; empty where none was given.
    public var validTo: String
    /// The life-cycle stage it belongs to.
    public var stage: StageAssignment
    /// Process or energy.
    public var kind: KindAssignment
    /// The rule by which the publisher wants co-products divided; `nil` where none was given.
    public var defaultAllocation: PublishedAllocation?
    /// Whether it is an aggregated (system) process.
    public var isAggregated: Bool
    /// Publication and general remarks, as text.
    public var source: String
    /// Where it stands in the user's files.
    public var place: Place

    /// A process; see the fields.
    public init(
        id: String,
        name: String,
        location: String = "",
        category: String = "",
        validFrom: String = "",
        validTo: String = "",
        stage: StageAssignment = .consumer,
        kind: KindAssignment = .consumer,
        defaultAllocation: PublishedAllocation? = nil,
        isAggregated: Bool = false,
        source: String = "",
        place: Place = .whole
    ) {
        self.id = id
        self.name = name
        self.location = location
        self.category = category
        self.validFrom = validFrom
        self.validTo = validTo
        self.stage = stage
        self.kind = kind
        self.defaultAllocation = defaultAllocation
        self.isAggregated = isAggregated
        self.source = source
        self.place = place
    }
}

/// A rule of allocation by which a package publishes shares.
public enum PublishedAllocation: UInt8, Sendable, Codable, CaseIterable {
    /// By a physical property.
    case physical
    /// By value.
    case economic
    /// Exchange by exchange, by what causes it.
    case causal
}

/// The share of a co-product under a published rule.
public struct AllocationFactor: Sendable, Equatable {
    /// The process.
    public var process: Int
    /// The rule.
    public var rule: PublishedAllocation
    /// The co-product (a flow that the process makes).
    public var product: Int
    /// The exchange that is divided, under the causal rule; `-1` for all.
    public var exchange: Int
    /// The share, 0…1; all co-products of a process (and exchange) sum to one.
    public var share: Double

    /// A share.
    public init(process: Int, rule: PublishedAllocation, product: Int, exchange: Int = -1, share: Double) {
        self.process = process
        self.rule = rule
        self.product = product
        self.exchange = exchange
        self.share = share
    }
}

/// A number with a name that formulas use.
public struct DatabaseParameter: Sendable, Equatable {
    /// The process it belongs to; `-1` for the whole database.
    public var process: Int
    /// Name in formulas.
    public var name: String
    /// Formula, or `nil` for an input parameter.
    public var formula: String?
    /// Value of an input parameter, or the value that the publisher computed from the formula.
    public var value: Double
    /// Uncertainty of an input parameter.
    public var uncertainty: ExchangeUncertainty?
    /// Remark.
    public var note: String

    /// A parameter.
    public init(
        process: Int,
        name: String,
        formula: String? = nil,
        value: Double,
        uncertainty: ExchangeUncertainty? = nil,
        note: String = ""
    ) {
        self.process = process
        self.name = name
        self.formula = formula
        self.value = value
        self.uncertainty = uncertainty
        self.note = note
    }
}
