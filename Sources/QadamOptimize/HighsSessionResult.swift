internal import CHighs

extension Solution {
    /// The result for a model whose bounds are crossed: nothing was run.
    init(infeasibleWithout _: Void) {
        self.init(
            status: .infeasible,
            objective: nil,
            bestBound: nil,
            relativeGap: nil,
            primal: nil,
            dual: nil,
            basis: nil,
            iterations: 0,
            nodes: 0
        )
    }
}

extension HighsSession {
    /// The solver's numbers for what a solution is worth and how a solve ended.
    private enum Number {
        static let feasible: Int32 = 2
        static let modelEmpty: Int32 = 6
        static let optimal: Int32 = 7
        static let statuses: [Int32: SolveStatus] = [
            6: .optimal, 7: .optimal, 8: .infeasible, 9: .unboundedOrInfeasible, 10: .unbounded,
            11: .objectiveLimit, 12: .objectiveLimit, 13: .timeLimit, 14: .iterationLimit, 15: .unknown,
            16: .solutionLimit, 17: .interrupted,
        ]
    }

    /// Reads the result. A run ends with a warning where it stopped early, which the status tells too.
    /// - Parameter iterationsBefore: iterations of another method that led to the start of the run.
    func result(afterRun runStatus: Int32, iterationsBefore: Int = 0) throws(OptimizeError) -> Solution {
        let number = library.functions.modelStatus(solver)
        guard runStatus >= 0, let status = Number.statuses[number] else {
            throw OptimizeError(.solverFailed, ["step": .text("run"), "status": .integer(Int(number))])
        }
        let primalIsFeasible = try integer("primal_solution_status") == Number.feasible
        let isEmpty = number == Number.modelEmpty
        let hasPrimal = (primalIsFeasible || isEmpty) && status != .infeasible
        let isOptimal = status == .optimal && hasPrimal
        let (primal, dual) = hasPrimal ? try values() : (nil, nil)
        // Of an empty model the solver reports 0 and forgets the constant.
        let objective = isEmpty ? offset : hasPrimal ? try double("objective_function_value") : nil
        let bound = try bestBound(objective, isOptimal: isOptimal)
        let dualIsFeasible = try integer("dual_solution_status") == Number.feasible
        return Solution(
            status: status,
            objective: objective,
            bestBound: bound,
            relativeGap: Solution.gap(objective: objective, bound: bound),
            primal: primal,
            dual: isOptimal && !isMixedInteger && (dualIsFeasible || isEmpty) ? dual : nil,
            basis: isMixedInteger ? nil : try basis(),
            iterations: try iterations() + iterationsBefore,
            nodes: try nodes()
        )
    }

    private func bestBound(_ objective: Double?, isOptimal: Bool) throws(OptimizeError) -> Double? {
        guard isMixedInteger else { return isOptimal ? objective : nil }
        let bound = try double("mip_dual_bound")
        return bound.magnitude < SolverLimits.infinity ? bound : nil
    }

    private func values() throws(OptimizeError) -> (PrimalSolution, DualSolution) {
        var columnValue = [Double](repeating: 0, count: columnCount)
        var columnDual = columnValue
        var rowValue = [Double](repeating: 0, count: rowCount)
        var rowDual = rowValue
        try require(
            library.functions.solution(solver, &columnValue, &columnDual, &rowValue, &rowDual),
            "getSolution"
        )
        return (
            PrimalSolution(columnValues: columnValue, rowActivities: rowValue),
            DualSolution(rowDuals: rowDual, reducedCosts: columnDual)
        )
    }

    private func basis() throws(OptimizeError) -> Basis? {
        guard try integer("basis_validity") == 1 else { return nil }
        var columns = [Int32](repeating: 0, count: columnCount)
        var rows = [Int32](repeating: 0, count: rowCount)
        try require(library.functions.basis(solver, &columns, &rows), "getBasis")
        return Basis(columns: columns, rows: rows)
    }

    private func iterations() throws(OptimizeError) -> Int {
        let simplex = try integer("simplex_iteration_count")
        let interior = try integer("ipm_iteration_count")
        // −1 stands for "this method was not used".
        return Int(max(simplex, 0)) + Int(max(interior, 0))
    }

    private func nodes() throws(OptimizeError) -> Int {
        var value: Int64 = 0
        guard library.functions.longInfo(solver, "mip_node_count", &value) >= 0 else { return 0 }
        return Int(max(value, 0))
    }

    /// Items are "not available" (a warning) before the first run and for an empty model; then they are zero.
    private func integer(_ name: String) throws(OptimizeError) -> Int32 {
        var value: Int32 = 0
        let status = library.functions.integerInfo(solver, name, &value)
        if status < 0 { try require(status, name) }
        return value
    }

    private func double(_ name: String) throws(OptimizeError) -> Double {
        var value = 0.0
        let status = library.functions.doubleInfo(solver, name, &value)
        if status < 0 { try require(status, name) }
        return value
    }
}
