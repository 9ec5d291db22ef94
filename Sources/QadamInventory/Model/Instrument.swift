public import QadamEvidence
public import QadamUnits

/// A contract that says where bought electricity came from. It changes the market-based view only, and each of its
/// megawatt-hours is claimed once.
///
/// Source: Scope 2 Guidance, chapter 7, quality criteria (`ghgp2015.scope2`).
public struct Instrument: Sendable, Codable, Equatable {
    /// Kinds of contract.
    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
        /// An energy attribute certificate.
        case certificate
        /// A power purchase agreement.
        case powerPurchase = "power-purchase"
        /// A contract or tariff of the supplier.
        case supplierContract = "supplier-contract"

        /// The name, as a text.
        public var name: Message { Message("inventory.instrument.\(rawValue)") }
    }

    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// What it is.
    public let kind: Kind
    /// The energy it covers.
    public let volume: Amount
    /// The days it covers.
    public let period: Period
    /// The year of generation.
    public let vintage: Int
    /// The market it was issued in.
    public let market: String?
    /// Emissions of the generation, such as 0 kg{CO2}/kWh.
    public let emissionFactor: Amount
    /// The number under which it was retired or signed.
    public let retirement: String
    /// The electricity lines it may cover.
    public let sources: [String]
    /// Where it was read.
    public let place: Place

    /// A contract.
    public init(
        id: String,
        name: LocalizedName,
        kind: Kind,
        volume: Amount,
        period: Period,
        vintage: Int,
        market: String?,
        emissionFactor: Amount,
        retirement: String,
        sources: [String],
        place: Place? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.volume = volume
        self.period = period
        self.vintage = vintage
        self.market = market
        self.emissionFactor = emissionFactor
        self.retirement = retirement
        self.sources = sources
        self.place = place ?? .entity(kind: "instrument", id: id)
    }
}
