internal import QadamOptimize

/// Columns whose entries come row by row: for the small families, whose equations read better that way. They are put
/// into columns in one pass.
struct RowwiseBlock {
    private struct Column {
        let part: ModelPart
        let key: SIMD8<Int32>
        let bounds: Bounds
        var cost: Double
        let isInteger: Bool
    }

    private struct Entry {
        let column: Int32
        let row: Int32
        let value: Double
    }

    private var columns: [Column] = []
    private var entries: [Entry] = []

    /// A column; its number here.
    mutating func column(
        _ part: ModelPart,
        _ key: SIMD8<Int32>,
        _ bounds: Bounds = .nonnegative,
        cost: Double = 0,
        integer: Bool = false
    ) -> Int {
        columns.append(Column(part: part, key: key, bounds: bounds, cost: cost, isInteger: integer))
        return columns.count - 1
    }

    /// Adds to the cost of a column.
    mutating func addCost(_ cost: Double, of column: Int) { columns[column].cost += cost }

    /// Sets the cost of a column.
    mutating func setCost(_ cost: Double, of column: Int) { columns[column].cost = cost }

    /// An entry of a column. A zero is no entry.
    mutating func add(_ value: Double, _ column: Int, row: Int32) {
        if value == 0 || row < 0 { return }
        entries.append(Entry(column: Int32(column), row: row, value: value))
    }

    /// Appends the columns to the model and says where the first one stands.
    func emit(into builder: inout ColumnwiseBuilder, _ layout: inout ModelLayout, first: Int) {
        var starts = [Int](repeating: 0, count: columns.count + 1)
        for entry in entries { starts[Int(entry.column) + 1] += 1 }
        for column in columns.indices { starts[column + 1] += starts[column] }
        var order = [Int](repeating: 0, count: entries.count)
        var next = starts
        for (position, entry) in entries.enumerated() {
            order[next[Int(entry.column)]] = position
            next[Int(entry.column)] += 1
        }
        for (number, column) in columns.enumerated() {
            builder.column(cost: column.cost, column.bounds, integer: column.isInteger)
            layout.columns.append(
                ModelBlock(
                    part: column.part,
                    key: column.key,
                    start: Int32(first + number),
                    count: 1,
                    map: -1
                )
            )
            for position in order[starts[number]..<starts[number + 1]] {
                builder.entry(entries[position].value, row: Int(entries[position].row))
            }
        }
    }

    /// Number of columns.
    var count: Int { columns.count }
}
