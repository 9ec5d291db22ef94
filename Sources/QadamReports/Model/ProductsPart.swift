public import QadamEvidence

/// What a report shows of the footprints of products.
public struct ProductsPart: Codable, Equatable, Sendable {
    /// The products.
    public var products: [Product]
    /// Primary against secondary.
    public var comparisons: [Comparison]
    /// What a reader must know.
    public var notes: [Message]

    /// Footprints; see the fields.
    public init(products: [Product], comparisons: [Comparison] = [], notes: [Message] = []) {
        self.products = products
        self.comparisons = comparisons
        self.notes = notes
    }

    /// One product.
    public struct Product: Codable, Equatable, Sendable {
        /// Its name.
        public var name: Argument
        /// Unit of the footprint for one declared unit, such as `kg{CO2e:AR5}/kg`.
        public var unit: String
        /// Stages of the life cycle in their order.
        public var stages: [Stage]
        /// Sum of the stages, by the formula of the source.
        public var byFormula: Double
        /// The same footprint by process-based life-cycle assessment.
        public var byAssessment: Double
        /// Stages that the data do not cover.
        public var absent: [Argument]
        /// Inputs and wastes that nobody in the study makes or treats.
        public var cutOffs: [String]

        /// A product.
        public init(
            name: Argument,
            unit: String,
            stages: [Stage],
            byFormula: Double,
            byAssessment: Double,
            absent: [Argument] = [],
            cutOffs: [String] = []
        ) {
            self.name = name
            self.unit = unit
            self.stages = stages
            self.byFormula = byFormula
            self.byAssessment = byAssessment
            self.absent = absent
            self.cutOffs = cutOffs
        }
    }

    /// One stage, split as the formula of the source splits it.
    public struct Stage: Codable, Equatable, Sendable {
        /// Its name.
        public var name: Argument
        /// From the process, transport included.
        public var process: Double
        /// From the use of energy.
        public var energy: Double
        /// The part of ``process`` that comes from aggregated tables, in which energy cannot be told apart.
        public var aggregated: Double
        /// T of the formula, hours for one declared unit; absent where it is not given.
        public var hours: Double?
        /// The energy where it is known: an aggregated table that hides it does not make it zero.
        var knownEnergy: Double? { aggregated != 0 && energy == 0 ? nil : energy }
        /// Whether T is an assumption.
        public var hoursAreAssumed: Bool

        /// A stage.
        public init(
            name: Argument,
            process: Double,
            energy: Double,
            aggregated: Double = 0,
            hours: Double? = nil,
            hoursAreAssumed: Bool = false
        ) {
            self.name = name
            self.process = process
            self.energy = energy
            self.aggregated = aggregated
            self.hours = hours
            self.hoursAreAssumed = hoursAreAssumed
        }
    }

    /// A product from secondary material against the same from primary material.
    public struct Comparison: Codable, Equatable, Sendable {
        /// The linear product.
        public var linear: Argument
        /// The circular product.
        public var circular: Argument
        /// 1 − CF_circular / CF_linear.
        public var index: Double

        /// A comparison.
        public init(linear: Argument, circular: Argument, index: Double) {
            self.linear = linear
            self.circular = circular
            self.index = index
        }
    }
}
