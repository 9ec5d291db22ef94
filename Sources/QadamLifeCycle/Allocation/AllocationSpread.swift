public import QadamEvidence

/// One product under several rules of allocation, side by side.
public struct AllocationSpread: Sendable, Codable, Equatable {
    /// The footprint under one rule.
    public struct Outcome: Sendable, Codable, Equatable {
        /// The rule.
        public var rule: String
        /// kg CO2e a functional unit; `nil` where the rule cannot be applied to the study.
        public var total: Double?
        /// How each process was divided.
        public var records: [AllocationRecord]

        /// The footprint under one rule.
        public init(rule: String, total: Double?, records: [AllocationRecord]) {
            self.rule = rule
            self.total = total
            self.records = records
        }
    }

    /// Identifier of the product.
    public var product: String
    /// Its name.
    public var name: LocalizedName
    /// Amount of the functional unit.
    public var amount: Double
    /// Unit of the functional unit.
    public var amountUnit: String
    /// Unit of the footprints.
    public var unit: String
    /// The rules in the order of the study.
    public var outcomes: [Outcome]

    /// A product under several rules.
    public init(
        product: String,
        name: LocalizedName,
        amount: Double,
        amountUnit: String,
        unit: String,
        outcomes: [Outcome]
    ) {
        self.product = product
        self.name = name
        self.amount = amount
        self.amountUnit = amountUnit
        self.unit = unit
        self.outcomes = outcomes
    }

    /// Largest footprint over smallest; `nil` with fewer than two, or where one is not positive.
    public var ratio: Double? {
        let totals = outcomes.compactMap(\.total)
        guard totals.count > 1, let low = totals.min(), let high = totals.max(), low > 0 else { return nil }
        return high / low
    }
}
