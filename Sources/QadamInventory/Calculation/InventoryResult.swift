public import QadamEvidence
public import QadamFactors
public import QadamUncertainty
public import QadamUnits

/// The inventory of one year: every number with what it was made from. A stored result never moves; a new factor
/// gives a new result.
public struct InventoryResult: Sendable, Codable, Equatable {
    /// Identifier of the organisation.
    public let organisation: String
    /// Its name.
    public let name: LocalizedName
    /// The reporting year.
    public let year: Int
    /// The approach of consolidation.
    public let consolidation: Consolidation
    /// The GWP set, such as `AR5`.
    public let gwp: String
    /// What was chosen between disputed values: name → identifier.
    public let choices: [String: String]
    /// Factors and properties with edition and fingerprint, in the order of their identifiers.
    public let versions: [FactorVersion]
    /// Identifiers of the methods used, with their version.
    public let methods: [String]
    /// Number of records counted.
    public let recordCount: Int
    /// Emissions of each line.
    public let lines: [LineResult]
    /// Emissions of each category that has a line, in the order of the categories.
    public let categories: [CategoryResult]
    /// Emissions by building; what belongs to no building is not in it.
    public let buildings: [BuildingResult]
    /// All scopes, scope 2 by location.
    public let location: EmissionSum
    /// All scopes, scope 2 by market.
    public let market: EmissionSum
    /// kg CO2e of scopes 1, 2 (location), 2 (market) and 3.
    public let scopes: ScopeTotals
    /// kg CO2e by month (12), by location; periods across months are divided by days.
    public let months: [Double]
    /// kg CO2e of Montreal and other gases outside the scopes.
    public let otherGases: Double
    /// What contracts cover of the whole electricity of their sites, before consolidation, MWh by contract.
    public let claimedMWh: [String: Double]
    /// The state of the scope 3 categories.
    public let scope3: [Scope3Statement]
    /// Intervals and what they come from.
    public let uncertainty: InventoryUncertainty
    /// The quality of the activity data, weighted by emissions.
    public let quality: QualitySummary
    /// What is worth knowing; never an error.
    public let findings: [Diagnostic]
    /// The day whose structure counts on all days of the year; nil where every day has its own.
    public internal(set) var structure: CivilDate?
    /// Energy of own generation that is sold, in no scope; nil without a line of it.
    public internal(set) var sold: [SoldEnergy]?

    /// The warming potentials of the result, with what was chosen among them; nil if the set is not known any more.
    public var warmingPotentials: GWPSet? { try? GWPSet.named(gwp).choosing(FactorChoices(choices)) }

    /// The total, kg CO2e.
    public func total(_ view: Scope2View) -> Double {
        view == .location ? location.co2e : market.co2e
    }
}

/// kg CO2e by scope.
public struct ScopeTotals: Sendable, Codable, Equatable {
    /// Scope 1.
    public var scope1: Double
    /// Scope 2 by location.
    public var scope2Location: Double
    /// Scope 2 by market.
    public var scope2Market: Double
    /// Scope 3.
    public var scope3: Double
}

/// The emissions of one source line.
public struct LineResult: Sendable, Codable, Equatable {
    /// The line.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// Its category.
    public let category: EmissionCategory
    /// Its building.
    public let building: String?
    /// Its facility.
    public let facility: String?
    /// Identifier of its method.
    public let method: String
    /// Its quantity in the year, before consolidation.
    public let quantity: Double
    /// The unit of the quantity.
    public let unit: String
    /// Emissions, scope 2 by location.
    public let location: EmissionSum
    /// Emissions, scope 2 by market; equal to `location` outside scope 2.
    public let market: EmissionSum
    /// kg CO2e by month (12), by location.
    public let months: [Double]
    /// Identifiers of the factors and properties it uses.
    public let factors: [String]
    /// kg CO2e per unit of the line, by location.
    public let intensity: Double
    /// Where its methane comes from; nil without methane, and where nothing says its origin.
    public let methane: MethaneOrigin?
}

/// The emissions of one category.
public struct CategoryResult: Sendable, Codable, Equatable {
    /// The category.
    public let category: EmissionCategory
    /// Emissions, scope 2 by location.
    public internal(set) var location: EmissionSum
    /// Emissions, scope 2 by market.
    public internal(set) var market: EmissionSum
}

/// The emissions of one building.
public struct BuildingResult: Sendable, Codable, Equatable {
    /// The building.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// Emissions, scope 2 by location.
    public internal(set) var location: EmissionSum
    /// Emissions, scope 2 by market.
    public internal(set) var market: EmissionSum
    /// kg CO2e per m² by location.
    public let perSquareMetre: Double
    /// kg CO2e per person by location; nil without people.
    public let perPerson: Double?
}

/// Intervals of an inventory by both approaches of the IPCC.
public struct InventoryUncertainty: Sendable, Codable, Equatable {
    /// Approach 1 by output: `total.location`, `total.market`, `scope.1`, `scope.2.location`, `scope.2.market`,
    /// `scope.3`, and `category.…`; kg CO2e.
    public let approach1: [String: ErrorPropagation.Outcome]
    /// Approach 2 for the same outputs; nil when no simulation was asked for.
    public let approach2: Simulation?
    /// The part of the total (by location) of which every input has a stated range, 0…1; nil for a total of zero.
    public let coverage: Double?
    /// Inputs without a stated range: they add nothing to the interval, which is too narrow by them.
    public let unstated: [String]
    /// Half widths of Approach 1 by line, kg CO2e by location; nil in results of former versions.
    public var lines: [String: Double]?
}

/// How intervals are calculated.
public struct UncertaintyOptions: Sendable, Codable, Equatable {
    /// Whether errors of the records of one line go together.
    public enum RecordCorrelation: String, Sendable, Codable, Hashable, CaseIterable {
        /// One meter, one error: the records of a line err together (the wider interval).
        case perLine
        /// Every record errs by itself.
        case perRecord
    }

    /// Trials of Approach 2; nil for Approach 1 only.
    public var trials: Int?
    /// The seed of Approach 2.
    public var seed: UInt64
    /// Whether errors of the records of one line go together.
    public var records: RecordCorrelation

    /// Options; without trials there is no simulation.
    public init(trials: Int? = 10_000, seed: UInt64 = 1, records: RecordCorrelation = .perLine) {
        self.trials = trials
        self.seed = seed
        self.records = records
    }
}
