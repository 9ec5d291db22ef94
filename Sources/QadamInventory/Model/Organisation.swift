public import QadamEvidence
import QadamUnits

/// How much of a facility's emissions an organisation counts; chosen once for an inventory.
///
/// Source: Corporate Standard, chapter 3 (`ghgp2004.corporate`).
public enum Consolidation: String, Sendable, Codable, Hashable, CaseIterable {
    /// The part that is owned.
    case equityShare = "equity-share"
    /// All of what it directs financially, the part that is owned of what partners direct together, nothing of the rest.
    case financialControl = "financial-control"
    /// All of what it operates, nothing of the rest.
    case operationalControl = "operational-control"

    /// The name, as a text.
    public var name: Message { Message("inventory.consolidation.\(rawValue)") }
}

/// The reporting organisation with its boundary.
public struct Organisation: Sendable, Codable, Equatable {
    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// Country, ISO 3166 alpha-2.
    public let country: String?
    /// Whether the data are invented.
    public let isExample: Bool
    /// The approach of consolidation.
    public let consolidation: Consolidation
    /// Its facilities.
    public let facilities: [Facility]
    /// The state of the scope 3 categories.
    public let scope3: [Scope3Statement]
    /// What is expected of a building or a facility and is not there, with the reason.
    public let absences: [AbsenceStatement]
    /// Assets that it leases, or leases to others.
    public let leases: [Lease]

    /// An organisation.
    public init(
        id: String,
        name: LocalizedName,
        country: String? = nil,
        isExample: Bool = false,
        consolidation: Consolidation,
        facilities: [Facility],
        scope3: [Scope3Statement],
        absences: [AbsenceStatement] = [],
        leases: [Lease] = []
    ) {
        self.id = id
        self.name = name
        self.country = country
        self.isExample = isExample
        self.consolidation = consolidation
        self.facilities = facilities
        self.scope3 = scope3
        self.absences = absences
        self.leases = leases
    }

    /// The same organisation under another approach of consolidation.
    public func consolidated(by approach: Consolidation) -> Organisation {
        Organisation(
            id: id,
            name: name,
            country: country,
            isExample: isExample,
            consolidation: approach,
            facilities: facilities,
            scope3: scope3,
            absences: absences,
            leases: leases
        )
    }
}

/// A place of work with what the organisation owns and directs of it.
public struct Facility: Sendable, Codable, Equatable {
    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// The economic interest, 0…1.
    public let equityShare: Double
    /// Whether the organisation operates it.
    public let operationalControl: Bool
    /// Whether the organisation directs its finances.
    public let financialControl: Bool
    /// Whether partners direct its finances together: a joint venture, of which financial control counts the part that is owned.
    public let jointFinancialControl: Bool
    /// Days on which it was otherwise; they do not overlap.
    public let interests: [DatedInterest]
    /// What kinds of site it is, such as `coal-mine`; they decide which lines are expected of it.
    public let kinds: [String]

    /// A facility.
    public init(
        id: String,
        name: LocalizedName,
        equityShare: Double,
        operationalControl: Bool,
        financialControl: Bool,
        jointFinancialControl: Bool = false,
        interests: [DatedInterest] = [],
        kinds: [String] = []
    ) {
        self.id = id
        self.name = name
        self.equityShare = equityShare
        self.operationalControl = operationalControl
        self.financialControl = financialControl
        self.jointFinancialControl = jointFinancialControl
        self.interests = interests
        self.kinds = kinds
    }

    /// The part of its emissions that is counted today, 0…1.
    public func counted(under approach: Consolidation) -> Double {
        approach.share(equityShare, operationalControl, financialControl, jointFinancialControl)
    }

    /// The part that is counted of a year, the mean over its days, 0…1.
    public func counted(under approach: Consolidation, year: Int) -> Double {
        guard let period = Period(year: year) else { return counted(under: approach) }
        let days = period.start.daysSinceEpoch..<period.end.daysSinceEpoch
        return ConsolidationSchedule(self, under: approach).mean(days)
    }
}

/// What an inventory says about one scope 3 category: none may be passed over in silence.
public struct Scope3Statement: Sendable, Codable, Equatable {
    /// The state of a category.
    public enum Status: String, Sendable, Codable, Hashable, CaseIterable {
        /// Emissions are calculated.
        case calculated
        /// Looked at and found small.
        case screened
        /// There is no such activity.
        case notRelevant = "not-relevant"
        /// There is such an activity, but no data.
        case notAvailable = "not-available"

        /// The name, as a text.
        public var name: Message { Message("inventory.status.\(rawValue)") }
    }

    /// The category, 1…15.
    public let category: Int
    /// Its state.
    public let status: Status
    /// Why.
    public let reason: LocalizedName

    /// A statement about one category.
    public init(category: Int, status: Status, reason: LocalizedName) {
        self.category = category
        self.status = status
        self.reason = reason
    }
}
