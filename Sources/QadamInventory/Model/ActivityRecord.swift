public import QadamEvidence
public import QadamUncertainty
public import QadamUnits

/// A quantity of activity in a period. Never edited; corrected by a new record.
public struct ActivityRecord: Sendable, Codable, Equatable {
    /// How a quantity was obtained.
    public enum Provenance: String, Sendable, Codable, Hashable, CaseIterable {
        /// Read from a meter.
        case metered
        /// Taken from an invoice.
        case invoiced
        /// Weighed.
        case weighed
        /// Calculated from other data.
        case calculated
        /// Asked in a survey and extrapolated.
        case survey
        /// Estimated.
        case estimated

        /// The name, as a text.
        public var name: Message { Message("inventory.provenance.\(rawValue)") }
    }

    /// Stable identifier.
    public let id: String
    /// The source line.
    public let source: String
    /// The days it covers.
    public let period: Period
    /// The quantity with what was typed.
    public let amount: Amount
    /// How it was obtained.
    public let provenance: Provenance
    /// What proves it: a document, a meter, a hash.
    public let evidence: String?
    /// Its quality in five parts.
    public let quality: QualityScore?
    /// The relative half width of its 95 % interval.
    public let relativeHalfWidth: Double?
    /// Where it was read.
    public let place: Place

    /// A record.
    public init(
        id: String,
        source: String,
        period: Period,
        amount: Amount,
        provenance: Provenance,
        evidence: String? = nil,
        quality: QualityScore? = nil,
        relativeHalfWidth: Double? = nil,
        place: Place? = nil
    ) {
        self.id = id
        self.source = source
        self.period = period
        self.amount = amount
        self.provenance = provenance
        self.evidence = evidence
        self.quality = quality
        self.relativeHalfWidth = relativeHalfWidth
        self.place = place ?? .entity(kind: "record", id: id)
    }
}
