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
        let f = order.map { demand[Int($0)] }
        var monitor = GrowthMonitor(options)
        var sweeps = 0
        var residual = relativeResidual(x, f)
        while residual > options.tolerance, sweeps < options.sweepLimit {
            sweep(&x, f)
            sweeps += 1
            residual = relativeResidual(x, f)
            if monitor.isGrowing(size: x.reduce(0) { max($0, abs($1)) }, residual: residual) { break }
        }
        var values = [Double](repeating: 0, count: count)
        for p in 0..<count { values[Int(order[p])] = x[p] / pivots[p] }
        let outcome = monitor.outcome(residual, self) { self.heaviestLoop(x) }
        return IterativeSolution(values: values, outcome: outcome, sweeps: sweeps, residual: residual)
    }

    /// One pass, users first. The demand that reaches a product is gathered while its users are swept, so only
    /// columns are read.
    private func sweep(_ x: inout [Double], _ f: [Double]) {
        var waiting = f
        // what positions before p ask from p is added as they are swept; what later ones ask is added first
        addLaterFlows(x, &waiting)
        x.withUnsafeMutableBufferPointer { x in
            waiting.withUnsafeMutableBufferPointer { waiting in
                rows.withUnsafeBufferPointer { rows in
                    values.withUnsafeBufferPointer { values in
                        for p in 0..<x.count {
                            let output = waiting[p]
                            x[p] = output
                            if output == 0 { continue }
                            for k in starts[p]..<starts[p + 1] where rows[k] > p {
                                waiting[Int(rows[k])] += values[k] * output
                            }
                        }
                    }
                }
            }
        }
    }

    /// Adds the flows that run against the order (to an earlier position), at their values of the last sweep.
    private func addLaterFlows(_ x: [Double], _ waiting: inout [Double]) {
        for p in 0..<count where x[p] != 0 {
            for k in starts[p]..<starts[p + 1] where rows[k] < p {
                waiting[Int(rows[k])] += values[k] * x[p]
            }
        }
    }

    /// max |f + T·x − x| / (|f| + |T|·|x|) over the products.
    private func relativeResidual(_ x: [Double], _ f: [Double]) -> Double {
        var supply = f
        var turnover = f.map(abs)
        for p in 0..<count where x[p] != 0 {
            for k in starts[p]..<starts[p + 1] {
                let flow = values[k] * x[p]
                supply[Int(rows[k])] += flow
                turnover[Int(rows[k])] += abs(flow)
            }
        }
        var largest = 0.0
        for p in 0..<count {
            let difference = abs(supply[p] - x[p])
            if difference == 0 { continue }
            let size = max(turnover[p], abs(x[p]))
            if !(difference / size <= largest) { largest = difference / size }
        }
        return largest
    }
}

/// Watches whether sweeps grow instead of settling.
struct GrowthMonitor {
    private let options: GaussSeidel.Options
    private var lastSize = 0.0
    private var growing = 0
    private(set) var hasDiverged = false

    init(_ options: GaussSeidel.Options) { self.options = options }

    /// Twenty sweeps in a row that grow by more than a thousandth while the residual is above a thousandth, or a number
    /// that is no longer finite.
    mutating func isGrowing(size: Double, residual: Double) -> Bool {
        if !size.isFinite || !residual.isFinite { hasDiverged = true }
        growing = size > lastSize * 1.001 && residual > 1e-3 ? growing + 1 : 0
        lastSize = size
        if growing >= 20 { hasDiverged = true }
        return hasDiverged
    }

    func outcome(_ residual: Double, _ solver: GaussSeidel, loop: () -> [Int]) -> IterativeSolution.Outcome {
        if hasDiverged { return .diverged(loop: loop()) }
        return residual <= options.tolerance ? .converged : .limit
    }
}
