/// Columns and rows whose lower bound lies above the upper one. Such a model has no solution, whatever the
/// solver makes of it, so it is answered here and the solver never sees those bounds.
struct CrossedBounds: Sendable, Equatable {
    private(set) var columns: Set<Int> = []
    private(set) var rows: Set<Int> = []

    init(of model: LinearModel) {
        for column in model.cost.indices where model.columnLower[column] > model.columnUpper[column] {
            columns.insert(column)
        }
        for row in model.rowLower.indices where model.rowLower[row] > model.rowUpper[row] { rows.insert(row) }
    }

    var isEmpty: Bool { columns.isEmpty && rows.isEmpty }

    mutating func note(_ bounds: Bounds, column: Int) {
        if bounds.lower > bounds.upper { columns.insert(column) } else { columns.remove(column) }
    }

    mutating func note(_ bounds: Bounds, row: Int) {
        if bounds.lower > bounds.upper { rows.insert(row) } else { rows.remove(row) }
    }

    /// The bounds to hand over: those of the model (not copied), with crossed ones opened.
    func passable(
        of model: LinearModel
    ) -> (columnLower: [Double], columnUpper: [Double], rowLower: [Double], rowUpper: [Double]) {
        var bounds = (model.columnLower, model.columnUpper, model.rowLower, model.rowUpper)
        for column in columns { (bounds.0[column], bounds.1[column]) = (-.infinity, .infinity) }
        for row in rows { (bounds.2[row], bounds.3[row]) = (-.infinity, .infinity) }
        return bounds
    }
}
