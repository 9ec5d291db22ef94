public import QadamEvidence
public import QadamUnits

/// A contract that says where bought electricity, heat, steam or cooling came from. It changes the market-based view only, and each of its
/// megawatt-hours is claimed once.
///
/// Source: Scope 2 Guidance, chapter 7, quality criteria (`ghgp2015.scope2`).
///
/// A contract over several years says which part of its volume belongs to which year: the inventory of a year claims no more
/// than that, so that over all years the volume is claimed once.
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

    /// What a contract over several years delivers in one of them.
    public struct YearVolume: Sendable, Codable, Equatable {
        /// The year of consumption.
        public let year: Int
        /// The energy that year may claim.
        public let volume: Amount

        /// A part of the volume.
        public init(year: Int, volume: Amount) {
            self.year = year
            self.volume = volume
        }
    }

    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// What it is.
    public let kind: Kind
    /// The energy it covers.
    public let volume: Amount
    /// The volume by year of consumption, where the days lie in more than one year; its sum is the volume.
    public let yearVolumes: [YearVolume]?
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
    /// The lines of bought electricity, or of bought heat, that it may cover.
    public let sources: [String]
    /// Where it was read.
    public let place: Place

    /// A contract.
    public init(
        id: String,
        name: LocalizedName,
        kind: Kind,
        volume: Amount,
        yearVolumes: [YearVolume]? = nil,
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
        self.yearVolumes = yearVolumes
        self.period = period
        self.vintage = vintage
        self.market = market
        self.emissionFactor = emissionFactor
        self.retirement = retirement
        self.sources = sources
        self.place = place ?? .entity(kind: "instrument", id: id)
    }

    /// The energy that a year may claim.
    public func volume(in year: Int) -> Amount {
        guard let yearVolumes else { return volume }
        return yearVolumes.first { $0.year == year }?.volume ?? Amount(0, volume.unit)
    }

    /// The years in which it has a day.
    var years: ClosedRange<Int> {
        let last = CivilDate(daysSinceEpoch: period.end.daysSinceEpoch - 1)
        return period.start.components.year...last.components.year
    }

    /// Whether its volumes by year are years of its days, each once, none negative, and their sum the volume.
    var dividesItsVolume: Bool {
        guard let yearVolumes else { return years.count == 1 }
        let parts = yearVolumes.compactMap { try? $0.volume.converted(to: volume.unit).value }
        guard parts.count == yearVolumes.count, parts.allSatisfy({ $0 >= 0 }),
            Set(yearVolumes.map(\.year)).count == yearVolumes.count,
            yearVolumes.allSatisfy({ years.contains($0.year) })
        else { return false }
        return abs(parts.reduce(0, +) - volume.value) <= 1e-9 * abs(volume.value)
    }
}
