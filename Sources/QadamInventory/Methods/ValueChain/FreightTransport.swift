public import QadamEvidence
import QadamUnits

/// Freight by mass and distance.
///
/// Equation: E_g = M · D · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | M · D | mass times distance; or mass, with the distance as a property | t.km |
/// | D | distance of the leg, where the line is a mass | km |
/// | EF_g | factor of the vehicle | kg{CO2e}/t.km |
///
/// Source: Scope 3 Calculation Guidance, categories 4 and 9, distance-based method (`ghgp2013.scope3calc`).
/// Freight the organisation pays for is category 4, other freight of sold products category 9. One line is one leg and one
/// kind of vehicle.
public enum FreightTransport: InventoryMethod {
    /// The name in source tables.
    public static let name = "freight-transport"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.upstreamTransport, .downstreamTransport]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.freight-transport.1",
        title: "inventory.method.freight-transport",
        equation: "E_g = M · D · EF_g",
        symbols: [
            MethodSymbol("M · D", meaning: "inventory.symbol.freight", unit: "t.km"),
            MethodSymbol("D", meaning: "inventory.symbol.leg", unit: "km"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.freight-factor", unit: "kg{CO2e}/t.km"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "c4"),
            Citation(reference: "ghgp2013.scope3calc", locator: "c9"),
        ]
    )

    /// Mass × distance × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let emission = reader.emission() else { return nil }
        guard !reader.line.unit.isCompatible(with: emission.activityUnit) else {
            return [EmissionBranch(links: [], emission: emission)]
        }
        guard let leg = reader.link("distance", in: "km", 0.1...40_000) else { return nil }
        return [EmissionBranch(links: [leg], emission: emission)]
    }
}
