/// A score whose error may end the sweeps: λ, from ``GaussSeidel/solveTransposed(_:options:)``, turns what is left
/// of the demand into what is missing in the score. Where loops are strong a small residual can hide a large error
/// of the score; and where they are not, the score is often exact long before every product is.
public struct ScoreStop: Sendable, Equatable {
    /// λ: score of one unit of each product.
    public var intensities: [Double]
    /// Error of the score that is allowed, relative to `λ·f`.
    public var tolerance: Double

    /// Stops when the score given by `intensities` is exact to `tolerance`.
    public init(intensities: [Double], tolerance: Double = 1e-12) {
        self.intensities = intensities
        self.tolerance = tolerance
    }
}

extension GaussSeidel {
    /// Whether accelerated sweeps may be used: without credits their result tells whether a loop uses more than it
    /// makes, because a number is then negative that cannot be.
    var mayAccelerate: Bool { !hasCredits }

    /// How the sweeps of one right-hand side ended.
    func outcome<V: Lanes>(of settling: Settling<V>, _ x: [V], lane: Int) -> IterativeSolution.Outcome {
        let isForward = !settling.kernel.backwards
        if settling.hasDiverged { return .diverged(loop: heaviestLoop(settling, isForward: isForward)) }
        guard settling.isDone(lane: lane) else { return .limit }
        if settling.isAccelerated, !isPlausible(settling, x, lane: lane) {
            return .diverged(loop: heaviestLoop(settling, isForward: isForward))
        }
        return .converged
    }

    /// Where nothing is credited and all of a demand has one sign, so has the solution, unless a loop uses more than
    /// it makes: `x = b + T·x` with `T ≥ 0` has a non-negative solution for a positive `b` just then (Perron,
    /// Frobenius). A demand of both signs is judged by that of its sizes.
    private func isPlausible<V: Lanes>(_ settling: Settling<V>, _ x: [V], lane: Int) -> Bool {
        var (hasPositive, hasNegative) = (false, false)
        for p in 0..<count {
            let b = settling.b[p][lane] * (pivots[p] < 0 ? -1 : 1)
            if b > 0 { hasPositive = true }
            if b < 0 { hasNegative = true }
        }
        if hasPositive, hasNegative { return isProductive(settling, lane: lane) }
        let sign = hasNegative ? -1.0 : 1.0
        for p in 0..<count {
            let value = x[p][lane] * (pivots[p] < 0 ? -sign : sign)
            if value < -1e-9 * settling.turnover[p][lane] { return false }
        }
        return true
    }

    private func isProductive<V: Lanes>(_ settling: Settling<V>, lane: Int) -> Bool {
        let sizes = (0..<count).map { settling.b[$0][lane].magnitude * (pivots[$0] < 0 ? -1 : 1) }
        var x = [Double](repeating: 0, count: count)
        var options = settling.options
        options.tolerance = max(options.tolerance, 1e-6)
        var check = Settling(settling.kernel, sizes, options, accelerates: true)
        check.run(&x)
        guard check.isDone(lane: 0), !check.hasDiverged else { return false }
        return !check.isAccelerated || isPlausible(check, x, lane: 0)
    }

    /// The loop that grows, looked for upstream of the demand (forward) or everywhere.
    private func heaviestLoop<V: Lanes>(_ settling: Settling<V>, isForward: Bool) -> [Int] {
        guard isForward else { return heaviestLoop(growthVector(from: [Double](repeating: 1, count: count))) }
        return heaviestLoop(
            growthVector(
                from: settling.b.map { b in
                    var size = 0.0
                    for lane in 0..<V.laneCount { size += b[lane].magnitude }
                    return size
                }
            )
        )
    }

    /// A vector that has grown along the loops: powers of `I + |T|` applied to `start`.
    func growthVector(from start: [Double]) -> [Double] {
        var x = start
        for _ in 0..<200 {
            var next = x
            for p in 0..<count where x[p] != 0 {
                for k in columns.columnStarts[p]..<columns.columnStarts[p + 1] {
                    next[Int(columns.rows[k])] += abs(columns.values[k]) * x[p]
                }
            }
            let size = next.reduce(0, max)
            guard size > 0, size.isFinite else { break }
            x = next.map { $0 / size }
        }
        return x
    }
}

extension Settling {
    func isDone(lane: Int) -> Bool {
        if let target, let scoreError, scoreError.magnitude <= target.error { return true }
        return residual[lane] <= options.tolerance
    }

    func solution(_ values: [Double], _ outcome: IterativeSolution.Outcome, lane: Int = 0)
        -> IterativeSolution
    {
        IterativeSolution(
            values: values,
            outcome: outcome,
            sweeps: sweeps,
            residual: residual[lane],
            growth: growth
        )
    }
}
