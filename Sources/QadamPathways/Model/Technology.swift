public import QadamEvidence

/// What makes or buys a commodity: a purchase, a boiler, a heat pump, solar panels.
public struct Technology: Hashable, Sendable, Codable {
    /// What it consumes.
    public enum Input: Hashable, Sendable, Codable {
        /// A carrier bought from outside, by identifier.
        case carrier(String)
        /// A commodity of the site, by identifier (a heat pump takes electricity).
        case commodity(String)
        /// Sun or wind: nothing is bought; output follows the availability and may be curtailed.
        case resource
    }

    /// Output per unit of input.
    public enum Efficiency: Hashable, Sendable, Codable {
        /// The same in every hour.
        case constant(Double)
        /// Coefficient of performance from the outside temperature (``HeatPumpCurve``), to a supply
        /// temperature in °C.
        case heatPump(HeatPumpCurve, supplyTemperature: Double)
    }

    /// How much of the capacity can be used.
    public enum Availability: Hashable, Sendable, Codable {
        /// The same fraction in every hour.
        case constant(Double)
        /// An hourly profile of ``HourlyProfiles``, by identifier.
        case profile(String)
    }

    /// What stands at the start.
    public enum Existing: Hashable, Sendable, Codable {
        /// No limit on capacity: a purchase through a connection that is large enough.
        case unlimited
        /// Capacity that is left in each period, MW of output.
        case megawatts([Double])
    }

    /// Stable identifier.
    public let id: String
    /// Name given by the user.
    public let name: LocalizedName
    /// Identifier of the commodity it delivers.
    public let output: String
    /// What it consumes.
    public let input: Input
    /// Output per unit of input.
    public let efficiency: Efficiency
    /// How much of the capacity can be used.
    public let availability: Availability
    /// What stands at the start.
    public let existing: Existing
    /// What building more costs; absent if no more can be built.
    public let investment: TechnologyInvestment?
    /// Cost per unit of output beside the carrier, currency per MWh.
    public let variableCost: Double
    /// Whether the plan without options may build it too (replacement of what stands).
    public let inBaseline: Bool
    /// Where its parameters come from.
    public let sources: [ParameterSource]

    /// See the fields.
    public init(
        id: String,
        name: LocalizedName,
        output: String,
        input: Input,
        efficiency: Efficiency,
        availability: Availability,
        existing: Existing,
        investment: TechnologyInvestment?,
        variableCost: Double,
        inBaseline: Bool,
        sources: [ParameterSource]
    ) {
        self.id = id
        self.name = name
        self.output = output
        self.input = input
        self.efficiency = efficiency
        self.availability = availability
        self.existing = existing
        self.investment = investment
        self.variableCost = variableCost
        self.inBaseline = inBaseline
        self.sources = sources
    }
}

/// What it costs to build a technology, and how much can be built.
public struct TechnologyInvestment: Hashable, Sendable, Codable {
    /// Currency per MW of output.
    public let perMW: Double
    /// Fixed operation and maintenance, currency per MW and year.
    public let fixedPerMWYear: Double
    /// Technical life in years.
    public let lifeYears: Int
    /// First year in which it can run.
    public let firstYear: Int
    /// Upper bound of the capacity that stands in any period, MW; absent if there is none.
    public let maximumMW: Double?
    /// Size of one unit, MW, where only whole units can be bought.
    public let unitMW: Double?
    /// Size of the project that the abatement cost curve shows, MW; absent if it is not shown there.
    public let projectMW: Double?

    /// See the fields.
    public init(
        perMW: Double,
        fixedPerMWYear: Double,
        lifeYears: Int,
        firstYear: Int,
        maximumMW: Double? = nil,
        unitMW: Double? = nil,
        projectMW: Double? = nil
    ) {
        self.perMW = perMW
        self.fixedPerMWYear = fixedPerMWYear
        self.lifeYears = lifeYears
        self.firstYear = firstYear
        self.maximumMW = maximumMW
        self.unitMW = unitMW
        self.projectMW = projectMW
    }
}
