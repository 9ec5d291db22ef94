public import QadamEvidence
public import QadamUnits

/// The amount of a property in one reference unit of a flow (the unit in which its maker states it): 1 t of
/// concentrate holds 550 kg of metal.
public struct CoProductProperty: Sendable, Codable, Equatable {
    /// Identifier of the flow.
    public var flow: String
    /// Name of the property, such as `mass` or `metal content`.
    public var property: String
    /// How much. A plain unit (`kg`, `MJ`) counts for one reference unit of the flow; a ratio (`kg/t`, `%`)
    /// for the amount of the flow.
    public var amount: Amount
    /// Where it was published.
    public var citation: Citation?
    /// Why it may be used here.
    public var note: String?
    /// Where it stands in the user's tables.
    public var place: Place

    /// A property of a flow.
    public init(
        flow: String,
        property: String,
        amount: Amount,
        citation: Citation? = nil,
        note: String? = nil,
        place: Place = .whole
    ) {
        self.flow = flow
        self.property = property
        self.amount = amount
        self.citation = citation
        self.note = note
        self.place = place
    }
}

/// The price of a flow in one year.
public struct CoProductPrice: Sendable, Codable, Equatable {
    /// Identifier of the flow.
    public var flow: String
    /// Calendar year.
    public var year: Int
    /// Price, such as USD/t; zero is a price, a negative one is refused.
    public var price: Amount
    /// Where it was published.
    public var citation: Citation?
    /// Why it may be used here.
    public var note: String?
    /// Where it stands in the user's tables.
    public var place: Place

    /// A price of a year.
    public init(
        flow: String,
        year: Int,
        price: Amount,
        citation: Citation? = nil,
        note: String? = nil,
        place: Place = .whole
    ) {
        self.flow = flow
        self.year = year
        self.price = price
        self.citation = citation
        self.note = note
        self.place = place
    }
}

/// One of several outputs of a process, with all that a rule may divide by.
public struct CoProduct: Sendable, Equatable {
    /// Identifier of the flow.
    public var flow: String
    /// Its name.
    public var name: String
    /// Amount and unit of one run of the process.
    public var amount: Amount
    /// Published share of the burden.
    public var published: Double?
    /// Properties of the flow.
    public var properties: [CoProductProperty]
    /// Prices of the flow.
    public var prices: [CoProductPrice]
    /// What it replaces where it is credited.
    public var avoided: AvoidedProduct?
    /// Where it stands in the user's tables.
    public var place: Place

    /// An output; see the fields.
    public init(
        flow: String,
        name: String,
        amount: Amount,
        published: Double? = nil,
        properties: [CoProductProperty] = [],
        prices: [CoProductPrice] = [],
        avoided: AvoidedProduct? = nil,
        place: Place = .whole
    ) {
        self.flow = flow
        self.name = name
        self.amount = amount
        self.published = published
        self.properties = properties
        self.prices = prices
        self.avoided = avoided
        self.place = place
    }
}

/// What a credited output replaces: the product of another process of the study.
public struct AvoidedProduct: Sendable, Codable, Equatable {
    /// Identifier of the credited flow.
    public var flow: String
    /// The process that need not run.
    public var process: String
    /// The product of that process.
    public var replaces: String
    /// How much of it one unit of the credited flow replaces, after conversion into its unit.
    public var ratio: Double
    /// Where the ratio was published; `nil` for an assumption.
    public var citation: Citation?
    /// Where it stands in the user's files.
    public var place: Place

    /// A replacement; see the fields.
    public init(
        flow: String,
        process: String,
        replaces: String,
        ratio: Double = 1,
        citation: Citation? = nil,
        place: Place = .whole
    ) {
        self.flow = flow
        self.process = process
        self.replaces = replaces
        self.ratio = ratio
        self.citation = citation
        self.place = place
    }
}
