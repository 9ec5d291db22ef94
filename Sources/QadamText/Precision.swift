/// How many digits of a number are shown.
public enum Precision: Equatable, Sendable {
    /// At most this many digits from the first that is not zero; zeros at the end of the fraction are not shown.
    case significant(Int)
    /// Exactly this many digits after the decimal mark, for columns that a reader adds up.
    case decimals(Int)
    /// Every digit of the shortest text that reads back to the same number.
    case exact
}
