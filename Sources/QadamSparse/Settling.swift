/// Sweeps until the residual is within the tolerance: a few plain ones, then accelerated ones.
struct Settling<V: Lanes> {
    let kernel: SweepKernel
    let b: [V]
    let options: GaussSeidel.Options
    /// Whether the accelerated method may be used: it also solves loops that use more than they make, so the
    /// caller must be able to tell them from the result.
    let accelerates: Bool
    var target: ScoreTarget?

    /// A score that is to be exact, whatever else is.
    struct ScoreTarget {
        /// λ in sweep order.
        let intensities: [Double]
        /// Error of the score that is allowed, in its unit.
        let error: Double
    }

    private(set) var sweeps = 0
    private(set) var residual = V(repeating: .infinity)
    private(set) var scoreError: Double?
    private(set) var hasDiverged = false
    /// Whether the values come from accelerated sweeps.
    private(set) var isAccelerated = false
    /// How far acceleration raised a value beyond what plain sweeps had reached.
    private(set) var growth = 1.0
    private(set) var turnover: [V] = []
    private var lastSize = 0.0
    private var growing = 0

    init(_ kernel: SweepKernel, _ b: [V], _ options: GaussSeidel.Options, accelerates: Bool) {
        self.kernel = kernel
        self.b = b
        self.options = options
        self.accelerates = accelerates
    }

    /// Plain sweeps before the acceleration; chains and weak loops need no more.
    private static var plainSweeps: Int { 6 }

    mutating func run(_ x: inout [V]) {
        turnover = [V](repeating: .zero, count: b.count)
        if look(at: x) { return }
        sweep(&x, until: accelerates ? Self.plainSweeps : options.sweepLimit)
        guard accelerates, !isDone, !hasDiverged else { return }
        let before = x
        accelerate(&x)
        isAccelerated = isDone
        if isDone {
            var growth = V(repeating: 1)
            for p in x.indices {
                for lane in 0..<V.laneCount where before[p][lane] != 0 {
                    growth[lane] = max(growth[lane], abs(x[p][lane] / before[p][lane]))
                }
            }
            self.growth = growth.largest
            return
        }
        x = before
        sweep(&x, until: options.sweepLimit)
    }

    private var isDone: Bool {
        if let target, let scoreError, scoreError.magnitude <= target.error { return true }
        return residual.largest <= options.tolerance
    }

    /// Takes the residual; true if it is small enough.
    private mutating func look(at x: [V]) -> Bool {
        if let target {
            var error = V.zero
            residual = kernel.residual(x, b, turnover: &turnover) {
                error = error + $1 * target.intensities[$0]
            }
            scoreError = error[0]
        } else {
            residual = kernel.residual(x, b, turnover: &turnover)
        }
        return isDone
    }

    private mutating func sweep(_ x: inout [V], until limit: Int) {
        while sweeps < min(limit, options.sweepLimit) {
            let change = kernel.sweep(&x, b).largest
            sweeps += 1
            // the true residual costs as much as a sweep: look at it after the first (a chain without loops is
            // done then) and when the values have nearly settled
            let mayBeDone = change <= options.tolerance || sweeps == 1 || (target != nil && sweeps % 4 == 0)
            if mayBeDone || sweeps >= min(limit, options.sweepLimit), look(at: x) { return }
            if isGrowing(x, change: change) { return }
        }
    }

    /// Twenty sweeps in a row that grow by more than a thousandth, or a number that is no longer finite.
    private mutating func isGrowing(_ x: [V], change: Double) -> Bool {
        var largest = V.zero
        for value in x { largest = largest.larger(value.sizes) }
        let size = largest.largest
        if !size.isFinite || change.isNaN { hasDiverged = true }
        growing = size > lastSize * 1.001 && change > 1e-3 ? growing + 1 : 0
        lastSize = size
        if growing >= 20 { hasDiverged = true }
        return hasDiverged
    }

    /// Accelerated sweeps, begun anew from where they end until the true residual is small enough too.
    private mutating func accelerate(_ x: inout [V]) {
        for _ in 0..<4 where sweeps < options.sweepLimit {
            var after = x
            _ = kernel.sweep(&after, b)
            sweeps += 1
            let change = x.indices.map { after[$0] - x[$0] }
            x = after
            var krylov = KrylovSweeps(kernel, change: next(x, change), turnover: turnover)
            let start = residual.largest
            var least = Double.infinity
            while sweeps + 2 <= options.sweepLimit {
                let left = krylov.step(&x).largest
                sweeps += 2
                guard left.isFinite, left < 1e6 * max(start, 1e-30) else { return }
                least = min(least, left)
                if left <= options.tolerance / 2 { break }
                if target != nil, sweeps % 6 < 2, look(at: x) { return }
            }
            _ = kernel.sweep(&x, b)
            sweeps += 1
            if look(at: x) { return }
            guard residual.largest.isFinite, residual.largest < start else { return }
        }
    }

    /// What one more sweep would change after a sweep that changed `change`: G times it.
    private func next(_ x: [V], _ change: [V]) -> [V] {
        var remainder = change
        kernel.remainder(change, into: &remainder)
        return change.indices.map { change[$0] - remainder[$0] }
    }
}
