/// How numbers are written in one file: chosen per file by a person, never guessed.
///
/// A text that does not fit is refused; ``misfit(_:)`` says under which convention it would read.
public struct NumberConvention: Hashable, Sendable, Codable {
    /// The mark between whole and fractional digits.
    public enum DecimalMark: String, Sendable, Codable, CaseIterable {
        /// `1234.5`
        case point
        /// `1234,5`
        case comma
    }

    /// The mark between groups of three digits.
    public enum Grouping: String, Sendable, Codable, CaseIterable {
        /// No grouping allowed.
        case none
        /// Space, no-break space or thin space.
        case space
        /// `1,234.5`
        case comma
        /// `1.234,5`
        case point
    }

    /// Decimal mark.
    public let decimalMark: DecimalMark
    /// Grouping mark.
    public let grouping: Grouping

    /// A convention; `nil` if decimal and grouping mark are the same character.
    public init?(decimalMark: DecimalMark, grouping: Grouping) {
        if decimalMark == .comma, grouping == .comma { return nil }
        if decimalMark == .point, grouping == .point { return nil }
        self.decimalMark = decimalMark
        self.grouping = grouping
    }

    private init(_ decimalMark: DecimalMark, _ grouping: Grouping) {
        self.decimalMark = decimalMark
        self.grouping = grouping
    }

    /// `1234.5`, no grouping: the convention of data files.
    public static let plain = NumberConvention(.point, .none)
    /// `1234,5`, no grouping.
    public static let commaPlain = NumberConvention(.comma, .none)
    /// `1 234,5`: Kazakh and Russian usage.
    public static let commaSpaced = NumberConvention(.comma, .space)
    /// `1,234.5`: English usage.
    public static let pointGrouped = NumberConvention(.point, .comma)

    /// The number a text means; `nil` if it does not fit the convention exactly.
    public func number(_ text: String) -> Double? {
        var text = text
        return text.withUTF8 { number($0) }
    }

    /// The number that UTF-8 bytes mean; `nil` if they do not fit. Correctly rounded.
    ///
    /// Shape: one text of any length; no allocation for up to 19 significant digits.
    public func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        var scanner = NumberScanner(bytes: bytes, convention: self)
        return scanner.scan()
    }

    /// Another common convention under which the text would be a number, for the cure in a diagnostic.
    public func misfit(_ text: String) -> NumberConvention? {
        guard number(text) == nil else { return nil }
        return [Self.plain, .commaPlain, .commaSpaced, .pointGrouped].first {
            $0 != self && $0.number(text) != nil
        }
    }
}
