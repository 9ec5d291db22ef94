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
        guard values.count <= Int32.max else { throw SparseError(.tooLarge, at: values.count) }
        for k in values.indices {
            guard rows[k] >= 0, rows[k] < rowCount, columns[k] >= 0, columns[k] < columnCount else {
                throw SparseError(.outOfRange, at: k)
            }
            guard values[k].isFinite else { throw SparseError(.notFinite, at: k) }
        }
        // Two stable counting sorts, by row and then by column, leave each column sorted by row.
        var next = Self.starts(rows, count: rowCount)
        var byRow = [Int32](repeating: 0, count: rows.count)
        for k in rows.indices {
            byRow[next[Int(rows[k])]] = Int32(truncatingIfNeeded: k)
            next[Int(rows[k])] += 1
        }
        let starts = Self.starts(columns, count: columnCount)
        next = starts
        var outRows = [Int32](repeating: 0, count: rows.count)
        var outValues = [Double](repeating: 0, count: rows.count)
        for item in byRow {
            let k = Int(item)
            let place = next[Int(columns[k])]
            outRows[place] = rows[k]
            outValues[place] = values[k]
            next[Int(columns[k])] = place + 1
        }
        self.init(rowCount: rowCount, columnCount: columnCount, adding: starts, outRows, outValues)
    }

    /// Columns sorted by row, in which entries at the same place are still to be added.
    private init(
        rowCount: Int,
        columnCount: Int,
        adding sortedStarts: [Int],
        _ sortedRows: [Int32],
        _ sortedValues: [Double]
    ) {
        var (starts, rows, values) = (sortedStarts, sortedRows, sortedValues)
        var count = 0
        for j in 0..<columnCount {
            let first = count
            for k in sortedStarts[j]..<sortedStarts[j + 1] {
                if count > first, rows[count - 1] == sortedRows[k] {
                    values[count - 1] += sortedValues[k]
                } else {
                    rows[count] = sortedRows[k]
                    values[count] = sortedValues[k]
                    count += 1
                }
            }
            starts[j] = first
        }
        starts[columnCount] = count
        rows.removeLast(rows.count - count)
        values.removeLast(values.count - count)
        self.init(
            rowCount: rowCount,
            columnCount: columnCount,
            columnStarts: starts,
            rows: rows,
            values: values
        )
    }

    /// Where the items of each key begin when they are sorted by key.
    static func starts(_ keys: [Int32], count: Int) -> [Int] {
        var starts = [Int](repeating: 0, count: count + 1)
        for key in keys { starts[Int(key) + 1] += 1 }
        for key in 0..<count { starts[key + 1] += starts[key] }
        return starts
    }

    /// The same matrix with zeros beside the diagonal of some columns; the pattern stays.
    public func cutting(_ columns: [Int]) -> SparseMatrix {
        var cut = values
        for column in columns {
            for k in columnStarts[column]..<columnStarts[column + 1] where Int(rows[k]) != column {
                cut[k] = 0
            }
        }
        return SparseMatrix(
            rowCount: rowCount,
            columnCount: columnCount,
            columnStarts: columnStarts,
            rows: rows,
            values: cut
        )
    }

    /// The stored value at a place, or zero.
    public subscript(row: Int, column: Int) -> Double {
        var (low, high) = (columnStarts[column], columnStarts[column + 1])
        while low < high {
            let middle = (low + high) / 2
            if rows[middle] < row { low = middle + 1 } else { high = middle }
        }
        return low < columnStarts[column + 1] && Int(rows[low]) == row ? values[low] : 0
    }

    /// The matrix with rows and columns exchanged.
    public func transposed() -> SparseMatrix {
        let starts = Self.starts(rows, count: rowCount)
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
