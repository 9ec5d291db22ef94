public import QadamEvidence

/// A published factor of a whole route, per tonne of waste.
///
/// Equation: E = W · EF
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | W | waste | t |
/// | EF | factor | kg{CO2e}/t |
///
/// Source: GHG Protocol Scope 3 Calculation Guidance, category 5, waste-type-specific method (`ghgp2013.scope3calc`).
/// The boundary is that of the publisher: a factor of transport alone is refused as a process (`WST-0306`) and may only
/// stand for the transport part.
public enum PublishedRoute: WasteMethod {
    /// The name in tables.
    public static let name = "published"
    /// The roles that it reads.
    public static let roles: Set<String> = ["EF"]
    /// The method as a value.
    public static let method = Method(
        id: "waste.published-route.1",
        title: "waste.method.published-route",
        equation: "E = W · EF",
        symbols: [
            MethodSymbol("W", meaning: "waste.symbol.waste", unit: "t"),
            MethodSymbol("EF", meaning: "waste.symbol.factor", unit: "kg{CO2e}/t"),
        ],
        citations: [Citation(reference: "ghgp2013.scope3calc", locator: "c5")]
    )

    /// The emissions of a load. Whether the factor fits the part is checked by ``TreatmentRoute``.
    public static func emissions(of load: WasteLoad, _ reader: inout InputReader) -> WasteEmissions? {
        reader.emissions("EF", of: load.tonnes, in: ["t", "t{wet}"])
    }
}
