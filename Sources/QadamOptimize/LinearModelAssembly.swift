extension LinearModelBuilder {
    /// Sorts the terms into columns (a counting sort, which keeps the order in which they were added) and
    /// checks them.
    /// - Throws: `OptimizeError` if a number is NaN or out of range, an index is wrong, or a term comes
    ///   twice.
    public func build(duplicates: Duplicates = .refuse) throws(OptimizeError) -> LinearModel {
        let largest = max(cost.count, rowLower.count, terms.count)
        if largest >= Int(Int32.max) { throw OptimizeError(.modelTooLarge, ["count": .integer(largest)]) }
        try checkIndices()
        var (start, index, value) = sortedByColumn()
        if duplicates == .add { merge(&start, &index, &value) }
        return try LinearModel(
            sense: sense,
            offset: offset,
            cost: cost,
            columnLower: columnLower,
            columnUpper: columnUpper,
            rowLower: rowLower,
            rowUpper: rowUpper,
            columnStart: start,
            rowIndex: index,
            coefficient: value,
            integrality: hasInteger ? integrality : [],
            columnNames: columnNames,
            rowNames: rowNames
        )
    }

    private func checkIndices() throws(OptimizeError) {
        let columns = Int32(cost.count)
        let rows = Int32(rowLower.count)
        for term in terms {
            let fits = term.column >= 0 && term.column < columns && term.row >= 0 && term.row < rows
            if !fits {
                throw OptimizeError(
                    .indexOutOfRange,
                    ["row": .integer(Int(term.row)), "column": .integer(Int(term.column))]
                )
            }
        }
    }

    private func sortedByColumn() -> (start: [Int32], index: [Int32], value: [Double]) {
        var start = [Int32](repeating: 0, count: cost.count + 1)
        for term in terms { start[Int(term.column) + 1] += 1 }
        for column in 0..<cost.count { start[column + 1] += start[column] }
        var next = start
        var index = [Int32](repeating: 0, count: terms.count)
        var value = [Double](repeating: 0, count: terms.count)
        for term in terms {
            let place = Int(next[Int(term.column)])
            index[place] = term.row
            value[place] = term.value
            next[Int(term.column)] += 1
        }
        return (start, index, value)
    }

    /// Adds up terms at one place. A sum of exactly zero is no term and is left out.
    private func merge(_ start: inout [Int32], _ index: inout [Int32], _ value: inout [Double]) {
        var placeOf = [Int32](repeating: -1, count: rowLower.count)
        var write = 0
        var begin = 0
        for column in 0..<cost.count {
            let end = Int(start[column + 1])
            let first = write
            for entry in begin..<end {
                let row = Int(index[entry])
                if placeOf[row] >= 0 {
                    value[Int(placeOf[row])] += value[entry]
                    continue
                }
                placeOf[row] = Int32(write)
                index[write] = index[entry]
                value[write] = value[entry]
                write += 1
            }
            for entry in first..<write { placeOf[Int(index[entry])] = -1 }
            write = dropZeros(from: first, to: write, &index, &value)
            begin = end
            start[column + 1] = Int32(write)
        }
        index.removeLast(index.count - write)
        value.removeLast(value.count - write)
    }

    private func dropZeros(from first: Int, to last: Int, _ index: inout [Int32], _ value: inout [Double])
        -> Int
    {
        var write = first
        for entry in first..<last where value[entry] != 0 {
            index[write] = index[entry]
            value[write] = value[entry]
            write += 1
        }
        return write
    }
}
