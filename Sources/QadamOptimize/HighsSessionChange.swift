internal import CHighs

/// Changes beyond single bounds and costs, for many solves of one matrix.
extension HighsSession {
    /// Replaces the objective coefficients of all columns; the constant part stays.
    /// - Throws: `OptimizeError` if there is not one finite number a column.
    public func setCosts(_ costs: [Double]) throws(OptimizeError) {
        guard costs.count == columnCount else {
            throw OptimizeError(
                .startDoesNotFit,
                ["expected": .integer(columnCount), "found": .integer(costs.count)]
            )
        }
        if let column = costs.firstIndex(where: { !($0.magnitude < SolverLimits.infinity) }) {
            throw OptimizeError(
                .costNotFinite,
                ["column": .text(columnNames.name(of: column)), "value": .number(costs[column])]
            )
        }
        if costs.isEmpty { return }
        try require(
            library.functions.changeColumnCosts(solver, 0, Int32(columnCount - 1), costs),
            "changeColsCostByRange"
        )
    }

    /// Replaces one entry of the matrix; zero removes it.
    /// - Throws: `OptimizeError` if the place does not exist or the solver would drop the number.
    public func setCoefficient(
        _ value: Double,
        row: LinearModel.Row,
        column: LinearModel.Column
    ) throws(OptimizeError) {
        guard row.index >= 0, row.index < rowCount, column.index >= 0, column.index < columnCount else {
            throw OptimizeError(
                .indexOutOfRange,
                ["row": .integer(row.index), "column": .integer(column.index)]
            )
        }
        guard value == 0 || SolverLimits.isKept(value) else {
            throw OptimizeError(
                value.isFinite ? .coefficientOutOfRange : .coefficientNotFinite,
                [
                    "row": .text(rowNames.name(of: row.index)),
                    "column": .text(columnNames.name(of: column.index)), "value": .number(value),
                    "lowest": .number(SolverLimits.smallestCoefficient),
                    "highest": .number(SolverLimits.largestCoefficient),
                ]
            )
        }
        try require(
            library.functions.changeCoefficient(solver, Int32(row.index), Int32(column.index), value),
            "changeCoeff"
        )
    }

    /// Forgets basis, solution and all that the former solves have left; the model stays as it was changed. The next
    /// solve is a cold one, or starts from the basis given with it and from nothing else, so that its digits do not
    /// depend on what was solved before.
    public func forget() throws(OptimizeError) {
        try require(library.functions.clearSolver(solver), "clearSolver")
    }

    /// How the simplex method walks from a basis; see ``setSimplex(_:)``.
    public enum Simplex: Int32, Sendable {
        /// Dual: right after bounds were changed, where a former optimum keeps its prices.
        case dual = 1
        /// Primal: right after costs were changed, where a former optimum stays feasible.
        case primal = 4
    }

    /// Chooses the simplex method of the next solves.
    public func setSimplex(_ simplex: Simplex) throws(OptimizeError) {
        let status = library.functions.setInteger(solver, "simplex_strategy", simplex.rawValue)
        if status == 0 { return }
        throw OptimizeError(
            .optionUnsupported,
            ["option": .text("simplex_strategy"), "value": .text("\(simplex.rawValue)")]
        )
    }
}
