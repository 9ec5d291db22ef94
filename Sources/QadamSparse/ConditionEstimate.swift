extension DenseLU {
    /// Estimates how much errors of the data can grow in the solution: ‖A‖₁·‖A⁻¹‖₁, the second factor by the
    /// method of Hager (1984), as LAPACK's `xGECON` does; a lower bound that is rarely more than three times
    /// too small.
    ///
    /// - Parameter matrix: the matrix that was factorised.
    public func conditionEstimate(of matrix: SparseMatrix) -> Double {
        guard count > 0 else { return 0 }
        var norm = 0.0
        for j in 0..<count {
            var sum = 0.0
            for k in matrix.columnStarts[j]..<matrix.columnStarts[j + 1] { sum += abs(matrix.values[k]) }
            norm = max(norm, sum)
        }
        return norm * inverseNormEstimate()
    }

    private func inverseNormEstimate() -> Double {
        var x = [Double](repeating: 1 / Double(count), count: count)
        var estimate = 0.0
        for _ in 0..<5 {
            let y = solve(x)
            let size = y.reduce(0) { $0 + abs($1) }
            if size <= estimate { break }
            estimate = size
            let z = solveTransposed(y.map { $0 < 0 ? -1 : 1 })
            guard let largest = z.indices.max(by: { abs(z[$0]) < abs(z[$1]) }) else { break }
            if abs(z[largest]) <= dot(z, x) { break }
            x = [Double](repeating: 0, count: count)
            x[largest] = 1
        }
        return estimate
    }
}
