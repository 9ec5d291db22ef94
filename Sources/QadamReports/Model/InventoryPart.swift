public import QadamEvidence
public import QadamUnits

/// What a report shows of an inventory.
public struct InventoryPart: Codable, Equatable, Sendable {
    /// Reporting period.
    public var period: Period
    /// GWP set by name, such as `AR5`; every CO2e of the part is under it.
    public var gwpSet: String
    /// One figure a scope: 1, 2 location based, 2 market based, 3; not to be added up, since scope 2 stands twice.
    public var scopes: [Figure]
    /// Sums with scope 2 by location and by market.
    public var totals: [Figure]
    /// Buildings and installations by scope.
    public var buildings: Breakdown?
    /// Categories of the GHG Protocol with their scope.
    public var categories: [Figure]
    /// Mass of each gas and its CO2e.
    public var gases: [Gas]
    /// Biogenic CO2, outside the scopes.
    public var biogenic: Figure?
    /// Months by source or scope; each row is named by the first day of its month, in order.
    public var months: Breakdown?
    /// Intervals of the total by method of propagation.
    public var intervals: [Figure]
    /// Data-quality score and what it is measured on.
    public var quality: Message?
    /// The state of the scope 3 categories.
    public var statements: [Statement]
    /// What a reader must know: choices between disputed factors, exclusions.
    public var notes: [Message]

    /// An inventory; see the fields.
    public init(
        period: Period,
        gwpSet: String,
        scopes: [Figure],
        totals: [Figure],
        buildings: Breakdown? = nil,
        categories: [Figure] = [],
        gases: [Gas] = [],
        biogenic: Figure? = nil,
        months: Breakdown? = nil,
        intervals: [Figure] = [],
        quality: Message? = nil,
        statements: [Statement] = [],
        notes: [Message] = []
    ) {
        self.period = period
        self.gwpSet = gwpSet
        self.scopes = scopes
        self.totals = totals
        self.buildings = buildings
        self.categories = categories
        self.gases = gases
        self.biogenic = biogenic
        self.months = months
        self.intervals = intervals
        self.quality = quality
        self.statements = statements
        self.notes = notes
    }

    /// The state of one category of scope 3.
    public struct Statement: Codable, Equatable, Sendable {
        /// The category.
        public var category: Argument
        /// Calculated, screened, not relevant or without data.
        public var status: Argument
        /// Why.
        public var reason: Argument

        /// The state of one category.
        public init(category: Argument, status: Argument, reason: Argument) {
            self.category = category
            self.status = status
            self.reason = reason
        }
    }

    /// Mass of one gas and its CO2e under the GWP set of the inventory.
    public struct Gas: Codable, Equatable, Sendable {
        /// Name or formula.
        public var name: Argument
        /// Mass in `massUnit`; absent where the publisher names no gases.
        public var mass: Double?
        /// Unit symbol of the mass, such as `t{CH4}`.
        public var massUnit: String
        /// CO2e, with its unit.
        public var equivalent: Figure

        /// Mass of one gas and its CO2e.
        public init(name: Argument, mass: Double?, massUnit: String, equivalent: Figure) {
            self.name = name
            self.mass = mass
            self.massUnit = massUnit
            self.equivalent = equivalent
        }
    }
}

/// A named figure with its unit and, where it is known, its 95 % interval.
public struct Figure: Codable, Equatable, Sendable {
    /// What it is.
    public var label: Argument
    /// The figure in ``unit``; absent where nothing is known.
    public var value: Double?
    /// Unit symbol with basis.
    public var unit: String
    /// Lower end of the 95 % interval.
    public var low: Double?
    /// Upper end of the 95 % interval.
    public var high: Double?

    /// A figure, perhaps with the ends of its 95 % interval.
    public init(_ label: Argument, _ value: Double?, unit: String, low: Double? = nil, high: Double? = nil) {
        self.label = label
        self.value = value
        self.unit = unit
        self.low = low
        self.high = high
    }
}
