/// An impact method: categories with a factor for each elementary flow, and sets that normalise and weight them.
public struct ImpactMethod: Sendable, Equatable {
    /// Identifier as published.
    public var id: String
    /// Name, such as `EF 3.1`.
    public var name: String
    /// Its categories.
    public var categories: [ImpactCategory]
    /// Normalisation and weighting.
    public var sets: [WeightingSet]
    /// Publication, as text.
    public var source: String
    /// Pairs of flows of the database and of the publisher that a person gave when the method was imported.
    public var links: [FlowMatcher.Link] = []

    /// A method.
    public init(
        id: String,
        name: String,
        categories: [ImpactCategory] = [],
        sets: [WeightingSet] = [],
        source: String = ""
    ) {
        self.id = id
        self.name = name
        self.categories = categories
        self.sets = sets
        self.source = source
    }
}

/// One category of an impact method.
public struct ImpactCategory: Sendable, Equatable {
    /// Identifier as published.
    public var id: String
    /// Name, such as `Climate change, fossil`.
    public var name: String
    /// Unit of its result, such as `kg CO2 eq`.
    public var unit: String
    /// The elementary flow of each factor.
    public var flow: [Int32]
    /// Impact of one reference unit of that flow, released (taken from nature: of one unit taken).
    public var factor: [Double]
    /// Location of each factor, empty for everywhere; either no entries or one a factor.
    public var location: [String]

    /// A category.
    public init(
        id: String,
        name: String,
        unit: String,
        flow: [Int32] = [],
        factor: [Double] = [],
        location: [String] = []
    ) {
        self.id = id
        self.name = name
        self.unit = unit
        self.flow = flow
        self.factor = factor
        self.location = location
    }
}

/// Normalisation and weighting of the categories of a method.
public struct WeightingSet: Sendable, Equatable {
    /// Name of the set.
    public var name: String
    /// Unit of the weighted result, such as `Pt`; empty where none was given.
    public var unit: String
    /// Reference impact by which the result of each category is divided, in its unit; `nil` where there is none.
    public var normalisation: [Double?]
    /// Weight of each category; `nil` where there is none.
    public var weight: [Double?]

    /// A set; one entry a category.
    public init(name: String, unit: String = "", normalisation: [Double?], weight: [Double?]) {
        self.name = name
        self.unit = unit
        self.normalisation = normalisation
        self.weight = weight
    }
}
