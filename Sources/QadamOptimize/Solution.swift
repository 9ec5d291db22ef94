/// How a solve ended.
public enum SolveStatus: String, Sendable, Equatable, Codable {
    /// The best solution was found, for a mixed-integer model to within the gap that was asked for.
    case optimal
    /// No values satisfy all bounds; `Highs.explainInfeasibility` says which ones clash.
    case infeasible
    /// The objective can be improved without end: a limit is missing.
    case unbounded
    /// One of the two, and the solver did not find out which.
    case unboundedOrInfeasible
    /// Time was up; `primal`, `bestBound` and `relativeGap` say how far it came.
    case timeLimit
    /// The iteration limit was reached.
    case iterationLimit
    /// The limit on the number of solutions or nodes was reached.
    case solutionLimit
    /// The objective passed the bound or target that was set.
    case objectiveLimit
    /// The observer stopped it.
    case interrupted
    /// The solver could not decide, usually for numerical reasons; see `LinearModel.ranges`.
    case unknown

    /// Key of its text.
    public var key: String { "optimize.status.\(rawValue)" }
}

/// Start of a solve.
public enum SolveStart: Sendable, Equatable {
    /// From nothing.
    case none
    /// From values of all columns, e.g. a former solution of a similar mixed-integer model.
    case values([Double])
    /// From values of some columns; the solver completes them.
    case partial([PartialValue])
    /// From the basis of a similar linear model.
    case basis(Basis)

    /// The value of one column.
    public struct PartialValue: Sendable, Equatable {
        let column: LinearModel.Column
        let value: Double

        /// Column and value.
        public init(_ column: LinearModel.Column, _ value: Double) {
            self.column = column
            self.value = value
        }
    }
}

/// Which columns and rows are basic and at which bound the others rest, in the solver's numbers (0 lower, 1
/// basic, 2 upper, 3 free at zero, 4 nonbasic).
public struct Basis: Sendable, Equatable, Codable {
    /// One number per column.
    public let columns: [Int32]
    /// One number per row.
    public let rows: [Int32]

    init(columns: [Int32], rows: [Int32]) {
        self.columns = columns
        self.rows = rows
    }
}

/// Values of the columns and activities of the rows.
public struct PrimalSolution: Sendable, Equatable, Codable {
    /// Value of each column.
    public let columnValues: [Double]
    /// Activity (coefficients times values) of each row.
    public let rowActivities: [Double]

    /// Values and activities, e.g. of a solution that was kept.
    package init(columnValues: [Double], rowActivities: [Double]) {
        (self.columnValues, self.rowActivities) = (columnValues, rowActivities)
    }

    /// Value of a column.
    public subscript(column: LinearModel.Column) -> Double { columnValues[column.index] }
    /// Activity of a row.
    public subscript(row: LinearModel.Row) -> Double { rowActivities[row.index] }
}

/// Prices of a linear model: the change of the optimal objective, with its sign, per unit by which the bound
/// that holds is raised. For a minimum cost, a price of −5 on a limit says that one unit more of it saves 5.
public struct DualSolution: Sendable, Equatable, Codable {
    /// Price of each row; 0 where no bound of it holds the objective back.
    public let rowDuals: [Double]
    /// Reduced cost of each column: the price of its bound.
    public let reducedCosts: [Double]

    /// Prices and reduced costs, e.g. of a solution that was kept.
    package init(rowDuals: [Double], reducedCosts: [Double]) {
        (self.rowDuals, self.reducedCosts) = (rowDuals, reducedCosts)
    }

    /// Price of a row.
    public subscript(row: LinearModel.Row) -> Double { rowDuals[row.index] }
    /// Reduced cost of a column.
    public subscript(column: LinearModel.Column) -> Double { reducedCosts[column.index] }
}

/// The end of a solve: what was found, and how far it can be trusted.
public struct Solution: Sendable, Equatable, Codable {
    /// How it ended.
    public let status: SolveStatus
    /// Objective of `primal`, the constant part included; nil where there is no solution.
    public let objective: Double?
    /// No solution can be better than this; nil where it is not known. For an optimal linear model the
    /// objective itself.
    public let bestBound: Double?
    /// |objective − bestBound| / |objective|; nil where one is missing or the objective is zero and the bound
    /// is not.
    public let relativeGap: Double?
    /// A feasible solution; nil where none was found.
    public let primal: PrimalSolution?
    /// Prices; nil for a mixed-integer model (see `Highs.solveFixed`) and where the solve did not come to an
    /// optimum.
    public let dual: DualSolution?
    /// Basis of a linear model, for a warm start; nil where there is none.
    public let basis: Basis?
    /// Iterations of the linear solver.
    public let iterations: Int
    /// Nodes of the search tree.
    public let nodes: Int

    static func gap(objective: Double?, bound: Double?) -> Double? {
        guard let objective, let bound else { return nil }
        if objective == bound { return 0 }
        return objective == 0 ? nil : (objective - bound).magnitude / objective.magnitude
    }
}
