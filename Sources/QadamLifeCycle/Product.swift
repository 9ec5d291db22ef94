public import QadamEvidence
public import QadamUnits

/// What a footprint is asked for: an amount of a product, and what the source's formula needs to know about
/// it.
public struct Product: Sendable, Codable, Equatable {
    /// Hours that one functional unit spends in a stage: T of the source.
    public struct OperatingTime: Sendable, Codable, Equatable {
        /// The stage.
        public var stage: LifeCycleStage
        /// Hours a functional unit.
        public var hours: Double
        /// Where the figure was published; `nil` for an assumption.
        public var citation: Citation?

        /// Hours of a stage; without citation it is an assumption and is shown as such.
        public init(_ stage: LifeCycleStage, hours: Double, citation: Citation? = nil) {
            self.stage = stage
            self.hours = hours
            self.citation = citation
        }
    }

    /// How the material was won.
    public enum Route: String, Sendable, Codable, CaseIterable {
        /// From ore.
        case primary
        /// From scrap.
        case secondary
    }

    /// Identifier, unique in the study.
    public var id: String
    /// Name in the user's languages.
    public var name: LocalizedName
    /// The process that makes it.
    public var process: String
    /// Which output of that process.
    public var flow: String
    /// The functional unit.
    public var functionalUnit: Amount
    /// The stage that receives the product: where energy, sold as the product itself, would count.
    public var stage: LifeCycleStage
    /// Stages that the data cover.
    public var covers: [LifeCycleStage]
    /// Stages that the data do not cover.
    public var absent: [LifeCycleStage]
    /// T of each stage.
    public var operatingTimes: [OperatingTime]
    /// The material, where products of one material are compared.
    public var material: String?
    /// From ore or from scrap.
    public var route: Route?
    /// Where it stands in the user's files.
    public var place: Place

    /// A product; see the fields.
    public init(
        id: String,
        name: LocalizedName,
        process: String,
        flow: String,
        functionalUnit: Amount,
        stage: LifeCycleStage = .production,
        covers: [LifeCycleStage] = [],
        absent: [LifeCycleStage] = [],
        operatingTimes: [OperatingTime] = [],
        material: String? = nil,
        route: Route? = nil,
        place: Place = .whole
    ) {
        self.id = id
        self.name = name
        self.process = process
        self.flow = flow
        self.functionalUnit = functionalUnit
        self.stage = stage
        self.covers = covers
        self.absent = absent
        self.operatingTimes = operatingTimes
        self.material = material
        self.route = route
        self.place = place
    }
}

/// Two products of the same function, one from ore and one from scrap.
public struct ComparisonDefinition: Sendable, Codable, Equatable {
    /// Identifier, unique in the study.
    public var id: String
    /// The product of the linear economy.
    public var linear: String
    /// The product of the circular economy.
    public var circular: String
    /// Where it stands in the user's files.
    public var place: Place

    /// A pair of products by their identifiers.
    public init(id: String, linear: String, circular: String, place: Place = .whole) {
        self.id = id
        self.linear = linear
        self.circular = circular
        self.place = place
    }
}

/// Everything that a life-cycle calculation reads: tables of processes and exchanges, and what is asked of
/// them.
public struct ProductSystem: Sendable, Codable, Equatable {
    /// All processes.
    public var processes: [LifeCycleProcess]
    /// All rows.
    public var exchanges: [Exchange]
    /// Flows that are made in one dimension and used in another.
    public var conversions: [FlowConversion]
    /// What is asked.
    public var products: [Product]
    /// What is compared.
    public var comparisons: [ComparisonDefinition]
    /// How the burden of processes with several outputs is divided; `nil` for the published shares.
    public var allocation: AllocationPlan?
    /// What is known about recycling, by product.
    public var recycling: [RecyclingDefinition]
    /// What could be done.
    public var options: [AbatementOption]
    /// Who makes a product once its chain was written for it (`ChainExpansion`); `nil` in a study as it was read.
    public internal(set) var chainMakers: [ChainMaker]?

    /// A study; see the fields.
    public init(
        processes: [LifeCycleProcess],
        exchanges: [Exchange],
        conversions: [FlowConversion] = [],
        products: [Product] = [],
        comparisons: [ComparisonDefinition] = [],
        allocation: AllocationPlan? = nil,
        recycling: [RecyclingDefinition] = [],
        options: [AbatementOption] = []
    ) {
        self.processes = processes
        self.exchanges = exchanges
        self.conversions = conversions
        self.products = products
        self.comparisons = comparisons
        self.allocation = allocation
        self.recycling = recycling
        self.options = options
        chainMakers = nil
    }

    /// The product with that identifier.
    public func product(_ id: String) -> Product? { products.first { $0.id == id } }
}
