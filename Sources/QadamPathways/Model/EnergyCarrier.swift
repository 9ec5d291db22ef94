public import QadamEvidence

/// Emissions per unit of a purchased carrier, in t CO2e per MWh (biogenic: t CO2 per MWh).
///
/// Fuels count by net calorific value. Scopes stay apart; biogenic CO2 is a memo and enters no scope.
public struct ScopeFactors: Hashable, Sendable, Codable {
    /// Combustion at the site, without biogenic CO2.
    public var scope1: Double
    /// Purchased energy by the average of the grid or network.
    public var scope2Location: Double
    /// Purchased energy by contract or residual mix, before any certificate of the plan.
    public var scope2Market: Double
    /// Extraction, transport and losses upstream (scope 3, category 3).
    public var scope3Upstream: Double
    /// Biogenic CO2 of combustion.
    public var biogenic: Double

    /// See the fields; all t/MWh.
    public init(
        scope1: Double,
        scope2Location: Double,
        scope2Market: Double,
        scope3Upstream: Double,
        biogenic: Double
    ) {
        self.scope1 = scope1
        self.scope2Location = scope2Location
        self.scope2Market = scope2Market
        self.scope3Upstream = scope3Upstream
        self.biogenic = biogenic
    }
}

/// Energy bought from outside: a fuel, grid electricity, district heat.
public struct EnergyCarrier: Hashable, Sendable, Codable {
    /// Stable identifier, such as `grid-electricity`.
    public let id: String
    /// Name given by the user.
    public let name: LocalizedName
    /// Price by period, currency per MWh.
    public let price: [Double]
    /// Emissions by period.
    public let factors: [ScopeFactors]
    /// Where prices and factors come from.
    public let sources: [ParameterSource]

    /// See the fields; `price` and `factors` have one entry a period.
    public init(
        id: String,
        name: LocalizedName,
        price: [Double],
        factors: [ScopeFactors],
        sources: [ParameterSource]
    ) {
        self.id = id
        self.name = name
        self.price = price
        self.factors = factors
        self.sources = sources
    }
}
