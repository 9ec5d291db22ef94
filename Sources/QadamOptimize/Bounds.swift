/// The lowest and the highest value that a column may take or that a row may reach.
///
/// Infinite ends mean "no limit". The unit is the unit of the column or the row; the model carries no units.
public struct Bounds: Sendable, Equatable, Hashable {
    /// Lowest value, `-infinity` for none.
    public let lower: Double
    /// Highest value, `+infinity` for none.
    public let upper: Double

    /// Both ends. Neither order nor NaN is checked here: `LinearModel` refuses NaN, and crossed bounds are a
    /// model without a solution, which is a result.
    public init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// From nothing up to `value`.
    public static func atMost(_ value: Double) -> Bounds { Bounds(lower: -.infinity, upper: value) }

    /// From `value` without end.
    public static func atLeast(_ value: Double) -> Bounds { Bounds(lower: value, upper: .infinity) }

    /// Exactly `value`.
    public static func equal(_ value: Double) -> Bounds { Bounds(lower: value, upper: value) }

    /// From `lower` to `upper`, both included.
    public static func between(_ lower: Double, _ upper: Double) -> Bounds {
        Bounds(lower: lower, upper: upper)
    }

    /// No limit on either side.
    public static let free = Bounds(lower: -.infinity, upper: .infinity)

    /// Zero or more.
    public static let nonnegative = Bounds(lower: 0, upper: .infinity)

    /// Zero to one; together with `integer: true` a yes-or-no decision.
    public static let binary = Bounds(lower: 0, upper: 1)
}
