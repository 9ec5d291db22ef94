/// Sweeps combined by the stabilised method of biconjugate gradients (van der Vorst 1992, BiCGSTAB): a quarter of
/// the sweeps where loops are strong, and an end where plain sweeps would grow.
///
/// With G one sweep the system is `(I − G)·x = c`; multiplying by `I − G` costs no more than a sweep. Lengths are
/// measured relative to the turnover of each product, so that products counted in grams and in gigajoules weigh
/// alike. Every lane has its own recurrence.
struct KrylovSweeps<V: Lanes> {
    private let kernel: SweepKernel
    private let weight: [V]
    private var r: [V]
    private let shadow: [V]
    private var p: [V]
    private var v: [V]
    private var t: [V]
    private var rho = V(repeating: 1)
    private var alpha = V(repeating: 1)
    private var omega = V(repeating: 1)

    /// Begins at `x`; `change` is what one more sweep would add to it.
    init(_ kernel: SweepKernel, change: [V], turnover: [V]) {
        self.kernel = kernel
        weight = turnover.map { turnover in
            let inverse = V(repeating: 1).share(of: turnover)
            var weight = inverse * inverse
            // a product that has no part in it weighs nothing
            for lane in 0..<V.laneCount where !weight[lane].isFinite { weight[lane] = 0 }
            return weight
        }
        r = change
        shadow = change
        p = [V](repeating: .zero, count: change.count)
        v = p
        t = p
    }

    /// One step, two sweeps; returns the largest remaining change relative to the turnover.
    @inline(__always)
    mutating func step(_ x: inout [V]) -> V {
        let nextRho = product(shadow, r)
        let beta = nextRho.share(of: rho) * alpha.share(of: omega)
        rho = nextRho
        for i in p.indices { p[i] = r[i] + (p[i] - v[i] * omega) * beta }
        kernel.remainder(p, into: &v)
        alpha = rho.share(of: product(shadow, v))
        for i in r.indices { r[i] = r[i] - v[i] * alpha }
        kernel.remainder(r, into: &t)
        omega = product(t, r).share(of: product(t, t))
        var largest = V.zero
        for i in x.indices {
            x[i] = x[i] + p[i] * alpha + r[i] * omega
            r[i] = r[i] - t[i] * omega
            largest = largest.larger(r[i] * r[i] * weight[i])
        }
        for lane in 0..<V.laneCount { largest[lane] = largest[lane].squareRoot() }
        return largest
    }

    private func product(_ left: [V], _ right: [V]) -> V {
        var sum = V.zero
        for i in left.indices { sum = sum + left[i] * right[i] * weight[i] }
        return sum
    }
}
