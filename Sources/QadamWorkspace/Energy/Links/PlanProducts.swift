public import QadamEvidence
public import QadamLifeCycle

/// Footprints of products by period under a plan of an energy model, beside those of business as usual.
///
/// Each is that of the study with every linked option in the share that the plan chose.
public struct PlanProducts: Sendable, Codable, Equatable {
    /// Shares of a row of the links in a period.
    public struct Share: Sendable, Codable, Equatable {
        /// The group.
        public var group: String
        /// The row.
        public var link: String
        /// First year of the period.
        public var year: Int
        /// Share under business as usual; absent where the group stands still.
        public var businessAsUsual: Double?
        /// Share under the plan; absent where the group stands still, or without plan.
        public var plan: Double?
    }

    /// What a stage emits.
    public struct Stage: Sendable, Codable, Equatable {
        /// The stage.
        public var stage: LifeCycleStage
        /// kg CO2e a functional unit under business as usual.
        public var businessAsUsual: Double
        /// kg CO2e a functional unit under the plan.
        public var plan: Double?
    }

    /// What a linked row adds to the change from business as usual to the plan.
    public struct Part: Sendable, Codable, Equatable {
        /// The row.
        public var link: String
        /// Options that it applies; empty for an exchange.
        public var options: [String]
        /// kg CO2e a functional unit.
        public var change: Double
    }

    /// One period of a product.
    public struct Period: Sendable, Codable, Equatable {
        /// First year.
        public var year: Int
        /// kg CO2e a functional unit under business as usual.
        public var businessAsUsual: Double
        /// kg CO2e a functional unit under the plan; absent where business as usual is asked for alone.
        public var plan: Double?
        /// The same by stage.
        public var stages: [Stage]
        /// The change by linked row, independent of any order; absent where it cannot be divided.
        public var parts: [Part]?
    }

    /// A product.
    public struct Line: Sendable, Codable, Equatable {
        /// Identifier.
        public var product: String
        /// Its name.
        public var name: LocalizedName
        /// Amount of the functional unit.
        public var amount: Double
        /// Unit of the functional unit.
        public var amountUnit: String
        /// kg CO2e a functional unit in the study as it is.
        public var study: Double
        /// Periods in their order.
        public var periods: [Period]
    }

    /// Name of the model.
    public var model: String
    /// The plan that was asked for.
    public var plan: PlanChoice
    /// Set of warming potentials.
    public var gwpSet: String
    /// Unit of the footprints, such as `kg{CO2e:AR5}`.
    public var unit: String
    /// Shares of all rows.
    public var shares: [Share]
    /// Products in the order of the study.
    public var products: [Line]
    /// Options of the study that no row applies.
    public var unlinked: [String]
    /// Why a figure is what it is, where it was asked.
    public var why: Derivation?
}
