public import QadamEvidence

/// A contract for green electricity with certificates. It changes market-based scope 2 only.
public struct GreenPowerContract: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// Name given by the user.
    public let name: LocalizedName
    /// Identifier of the carrier whose purchase it covers.
    public let carrier: String
    /// Premium on top of the carrier's price, currency per MWh, by period.
    public let premium: [Double]
    /// Market-based factor of the contract, t CO2e per MWh.
    public let factor: Double
    /// Volume already agreed, MWh a year, by period.
    public let committedMWh: [Double]
    /// Largest volume, MWh a year, by period.
    public let maximumMWh: [Double]
    /// Where its parameters come from.
    public let sources: [ParameterSource]

    /// See the fields.
    public init(
        id: String,
        name: LocalizedName,
        carrier: String,
        premium: [Double],
        factor: Double,
        committedMWh: [Double],
        maximumMWh: [Double],
        sources: [ParameterSource]
    ) {
        self.id = id
        self.name = name
        self.carrier = carrier
        self.premium = premium
        self.factor = factor
        self.committedMWh = committedMWh
        self.maximumMWh = maximumMWh
        self.sources = sources
    }
}

/// Credits for emissions avoided or removed elsewhere. They stand beside the emissions, never inside a scope.
public struct CarbonCredit: Hashable, Sendable, Codable {
    /// What the credit certifies.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Carbon dioxide taken out of the air.
        case removal
        /// Emissions avoided elsewhere.
        case avoidance
    }

    /// Stable identifier.
    public let id: String
    /// Name given by the user.
    public let name: LocalizedName
    /// What the credit certifies.
    public let kind: Kind
    /// Price, currency per t CO2e, by period.
    public let price: [Double]
    /// Largest amount, t a year, by period.
    public let maximumTonnes: [Double]
    /// Whether the emission limit lets it count, by period.
    public let credited: [Bool]
    /// Where its parameters come from.
    public let sources: [ParameterSource]

    /// See the fields.
    public init(
        id: String,
        name: LocalizedName,
        kind: Kind,
        price: [Double],
        maximumTonnes: [Double],
        credited: [Bool],
        sources: [ParameterSource]
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.price = price
        self.maximumTonnes = maximumTonnes
        self.credited = credited
        self.sources = sources
    }
}
