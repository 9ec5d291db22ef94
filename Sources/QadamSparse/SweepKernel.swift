/// One sweep, one residual: the two passes over the matrix from which every method here is made.
///
/// The system is `x = b + M·x`; column `p` of `matrix` holds what value `p` gathers from others. Forward
/// (`A·s = f`) each product gathers what its users take, users first; backwards each gathers the intensities
/// of what it uses, suppliers first.
struct SweepKernel {
    let matrix: SparseMatrix
    let backwards: Bool

    /// Sweeps `x_p ← b_p + Σ m_pk·x_k` once; returns the largest relative change of a value.
    @inline(__always)
    func sweep<V: Lanes>(_ x: inout [V], _ b: [V]) -> V {
        var largest = V.zero
        pass(&x) { x, starts, rows, values, p in
            var sum = b[p]
            for k in starts[p]..<starts[p + 1] { sum = sum + x[Int(rows[k])] * values[k] }
            // not comparing at all would let NaN pass for settled
            largest = largest.larger((sum - x[p]).sizes.share(of: sum.sizes))
            x[p] = sum
        }
        return largest
    }

    /// `x − G·x`, with G one sweep without right-hand side: what the accelerated method multiplies with.
    @inline(__always)
    func remainder<V: Lanes>(_ x: [V], into result: inout [V]) {
        for p in x.indices { result[p] = x[p] }
        pass(&result) { y, starts, rows, values, p in
            var sum = V.zero
            for k in starts[p]..<starts[p + 1] { sum = sum + y[Int(rows[k])] * values[k] }
            y[p] = sum
        }
        for p in x.indices { result[p] = x[p] - result[p] }
    }

    @inline(__always)
    private func pass<V>(
        _ x: inout [V],
        _ body: (
            UnsafeMutablePointer<V>, UnsafePointer<Int>, UnsafePointer<Int32>, UnsafePointer<Double>, Int
        ) -> Void
    ) {
        let count = x.count
        x.withUnsafeMutableBufferPointer { x in
            matrix.rows.withUnsafeBufferPointer { rows in
                matrix.values.withUnsafeBufferPointer { values in
                    matrix.columnStarts.withUnsafeBufferPointer { starts in
                        guard let x = x.baseAddress, let starts = starts.baseAddress else { return }
                        // a matrix without entries has no base addresses, and nothing to read there
                        let rows =
                            rows.baseAddress ?? UnsafePointer(bitPattern: MemoryLayout<Int32>.alignment)
                        let values =
                            values.baseAddress ?? UnsafePointer(bitPattern: MemoryLayout<Double>.alignment)
                        guard let rows, let values else { return }
                        for step in 0..<count {
                            body(x, starts, rows, values, backwards ? count - 1 - step : step)
                        }
                    }
                }
            }
        }
    }

    /// The size of each value's turnover, `|b| + |M|·|x|` (or `|x|` if that is more), and the largest of
    /// `|b + M·x − x|` relative to it.
    ///
    /// - Parameter weigh: called with each position and its residual.
    func residual<V: Lanes>(
        _ x: [V],
        _ b: [V],
        turnover: inout [V],
        weigh: (Int, V) -> Void = { _, _ in }
    ) -> V {
        var largest = V.zero
        for p in x.indices {
            var sum = b[p]
            var size = b[p].sizes
            for k in matrix.columnStarts[p]..<matrix.columnStarts[p + 1] {
                let flow = x[Int(matrix.rows[k])] * matrix.values[k]
                sum = sum + flow
                size = size + flow.sizes
            }
            let difference = sum - x[p]
            turnover[p] = size.larger(x[p].sizes)
            weigh(p, difference)
            largest = largest.larger(difference.sizes.share(of: turnover[p]))
        }
        return largest
    }
}
