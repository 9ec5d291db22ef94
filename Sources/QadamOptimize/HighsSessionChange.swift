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
        given = nil
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
        given = nil
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
    public enum Simplex: Sendable {
        /// Dual with the weights that the solver chooses: steepest edge, right for a cold start. Begun from a basis that was
        /// handed over it first needs a solve for every row.
        case dual
        /// Dual with Devex weights, which begin at one: right from a basis, after bounds were changed, where a former optimum
        /// keeps its prices. On a model of 9,505 rows a few times as fast as `dual` from the same basis.
        case dualFromBasis
        /// Primal: right from a basis after costs were changed, where a former optimum stays feasible.
        case primal
    }

    /// Chooses the simplex method of the next solves.
    public func setSimplex(_ simplex: Simplex) throws(OptimizeError) {
        self.simplex = simplex
        try choose("simplex_strategy", simplex == .primal ? 4 : 1)
        try choose("simplex_dual_edge_weight_strategy", simplex == .dualFromBasis ? 1 : -1)
    }

    private func choose(_ option: String, _ value: Int32) throws(OptimizeError) {
        if library.functions.setInteger(solver, option, value) == 0 { return }
        throw OptimizeError(.optionUnsupported, ["option": .text(option), "value": .text("\(value)")])
    }
}
