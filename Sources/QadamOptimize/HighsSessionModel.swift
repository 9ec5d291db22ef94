internal import CHighs

extension HighsSession {
    /// Hands the arrays of the model over as they lie; the solver makes its own copy.
    func pass(_ model: LinearModel) throws(OptimizeError) {
        let columnwise: Int32 = 1
        let triangular: Int32 = 1
        // Columns and rows whose bounds are crossed are handed over without bounds: see `CrossedBounds`.
        let bounds = crossed.passable(of: model)
        let status = model.integrality.withUnsafeBufferPointer { integrality in
            library.functions.passModel(
                solver,
                Int32(model.columnCount),
                Int32(model.rowCount),
                Int32(model.entryCount),
                0,
                columnwise,
                triangular,
                model.sense.rawValue,
                model.offset,
                model.cost,
                bounds.columnLower,
                bounds.columnUpper,
                bounds.rowLower,
                bounds.rowUpper,
                model.columnStart,
                model.rowIndex,
                model.coefficient,
                nil,
                nil,
                nil,
                integrality.isEmpty ? nil : integrality.baseAddress
            )
        }
        try require(status, "passModel")
    }

    func set(_ start: SolveStart) throws(OptimizeError) {
        switch start {
        case .none:
            break
        case .values(let values):
            try requireCount(values.count, columnCount)
            try requireFinite(values)
            try require(library.functions.setSolution(solver, values, nil, nil, nil), "setSolution")
        case .partial(let pairs):
            for pair in pairs { try requireCount(pair.column.index, in: columnCount) }
            let values = pairs.map(\.value)
            try requireFinite(values)
            let columns = pairs.map { Int32($0.column.index) }
            try require(
                library.functions.setSparseSolution(solver, Int32(pairs.count), columns, values),
                "setSparseSolution"
            )
        case .basis(let basis):
            try requireCount(basis.columns.count, columnCount)
            try requireCount(basis.rows.count, rowCount)
            try require(library.functions.setBasis(solver, basis.columns, basis.rows), "setBasis")
        }
    }

    private func requireCount(_ found: Int, _ expected: Int) throws(OptimizeError) {
        if found == expected { return }
        throw OptimizeError(.startDoesNotFit, ["expected": .integer(expected), "found": .integer(found)])
    }

    private func requireCount(_ index: Int, in count: Int) throws(OptimizeError) {
        if index >= 0 && index < count { return }
        throw OptimizeError(.startDoesNotFit, ["expected": .integer(count), "found": .integer(index)])
    }

    private func requireFinite(_ values: [Double]) throws(OptimizeError) {
        guard let position = values.firstIndex(where: { !$0.isFinite }) else { return }
        throw OptimizeError(
            .startDoesNotFit,
            ["expected": .integer(columnCount), "found": .integer(position)]
        )
    }
}
