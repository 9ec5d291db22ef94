public import QadamEvidence

/// Nights in hotels.
///
/// Equation: E = N · EF
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | N | nights | room.night |
/// | EF | factor | kg{CO2e}/room.night |
///
/// Source: GHG Protocol Scope 3 Calculation Guidance, category 6 (`ghgp2013.scope3calc`).
/// Hotels are an optional part of category 6.
public enum HotelStay: InventoryMethod {
    /// The name in source tables.
    public static let name = "hotel-stay"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.businessTravel]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.hotel-stay.1",
        title: "inventory.method.hotel-stay",
        equation: "E = N · EF",
        symbols: [
            MethodSymbol("N", meaning: "inventory.symbol.nights", unit: "room.night"),
            MethodSymbol("EF", meaning: "inventory.symbol.factor", unit: "kg{CO2e}/room.night"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "c6")
        ]
    )

    /// Activity × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        reader.emission().map { [EmissionBranch(links: [], emission: $0)] }
    }
}
