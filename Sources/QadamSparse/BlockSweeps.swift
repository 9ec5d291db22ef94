extension GaussSeidel {
    /// Solves `Aᵀ·λ = q` for several right-hand sides at once, such as one a category of impact: the matrix is
    /// passed over once for up to four of them.
    ///
    /// - Parameter rightHandSides: each with one value a column.
    /// - Returns: a solution for each, in the order given.
    public func solveTransposed(
        _ rightHandSides: [[Double]],
        options: Options = Options()
    ) -> [IterativeSolution] {
        var solutions: [IterativeSolution] = []
        for first in stride(from: 0, to: rightHandSides.count, by: 4) {
            let part = Array(rightHandSides[first..<min(first + 4, rightHandSides.count)])
            switch part.count {
            case 1: solutions.append(solveTransposed(part[0], options: options))
            case 2: solutions += sideBySide(part, SIMD2<Double>.self, options)
            default: solutions += sideBySide(part, SIMD4<Double>.self, options)
            }
        }
        return solutions
    }

    private func sideBySide<V: Lanes>(_ sides: [[Double]], _: V.Type, _ options: Options)
        -> [IterativeSolution]
    {
        var q = [V](repeating: .zero, count: count)
        for (lane, side) in sides.enumerated() {
            precondition(side.count == count)
            for p in 0..<count { q[p][lane] = side[Int(order[p])] / pivots[p] }
        }
        var y = [V](repeating: .zero, count: count)
        let kernel = SweepKernel(matrix: columns, backwards: true)
        var settling = Settling(kernel, q, options, accelerates: mayAccelerate)
        settling.run(&y)
        return sides.indices.map { lane in
            var values = [Double](repeating: 0, count: count)
            for p in 0..<count { values[Int(order[p])] = y[p][lane] }
            return settling.solution(values, outcome(of: settling, y, lane: lane), lane: lane)
        }
    }
}
