public import QadamEvidence

/// A category of the GHG Protocol: parts of scopes 1 and 2, and the fifteen categories of scope 3.
///
/// Source: Corporate Standard, chapter 4 (`ghgp2004.corporate`); Scope 3 Standard, table 5.3 (`ghgp2011.scope3`).
public enum EmissionCategory: String, Sendable, Codable, Hashable, CaseIterable {
    /// Boilers, furnaces, engines that do not move.
    case stationaryCombustion = "1.stationary"
    /// Vehicles of the organisation.
    case mobileCombustion = "1.mobile"
    /// Industrial processes.
    case process = "1.process"
    /// Leaks: refrigerants, own landfills, coal stores.
    case fugitive = "1.fugitive"
    /// Bought electricity.
    case electricity = "2.electricity"
    /// Bought heat, steam and cooling.
    case heat = "2.heat"
    /// Purchased goods and services.
    case purchasedGoods = "3.1"
    /// Capital goods.
    case capitalGoods = "3.2"
    /// Fuel- and energy-related activities not in scopes 1 and 2.
    case fuelAndEnergy = "3.3"
    /// Upstream transport and distribution.
    case upstreamTransport = "3.4"
    /// Waste generated in operations.
    case waste = "3.5"
    /// Business travel.
    case businessTravel = "3.6"
    /// Commuting of employees (here also students).
    case commuting = "3.7"
    /// Upstream leased assets.
    case upstreamLeases = "3.8"
    /// Downstream transport and distribution.
    case downstreamTransport = "3.9"
    /// Processing of sold products.
    case processing = "3.10"
    /// Use of sold products.
    case use = "3.11"
    /// End-of-life treatment of sold products.
    case endOfLife = "3.12"
    /// Downstream leased assets.
    case downstreamLeases = "3.13"
    /// Franchises.
    case franchises = "3.14"
    /// Investments.
    case investments = "3.15"

    /// The scope, 1…3.
    public var scope: Int {
        rawValue.hasPrefix("1.") ? 1 : rawValue.hasPrefix("2.") ? 2 : 3
    }

    /// The number of a scope 3 category, 1…15.
    public var scope3Number: Int? {
        scope == 3 ? Int(rawValue.dropFirst(2)) : nil
    }

    /// The scope 3 category with that number.
    public init?(scope3 number: Int) {
        self.init(rawValue: "3.\(number)")
    }

    /// The name, as a text.
    public var name: Message { Message("inventory.category.\(rawValue)") }
}

/// How scope 2 is counted. Both views are always given.
public enum Scope2View: String, Sendable, Codable, Hashable, CaseIterable {
    /// With the average of the grid.
    case location
    /// With contracts, and the residual mix where one is published.
    case market

    /// The name, as a text.
    public var name: Message { Message("inventory.view.\(rawValue)") }
}

/// The names of the five parts of a quality score, in the order of `QualityScore.parts`.
public enum QualityPart: String, Sendable, Codable, Hashable, CaseIterable {
    /// How well the technology matches.
    case technology
    /// How well the year matches.
    case time
    /// How well the place matches.
    case place
    /// How much of the whole was seen.
    case completeness
    /// How it was obtained and checked.
    case reliability

    /// The name, as a text.
    public var name: Message { Message("inventory.quality.\(rawValue)") }
}
