public import QadamEvidence
public import QadamUnits

/// One line of an inventory: what is metered or counted, and how it becomes emissions.
public struct SourceLine: Sendable, Codable, Equatable {
    /// How often a line is recorded; decides when months are missing.
    public enum Rhythm: String, Sendable, Codable, Hashable, CaseIterable {
        /// Every month of the year.
        case month
        /// Every quarter.
        case quarter
        /// Once a year.
        case year
        /// When it happens, such as a refrigerant top-up.
        case event

        /// The name, as a text.
        public var name: Message { Message("inventory.rhythm.\(rawValue)") }
    }

    /// Stable identifier.
    public internal(set) var id: String
    /// Its name.
    public let name: LocalizedName
    /// The building it belongs to.
    public let building: String?
    /// The facility it belongs to; a derived line takes it from its origins.
    public let facility: String?
    /// The category.
    public internal(set) var category: EmissionCategory
    /// The name of the method, such as `stationary-combustion`.
    public let method: String
    /// How often it is recorded.
    public let rhythm: Rhythm
    /// The unit its records are summed in.
    public let unit: Unit
    /// Factor or property identifiers by role (`factor`, `NCV`, `DOC`…); `choice:` names a dispute.
    public let factors: [String: String]
    /// Own values by role, such as a laboratory's heating value.
    public let properties: [String: OwnProperty]
    /// The lines whose records it uses; empty for a line with records of its own.
    public internal(set) var activityOf: [String]
    /// A remark of the person who keeps the line.
    public let note: String?
    /// Multiplies the factor of the line in a future that a plan makes; `nil` where the factor stays.
    public internal(set) var factorChange: FactorChange?
    /// What a lease made of its category; `nil` where it is leased by nobody.
    public internal(set) var lease: LeasePlacement?
    /// Where it was read.
    public let place: Place

    /// A source line.
    public init(
        id: String,
        name: LocalizedName,
        building: String? = nil,
        facility: String? = nil,
        category: EmissionCategory,
        method: String,
        rhythm: Rhythm,
        unit: Unit,
        factors: [String: String],
        properties: [String: OwnProperty] = [:],
        activityOf: [String] = [],
        note: String? = nil,
        place: Place? = nil
    ) {
        self.id = id
        self.name = name
        self.building = building
        self.facility = facility
        self.category = category
        self.method = method
        self.rhythm = rhythm
        self.unit = unit
        self.factors = factors
        self.properties = properties
        self.activityOf = activityOf
        self.note = note
        self.place = place ?? .entity(kind: "source", id: id)
    }
}

extension SourceLine {
    /// Whether it was put into a category of leases by hand and a lease says so too.
    var isLeasedByHand: Bool { lease?.isByHand == true }
}

/// A property measured or agreed by the organisation itself.
public struct OwnProperty: Sendable, Codable, Equatable {
    /// The value.
    public let amount: Amount
    /// The relative half width of its 95 % interval.
    public let relativeHalfWidth: Double?
    /// Where it comes from: a laboratory report, a delivery note.
    public let source: String

    /// A property with its evidence.
    public init(amount: Amount, relativeHalfWidth: Double?, source: String) {
        self.amount = amount
        self.relativeHalfWidth = relativeHalfWidth
        self.source = source
    }
}
