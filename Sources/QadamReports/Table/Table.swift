/// A table in words: what the terminal prints and what the page shows.
///
/// Cells are texts already, in one language; numbers have been written with the precision of their column.
public struct Table: Equatable, Sendable {
    /// How a column stands.
    public enum Alignment: Sendable {
        /// Text: flush left.
        case leading
        /// Numbers: flush right.
        case trailing
    }

    /// One column.
    public struct Column: Equatable, Sendable {
        /// Head of the column.
        public let title: String
        /// Unit in words, shown in the head.
        public let unit: String?
        /// How cells and head stand.
        public let alignment: Alignment

        /// A column of texts.
        public static func text(_ title: String) -> Column {
            Column(title: title, unit: nil, alignment: .leading)
        }

        /// A column of numbers with the unit in its head.
        public static func number(_ title: String, unit: String? = nil) -> Column {
            Column(title: title, unit: unit, alignment: .trailing)
        }

        /// Title and unit: `Emissions, t CO₂e`.
        public var head: String {
            guard let unit, !unit.isEmpty else { return title }
            return title.isEmpty ? unit : "\(title), \(unit)"
        }
    }

    /// The columns.
    public let columns: [Column]
    /// The rows; each has as many cells as there are columns.
    public private(set) var rows: [[String]]
    /// Rows below a line: sums.
    public private(set) var totals: [[String]]

    /// A table. Rows shorter than the columns are filled with empty cells, longer ones are cut: a table never
    /// shifts a figure under another head.
    public init(_ columns: [Column], rows: [[String]] = [], totals: [[String]] = []) {
        self.columns = columns
        self.rows = rows.map { Self.fitted($0, to: columns.count) }
        self.totals = totals.map { Self.fitted($0, to: columns.count) }
    }

    /// Adds a row.
    public mutating func append(_ row: [String]) {
        rows.append(Self.fitted(row, to: columns.count))
    }

    /// Adds a row below the line.
    public mutating func appendTotal(_ row: [String]) {
        totals.append(Self.fitted(row, to: columns.count))
    }

    private static func fitted(_ row: [String], to count: Int) -> [String] {
        Array(row.prefix(count)) + Array(repeating: "", count: max(0, count - row.count))
    }
}
