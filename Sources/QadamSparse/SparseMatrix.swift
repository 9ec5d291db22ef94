/// A sparse matrix in compressed columns: the entries of column `j` stand in
/// `columnStarts[j] ..< columnStarts[j + 1]`, by increasing row, without duplicates.
public struct SparseMatrix: Sendable, Equatable, Codable {
    /// Number of rows.
    public let rowCount: Int
    /// Number of columns.
    public let columnCount: Int
    /// Where each column begins; one more than there are columns.
    public let columnStarts: [Int]
    /// Row of each entry.
    public let rows: [Int32]
    /// Value of each entry.
    public let values: [Double]

    /// Number of stored entries.
    public var entryCount: Int { values.count }

    init(rowCount: Int, columnCount: Int, columnStarts: [Int], rows: [Int32], values: [Double]) {
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.columnStarts = columnStarts
        self.rows = rows
        self.values = values
    }

    /// The matrix with the given entries; entries at the same place are added in the order given.
    ///
    /// - Throws: ``SparseError`` when the arrays differ in length, a place is outside the matrix, or a value
    ///   is
    ///   not finite; its index is that of the triplet.
    public init(
        rowCount: Int,
        columnCount: Int,
        rows: [Int32],
        columns: [Int32],
        values: [Double]
    ) throws(SparseError) {
        guard rows.count == values.count, columns.count == values.count else {
            throw SparseError(.unequalTriplets, at: values.count)
        }
        for k in values.indices {
            guard rows[k] >= 0, rows[k] < rowCount, columns[k] >= 0, columns[k] < columnCount else {
                throw SparseError(.outOfRange, at: k)
            }
            guard values[k].isFinite else { throw SparseError(.notFinite, at: k) }
        }
        // Two stable counting sorts, by row and then by column, leave each column sorted by row.
        let byRow = Self.countingSort(Array(values.indices), keys: rows, count: rowCount)
        let sorted = Self.countingSort(byRow, keys: columns, count: columnCount)
        self.init(
            rowCount: rowCount,
            columnCount: columnCount,
            sorted: sorted,
            rows: rows,
            columns: columns,
            values: values
        )
    }

    private init(
        rowCount: Int,
        columnCount: Int,
        sorted: [Int],
        rows: [Int32],
        columns: [Int32],
        values: [Double]
    ) {
        var starts = [Int](repeating: 0, count: columnCount + 1)
        var outRows: [Int32] = []
        var outValues: [Double] = []
        outRows.reserveCapacity(sorted.count)
        outValues.reserveCapacity(sorted.count)
        var lastColumn: Int32 = -1
        for k in sorted {
            if columns[k] == lastColumn, outRows.last == rows[k] {
                outValues[outValues.count - 1] += values[k]
                continue
            }
            lastColumn = columns[k]
            outRows.append(rows[k])
            outValues.append(values[k])
            starts[Int(lastColumn) + 1] += 1
        }
        for j in 0..<columnCount { starts[j + 1] += starts[j] }
        self.init(
            rowCount: rowCount,
            columnCount: columnCount,
            columnStarts: starts,
            rows: outRows,
            values: outValues
        )
    }

    private static func countingSort(_ items: [Int], keys: [Int32], count: Int) -> [Int] {
        var starts = [Int](repeating: 0, count: count + 1)
        for item in items { starts[Int(keys[item]) + 1] += 1 }
        for key in 0..<count { starts[key + 1] += starts[key] }
        var sorted = [Int](repeating: 0, count: items.count)
        for item in items {
            let key = Int(keys[item])
            sorted[starts[key]] = item
            starts[key] += 1
        }
        return sorted
    }

    /// The stored value at a place, or zero.
    public subscript(row: Int, column: Int) -> Double {
        for k in columnStarts[column]..<columnStarts[column + 1] where Int(rows[k]) == row {
            return values[k]
        }
        return 0
    }

    /// The matrix with rows and columns exchanged.
    public func transposed() -> SparseMatrix {
        var starts = [Int](repeating: 0, count: rowCount + 1)
        for row in rows { starts[Int(row) + 1] += 1 }
        for i in 0..<rowCount { starts[i + 1] += starts[i] }
        var next = starts
        var outRows = [Int32](repeating: 0, count: rows.count)
        var outValues = [Double](repeating: 0, count: rows.count)
        for j in 0..<columnCount {
            for k in columnStarts[j]..<columnStarts[j + 1] {
                let place = next[Int(rows[k])]
                outRows[place] = Int32(j)
                outValues[place] = values[k]
                next[Int(rows[k])] = place + 1
            }
        }
        return SparseMatrix(
            rowCount: columnCount,
            columnCount: rowCount,
            columnStarts: starts,
            rows: outRows,
            values: outValues
        )
    }
}

extension SparseMatrix {
    /// A matrix from columns that are sorted by row and without duplicates, as their builder guarantees.
    ///
    /// - Precondition: `columnStarts` begins with 0 and ends with the number of entries.
    package init(rowCount: Int, sortedColumnStarts: [Int], rows: [Int32], values: [Double]) {
        precondition(sortedColumnStarts.last == rows.count && rows.count == values.count)
        self.init(
            rowCount: rowCount,
            columnCount: sortedColumnStarts.count - 1,
            columnStarts: sortedColumnStarts,
            rows: rows,
            values: values
        )
    }
}
