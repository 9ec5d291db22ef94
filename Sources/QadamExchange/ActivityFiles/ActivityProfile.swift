public import QadamUnits

/// What a column, or a value for all rows, means in a file of activity records.
public enum ActivityRole: String, Sendable, Codable, Hashable, CaseIterable {
    /// Identifier of the record.
    case id
    /// The source line.
    case source
    /// The calendar month that a row covers.
    case month
    /// The first day that a row covers.
    case firstDay = "first_day"
    /// The last day that a row covers.
    case lastDay = "last_day"
    /// The one day of an event, or of a reading.
    case day
    /// The quantity.
    case quantity
    /// The count that a meter shows; a record is the difference between two readings.
    case reading
    /// What a difference of readings is multiplied by, such as the ratio of current transformers.
    case multiplier
    /// The unit.
    case unit
    /// How the quantity was obtained.
    case provenance
    /// Five quality scores.
    case quality
    /// Half width of the 95 % interval, per cent.
    case halfWidth = "half_width_percent"
    /// What proves it.
    case evidence

    /// Roles whose cells may be translated word by word.
    static let worded: Set<ActivityRole> = [.source, .unit, .provenance]
    /// Roles that hold numbers.
    static let numbers: Set<ActivityRole> = [.quantity, .reading, .multiplier, .halfWidth]
    /// Roles that hold days.
    static let days: Set<ActivityRole> = [.firstDay, .lastDay, .day]
}

/// The order of day, month and year in a file that may write them apart by points, strokes or hyphens.
public enum DateStyle: String, Sendable, Codable, CaseIterable {
    /// 2024-01-31
    case ymd
    /// 31.01.2024
    case dmy
    /// 01/31/2024
    case mdy

    /// One day written in the order, to show it to a person.
    public var sample: String {
        switch self {
        case .ymd: "2024-01-31"
        case .dmy: "31.01.2024"
        case .mdy: "01/31/2024"
        }
    }
}

/// How a file of activity records is read: chosen by a person once, kept under a name.
public struct ActivityProfile: Sendable, Codable, Equatable {
    /// Name of the sheet; the only visible one where it is absent.
    public var sheet: String?
    /// Row of the header, from 1; the first row with all headers where it is absent.
    public var headerRow: Int?
    /// Letters of a CSV file.
    public var encoding: TextEncoding = .utf8
    /// What stands between the cells of a CSV file; found from the header where it is absent.
    public var separator: Dialect.Separator?
    /// How numbers typed as text are written; found where all readings agree.
    public var numbers: NumberConvention?
    /// How days typed as text are written; found where all readings agree.
    public var dates: DateStyle?
    /// Header of the column of a role.
    public var columns: [ActivityRole: String] = [:]
    /// What holds for all rows.
    public var constants: [ActivityRole: String] = [:]
    /// Words of the file and what they mean here.
    public var words: [ActivityRole: [String: String]] = [:]
    /// Whether each month has a column of its own, whose header names it.
    public var monthsAcross = false
    /// The year of months that are named without one.
    public var year: Int?
    /// Digits of a meter that begins again at zero; without them a smaller reading is an error.
    public var meterDigits: Int?

    /// Nothing chosen: the headers of Qadam's own table.
    public init() {}

    /// The header under which a role is looked for.
    func header(_ role: ActivityRole) -> String { columns[role] ?? role.rawValue }
}
