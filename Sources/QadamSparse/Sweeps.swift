extension GaussSeidel {
    /// Solves `A·s = f`.
    ///
    /// - Parameters:
    ///   - demand: `f`, one value a product.
    ///   - start: a solution of a similar system (warm start), such as that of the unperturbed matrix.
    public func solve(
        _ demand: [Double],
        startingAt start: [Double]? = nil,
        options: Options = Options()
    ) -> IterativeSolution {
        precondition(demand.count == count)
        var x = [Double](repeating: 0, count: count)
        if let start { for p in 0..<count { x[p] = start[Int(order[p])] * pivots[p] } }
        let state = settle(&x, order.map { demand[Int($0)] }, gathering: users, backwards: false, options)
        var values = x
        for p in 0..<count { values[Int(order[p])] = x[p] / pivots[p] }
        return state.solution(values) { heaviestLoop(x) }
    }

    /// Solves `Aᵀ·λ = q`: the intensity of one unit of every product, in one go.
    public func solveTransposed(_ rightHandSide: [Double], options: Options = Options()) -> IterativeSolution
    {
        precondition(rightHandSide.count == count)
        var y = [Double](repeating: 0, count: count)
        let q = (0..<count).map { rightHandSide[Int(order[$0])] / pivots[$0] }
        let state = settle(&y, q, gathering: columns, backwards: true, options)
        var values = y
        for p in 0..<count { values[Int(order[p])] = y[p] }
        return state.solution(values) { heaviestLoop(growthVector()) }
    }

    /// Sweeps `x_p ← b_p + Σ m_pk·x_k` until the residual is within the tolerance.
    ///
    /// Forward (`A·s = f`) each product gathers what its users take, users first; backwards each gathers the
    /// intensities of what it uses, suppliers first.
    private func settle(
        _ x: inout [Double],
        _ b: [Double],
        gathering matrix: SparseMatrix,
        backwards: Bool,
        _ options: Options
    ) -> SweepState {
        var state = SweepState(options)
        state.residual = Self.residual(x, b, matrix)
        while state.residual > options.tolerance, state.sweeps < options.sweepLimit {
            let change = Self.sweep(&x, b, matrix, backwards)
            state.sweeps += 1
            // the true residual costs as much as a sweep: look at it after the first (a chain
            // without loops is done then) and when the values have nearly settled
            if change <= options.tolerance || state.sweeps == 1 || state.sweeps == options.sweepLimit {
                state.residual = Self.residual(x, b, matrix)
            }
            if state.isGrowing(size: x.reduce(0) { max($0, abs($1)) }, change: change) { break }
        }
        return state
    }

    /// One pass; returns the largest relative change of a value.
    private static func sweep(
        _ x: inout [Double],
        _ b: [Double],
        _ matrix: SparseMatrix,
        _ backwards: Bool
    ) -> Double {
        var largest = 0.0
        let count = x.count
        x.withUnsafeMutableBufferPointer { x in
            matrix.rows.withUnsafeBufferPointer { rows in
                matrix.values.withUnsafeBufferPointer { values in
                    matrix.columnStarts.withUnsafeBufferPointer { starts in
                        for step in 0..<count {
                            let p = backwards ? count - 1 - step : step
                            var sum = b[p]
                            for k in starts[p]..<starts[p + 1] { sum += values[k] * x[Int(rows[k])] }
                            let change = abs(sum - x[p])
                            if change == 0 { continue }
                            // also true for NaN, which must not pass for settled
                            if !(change <= largest * abs(sum)) { largest = change / abs(sum) }
                            x[p] = sum
                        }
                    }
                }
            }
        }
        return largest
    }

    /// max |b + M·x − x| / (|b| + |M|·|x|).
    private static func residual(_ x: [Double], _ b: [Double], _ matrix: SparseMatrix) -> Double {
        var largest = 0.0
        for p in x.indices {
            var sum = b[p]
            var size = abs(b[p])
            for k in matrix.columnStarts[p]..<matrix.columnStarts[p + 1] {
                let flow = matrix.values[k] * x[Int(matrix.rows[k])]
                sum += flow
                size += abs(flow)
            }
            let difference = abs(sum - x[p])
            if difference == 0 { continue }
            let relative = difference / max(size, abs(x[p]))
            if !(relative <= largest) { largest = relative }
        }
        return largest
    }

    /// A vector that has grown along the loops: powers of |T| applied to ones.
    private func growthVector() -> [Double] {
        var x = [Double](repeating: 1, count: count)
        for _ in 0..<60 {
            var next = [Double](repeating: 0, count: count)
            for p in 0..<count {
                for k in columns.columnStarts[p]..<columns.columnStarts[p + 1] {
                    next[Int(columns.rows[k])] += abs(columns.values[k]) * x[p]
                }
            }
            let size = next.reduce(0, max)
            if size == 0 { break }
            x = next.map { $0 / size }
        }
        return x
    }
}

/// How far the sweeps have come, and whether they grow instead of settling.
private struct SweepState {
    let options: GaussSeidel.Options
    var sweeps = 0
    var residual = Double.infinity
    private var lastSize = 0.0
    private var growing = 0
    private var hasDiverged = false

    init(_ options: GaussSeidel.Options) { self.options = options }

    /// Twenty sweeps in a row that grow by more than a thousandth, or a number that is no longer finite.
    mutating func isGrowing(size: Double, change: Double) -> Bool {
        if !size.isFinite || change.isNaN { hasDiverged = true }
        growing = size > lastSize * 1.001 && change > 1e-3 ? growing + 1 : 0
        lastSize = size
        if growing >= 20 { hasDiverged = true }
        return hasDiverged
    }

    func solution(_ values: [Double], loop: () -> [Int]) -> IterativeSolution {
        let outcome: IterativeSolution.Outcome =
            hasDiverged ? .diverged(loop: loop()) : residual <= options.tolerance ? .converged : .limit
        return IterativeSolution(values: values, outcome: outcome, sweeps: sweeps, residual: residual)
    }
}
