public import QadamOptimize

extension ModelChange {
    /// What makes one model into another of the same shape; `nil` where rows, columns or whole numbers differ, or the constant
    /// of the objective does, which a change cannot hold.
    public init?(from old: LinearModel, to new: LinearModel) {
        guard old.columnCount == new.columnCount, old.rowCount == new.rowCount,
            old.integrality == new.integrality, old.sense == new.sense, old.offset == new.offset
        else { return nil }
        self.init()
        for column in 0..<old.columnCount {
            let place = LinearModel.Column(column)
            if old.cost[column] != new.cost[column] { costs[place] = new.cost[column] }
            if old.bounds(of: place) != new.bounds(of: place) { columnBounds[place] = new.bounds(of: place) }
            addEntries(of: place, old, new)
        }
        for row in 0..<old.rowCount {
            let place = LinearModel.Row(row)
            if old.bounds(of: place) != new.bounds(of: place) { rowBounds[place] = new.bounds(of: place) }
        }
    }

    private mutating func addEntries(of column: LinearModel.Column, _ old: LinearModel, _ new: LinearModel) {
        func places(_ model: LinearModel) -> Range<Int> {
            Int(model.columnStart[column.index])..<Int(model.columnStart[column.index + 1])
        }
        let (before, after) = (places(old), places(new))
        // The same builder writes the same rows in the same order, unless a number became zero.
        if old.rowIndex[before] == new.rowIndex[after] {
            for (k, j) in zip(before, after) where old.coefficient[k] != new.coefficient[j] {
                let row = LinearModel.Row(Int(new.rowIndex[j]))
                entries.append(Entry(row: row, column: column, value: new.coefficient[j]))
            }
            return
        }
        let kept = Set(new.rowIndex[after])
        for k in before where !kept.contains(old.rowIndex[k]) {
            entries.append(Entry(row: LinearModel.Row(Int(old.rowIndex[k])), column: column, value: 0))
        }
        for j in after {
            let row = LinearModel.Row(Int(new.rowIndex[j]))
            entries.append(Entry(row: row, column: column, value: new.coefficient[j]))
        }
    }
}
