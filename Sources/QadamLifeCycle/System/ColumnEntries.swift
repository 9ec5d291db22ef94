import QadamSparse

/// Gathers the entries of a matrix column by column, each with its terms, sorted by row.
struct ColumnEntries {
    private(set) var starts: [Int] = [0]
    private(set) var rows: [Int32] = []
    private(set) var values: [Double] = []
    private(set) var terms = MatrixTerms()
    private var pendingRows: [Int32] = []
    private var pendingExchanges: [Int32] = []
    private var pendingFactors: [Double] = []

    /// Adds a term to the open column. One of amount zero stays: another sample or parameter may give it a value.
    mutating func add(row: Int, _ exchange: Int, _ factor: Double) {
        pendingRows.append(Int32(row))
        pendingExchanges.append(Int32(exchange))
        pendingFactors.append(factor)
    }

    /// Ends the open column: terms of one row become one entry.
    mutating func close(_ amounts: [Double]) {
        var order = Array(0..<Int32(pendingRows.count))
        var isSorted = true
        for k in 1..<max(1, pendingRows.count) where pendingRows[k] < pendingRows[k - 1] {
            isSorted = false
            break
        }
        if !isSorted {
            order.sort { (pendingRows[Int($0)], $0) < (pendingRows[Int($1)], $1) }
        }
        let first = rows.count
        for place in order {
            let k = Int(place)
            let value = amounts[Int(pendingExchanges[k])] * pendingFactors[k]
            if rows.count > first, rows[rows.count - 1] == pendingRows[k] {
                values[values.count - 1] += value
                terms.starts[terms.starts.count - 1] += 1
            } else {
                rows.append(pendingRows[k])
                values.append(value)
                terms.starts.append(Int32(terms.exchange.count) + 1)
            }
            terms.exchange.append(pendingExchanges[k])
            terms.factor.append(pendingFactors[k])
        }
        starts.append(rows.count)
        pendingRows.removeAll(keepingCapacity: true)
        pendingExchanges.removeAll(keepingCapacity: true)
        pendingFactors.removeAll(keepingCapacity: true)
    }

    /// The entry of a column on the diagonal, or zero.
    func diagonal(_ column: Int) -> Double {
        for k in starts[column]..<starts[column + 1] where Int(rows[k]) == column { return values[k] }
        return 0
    }

    /// Gives the entry of a column on the diagonal another value.
    mutating func setDiagonal(_ column: Int, _ value: Double) {
        for k in starts[column]..<starts[column + 1] where Int(rows[k]) == column { values[k] = value }
    }

    func matrix(rowCount: Int) -> SparseMatrix {
        SparseMatrix(
            rowCount: rowCount,
            sortedColumnStarts: starts,
            rows: rows,
            values: values
        )
    }
}
