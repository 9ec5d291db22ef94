/// Builds a `LinearModel` column by column, straight into the arrays that the solver takes: no sorting, no
/// terms.
///
/// Rows are declared first; then each column is opened and its entries are appended.
public struct ColumnwiseBuilder: Sendable {
    let sense: LinearModel.Sense
    let offset: Double
    var cost: [Double] = []
    var columnLower: [Double] = []
    var columnUpper: [Double] = []
    var integrality: [Int32] = []
    var hasInteger = false
    var rowLower: [Double]
    var rowUpper: [Double]
    var columnStart: [Int32] = []
    var rowIndex: [Int32] = []
    var coefficient: [Double] = []

    /// A model with these rows and without columns.
    public init(_ sense: LinearModel.Sense, rows: [Bounds], offset: Double = 0) {
        self.init(sense, rowLower: rows.map(\.lower), rowUpper: rows.map(\.upper), offset: offset)
    }

    /// A model with rows between these bounds, taken as they lie, and without columns.
    package init(
        _ sense: LinearModel.Sense,
        rowLower: [Double],
        rowUpper: [Double],
        offset: Double = 0
    ) {
        self.sense = sense
        self.offset = offset
        self.rowLower = rowLower
        self.rowUpper = rowUpper
    }

    /// Makes room for what is going to come.
    public mutating func reserve(columns: Int, entries: Int) {
        cost.reserveCapacity(columns)
        columnLower.reserveCapacity(columns)
        columnUpper.reserveCapacity(columns)
        integrality.reserveCapacity(columns)
        columnStart.reserveCapacity(columns + 1)
        rowIndex.reserveCapacity(entries)
        coefficient.reserveCapacity(entries)
    }

    /// Opens the next column; the entries that follow belong to it.
    @discardableResult
    public mutating func column(
        cost: Double = 0,
        _ bounds: Bounds = .nonnegative,
        integer: Bool = false
    ) -> LinearModel.Column {
        columnStart.append(Int32(truncatingIfNeeded: coefficient.count))
        self.cost.append(cost)
        columnLower.append(bounds.lower)
        columnUpper.append(bounds.upper)
        integrality.append(integer ? 1 : 0)
        if integer { hasInteger = true }
        return LinearModel.Column(self.cost.count - 1)
    }

    /// Appends an entry to the column that is open. A zero is no entry.
    @inline(__always)
    public mutating func entry(_ value: Double, row: Int) {
        if value == 0 { return }
        rowIndex.append(Int32(clamping: row))
        coefficient.append(value)
    }

    /// The finished model.
    /// - Throws: `OptimizeError` if a number is NaN or out of range, an index is wrong, or an entry comes
    ///   twice or before the first column.
    public func build(
        columnNames: ModelNames = ModelNames(prefix: "c"),
        rowNames: ModelNames = ModelNames(prefix: "r")
    ) throws(OptimizeError) -> LinearModel {
        if coefficient.count >= Int(Int32.max) {
            throw OptimizeError(.modelTooLarge, ["count": .integer(coefficient.count)])
        }
        var starts = columnStart
        starts.append(Int32(coefficient.count))
        return try LinearModel(
            sense: sense,
            offset: offset,
            cost: cost,
            columnLower: columnLower,
            columnUpper: columnUpper,
            rowLower: rowLower,
            rowUpper: rowUpper,
            columnStart: starts,
            rowIndex: rowIndex,
            coefficient: coefficient,
            integrality: hasInteger ? integrality : [],
            columnNames: columnNames,
            rowNames: rowNames
        )
    }
}
