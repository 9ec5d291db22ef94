/// A linear or mixed-integer linear model in columns: minimize or maximize `offset + cost · x` with `rowLower
/// ≤ A x ≤ rowUpper`, `columnLower ≤ x ≤ columnUpper` and some of `x` whole numbers.
///
/// `A` is stored by columns (compressed sparse columns) in the form in which the solver takes it, so that it
/// is handed over without a copy. The model carries no units: whoever builds it chooses one unit per row and
/// per column.
public struct LinearModel: Sendable {
    /// What is wanted of the objective.
    public enum Sense: Int32, Sendable, Equatable, Hashable, Codable {
        /// The smallest objective.
        case minimize = 1
        /// The largest objective.
        case maximize = -1
    }

    /// A column (a variable) by its position. A type of its own, so that it cannot be taken for a row.
    public struct Column: Sendable, Equatable, Hashable, Codable {
        /// Position, from zero.
        public let index: Int
        /// The column at `index`.
        public init(_ index: Int) { self.index = index }
    }

    /// A row (a constraint) by its position.
    public struct Row: Sendable, Equatable, Hashable, Codable {
        /// Position, from zero.
        public let index: Int
        /// The row at `index`.
        public init(_ index: Int) { self.index = index }
    }

    /// Whether the objective is to be small or large.
    public let sense: Sense
    /// Constant part of the objective.
    public let offset: Double
    /// Objective coefficient of each column.
    public let cost: [Double]
    /// Lowest value of each column.
    public let columnLower: [Double]
    /// Highest value of each column.
    public let columnUpper: [Double]
    /// Lowest activity of each row.
    public let rowLower: [Double]
    /// Highest activity of each row.
    public let rowUpper: [Double]
    /// Where the entries of each column begin; one more number than columns, the last is the number of
    /// entries.
    public let columnStart: [Int32]
    /// Row of each entry.
    public let rowIndex: [Int32]
    /// Value of each entry.
    public let coefficient: [Double]
    /// 1 for each integer column and 0 for each continuous one; empty if all are continuous.
    public let integrality: [Int32]
    /// Names of the columns.
    public let columnNames: ModelNames
    /// Names of the rows.
    public let rowNames: ModelNames

    /// A model from its arrays, checked: lengths, indices, duplicates, NaN and numbers that a solver would
    /// drop.
    /// - Throws: `OptimizeError` with the name of the row or column at fault.
    public init(
        sense: Sense,
        offset: Double,
        cost: [Double],
        columnLower: [Double],
        columnUpper: [Double],
        rowLower: [Double],
        rowUpper: [Double],
        columnStart: [Int32],
        rowIndex: [Int32],
        coefficient: [Double],
        integrality: [Int32] = [],
        columnNames: ModelNames = ModelNames(prefix: "c"),
        rowNames: ModelNames = ModelNames(prefix: "r")
    ) throws(OptimizeError) {
        self.sense = sense
        self.offset = offset
        self.cost = cost
        self.columnLower = columnLower
        self.columnUpper = columnUpper
        self.rowLower = rowLower
        self.rowUpper = rowUpper
        self.columnStart = columnStart
        self.rowIndex = rowIndex
        self.coefficient = coefficient
        self.integrality = integrality
        self.columnNames = columnNames
        self.rowNames = rowNames
        try checkShape()
        try checkBounds()
        try checkEntries()
    }

    /// Number of columns.
    public var columnCount: Int { cost.count }
    /// Number of rows.
    public var rowCount: Int { rowLower.count }
    /// Number of entries of the matrix.
    public var entryCount: Int { coefficient.count }
    /// True if at least one column must be a whole number.
    public var isMixedInteger: Bool { integrality.contains(1) }

    /// Bounds of a column.
    public func bounds(of column: Column) -> Bounds {
        Bounds(lower: columnLower[column.index], upper: columnUpper[column.index])
    }

    /// Bounds of a row.
    public func bounds(of row: Row) -> Bounds {
        Bounds(lower: rowLower[row.index], upper: rowUpper[row.index])
    }

    /// Name of a column.
    public func name(of column: Column) -> String { columnNames.name(of: column.index) }

    /// Name of a row.
    public func name(of row: Row) -> String { rowNames.name(of: row.index) }
}
