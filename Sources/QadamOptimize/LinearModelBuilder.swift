/// Builds a `LinearModel` row by row or in any order: columns and rows are declared, terms are added, and
/// `build()` sorts the terms into columns once, in linear time.
///
/// There is no object per term: a term is sixteen bytes in one contiguous array.
public struct LinearModelBuilder: Sendable {
    /// What to do with two terms of the same column in the same row.
    public enum Duplicates: Sendable {
        /// They are a mistake.
        case refuse
        /// They are added, as one would on paper.
        case add
    }

    struct Term {
        var row: Int32
        var column: Int32
        var value: Double
    }

    let sense: LinearModel.Sense
    /// Constant part of the objective.
    public var offset: Double
    var cost: [Double] = []
    var columnLower: [Double] = []
    var columnUpper: [Double] = []
    var integrality: [Int32] = []
    var hasInteger = false
    var rowLower: [Double] = []
    var rowUpper: [Double] = []
    var terms = ContiguousArray<Term>()
    var columnNames = ModelNames(prefix: "c")
    var rowNames = ModelNames(prefix: "r")

    /// An empty model.
    public init(_ sense: LinearModel.Sense, offset: Double = 0) {
        self.sense = sense
        self.offset = offset
    }

    /// Makes room for what is going to come, where it is known.
    public mutating func reserve(columns: Int, rows: Int, entries: Int) {
        cost.reserveCapacity(columns)
        columnLower.reserveCapacity(columns)
        columnUpper.reserveCapacity(columns)
        integrality.reserveCapacity(columns)
        rowLower.reserveCapacity(rows)
        rowUpper.reserveCapacity(rows)
        terms.reserveCapacity(entries)
    }

    /// Number of columns so far.
    public var columnCount: Int { cost.count }
    /// Number of rows so far.
    public var rowCount: Int { rowLower.count }

    /// Adds one column.
    public mutating func column(
        cost: Double = 0,
        _ bounds: Bounds = .nonnegative,
        integer: Bool = false,
        name: String? = nil
    ) -> LinearModel.Column {
        guard let name else { return columns(1, cost: cost, bounds, integer: integer)[0] }
        return columns(1, cost: cost, bounds, integer: integer) { _ in name }[0]
    }

    /// Adds `count` columns of one kind; `name` is asked for a position within the block, and only when a
    /// name is needed.
    public mutating func columns(
        _ count: Int,
        cost: Double = 0,
        _ bounds: Bounds = .nonnegative,
        integer: Bool = false,
        name: (@Sendable (Int) -> String)? = nil
    ) -> ColumnBlock {
        let start = self.cost.count
        if let name { columnNames.append(from: start, name) } else { columnNames.appendUnnamed(from: start) }
        self.cost.append(contentsOf: repeatElement(cost, count: count))
        columnLower.append(contentsOf: repeatElement(bounds.lower, count: count))
        columnUpper.append(contentsOf: repeatElement(bounds.upper, count: count))
        integrality.append(contentsOf: repeatElement(integer ? 1 : 0, count: count))
        if integer && count > 0 { hasInteger = true }
        return ColumnBlock(range: start..<(start + count))
    }

    /// Adds one row.
    public mutating func row(_ bounds: Bounds, name: String? = nil) -> LinearModel.Row {
        guard let name else { return rows(1, bounds)[0] }
        return rows(1, bounds) { _ in name }[0]
    }

    /// Adds `count` rows of one kind.
    public mutating func rows(
        _ count: Int,
        _ bounds: Bounds,
        name: (@Sendable (Int) -> String)? = nil
    ) -> RowBlock {
        let start = rowLower.count
        if let name { rowNames.append(from: start, name) } else { rowNames.appendUnnamed(from: start) }
        rowLower.append(contentsOf: repeatElement(bounds.lower, count: count))
        rowUpper.append(contentsOf: repeatElement(bounds.upper, count: count))
        return RowBlock(range: start..<(start + count))
    }

    /// Adds the term `coefficient · column` to a row. A zero is no term.
    @inline(__always)
    public mutating func add(_ coefficient: Double, _ column: LinearModel.Column, to row: LinearModel.Row) {
        if coefficient == 0 { return }
        terms.append(
            Term(
                row: Int32(clamping: row.index),
                column: Int32(clamping: column.index),
                value: coefficient
            )
        )
    }

    /// Sets the objective coefficient of a column.
    public mutating func setCost(_ value: Double, of column: LinearModel.Column) {
        cost[column.index] = value
    }

    /// Adds to the objective coefficient of a column.
    public mutating func addCost(_ value: Double, to column: LinearModel.Column) {
        cost[column.index] += value
    }

    /// Sets the bounds of a column.
    public mutating func setBounds(_ bounds: Bounds, of column: LinearModel.Column) {
        columnLower[column.index] = bounds.lower
        columnUpper[column.index] = bounds.upper
    }

    /// Sets the bounds of a row.
    public mutating func setBounds(_ bounds: Bounds, of row: LinearModel.Row) {
        rowLower[row.index] = bounds.lower
        rowUpper[row.index] = bounds.upper
    }
}
