extension GaussSeidel {
    /// Solves `Aᵀ·λ = q`: the intensity of one unit of every product, in one go.
    public func solveTransposed(_ rightHandSide: [Double], options: Options = Options()) -> IterativeSolution
    {
        precondition(rightHandSide.count == count)
        var q = [Double](repeating: 0, count: count)
        for p in 0..<count { q[p] = rightHandSide[Int(order[p])] / pivots[p] }
        var y = [Double](repeating: 0, count: count)
        var monitor = GrowthMonitor(options)
        var sweeps = 0
        var residual = Double.infinity
        while residual > options.tolerance, sweeps < options.sweepLimit {
            sweepBack(&y, q)
            sweeps += 1
            residual = transposedResidual(y, q)
            if monitor.isGrowing(size: y.reduce(0) { max($0, abs($1)) }, residual: residual) { break }
        }
        var values = [Double](repeating: 0, count: count)
        for p in 0..<count { values[Int(order[p])] = y[p] }
        let outcome = monitor.outcome(residual, self) { self.heaviestLoop(self.growthVector()) }
        return IterativeSolution(values: values, outcome: outcome, sweeps: sweeps, residual: residual)
    }

    /// One pass, suppliers first: a product's intensity is its own plus those of what it uses.
    private func sweepBack(_ y: inout [Double], _ q: [Double]) {
        y.withUnsafeMutableBufferPointer { y in
            rows.withUnsafeBufferPointer { rows in
                values.withUnsafeBufferPointer { values in
                    for p in stride(from: y.count - 1, through: 0, by: -1) {
                        var sum = q[p]
                        for k in starts[p]..<starts[p + 1] { sum += values[k] * y[Int(rows[k])] }
                        y[p] = sum
                    }
                }
            }
        }
    }

    private func transposedResidual(_ y: [Double], _ q: [Double]) -> Double {
        var largest = 0.0
        for p in 0..<count {
            var sum = q[p]
            var size = abs(q[p])
            for k in starts[p]..<starts[p + 1] {
                let flow = values[k] * y[Int(rows[k])]
                sum += flow
                size += abs(flow)
            }
            let difference = abs(sum - y[p])
            if difference == 0 { continue }
            if !(difference / max(size, abs(y[p])) <= largest) { largest = difference / max(size, abs(y[p])) }
        }
        return largest
    }

    /// A vector that has grown along the loops: powers of |T| applied to ones.
    private func growthVector() -> [Double] {
        var x = [Double](repeating: 1, count: count)
        for _ in 0..<60 {
            var next = [Double](repeating: 0, count: count)
            for p in 0..<count {
                for k in starts[p]..<starts[p + 1] { next[Int(rows[k])] += abs(values[k]) * x[p] }
            }
            let size = next.reduce(0, max)
            if size == 0 { break }
            x = next.map { $0 / size }
        }
        return x
    }
}
