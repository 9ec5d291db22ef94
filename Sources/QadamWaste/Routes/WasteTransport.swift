public import QadamEvidence

/// Transport of waste to a receiver.
///
/// Equations: E = W · d · EF per tonne kilometre;  E = n · d · (1 + b) · EF per vehicle kilometre
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | W | waste, wet | t |
/// | d | distance one way | km |
/// | n | trips | 1 |
/// | b | share of the way back that is driven for this waste, 1 where the vehicle returns empty | 1 |
/// | EF | factor | kg/(t.km), kg/vehicle.km |
///
/// Source: GHG Protocol Scope 3 Calculation Guidance, category 4, distance-based method (`ghgp2013.scope3calc`). Factors
/// per tonne kilometre hold for an average load with its empty running; factors per vehicle kilometre do not.
public enum WasteTransport: WasteMethod {
    /// The name in tables.
    public static let name = "transport"
    /// The roles that it reads.
    public static let roles: Set<String> = ["EF", "distance", "trips", "back"]
    /// The method as a value.
    public static let method = Method(
        id: "waste.transport.1",
        title: "waste.method.transport",
        equation: "E = W · d · EF per t.km;  E = n · d · (1 + b) · EF per vehicle.km",
        symbols: [
            MethodSymbol("W", meaning: "waste.symbol.waste", unit: "t"),
            MethodSymbol("d", meaning: "waste.symbol.distance", unit: "km"),
            MethodSymbol("n", meaning: "waste.symbol.trips", unit: "1"),
            MethodSymbol("b", meaning: "waste.symbol.way-back", unit: "1"),
            MethodSymbol("EF", meaning: "waste.symbol.factor", unit: "kg/(t.km)"),
        ],
        citations: [Citation(reference: "ghgp2013.scope3calc", locator: "c4")]
    )

    /// The emissions of a load.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        guard let distance = reader.number("distance", in: "km") else { return nil }
        guard reader.has("trips") else {
            return reader.emissions("EF", of: load.tonnes * distance, in: ["t.km"])
        }
        guard let trips = reader.number("trips", in: "1"), let back = reader.share("back") else { return nil }
        return reader.emissions("EF", of: trips * distance * (1 + back), in: ["vehicle.km"])
    }
}
