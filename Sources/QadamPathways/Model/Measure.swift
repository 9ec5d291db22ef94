public import QadamEvidence

/// A measure at a building, such as new windows.
public struct Measure: Hashable, Sendable, Codable {
    /// What it saves of one end use, as a fraction of what the measures before it have left. Negative if the end use
    /// grows (LED lamps heat less).
    public struct Saving: Hashable, Sendable, Codable {
        /// The end use.
        public let endUse: EndUse
        /// Fraction of what is left, below one.
        public let fraction: Double

        /// See the fields.
        public init(endUse: EndUse, fraction: Double) {
            self.endUse = endUse
            self.fraction = fraction
        }
    }

    /// Stable identifier.
    public let id: String
    /// Name given by the user.
    public let name: LocalizedName
    /// Investment, currency per m² of floor area.
    public let investmentPerM2: Double
    /// Life in years; it is renewed at its end.
    public let lifeYears: Int
    /// What it saves.
    public let savings: [Saving]
    /// First year in which it can be in force.
    public let firstYear: Int
    /// Where its parameters come from.
    public let sources: [ParameterSource]

    /// See the fields.
    public init(
        id: String,
        name: LocalizedName,
        investmentPerM2: Double,
        lifeYears: Int,
        savings: [Saving],
        firstYear: Int,
        sources: [ParameterSource]
    ) {
        self.id = id
        self.name = name
        self.investmentPerM2 = investmentPerM2
        self.lifeYears = lifeYears
        self.savings = savings
        self.firstYear = firstYear
        self.sources = sources
    }

    /// Fraction saved of the end use; zero where the measure does not touch it.
    public func saving(of endUse: EndUse) -> Double {
        savings.first { $0.endUse == endUse }?.fraction ?? 0
    }
}

/// A package of measures that is in force as a whole. Levels are ordered; a higher level contains all measures of the
/// one below.
public struct EfficiencyLevel: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// Name given by the user.
    public let name: LocalizedName
    /// Identifiers of its measures, in the order in which they act.
    public let measures: [String]

    /// See the fields.
    public init(id: String, name: LocalizedName, measures: [String]) {
        self.id = id
        self.name = name
        self.measures = measures
    }
}
