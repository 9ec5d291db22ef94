public import QadamEvidence
public import QadamUnits

/// How much of a property one unit of a flow has, such as 0.53 kg zinc in 1 kg concentrate.
public struct CoProductProperty: Sendable, Codable, Equatable {
    /// `mass`, `zinc content`, `metal content` (the sum), `energy`, or any other name.
    public var name: String
    /// Amount of the property, in ``unit``, in one ``per`` of the flow.
    public var amount: Double
    /// Unit of the property.
    public var unit: Unit
    /// Unit of the flow.
    public var per: Unit
    /// Where it was published; `nil` for an assumption.
    public var citation: Citation?

    /// A property; see the fields.
    public init(_ name: String, _ amount: Double, unit: Unit, per: Unit, citation: Citation? = nil) {
        self.name = name
        self.amount = amount
        self.unit = unit
        self.per = per
        self.citation = citation
    }
}

/// The price of a flow in one year.
public struct CoProductPrice: Sendable, Codable, Equatable {
    /// The year.
    public var year: Int
    /// Price of one ``per``, in ``currency``.
    public var amount: Double
    /// Code of the currency, such as `USD`.
    public var currency: String
    /// Unit of the flow.
    public var per: Unit
    /// Where it was published; `nil` for an assumption.
    public var citation: Citation?

    /// A price; see the fields.
    public init(_ year: Int, _ amount: Double, currency: String, per: Unit, citation: Citation? = nil) {
        self.year = year
        self.amount = amount
        self.currency = currency
        self.per = per
        self.citation = citation
    }
}

/// One of the outputs among which the burden of a process is divided.
public struct CoProduct: Sendable, Equatable {
    /// Identifier of the flow.
    public var flow: String
    /// Its name.
    public var name: String
    /// How much the process makes, in ``unit``.
    public var amount: Double
    /// Unit of the amount.
    public var unit: Unit
    /// Share that was published with the process.
    public var publishedShare: Double?
    /// What is known of the flow.
    public var properties: [CoProductProperty]
    /// What the flow cost, year by year.
    public var prices: [CoProductPrice]
    /// Whether it is known what the flow replaces, so that it can be credited.
    public var isAvoidable: Bool
    /// Where it stands in the user's data.
    public var place: Place

    /// A co-product; see the fields.
    public init(
        flow: String,
        name: String,
        amount: Double,
        unit: Unit,
        publishedShare: Double? = nil,
        properties: [CoProductProperty] = [],
        prices: [CoProductPrice] = [],
        isAvoidable: Bool = false,
        place: Place = .whole
    ) {
        self.flow = flow
        self.name = name
        self.amount = amount
        self.unit = unit
        self.publishedShare = publishedShare
        self.properties = properties
        self.prices = prices
        self.isAvoidable = isAvoidable
        self.place = place
    }
}
