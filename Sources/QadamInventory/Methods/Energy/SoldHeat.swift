public import QadamEvidence

/// Heat, steam or cooling of own generation that is sold, outside of the scopes.
///
/// Equation: E_i = Q · e (information only)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Q | heat sold | Gcal |
/// | e | emissions of the own plant per unit sent out: `factor`, or divided between heat and power as for a bought part | kg/Gcal |
///
/// As ``SoldElectricity``: the fuel stays in scope 1, and what is sold is taken off nothing (`ghgp2013.scope3calc`, category 3).
public enum SoldHeat: InventoryMethod {
    /// The name in source tables.
    public static let name = "sold-heat"
    /// The carrier; the line stands in no scope.
    public static let categories: Set<EmissionCategory> = [.heat]
    /// The method as a value.
    public static let method = SoldGeneration.method("inventory.sold-heat.1", "inventory.method.sold-heat")

    /// The emissions of the plant per unit sold; none where nothing is known of them.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        SoldGeneration.branches(&reader)
    }
}
