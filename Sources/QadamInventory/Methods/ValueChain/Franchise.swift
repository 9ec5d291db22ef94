public import QadamEvidence

/// Franchises by their own figures, or by floor area and kind.
///
/// Equation: E_g = A · s · EF_g
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A | energy, floor area or emissions of the franchise | m2 |
/// | s | part that is of the franchise; 1 where absent | 1 |
/// | EF_g | factor | kg{CO2e}/m2 |
///
/// Source: Scope 3 Calculation Guidance, calculation formulas 14.1 to 14.5 (`ghgp2013.scope3calc`).
/// A franchisee's own scopes 1 and 2 are a line in `t{CO2e}` without a factor. A sample of franchises is extrapolated
/// like any survey.
public enum Franchise: InventoryMethod {
    /// The name in source tables.
    public static let name = "franchise"
    /// Where it may be used.
    public static let categories: Set<EmissionCategory> = [.franchises]
    /// The method as a value.
    public static let method = Method(
        id: "inventory.franchise.1",
        title: "inventory.method.franchise",
        equation: "E_g = A · s · EF_g",
        symbols: [
            MethodSymbol("A", meaning: "inventory.symbol.asset-activity", unit: "m2"),
            MethodSymbol("s", meaning: "inventory.symbol.leased-share", unit: "1"),
            MethodSymbol("EF_g", meaning: "inventory.symbol.asset-factor", unit: "kg{CO2e}/m2"),
        ],
        citations: [
            Citation(reference: "ghgp2013.scope3calc", locator: "formulas 14.1-14.5")
        ]
    )

    /// Activity × part × factor.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        if let reported = Emission.reported(reader.line) {
            return [EmissionBranch(links: [], emission: reported)]
        }
        guard let emission = reader.emission() else { return nil }
        var links: [ChainLink] = []
        if reader.has("share") {
            guard let part = reader.fraction("share") else { return nil }
            links.append(part)
        }
        return [EmissionBranch(links: links, emission: emission)]
    }
}
