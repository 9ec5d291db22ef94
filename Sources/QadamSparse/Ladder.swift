/// The rungs after the first; see ``ProductionSolver``.
struct Ladder {
    let solver: ProductionSolver
    let options: GaussSeidel.Options
    let isTransposed: Bool

    func climb(
        from first: IterativeSolution,
        _ side: [Double],
        score: ScoreStop?
    ) throws(ProductionError) -> ProductionSolver.Solution {
        var loop: [Int] = []
        switch first.outcome {
        case .converged: return try accept(first, .sweeps, side, score)
        case .limit: break
        case .diverged(let columns):
            loop = columns
            if !solver.sweeps.hasCredits || solver.sweeps.gain(of: columns) >= 1 {
                throw ProductionError(.loopConsumesMore, columns)
            }
        }
        let second = solver.sweeps.accelerated(side, transposed: isTransposed, options)
        if second.isConverged { return try accept(second, .krylov, side, score) }
        return try factorised(side, score, loop)
    }

    /// Weak loops settle in few sweeps, and what settles so is well conditioned; else it is looked at.
    private func accept(
        _ solution: IterativeSolution,
        _ rung: ProductionSolver.Rung,
        _ side: [Double],
        _ score: ScoreStop?
    ) throws(ProductionError) -> ProductionSolver.Solution {
        var condition: Double?
        if rung == .krylov || solution.sweeps > 60 || solution.growth > 1e6 {
            let estimate = iterativeCondition()
            guard estimate <= ProductionSolver.conditionLimit else {
                throw illConditioned(estimate, loop: solver.sweeps.heaviestLoop())
            }
            condition = estimate
        }
        return ProductionSolver.Solution(
            values: solution.values,
            rung: rung,
            sweeps: solution.sweeps,
            residual: solution.residual,
            scoreError: scoreError(solution.values, side, score),
            condition: condition
        )
    }

    private func iterativeCondition() -> Double {
        var rough = options
        rough.tolerance = 1e-6
        rough.sweepLimit = max(200, options.sweepLimit)
        let sweeps = solver.sweeps
        func solve(_ side: [Double], transposed: Bool) -> [Double] {
            let found = sweeps.accelerated(side, transposed: transposed, rough)
            return found.isConverged ? found.values : found.values.map { _ in Double.infinity }
        }
        return Conditioning(solver.matrix).estimate(
            solve: { solve($0, transposed: false) },
            solveTransposed: { solve($0, transposed: true) }
        )
    }

    private func factorised(
        _ side: [Double],
        _ score: ScoreStop?,
        _ loop: [Int]
    ) throws(ProductionError) -> ProductionSolver.Solution {
        let factors: KeptFactors.Factors
        do throws(SparseError) {
            factors = try solver.factors.factors(of: solver.matrix)
        } catch {
            throw unfactorised(error, loop)
        }
        guard factors.condition <= ProductionSolver.conditionLimit else {
            throw illConditioned(factors.condition, loop: loop)
        }
        var values = factors.solve(side, transposed: isTransposed)
        let correction = factors.solve(remainder(values, side), transposed: isTransposed)
        values = zip(values, correction).map { $0 + $1 }
        let residual = relativeResidual(values, side)
        guard residual <= ProductionSolver.residualLimit else {
            throw illConditioned(factors.condition, loop: loop)
        }
        return ProductionSolver.Solution(
            values: values,
            rung: factors.rung,
            sweeps: 0,
            residual: residual,
            scoreError: scoreError(values, side, score),
            condition: factors.condition
        )
    }

    private func unfactorised(_ error: SparseError, _ loop: [Int]) -> ProductionError {
        switch error.kind {
        case .libraryMissing:
            return ProductionError(.libraryMissing, loop.isEmpty ? solver.sweeps.heaviestLoop() : loop)
        case .singular, .structurallySingular:
            let columns = Conditioning(solver.matrix).columnsAtFault()
            return ProductionError(.dependent, columns.isEmpty ? [error.index] : columns)
        default:
            return ProductionError(.tooLarge, loop.isEmpty ? solver.sweeps.heaviestLoop() : loop)
        }
    }

    private func illConditioned(_ condition: Double, loop: [Int]) -> ProductionError {
        let columns = Conditioning(solver.matrix).columnsAtFault()
        return ProductionError(.illConditioned, columns.isEmpty ? loop : columns, condition: condition)
    }

    private func scoreError(_ values: [Double], _ side: [Double], _ score: ScoreStop?) -> Double? {
        guard let score, !isTransposed else { return nil }
        return dot(score.intensities, solver.matrix.residual(of: values, for: side))
    }

    private func remainder(_ values: [Double], _ side: [Double]) -> [Double] {
        guard isTransposed else { return solver.matrix.residual(of: values, for: side) }
        return zip(side, solver.matrix.transposeMultiplied(by: values)).map { $0 - $1 }
    }

    private func relativeResidual(_ values: [Double], _ side: [Double]) -> Double {
        let matrix = solver.matrix
        let sizes = SparseMatrix(
            rowCount: matrix.rowCount,
            columnCount: matrix.columnCount,
            columnStarts: matrix.columnStarts,
            rows: matrix.rows,
            values: matrix.values.map(abs)
        )
        let x = values.map(abs)
        let turnover = isTransposed ? sizes.transposeMultiplied(by: x) : sizes.multiplied(by: x)
        var largest = 0.0
        for (p, difference) in remainder(values, side).enumerated() where difference != 0 {
            let relative = abs(difference) / (turnover[p] + abs(side[p]))
            if !(relative <= largest) { largest = relative }
        }
        return largest
    }
}

extension GaussSeidel {
    /// Accelerated sweeps, whether or not the loops use more than they make.
    func accelerated(_ side: [Double], transposed: Bool, _ options: Options) -> IterativeSolution {
        var x = [Double](repeating: 0, count: count)
        let b = (0..<count).map { transposed ? side[Int(order[$0])] / pivots[$0] : side[Int(order[$0])] }
        let kernel = SweepKernel(matrix: transposed ? columns : users, backwards: transposed)
        var settling = Settling(kernel, b, options, accelerates: true)
        settling.run(&x)
        var values = x
        for p in 0..<count { values[Int(order[p])] = transposed ? x[p] : x[p] / pivots[p] }
        let isDone = settling.isDone(lane: 0) && !settling.hasDiverged
        return settling.solution(values, isDone ? .converged : .limit)
    }

    /// What a loop of columns, each named before the one that uses it, uses of itself for a unit that it makes; 0 if it
    /// is none, or one that a credit closes.
    func gain(of loop: [Int]) -> Double {
        guard !loop.isEmpty else { return 0 }
        var position = [Int: Int]()
        for (place, column) in order.enumerated() { position[Int(column)] = place }
        var gain = 1.0
        for (step, column) in loop.enumerated() {
            let user = loop[(step + 1) % loop.count]
            guard let p = position[column], let k = position[user] else { return 0 }
            let share = columns[p, k] * ((pivots[p] < 0) == (pivots[k] < 0) ? 1 : -1)
            guard share > 0 else { return 0 }
            gain *= share
        }
        return gain
    }

    /// The loop that carries most, wherever it is.
    func heaviestLoop() -> [Int] {
        heaviestLoop(growthVector(from: [Double](repeating: 1, count: count)))
    }
}
