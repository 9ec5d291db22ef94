public import QadamEvidence
import QadamUnits

/// Investments by the emissions of the company or project and the share of its equity or costs.
///
/// Equation: E_g = E_i,g · s
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | E_i,g | scopes 1 and 2 of the company or project | t{CO2e} |
/// | s | share of its equity, or of total project costs | 1 |
///
/// Source: Scope 3 Calculation Guidance, calculation formulas 15.1 and 15.3, investment-specific method (`ghgp2013.scope3calc`).
/// The line is a mass of a gas or of CO2e with the set of the report it is taken from. What the consolidation approach
/// counts in scopes 1 and 2 is not here.
public enum InvestmentShare: InventoryMethod {
    /// The name in source tables.
    public static let name = "investment"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.investments]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.investment.1",
        title: "inventory.method.investment",
        equation: "E_g = E_i,g · s",
        symbols: [
            MethodSymbol("E_i,g", meaning: "inventory.symbol.investee", unit: "t{CO2e}"),
            MethodSymbol("s", meaning: "inventory.symbol.equity-share", unit: "1"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "formula 15.1"),
            Citation(reference: "ghgp2013.scope3calc", locator: "formula 15.3"),
        ],
        validity: "inventory.validity.lease"
    )

    /// Emissions of the company × share.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        guard let share = reader.fraction("share"), let reported = Emission.reported(reader.line) else {
            if Emission.reported(reader.line) == nil {
                reader.report("INV-0207", ["from": .text(reader.line.unit.symbol), "to": .text("t{CO2e}")])
            }
            return nil
        }
        return [EmissionBranch(links: [share], emission: reported)]
    }
}
