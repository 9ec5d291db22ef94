public import QadamEvidence
public import QadamUnits

/// The right to take waste: which codes, until when, how much a year.
public struct WastePermit: Hashable, Sendable, Codable {
    /// Number of the document.
    public let number: String
    /// The days on which it holds.
    public let validity: Period
    /// The codes that it names; nil where it covers every code.
    public let codes: Set<WasteCode>?
    /// Whether it covers hazardous waste.
    public let coversHazardous: Bool
    /// Most that may be taken in a calendar year; nil where it sets no limit.
    public let yearlyLimit: Amount?

    /// A permit.
    public init(
        number: String,
        validity: Period,
        codes: Set<WasteCode>?,
        coversHazardous: Bool,
        yearlyLimit: Amount?
    ) {
        self.number = number
        self.validity = validity
        self.codes = codes
        self.coversHazardous = coversHazardous
        self.yearlyLimit = yearlyLimit
    }

    /// Whether it holds through a period.
    public func holds(through period: Period) -> Bool {
        validity.start <= period.start && period.end <= validity.end
    }

    /// Whether it names one of the codes; the asterisk is part of a code.
    public func covers(_ wanted: [WasteCode]) -> Bool {
        guard let codes else { return true }
        return wanted.contains(where: codes.contains)
    }
}

/// Somebody who takes waste.
public struct Receiver: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// Name.
    public let name: LocalizedName
    /// Distance from the site by road.
    public let distance: Amount?
    /// Its permits.
    public let permits: [WastePermit]
    /// The row that it was read from.
    public let place: Place

    /// A receiver.
    public init(
        id: String,
        name: LocalizedName,
        distance: Amount? = nil,
        permits: [WastePermit] = [],
        place: Place = .whole
    ) {
        self.id = id
        self.name = name
        self.distance = distance
        self.permits = permits
        self.place = place
    }
}
