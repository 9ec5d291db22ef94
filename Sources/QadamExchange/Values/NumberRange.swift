/// The numbers that a column allows, in the unit of the column.
public struct NumberRange: Sendable, Hashable, Codable {
    /// The smallest number allowed.
    public let lower: Double?
    /// Whether the smallest number itself is left out.
    public let excludesLower: Bool
    /// The largest number allowed.
    public let upper: Double?

    /// A range of one's own; `nil` at an end leaves it open.
    public init(from lower: Double? = nil, to upper: Double? = nil, excludesLower: Bool = false) {
        self.lower = lower
        self.upper = upper
        self.excludesLower = excludesLower
    }

    /// Every finite number.
    public static let any = NumberRange()
    /// Zero and above.
    public static let nonNegative = NumberRange(from: 0)
    /// Above zero.
    public static let positive = NumberRange(from: 0, excludesLower: true)
    /// From 0 to 1.
    public static let share = NumberRange(from: 0, to: 1)
    /// From 0 to 100.
    public static let percent = NumberRange(from: 0, to: 100)

    /// What is wrong with a number: the code and the bound that it passes; `nil` if nothing is.
    func violation(_ number: Double) -> (code: ExchangeCode, bound: Double)? {
        if let lower, number < lower || (excludesLower && number == lower) {
            return (lower == 0 && number < 0 ? .negativeQuantity : .belowRange, lower)
        }
        if let upper, number > upper { return (.aboveRange, upper) }
        return nil
    }
}
