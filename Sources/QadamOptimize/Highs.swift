/// HiGHS, the solver for linear and mixed-integer linear models (https://highs.dev), as three functions.
public enum Highs {
    /// Whether the installed library has what ``SolverOptions/Method/factorization`` needs; false also where there is no library.
    public static var hasFactorization: Bool { HighsSession.hasFactorization }

    /// Solves a model.
    /// - Throws: `OptimizeError` if the library is missing, does not know an option, or fails. That a model
    ///   has no solution or that time ran out is not an error but the `status` of the result.
    public static func solve(
        _ model: LinearModel,
        options: SolverOptions = SolverOptions(),
        start: SolveStart = .none,
        observer: SolveObserver = SolveObserver()
    ) throws(OptimizeError) -> Solution {
        try HighsSession(model, options: options, observer: observer).solve(start: start)
    }

    /// Prices of a mixed-integer model: its integers are fixed at the values of `solution` and the linear
    /// model that remains is solved. The prices hold while those decisions stand; what a decision itself is
    /// worth they do not say.
    /// - Throws: `OptimizeError.Code.nothingToFix` if `solution` has no values.
    public static func solveFixed(
        _ model: LinearModel,
        at solution: Solution,
        options: SolverOptions = SolverOptions()
    ) throws(OptimizeError) -> Solution {
        guard let values = solution.primal?.columnValues, values.count == model.columnCount else {
            throw OptimizeError(.nothingToFix, ["status": .text(solution.status.rawValue)])
        }
        var lower = model.columnLower
        var upper = model.columnUpper
        for column in model.integrality.indices where model.integrality[column] == 1 {
            // The solver accepts values within 1e-6 of a whole number.
            let whole = values[column].rounded()
            (lower[column], upper[column]) = (whole, whole)
        }
        return try solve(
            try model.linear(cost: model.cost, columnLower: lower, columnUpper: upper),
            options: options,
            start: .none
        )
    }
}

extension LinearModel {
    /// The same model with other costs and column bounds and without whole numbers.
    func linear(cost: [Double], columnLower: [Double], columnUpper: [Double]) throws(OptimizeError)
        -> LinearModel
    {
        try LinearModel(
            sense: sense,
            offset: offset,
            cost: cost,
            columnLower: columnLower,
            columnUpper: columnUpper,
            rowLower: rowLower,
            rowUpper: rowUpper,
            columnStart: columnStart,
            rowIndex: rowIndex,
            coefficient: coefficient,
            columnNames: columnNames,
            rowNames: rowNames
        )
    }
}
