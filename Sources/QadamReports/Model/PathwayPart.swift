public import QadamEvidence

/// What a report shows of a pathway.
public struct PathwayPart: Codable, Equatable, Sendable {
    /// The runs: with the limit and without.
    public var runs: [Run]
    /// Abatement cost of the measures, in the order of their cost.
    public var abatement: [Step]
    /// Unit of the abatement of a step, such as `t{CO2e:AR5}/yr`.
    public var abatementUnit: String
    /// Unit of the cost of a step, such as `USD{2025}/t{CO2e:AR5}`.
    public var abatementCostUnit: String
    /// What a reader must know.
    public var notes: [Message]

    /// A pathway; see the fields.
    public init(
        runs: [Run],
        abatement: [Step] = [],
        abatementUnit: String,
        abatementCostUnit: String,
        notes: [Message] = []
    ) {
        self.runs = runs
        self.abatement = abatement
        self.abatementUnit = abatementUnit
        self.abatementCostUnit = abatementCostUnit
        self.notes = notes
    }

    /// One solved case.
    public struct Run: Codable, Equatable, Sendable {
        /// Its name.
        public var name: Argument
        /// First year of each period.
        public var years: [Int]
        /// Emissions of each year in ``years`` by source; offsets are a series of negative figures.
        public var emissions: Breakdown
        /// Limit on the net emissions of each year; absent where there is none.
        public var limits: [Double?]
        /// Cost of each period, not discounted.
        public var costs: [Double?]
        /// Price of the limit in each period.
        public var prices: [Double?]
        /// Unit of ``costs``.
        public var costUnit: String
        /// Unit of ``prices``.
        public var priceUnit: String
        /// Discounted cost of the whole.
        public var discounted: Figure
        /// What is built, by period: `built[period]`.
        public var built: [[Figure]]
        /// How the solver ended, in words.
        public var status: Argument

        /// A solved case; `limits`, `costs`, `prices` and `built` have an entry for every year.
        public init(
            name: Argument,
            years: [Int],
            emissions: Breakdown,
            limits: [Double?],
            costs: [Double?],
            prices: [Double?],
            costUnit: String,
            priceUnit: String,
            discounted: Figure,
            built: [[Figure]],
            status: Argument
        ) {
            self.name = name
            self.years = years
            self.emissions = emissions
            self.limits = limits
            self.costs = costs
            self.prices = prices
            self.costUnit = costUnit
            self.priceUnit = priceUnit
            self.discounted = discounted
            self.built = built
            self.status = status
        }
    }

    /// One measure of the abatement cost curve, applied on what the former ones left.
    public struct Step: Codable, Equatable, Sendable {
        /// Its name.
        public var name: Argument
        /// Abatement a year.
        public var abatement: Double
        /// Cost per tonne; below zero where it saves money.
        public var cost: Double

        /// A measure.
        public init(name: Argument, abatement: Double, cost: Double) {
            self.name = name
            self.abatement = abatement
            self.cost = cost
        }
    }
}
