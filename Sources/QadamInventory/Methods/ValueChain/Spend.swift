public import QadamEvidence

/// Money spent, where no quantity is known: the last resort.
///
/// Equation: E_g = S · d · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | S | money spent, with its currency and year | USD{2024} |
/// | d | deflator and exchange rate from that money to the money of the factor | USD{2013}/USD{2024} |
/// | EF_g | factor per money of its own year | kg{CO2e}/USD{2013} |
///
/// Source: Scope 3 Calculation Guidance, category 1, spend-based method, and its rule on inflation and exchange rates
/// (`ghgp2013.scope3calc`). Money without a year is refused (`INV-0855`), money of another year or currency without the
/// deflator too (`INV-0856`). Prices with or without tax as the factor has them.
public enum Spend: InventoryMethod {
    /// The name in source tables.
    public static let name = "spend"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [
        .purchasedGoods, .capitalGoods, .upstreamTransport, .waste, .businessTravel, .downstreamTransport,
    ]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.spend.1",
        title: "inventory.method.spend",
        equation: "E_g = S · d · EF_g",
        symbols: [
            MethodSymbol("S", meaning: "inventory.symbol.spend", unit: "USD{2024}"),
            MethodSymbol("d", meaning: "inventory.symbol.deflator", unit: "USD{2013}/USD{2024}"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.spend-factor", unit: "kg{CO2e}/USD{2013}"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "c1, spend-based method")
        ],
        validity: "inventory.validity.money"
    )

    /// Money → money of the factor → emission.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let emission = reader.emission(), let links = Money.links(to: emission, &reader) else {
            return nil
        }
        return [EmissionBranch(links: links, emission: emission)]
    }
}
