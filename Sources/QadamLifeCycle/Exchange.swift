public import QadamEvidence
public import QadamUnits

/// What is exchanged: a product, a service, waste, or a substance.
public struct Flow: Sendable, Codable, Hashable {
    /// Identifier, the same for maker and user.
    public var id: String
    /// Name as published.
    public var name: String

    /// A flow.
    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}

/// One row of an inventory: an amount of a flow that a process takes or gives.
public struct Exchange: Sendable, Codable, Equatable {
    /// Into or out of the process.
    public enum Direction: String, Sendable, Codable, CaseIterable {
        /// Into the process.
        case input
        /// Out of the process.
        case output
    }

    /// What a flow connects.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Products and services between processes.
        case technosphere
        /// Waste for treatment.
        case waste
        /// From or to nature.
        case elementary
    }

    /// Who makes an input or treats a waste.
    public enum Provider: Sendable, Codable, Hashable {
        /// That process of the study.
        case process(String)
        /// Nobody in the study: listed in every result.
        case cutOff
    }

    /// The process.
    public var process: String
    /// Number of the row in the published dataset.
    public var row: Int
    /// Into or out of the process.
    public var direction: Direction
    /// What it connects.
    public var kind: Kind
    /// What is exchanged.
    public var flow: Flow
    /// Who makes it; required for technosphere inputs and for waste.
    public var provider: Provider?
    /// How much, in ``unit``.
    public var amount: Double
    /// Unit of the amount.
    public var unit: Unit
    /// The amount as it was written.
    public var entered: String?
    /// Symbol of the greenhouse gas of an elementary flow, such as `CO2`, `CO2_biogenic`, `CH4`; a gas that a
    /// method has no potential for is reported, not dropped. `nil` for other substances.
    public var gas: String?
    /// Compartment as published.
    public var compartment: String?
    /// Share of the process's burden that this output carries; all outputs of a process sum to one.
    public var allocation: Double?
    /// Uncertainty as published.
    public var uncertainty: PublishedUncertainty?
    /// Scores of data quality; without ``uncertainty`` they give the distribution.
    public var quality: ExchangeQuality?
    /// Where it was published.
    public var citation: Citation?
    /// Choices made when it was carried over.
    public var note: String?
    /// Where it stands in the user's tables.
    public var place: Place

    /// A row; see the fields.
    public init(
        process: String,
        row: Int,
        direction: Direction,
        kind: Kind,
        flow: Flow,
        provider: Provider? = nil,
        amount: Double,
        unit: Unit,
        entered: String? = nil,
        gas: String? = nil,
        compartment: String? = nil,
        allocation: Double? = nil,
        uncertainty: PublishedUncertainty? = nil,
        quality: ExchangeQuality? = nil,
        citation: Citation? = nil,
        note: String? = nil,
        place: Place = .whole
    ) {
        self.process = process
        self.row = row
        self.direction = direction
        self.kind = kind
        self.flow = flow
        self.provider = provider
        self.amount = amount
        self.unit = unit
        self.entered = entered
        self.gas = gas
        self.compartment = compartment
        self.allocation = allocation
        self.uncertainty = uncertainty
        self.quality = quality
        self.citation = citation
        self.note = note
        self.place = place
    }

    /// Whether it is a product of the process.
    public var isProduct: Bool { direction == .output && kind == .technosphere }
}

/// A distribution with the parameters that the inventory published.
public enum PublishedUncertainty: Sendable, Codable, Hashable {
    /// Lognormal with the square of the geometric standard deviation.
    case lognormal(squaredDeviation: Double)
    /// Normal with twice the standard deviation.
    case normal(twiceDeviation: Double)
    /// Triangular.
    case triangular(low: Double, mode: Double, high: Double)
    /// Uniform.
    case uniform(low: Double, high: Double)
    /// PERT (beta).
    case pert(low: Double, mode: Double, high: Double)
    /// Values with weights, in the unit of the exchange.
    case discrete([WeightedValue])

    /// One value of a discrete distribution.
    public struct WeightedValue: Sendable, Codable, Hashable {
        /// The value.
        public var value: Double
        /// Its weight, above zero; on any scale.
        public var weight: Double

        /// A value and its weight.
        public init(value: Double, weight: Double) { (self.value, self.weight) = (value, weight) }
    }
}
