/// Some rows of a model and the columns that stand in them, as a model of its own, with the positions that
/// they have in the whole.
///
/// An irreducible subsystem costs a solve per row. By the lemma of Farkas the rows with a price in the
/// relaxation of least violation clash already by themselves, and they are few: so the subsystem is looked
/// for among them.
struct RowSelection {
    let model: LinearModel
    let rows: [Int]
    let columns: [Int]

    /// The rows `rows`, ascending, of `whole`.
    init(_ rows: [Int], of whole: LinearModel) throws(OptimizeError) {
        var newRow = [Int32](repeating: -1, count: whole.rowCount)
        for (position, row) in rows.enumerated() { newRow[row] = Int32(position) }
        var columns: [Int] = []
        var start: [Int32] = [0]
        var index: [Int32] = []
        var value: [Double] = []
        for column in 0..<whole.columnCount {
            for entry in Int(whole.columnStart[column])..<Int(whole.columnStart[column + 1]) {
                let row = newRow[Int(whole.rowIndex[entry])]
                if row < 0 { continue }
                index.append(row)
                value.append(whole.coefficient[entry])
            }
            if index.count == Int(start[start.count - 1]) { continue }
            columns.append(column)
            start.append(Int32(index.count))
        }
        model = try LinearModel(
            sense: .minimize,
            offset: 0,
            cost: [Double](repeating: 0, count: columns.count),
            columnLower: columns.map { whole.columnLower[$0] },
            columnUpper: columns.map { whole.columnUpper[$0] },
            rowLower: rows.map { whole.rowLower[$0] },
            rowUpper: rows.map { whole.rowUpper[$0] },
            columnStart: start,
            rowIndex: index,
            coefficient: value
        )
        self.rows = rows
        self.columns = columns
    }

    /// A clash within the selection in positions and names of the whole.
    func placed(_ clash: Infeasibility, in whole: LinearModel) -> Infeasibility {
        func place(
            _ conflicts: [Infeasibility.Conflict],
            _ positions: [Int],
            _ names: ModelNames
        ) -> [Infeasibility.Conflict] {
            conflicts.map { conflict in
                let index = positions[conflict.index]
                return Infeasibility.Conflict(
                    index: index,
                    name: names.name(of: index),
                    side: conflict.side,
                    bound: conflict.bound,
                    violation: conflict.violation
                )
            }
        }
        return Infeasibility(
            kind: clash.kind,
            rows: place(clash.rows, rows, whole.rowNames),
            columns: place(clash.columns, columns, whole.columnNames)
        )
    }
}
