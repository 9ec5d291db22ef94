public import QadamEvidence
public import QadamUnits

/// A quantity of a plan that drives lines of an inventory.
///
/// With b_i the amounts of the lines in the base year and q_y the quantity of the plan in a period:
///
///     absolute        Σ_i a_{i,y} = q_y · k                 a_{i,y} = b_i · q_y · k / Σ_i b_i
///     proportional    a_{i,y} = b_i · q_y / q_0
///
/// k turns the unit of the model into that of the lines; q_0 is the quantity of business as usual in the base period.
public struct InventoryLink: Sendable, Equatable {
    /// How the lines follow.
    public enum Rule: String, Sendable, Codable, CaseIterable {
        /// Their sum is the quantity of the plan.
        case absolute
        /// They change as the quantity does from the base period of business as usual.
        case proportional
        /// The lines stay; the quantity is claimed for them as a contract, which changes the market-based view only.
        case contract
    }

    /// What becomes of the emission factor of the lines.
    public enum FactorRule: String, Sendable, Codable, CaseIterable {
        /// It stays.
        case keep
        /// It changes as the emission of the model per unit of the quantity does from the base period of business as
        /// usual.
        case proportional
    }

    /// Identifier, unique among the links of the model.
    public var id: String
    /// Source lines that are driven.
    public var lines: [String]
    /// What of the plan drives them.
    public var quantity: PlanQuantity
    /// The unit in which the model counts the quantity.
    public var unit: Unit
    /// Multiplies the quantity into the unit of the lines where units alone cannot, such as 0.05 t/GJ.
    public var conversion: Amount?
    /// How the lines follow.
    public var rule: Rule
    /// Emissions of what a contract delivers, such as 0 kg{CO2}/kWh; for the rule `contract` only.
    public var contractFactor: Amount?
    /// Period of the model that stands for the base year.
    public var basePeriod: Int?
    /// What becomes of the factor.
    public var factor: FactorRule
    /// The emission of the model that the same technologies cause.
    public var emission: String?
    /// The unit in which the model counts that emission: a mass.
    public var emissionUnit: Unit?
    /// What that emission is in the inventory: a gas, or nil for CO2e.
    public var gas: String?
    /// Where the row comes from: a work of the list, or an assumption.
    public var source: String
    /// The row.
    public var place: Place

    /// A link; see the fields.
    public init(
        id: String,
        lines: [String],
        quantity: PlanQuantity,
        unit: Unit,
        conversion: Amount? = nil,
        rule: Rule,
        contractFactor: Amount? = nil,
        basePeriod: Int? = nil,
        factor: FactorRule = .keep,
        emission: String? = nil,
        emissionUnit: Unit? = nil,
        gas: String? = nil,
        source: String,
        place: Place = .whole
    ) {
        self.id = id
        self.lines = lines
        self.quantity = quantity
        self.unit = unit
        self.conversion = conversion
        (self.rule, self.contractFactor) = (rule, contractFactor)
        self.basePeriod = basePeriod
        self.factor = factor
        (self.emission, self.emissionUnit) = (emission, emissionUnit)
        self.gas = gas
        self.source = source
        self.place = place
    }
}
