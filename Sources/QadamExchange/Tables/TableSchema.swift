/// What a table holds: its columns, which of them together name a row once, and what becomes of other columns.
public struct TableSchema: Sendable {
    /// What becomes of headers that no column names.
    public enum OtherColumns: Sendable {
        /// Each is an error.
        case refused
        /// Each is a column of numbers, a value in every row; for tables with a column per building or year.
        case numbers(NumberRange)
        /// Each is a column of numbers where a cell may be blank.
        case optionalNumbers(NumberRange)
    }

    /// Name of the table, for diagnostics and people who read the code.
    public let name: String
    /// The columns, in any order.
    public let columns: [any TableColumn]
    /// Sets of headers whose cells together may stand in one row only.
    public let unique: [[String]]
    /// What becomes of other headers.
    public let others: OtherColumns
    /// The most rows; a table is kept in memory, other than activity records.
    public let maximumRows: Int

    /// A schema; columns stand in any order in the file.
    public init(
        _ name: String,
        columns: [any TableColumn],
        unique: [[String]] = [],
        others: OtherColumns = .refused,
        maximumRows: Int = 5_000_000
    ) {
        self.name = name
        self.columns = columns
        self.unique = unique
        self.others = others
        self.maximumRows = maximumRows
    }

    /// All headers that the columns name.
    public var headers: [String] {
        var seen: Set<String> = []
        return columns.flatMap(\.headers).filter { seen.insert($0).inserted }
    }
}

/// A table read and found free of errors: one contiguous array a column.
public struct TypedTable: Sendable {
    /// The file it came from.
    public let file: String
    /// The number of the row in the file, for each row of the table; the header is 1.
    public let rowNumbers: [Int]
    /// Columns that the schema does not name, in the order of the file; `nil` where a cell is blank.
    public let others: [(header: String, values: [Double?])]
    private let contents: [String: any Sendable]

    init(
        file: String,
        rowNumbers: [Int],
        others: [(header: String, values: [Double?])],
        contents: [String: any Sendable]
    ) {
        self.file = file
        self.rowNumbers = rowNumbers
        self.others = others
        self.contents = contents
    }

    /// The number of rows.
    public var count: Int { rowNumbers.count }

    /// The values of a column, one a row.
    ///
    /// The column must be one of the schema that the table was read with; another is a mistake in the program.
    public subscript<Value>(column: Column<Value>) -> [Value] {
        let values = contents[Self.key(column)] as? [Value]
        precondition(values != nil, "the schema has no column \(column.headers) of \(Value.self)")
        return values ?? []
    }

    static func key(_ column: any TableColumn) -> String { column.headers.joined(separator: "\u{1F}") }
}
