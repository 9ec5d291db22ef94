public import QadamUnits

/// What a cell holds.
public enum SheetValue: Hashable, Sendable {
    /// Text; runs of different fonts joined, phonetic guides left out. Never empty: such cells are absent.
    case text(String)
    /// A number, with the text by which the file gives it (a double as Excel writes it, point as decimal sign).
    case number(Double, text: String)
    /// `TRUE` or `FALSE`.
    case boolean(Bool)
    /// A number whose format shows it as a date or a time.
    case moment(SheetMoment)
    /// An error of the spreadsheet program, such as `#N/A`.
    case error(String)
    /// A formula that was never calculated, or a value that cannot be read; a finding says which.
    case unknown
}

/// A cell that is not empty.
public struct SheetCell: Hashable, Sendable {
    /// Column, from 1.
    public let column: Int
    /// What it holds.
    public let value: SheetValue
    /// Whether a formula made it.
    public let isFormula: Bool

    /// Name of the column: `A`, `B`, … `AA`.
    public var columnName: String { CellReference.name(ofColumn: column) }

    /// The value as one would type it: numbers as in the file, dates as `2024-01-31` or `2024-01-31T06:30:00`, times
    /// of a day as `06:30:00`, durations as their number of days, `TRUE`, `FALSE`, errors by their name. `nil` where
    /// the value is unknown.
    public var text: String? {
        switch value {
        case .text(let text): text
        case .number(_, let text): text
        case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
        case .moment(let moment): moment.description
        case .error(let name): name
        case .unknown: nil
        }
    }
}

/// A row with at least one cell.
public struct SheetRow: Hashable, Sendable {
    /// Number, from 1.
    public let number: Int
    /// Whether it is hidden (also by a filter).
    public let isHidden: Bool
    /// Its cells that are not empty, by column.
    public let cells: [SheetCell]

    /// The cell of a column (from 1); `nil` where it is empty.
    public subscript(column: Int) -> SheetCell? { cells.first { $0.column == column } }
}

/// A number that its format shows as a date, a time of the day or a duration.
public struct SheetMoment: Hashable, Sendable {
    /// What the format shows.
    public enum Kind: Hashable, Sendable {
        /// A day.
        case date
        /// A day and a time.
        case dateAndTime
        /// A time of the day, without a day.
        case time
        /// Elapsed hours, minutes or seconds.
        case duration
    }

    /// What the format shows.
    public let kind: Kind
    /// The number: days since the beginning of the workbook's calendar.
    public let serial: Double
    /// The number as the file writes it.
    public let text: String
    /// The day; `nil` where the number is none of the calendar (0, negative, the 29 February 1900 that never was).
    public let date: CivilDate?
    /// Seconds since midnight, 0 … 86 400 (not reached), to the millisecond.
    public let secondsOfDay: Double
}

extension SheetMoment: CustomStringConvertible {
    /// ISO 8601 as far as the format shows: `2024-01-31`, `2024-01-31T06:30:00`, `06:30:00`; the number where it is a
    /// duration or no day.
    public var description: String {
        switch kind {
        case .date: return date.map(\.description) ?? text
        case .dateAndTime: return date.map { $0.description + "T" + clock } ?? text
        case .time: return clock
        case .duration: return text
        }
    }

    private var clock: String {
        let milliseconds = Int((secondsOfDay * 1000).rounded())
        let parts = [milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60]
        let time = parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
        let rest = milliseconds % 1000
        return rest == 0 ? time : time + "." + String(String(1000 + rest).dropFirst())
    }
}
