/// What an emission limit counts.
public enum ScopeOfLimit: String, Hashable, Sendable, Codable, CaseIterable {
    /// Scope 1.
    case scope1
    /// Scope 2 by location.
    case scope2Location
    /// Scope 2 by market.
    case scope2Market
    /// Upstream emissions of the carriers (scope 3, category 3).
    case scope3Upstream
}

/// The emissions path: in each period, emissions less credited removals must not exceed the limit.
///
/// emissions_y = Σ (covered scopes of the modelled energy use) + other emissions of the covered scopes;
/// 0 ≤ emissions_y − Σ credits_y ≤ limit_y.
public struct EmissionLimit: Hashable, Sendable, Codable {
    /// Scopes that count. Not both views of scope 2.
    public let covers: [ScopeOfLimit]
    /// Limit by period, t CO2e a year; absent where there is none.
    public let tonnes: [Double?]
    /// Where it comes from.
    public let sources: [ParameterSource]

    /// See the fields.
    public init(covers: [ScopeOfLimit], tonnes: [Double?], sources: [ParameterSource]) {
        self.covers = covers
        self.tonnes = tonnes
        self.sources = sources
    }
}

/// Emissions of the inventory that the plan does not decide on (vehicles, refrigerants…), kept beside the modelled
/// energy use by period.
public struct OtherEmissions: Hashable, Sendable, Codable {
    /// Scope 1, t CO2e a year, by period.
    public let scope1: [Double]
    /// Scope 3 without upstream energy, t CO2e a year, by period; never inside the limit.
    public let scope3: [Double]
    /// Where they come from.
    public let sources: [ParameterSource]

    /// See the fields.
    public init(scope1: [Double], scope3: [Double], sources: [ParameterSource]) {
        self.scope1 = scope1
        self.scope3 = scope3
        self.sources = sources
    }
}
