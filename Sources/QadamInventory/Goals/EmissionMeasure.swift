public import QadamEvidence

/// A sum of an inventory that an intensity is built on. All are gross: no credit and no removal is subtracted.
public enum EmissionMeasure: String, Sendable, Codable, Hashable, CaseIterable {
    /// Scope 1.
    case scope1 = "scope-1"
    /// Scope 2 by location.
    case scope2Location = "scope-2-location"
    /// Scope 2 by market.
    case scope2Market = "scope-2-market"
    /// Scopes 1 and 2, scope 2 by location.
    case scope12Location = "scope-1-2-location"
    /// Scopes 1 and 2, scope 2 by market.
    case scope12Market = "scope-1-2-market"
    /// Scope 3.
    case scope3 = "scope-3"
    /// All scopes, scope 2 by location.
    case totalLocation = "total-location"
    /// All scopes, scope 2 by market.
    case totalMarket = "total-market"

    /// The name, as a text.
    public var name: Message { Message("inventory.measure.\(rawValue)") }

    /// kg CO2e of the sum in a result.
    public func kilograms(_ result: InventoryResult) -> Double {
        let scopes = result.scopes
        return switch self {
        case .scope1: scopes.scope1
        case .scope2Location: scopes.scope2Location
        case .scope2Market: scopes.scope2Market
        case .scope12Location: scopes.scope1 + scopes.scope2Location
        case .scope12Market: scopes.scope1 + scopes.scope2Market
        case .scope3: scopes.scope3
        case .totalLocation: result.location.co2e
        case .totalMarket: result.market.co2e
        }
    }

    /// Whether the result has a line in the sum: without one there is no figure, which is not zero.
    func isPresent(_ result: InventoryResult) -> Bool {
        let scopes = Set(result.lines.map(\.category.scope))
        return switch self {
        case .scope1: scopes.contains(1)
        case .scope2Location, .scope2Market: scopes.contains(2)
        case .scope12Location, .scope12Market: scopes.contains(1) || scopes.contains(2)
        case .scope3: scopes.contains(3)
        case .totalLocation, .totalMarket: !scopes.isEmpty
        }
    }
}
