public import QadamFactors
public import QadamUnits

/// All that an inventory is calculated from, but for the factor library.
public struct InventoryInput: Sendable, Codable, Equatable {
    /// The organisation with its boundary.
    public var organisation: Organisation
    /// The reporting year.
    public var year: Int
    /// The GWP set, such as `AR5`.
    public var gwp: String
    /// What a person chose where publishers disagree.
    public var choices: FactorChoices
    /// Ranges that a person states where a publisher gives none, by factor or property identifier.
    public var ranges: [String: StatedRange]
    /// The factor of the residual mix, where one is published for the market.
    public var residualMix: String?
    /// An own value of the residual mix with its source, instead of a factor: kg of a gas or of CO2e per kWh.
    public var residualValue: OwnProperty?
    /// Its buildings.
    public var buildings: [Building]
    /// Its source lines.
    public var sources: [SourceLine]
    /// Its records, in columns.
    public var records: RecordColumns
    /// Its contracts for electricity, heat, steam and cooling.
    public var instruments: [Instrument]
    /// The day whose structure counts on all days of the year: a year calculated anew after acquisitions, sales or changed leases.
    public var structure: CivilDate?
    /// Readings behind records of meters, by record: nothing is calculated from them here, they answer *why*.
    public var readings: [String: ReadingSpan]

    /// The input of one inventory.
    public init(
        organisation: Organisation,
        year: Int,
        gwp: String,
        choices: FactorChoices,
        ranges: [String: StatedRange] = [:],
        residualMix: String? = nil,
        residualValue: OwnProperty? = nil,
        buildings: [Building],
        sources: [SourceLine],
        records: RecordColumns,
        instruments: [Instrument] = [],
        structure: CivilDate? = nil,
        readings: [String: ReadingSpan] = [:]
    ) {
        self.organisation = organisation
        self.year = year
        self.gwp = gwp
        self.choices = choices
        self.ranges = ranges
        self.residualMix = residualMix
        self.residualValue = residualValue
        self.buildings = buildings
        self.sources = sources
        self.records = records
        self.instruments = instruments
        self.structure = structure
        self.readings = readings
    }
}

/// A 95 % range that a person states, with his reason.
public struct StatedRange: Sendable, Codable, Equatable {
    /// The relative half width of the 95 % interval.
    public let relativeHalfWidth: Double
    /// Why it is believed.
    public let source: String

    /// A range by judgement.
    public init(relativeHalfWidth: Double, source: String) {
        self.relativeHalfWidth = relativeHalfWidth
        self.source = source
    }
}
