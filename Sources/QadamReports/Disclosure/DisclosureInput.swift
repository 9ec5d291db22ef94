public import QadamEvidence
public import QadamFactors
public import QadamInventory

/// What a report of a kind is built from.
public struct DisclosureInput: Sendable {
    /// The emissions of a base year; their documents belong to the organisation.
    public struct BaseYear: Sendable, Equatable {
        /// The year.
        public let year: Int
        /// t CO2e of scopes 1 and 2, scope 2 by location.
        public let emissions: Double

        /// A base year.
        public init(year: Int, emissions: Double) {
            self.year = year
            self.emissions = emissions
        }
    }

    /// Intensities and targets; each is empty where the organisation has stated none.
    public struct Goals: Sendable, Equatable {
        /// What emissions are divided by.
        public var denominators: [Denominator]
        /// Intensities of the reported result.
        public var intensities: [EmissionIntensity]
        /// Intensities of the other stored years.
        public var otherYears: [EmissionIntensity]
        /// The targets, measured against the inventories that stand.
        public var targets: [TargetProgress]
        /// Checks of the targets after criteria.
        public var checks: [TargetCheck]
        /// What must be known of them.
        public var notices: [Message]

        /// Intensities and targets; see the fields.
        public init(
            denominators: [Denominator] = [],
            intensities: [EmissionIntensity] = [],
            otherYears: [EmissionIntensity] = [],
            targets: [TargetProgress] = [],
            checks: [TargetCheck] = [],
            notices: [Message] = []
        ) {
            self.denominators = denominators
            self.intensities = intensities
            self.otherYears = otherYears
            self.targets = targets
            self.checks = checks
            self.notices = notices
        }
    }

    /// The inventory.
    public var result: InventoryResult
    /// What it was calculated from.
    public var inventory: InventoryInput
    /// The fuels of its combustion lines.
    public var fuels: [FuelUse]
    /// What the records of its lines cover of the year.
    public var coverage: [LineCoverage]
    /// What was found when it was calculated.
    public var findings: [Diagnostic]
    /// The set of warming potentials of the result, with the choices of the organisation.
    public var gwp: GWPSet
    /// Figures that were stated when the report was built, by name.
    public var stated: [String: Double]
    /// The base year, where one has been set.
    public var baseYear: BaseYear?
    /// The lines that are expected, site by site, and what became of them.
    public var completeness: [ExpectedLine]
    /// What the organisation states of its data, such as usual quantities of a line.
    public var statements: [Message]
    /// Intensities and targets.
    public var goals: Goals
    /// What must stand at the head of the report: that the year is locked, and whether this is what was locked.
    public var notices: [Message]
    /// Version of the program, stored version, hashes, lock: what pins the figures.
    public var pins: [ProvenancePart.Pin]
    /// Works that the factors come from.
    public var citations: [Citation]
    /// The factors by identifier.
    public var library: FactorLibrary

    /// What a report is built from; see the fields.
    public init(
        result: InventoryResult,
        inventory: InventoryInput,
        fuels: [FuelUse],
        coverage: [LineCoverage],
        findings: [Diagnostic],
        gwp: GWPSet,
        stated: [String: Double] = [:],
        baseYear: BaseYear? = nil,
        completeness: [ExpectedLine] = [],
        statements: [Message] = [],
        goals: Goals = Goals(),
        notices: [Message] = [],
        pins: [ProvenancePart.Pin] = [],
        citations: [Citation] = [],
        library: FactorLibrary = .standard
    ) {
        self.result = result
        self.inventory = inventory
        self.fuels = fuels
        self.coverage = coverage
        self.findings = findings
        self.gwp = gwp
        self.stated = stated
        self.baseYear = baseYear
        self.completeness = completeness
        self.statements = statements
        self.goals = goals
        self.notices = notices
        self.pins = pins
        self.citations = citations
        self.library = library
    }

    /// Names of the figures that a person states when a report is built.
    public static let statable = [
        "population", "full-time-equivalent", "campus-users", "offsets", "net-revenue", "ets-share",
        "purchased-fossil", "purchased-renewable", "energy-nuclear", "self-generated-renewable",
        "renewable-produced", "consolidated-group", "other-investees",
    ]
}
