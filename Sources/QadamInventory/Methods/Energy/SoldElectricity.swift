public import QadamEvidence

/// Electricity of own generation that is sold, outside of the scopes.
///
/// Equation: E_i = Q · e (information only)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Q | electricity sold | kWh |
/// | e | emissions of the own plant per unit sent out: `factor`, or divided between heat and power as for a bought part | kg/kWh |
///
/// The fuel of the plant is counted in scope 1, whoever uses the power; what is sold is taken off neither scope 1 nor scope 2 (Scope 3
/// Calculation Guidance, category 3, `ghgp2013.scope3calc`, which has only energy that was *bought* and sold on in activity D). So the line adds
/// nothing; its quantity is reported apart, with the emissions that a buyer would call his where the plant's are known.
/// Energy that was bought and is sold on is ``ResoldEnergy``.
public enum SoldElectricity: InventoryMethod {
    /// The name in source tables.
    public static let name = "sold-electricity"
    /// The carrier; the line stands in no scope.
    public static let categories: Set<EmissionCategory> = [.electricity]
    /// The method as a value.
    public static let method = SoldGeneration.method(
        "inventory.sold-electricity.1",
        "inventory.method.sold-electricity"
    )

    /// The emissions of the plant per unit sold; none where nothing is known of them.
    public static func branches(_ reader: inout RoleReader) -> [EmissionBranch]? {
        SoldGeneration.branches(&reader)
    }
}
