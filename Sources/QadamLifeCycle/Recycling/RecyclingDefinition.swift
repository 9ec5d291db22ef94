public import QadamEvidence

/// The symbols of the approaches to recycling that a person gives as numbers.
public enum RecyclingParameter: String, Sendable, Codable, CaseIterable {
    /// Shares and qualities of the Circular Footprint Formula.
    case a = "A", b = "B", r1 = "R1", r2 = "R2", r3 = "R3", qualityIn = "QSin/QP", qualityOut = "QSout/QP"
    /// Energy recovery: MJ/kg and efficiencies.
    case heatingValue = "LHV", heatEfficiency = "XER,heat", powerEfficiency = "XER,elec"
    /// The Material Circularity Indicator.
    case fr = "FR", fu = "FU", cr = "CR", cu = "CU", ef = "EF", ec = "EC", utility = "X"

    /// Whether it must lie between 0 and 1.
    var isShare: Bool { self != .heatingValue && self != .utility }
}

/// The symbols of the approaches that stand for footprints.
public enum RecyclingRole: String, Sendable, Codable, CaseIterable {
    /// Virgin material, recycled content, recycling after use, virgin material replaced, kg CO2e/kg.
    case virgin = "Ev", recycled = "Erecycled", recycling = "ErecyclingEoL", replaced = "Ev*"
    /// Disposal and burning with recovery, kg CO2e/kg.
    case disposal = "ED", energyRecovery = "EER"
    /// Heat and power replaced, kg CO2e/MJ.
    case heat = "ESE,heat", power = "ESE,elec"

    /// Whether it counts for energy rather than for mass.
    public var isEnergy: Bool { self == .heat || self == .power }
}

/// What is known about the recycling of one product.
public struct RecyclingDefinition: Sendable, Codable, Equatable {
    /// A number with its source.
    public struct Figure: Sendable, Codable, Equatable {
        /// The symbol.
        public var parameter: RecyclingParameter
        /// The number.
        public var value: Double
        /// Where it was published; `nil` for an assumption.
        public var citation: Citation?
        /// Where it stands in the user's files.
        public var place: Place

        /// A number with its source; without one it is an assumption.
        public init(
            _ parameter: RecyclingParameter,
            _ value: Double,
            citation: Citation? = nil,
            place: Place = .whole
        ) {
            self.parameter = parameter
            self.value = value
            self.citation = citation
            self.place = place
        }
    }

    /// A product of the study that stands for a symbol.
    public struct Stand: Sendable, Codable, Equatable {
        /// The symbol.
        public var role: RecyclingRole
        /// The product.
        public var product: String

        /// A product for a symbol.
        public init(_ role: RecyclingRole, _ product: String) {
            self.role = role
            self.product = product
        }
    }

    /// The product that is looked at.
    public var product: String
    /// The numbers.
    public var figures: [Figure]
    /// The footprints.
    public var stands: [Stand]
    /// Where it stands in the user's files.
    public var place: Place

    /// The recycling of a product.
    public init(product: String, figures: [Figure], stands: [Stand], place: Place = .whole) {
        self.product = product
        self.figures = figures
        self.stands = stands
        self.place = place
    }
}
