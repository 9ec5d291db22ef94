public import QadamUnits

/// How one file writes its cells: declared by the table or chosen by a person, per file, and never guessed.
///
/// A cell that does not fit is refused, with a word on the convention that it would fit.
public struct Dialect: Sendable, Codable, Hashable {
    /// What stands between two cells.
    public enum Separator: String, Sendable, Codable, CaseIterable {
        /// `,`
        case comma
        /// `;`, as spreadsheets write where the comma is the decimal mark
        case semicolon
        /// The tabulator
        case tab

        /// The byte of the separator.
        public var byte: UInt8 {
            switch self {
            case .comma: UInt8(ascii: ",")
            case .semicolon: UInt8(ascii: ";")
            case .tab: 0x09
            }
        }
    }

    /// The order of day, month and year in a date.
    public enum DateOrder: String, Sendable, Codable, CaseIterable {
        /// `2024-01-31`
        case iso
        /// `31.01.2024`
        case dayMonthYear
        /// `01/31/2024`
        case monthDayYear
    }

    /// What stands between two cells.
    public let separator: Separator
    /// How numbers are written.
    public let numbers: NumberConvention
    /// How dates are written.
    public let dates: DateOrder

    /// A dialect of one's own. Where separator and decimal mark are both commas, numbers stand in quotes.
    public init(separator: Separator, numbers: NumberConvention, dates: DateOrder) {
        self.separator = separator
        self.numbers = numbers
        self.dates = dates
    }

    /// Comma, decimal point, no grouping, ISO dates: what Qadam writes and its own tables are.
    public static let qadam = Dialect(separator: .comma, numbers: .plain, dates: .iso)
    /// Semicolon, decimal comma, groups apart by a space, dates as `31.01.2024`: a Kazakh or Russian spreadsheet.
    public static let spreadsheet = Dialect(
        separator: .semicolon,
        numbers: .commaSpaced,
        dates: .dayMonthYear
    )
}
