internal import CHighs

extension HighsSession {
    /// What the solver finds in its model, which it has found infeasible; nil if nothing in time.
    func irreducibleSubsystem(of model: LinearModel) throws(OptimizeError) -> Infeasibility? {
        var columns: Int32 = 0
        var rows: Int32 = 0
        let functions = library.functions
        var columnIndex = [Int32](repeating: 0, count: columnCount)
        var rowIndex = [Int32](repeating: 0, count: rowCount)
        var columnBound = columnIndex
        var rowBound = rowIndex
        var columnStatus = columnIndex
        var rowStatus = rowIndex
        let status = functions.irreducibleSubsystem(
            solver,
            &columns,
            &rows,
            &columnIndex,
            &rowIndex,
            &columnBound,
            &rowBound,
            &columnStatus,
            &rowStatus
        )
        // A warning says that none was found in time.
        if status < 0 { try require(status, "getIis") }
        if columns + rows == 0 { return nil }
        return Infeasibility(
            kind: .irreducible,
            rows: conflicts(Int(rows), rowIndex, rowBound, model.rowLower, model.rowUpper, rowNames),
            columns: conflicts(
                Int(columns),
                columnIndex,
                columnBound,
                model.columnLower,
                model.columnUpper,
                columnNames
            ).filter { $0.side != .membership }
        )
    }

    private func conflicts(
        _ count: Int,
        _ index: [Int32],
        _ bound: [Int32],
        _ lower: [Double],
        _ upper: [Double],
        _ names: ModelNames
    ) -> [Infeasibility.Conflict] {
        (0..<count).map { position in
            let index = Int(index[position])
            let side: Infeasibility.Conflict.Side
            let value: Double?
            switch bound[position] {
            case 2: (side, value) = (.lower, lower[index])
            case 3: (side, value) = (.upper, upper[index])
            case 4: (side, value) = (.both, lower[index] == upper[index] ? lower[index] : nil)
            default: (side, value) = (.membership, nil)
            }
            return Infeasibility.Conflict(
                index: index,
                name: names.name(of: index),
                side: side,
                bound: value,
                violation: nil
            )
        }.sorted { $0.index < $1.index }
    }
}
