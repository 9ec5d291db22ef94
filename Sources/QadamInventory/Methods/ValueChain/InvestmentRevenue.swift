public import QadamEvidence

/// Investments by revenue or costs, a factor of the sector and the share.
///
/// Equation: E_g = R · d · EF_g · s
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | R | revenue of the company, or construction costs of the project, in the year | USD{2024} |
/// | d | deflator and exchange rate to the money of the factor | USD{2013}/USD{2024} |
/// | EF_g | factor of the sector | kg{CO2e}/USD{2013} |
/// | s | share of equity, or of total project costs | 1 |
///
/// Source: Scope 3 Calculation Guidance, calculation formulas 15.2 and 15.4, average-data method (`ghgp2013.scope3calc`).
public enum InvestmentRevenue: InventoryMethod {
    /// The name in source tables.
    public static let name = "investment-revenue"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.investments]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.investment-revenue.1",
        title: "inventory.method.investment-revenue",
        equation: "E_g = R · d · EF_g · s",
        symbols: [
            MethodSymbol("R", meaning: "inventory.symbol.revenue", unit: "USD{2024}"),
            MethodSymbol("d", meaning: "inventory.symbol.deflator", unit: "USD{2013}/USD{2024}"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.spend-factor", unit: "kg{CO2e}/USD{2013}"),
            MethodSymbol("s", meaning: "inventory.symbol.equity-share", unit: "1"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "formula 15.2"),
            Citation(reference: "ghgp2013.scope3calc", locator: "formula 15.4"),
        ],
        validity: "inventory.validity.money"
    )

    /// Money → money of the factor × share → emission.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let share = reader.fraction("share"), let emission = reader.emission(),
            let links = Money.links(to: emission, &reader)
        else { return nil }
        return [EmissionBranch(links: links + [share], emission: emission)]
    }
}
