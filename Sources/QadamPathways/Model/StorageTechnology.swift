public import QadamEvidence

/// A store of one commodity with energy and power capacity of its own, such as a battery.
public struct StorageTechnology: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// Name given by the user.
    public let name: LocalizedName
    /// Identifier of the commodity.
    public let commodity: String
    /// Energy that arrives in the store per unit charged.
    public let chargeEfficiency: Double
    /// Energy delivered per unit taken from the store.
    public let dischargeEfficiency: Double
    /// Fraction of the content lost per hour.
    public let lossPerHour: Double
    /// Usable fraction of the energy capacity.
    public let depth: Double
    /// Currency per MWh of energy capacity.
    public let energyPerMWh: Double
    /// Life of the energy part, years.
    public let energyLifeYears: Int
    /// Currency per MW of power (charge and discharge together).
    public let powerPerMW: Double
    /// Life of the power part, years.
    public let powerLifeYears: Int
    /// Fixed operation and maintenance, currency per MW of power and year.
    public let fixedPerMWYear: Double
    /// First year in which it can run.
    public let firstYear: Int
    /// Upper bound of energy capacity, MWh.
    public let maximumMWh: Double?
    /// Size of the project that the abatement cost curve shows, MWh; absent if it is not shown there.
    public let projectMWh: Double?
    /// Power of that project, MW.
    public let projectMW: Double?
    /// Where its parameters come from.
    public let sources: [ParameterSource]

    /// See the fields.
    public init(
        id: String,
        name: LocalizedName,
        commodity: String,
        chargeEfficiency: Double,
        dischargeEfficiency: Double,
        lossPerHour: Double,
        depth: Double,
        energyPerMWh: Double,
        energyLifeYears: Int,
        powerPerMW: Double,
        powerLifeYears: Int,
        fixedPerMWYear: Double,
        firstYear: Int,
        maximumMWh: Double? = nil,
        projectMWh: Double? = nil,
        projectMW: Double? = nil,
        sources: [ParameterSource]
    ) {
        self.id = id
        self.name = name
        self.commodity = commodity
        self.chargeEfficiency = chargeEfficiency
        self.dischargeEfficiency = dischargeEfficiency
        self.lossPerHour = lossPerHour
        self.depth = depth
        self.energyPerMWh = energyPerMWh
        self.energyLifeYears = energyLifeYears
        self.powerPerMW = powerPerMW
        self.powerLifeYears = powerLifeYears
        self.fixedPerMWYear = fixedPerMWYear
        self.firstYear = firstYear
        self.maximumMWh = maximumMWh
        self.projectMWh = projectMWh
        self.projectMW = projectMW
        self.sources = sources
    }
}
