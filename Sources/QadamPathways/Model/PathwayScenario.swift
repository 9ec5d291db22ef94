public import QadamEvidence

/// How representative days are chosen.
public struct DaySelection: Hashable, Sendable, Codable {
    /// Number of clusters.
    public let clusters: Int
    /// Whether the day with the highest heat load and the day with the highest electricity load stand for themselves.
    public let extremeDays: Bool

    /// See the fields.
    public init(clusters: Int, extremeDays: Bool) {
        self.clusters = clusters
        self.extremeDays = extremeDays
    }
}

/// Everything a pathway is computed from, besides the hourly series.
public struct PathwayScenario: Hashable, Sendable, Codable {
    /// Stable identifier.
    public var id: String
    /// Name given by the user.
    public var name: LocalizedName
    /// Periods in order of time, without gaps.
    public var periods: [PlanningPeriod]
    /// How money of different years is compared.
    public var economics: Economics
    /// How representative days are chosen.
    public var days: DaySelection
    /// What is balanced.
    public var commodities: [Commodity]
    /// What is bought.
    public var carriers: [EnergyCarrier]
    /// What makes or buys commodities.
    public var technologies: [Technology]
    /// What stores them.
    public var storages: [StorageTechnology]
    /// Buildings.
    public var buildings: [Building]
    /// Drivers of demand.
    public var drivers: [GrowthDriver]
    /// Measures at buildings.
    public var measures: [Measure]
    /// Packages of measures.
    public var levels: [EfficiencyLevel]
    /// Green power contracts.
    public var contracts: [GreenPowerContract]
    /// Carbon credits.
    public var credits: [CarbonCredit]
    /// Emissions the plan does not decide on.
    public var otherEmissions: OtherEmissions
    /// The emissions path.
    public var limit: EmissionLimit
    /// Price of emissions of the covered scopes, currency per t CO2e, by period; absent if there is none.
    public var carbonPrice: [Double]?
    /// Largest floor area on which works can be done in a period, m² (each step of a level counts once); absent where
    /// there is no limit.
    public var worksM2: [Double?]?
    /// Period whose year the abatement cost curve describes.
    public var curvePeriod: String
    /// Where what belongs to no single thing comes from: discount rate, periods, what things there are, the price of
    /// emissions, works, conversions of money and factors of the library.
    public var sources: [ParameterSource]

    /// See the fields.
    public init(
        id: String,
        name: LocalizedName,
        periods: [PlanningPeriod],
        economics: Economics,
        days: DaySelection,
        commodities: [Commodity],
        carriers: [EnergyCarrier],
        technologies: [Technology],
        storages: [StorageTechnology],
        buildings: [Building],
        drivers: [GrowthDriver],
        measures: [Measure],
        levels: [EfficiencyLevel],
        contracts: [GreenPowerContract],
        credits: [CarbonCredit],
        otherEmissions: OtherEmissions,
        limit: EmissionLimit,
        carbonPrice: [Double]? = nil,
        worksM2: [Double?]? = nil,
        curvePeriod: String,
        sources: [ParameterSource] = []
    ) {
        self.id = id
        self.name = name
        self.periods = periods
        self.economics = economics
        self.days = days
        self.commodities = commodities
        self.carriers = carriers
        self.technologies = technologies
        self.storages = storages
        self.buildings = buildings
        self.drivers = drivers
        self.measures = measures
        self.levels = levels
        self.contracts = contracts
        self.credits = credits
        self.otherEmissions = otherEmissions
        self.limit = limit
        self.carbonPrice = carbonPrice
        self.worksM2 = worksM2
        self.curvePeriod = curvePeriod
        self.sources = sources
    }
}
