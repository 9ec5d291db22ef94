public import QadamEvidence
public import QadamUnits

/// A sourced property of a material, a waste, a device or a rule: heating value, density, decay rate, leak rate.
/// A person chooses it by its id; nothing is taken by default.
public struct MaterialProperty: Hashable, Sendable, Codable {
    /// The row with value, unit and source.
    public let row: FactorRow
    /// What a calculation pins.
    public let version: FactorVersion
    /// Publisher of the work.
    public let publisher: String

    /// Stable identifier.
    public var id: String { row.id }
    /// Category, such as `net-calorific-value` or `density`.
    public var category: String { row.category }
    /// The material, as the source names it.
    public var activity: String { row.activity }
    /// The value with its unit.
    public var amount: Amount { Amount(row.value, row.unit) }
    /// The published range in the unit of ``amount``.
    public var interval: Interval95? { row.interval }
    /// Where the value stands.
    public var citation: Citation { row.citation }
    /// What to know before using it.
    public var flags: [FactorFlag] { row.flags }
    /// Name of the disputed value that this is one answer to.
    public var dispute: String? { row.dispute }
}
