public import QadamEvidence

/// What energy is used for; measures save by end use.
public struct EndUse: RawRepresentable, Hashable, Sendable, Codable {
    /// Identifier, such as `heat`.
    public let rawValue: String

    /// An end use by its identifier.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// All electricity of the building.
    public static let electricity = EndUse(rawValue: "electricity")
    /// Space heating and hot water together.
    public static let heat = EndUse(rawValue: "heat")
}

/// A building of the site.
public struct Building: Hashable, Sendable, Codable {
    /// One end use and the commodity that serves it.
    public struct Supply: Hashable, Sendable, Codable {
        /// The end use.
        public let endUse: EndUse
        /// Identifier of the commodity.
        public let commodity: String

        /// See the fields.
        public init(endUse: EndUse, commodity: String) {
            self.endUse = endUse
            self.commodity = commodity
        }
    }

    /// Stable identifier.
    public let id: String
    /// Name given by the user.
    public let name: LocalizedName
    /// Identifier of its load profile (building type).
    public let profile: String
    /// Floor area, m².
    public let areaM2: Double
    /// End uses and what serves them.
    public let supplies: [Supply]
    /// Identifier of the growth driver; absent if its load stays.
    public let growth: String?
    /// Identifiers of the efficiency levels above "as it stands", in order.
    public let levels: [String]
    /// Where its floor area comes from.
    public let sources: [ParameterSource]

    /// See the fields.
    public init(
        id: String,
        name: LocalizedName,
        profile: String,
        areaM2: Double,
        supplies: [Supply],
        growth: String?,
        levels: [String],
        sources: [ParameterSource] = []
    ) {
        self.id = id
        self.name = name
        self.profile = profile
        self.areaM2 = areaM2
        self.supplies = supplies
        self.growth = growth
        self.levels = levels
        self.sources = sources
    }
}

/// A driver of demand: by how much loads differ from today in each period.
public struct GrowthDriver: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// Load relative to today, by period.
    public let factors: [Double]
    /// Where it comes from.
    public let sources: [ParameterSource]

    /// See the fields.
    public init(id: String, factors: [Double], sources: [ParameterSource]) {
        self.id = id
        self.factors = factors
        self.sources = sources
    }
}
