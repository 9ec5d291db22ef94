extension GaussSeidel {
    /// Solves `A·s = f`.
    ///
    /// - Parameters:
    ///   - demand: `f`, one value a product.
    ///   - start: a solution of a similar system (warm start), such as that of the unperturbed matrix.
    ///   - score: a score that may end the sweeps before the residual does.
    public func solve(
        _ demand: [Double],
        startingAt start: [Double]? = nil,
        options: Options = Options(),
        score: ScoreStop? = nil
    ) -> IterativeSolution {
        precondition(demand.count == count)
        var x = [Double](repeating: 0, count: count)
        if let start { for p in 0..<count { x[p] = start[Int(order[p])] * pivots[p] } }
        let b = order.map { demand[Int($0)] }
        let kernel = SweepKernel(matrix: users, backwards: false)
        var settling = Settling(kernel, b, options, accelerates: mayAccelerate)
        if let score {
            precondition(score.intensities.count == count)
            let size = dot(score.intensities, demand).magnitude
            settling.target = .init(
                intensities: order.map { score.intensities[Int($0)] },
                error: score.tolerance * size
            )
        }
        settling.run(&x)
        let outcome = outcome(of: settling, x, lane: 0)
        var values = x
        for p in 0..<count { values[Int(order[p])] = x[p] / pivots[p] }
        return settling.solution(values, outcome)
    }

    /// Solves `Aᵀ·λ = q`: the intensity of one unit of every product, in one go.
    public func solveTransposed(_ rightHandSide: [Double], options: Options = Options()) -> IterativeSolution
    {
        precondition(rightHandSide.count == count)
        var y = [Double](repeating: 0, count: count)
        let q = (0..<count).map { rightHandSide[Int(order[$0])] / pivots[$0] }
        let kernel = SweepKernel(matrix: columns, backwards: true)
        var settling = Settling(kernel, q, options, accelerates: mayAccelerate)
        settling.run(&y)
        let outcome = outcome(of: settling, y, lane: 0)
        var values = y
        for p in 0..<count { values[Int(order[p])] = y[p] }
        return settling.solution(values, outcome)
    }
}
