/// The condition of a production system in units that do not matter: each product is counted in its estimated
/// turnover, each process in what makes that.
struct Conditioning {
    let matrix: SparseMatrix
    private let diagonal: [Double]
    private let turnover: [Double]

    init(_ matrix: SparseMatrix) {
        self.matrix = matrix
        let diagonal = (0..<matrix.columnCount).map { matrix[$0, $0] == 0 ? 1 : matrix[$0, $0] }
        self.diagonal = diagonal
        turnover = FlowOrder.estimatedThroughput(GaussSeidel.normalised(matrix, diagonal))
    }

    /// The 1-norm condition of the scaled matrix by the method of Hager (1984); see
    /// ``DenseLU/conditionEstimate(of:)``.
    func estimate(_ factors: DenseLU) -> Double {
        estimate(solve: factors.solve, solveTransposed: factors.solveTransposed)
    }

    func estimate(solve: ([Double]) -> [Double], solveTransposed: ([Double]) -> [Double]) -> Double {
        let n = diagonal.count
        guard n > 0 else { return 0 }
        var norm = 0.0
        for j in 0..<n {
            var sum = 0.0
            for k in matrix.columnStarts[j]..<matrix.columnStarts[j + 1] {
                sum += abs(matrix.values[k] / diagonal[j]) * turnover[j] / turnover[Int(matrix.rows[k])]
            }
            norm = max(norm, sum)
        }
        var x = [Double](repeating: 1 / Double(n), count: n)
        var estimate = 0.0
        for _ in 0..<5 {
            let s = solve((0..<n).map { x[$0] * turnover[$0] })
            let y = (0..<n).map { s[$0] * diagonal[$0] / turnover[$0] }
            let size = y.reduce(0) { $0 + abs($1) }
            guard size.isFinite else { return .infinity }
            if size <= estimate { break }
            estimate = size
            let q = solveTransposed((0..<n).map { (y[$0] < 0 ? -1 : 1) * diagonal[$0] / turnover[$0] })
            let z = (0..<n).map { q[$0] * turnover[$0] }
            guard let largest = z.indices.max(by: { abs(z[$0]) < abs(z[$1]) }) else { break }
            if abs(z[largest]) <= dot(z, x) { break }
            x = [Double](repeating: 0, count: n)
            x[largest] = 1
        }
        return norm * estimate
    }

    /// The columns that depend on one another, or nearly: those with the largest part in a combination that makes
    /// (almost) nothing, found by one step of inverse iteration beside the singular matrix; the largest part first.
    func columnsAtFault() -> [Int] {
        let n = diagonal.count
        var values = matrix.values
        for j in 0..<n {
            for k in matrix.columnStarts[j]..<matrix.columnStarts[j + 1] where Int(matrix.rows[k]) == j {
                values[k] *= 1 + 1e-9
            }
        }
        let beside = SparseMatrix(
            rowCount: n,
            columnCount: n,
            columnStarts: matrix.columnStarts,
            rows: matrix.rows,
            values: values
        )
        guard let factors = try? KeptFactors().factors(of: beside) else { return [] }
        // no right-hand side of a pattern that a real dependence could have
        var s = [Double](repeating: 0, count: n)
        for j in 0..<n {
            let part = Double((j * 7919) % 1009) / 1009
            s[j] = turnover[j] * (1 + part)
        }
        for _ in 0..<2 {
            s = factors.solve(s, transposed: false)
            s = s.indices.map { s[$0] * diagonal[$0] }
            let size = s.indices.map { abs(s[$0] / turnover[$0]) }.reduce(0, max)
            guard size > 0, size.isFinite else { return [] }
            s = s.map { $0 / size }
        }
        let parts = s.indices.map { abs(s[$0] / turnover[$0]) }
        let largest = parts.reduce(0, max)
        let columns = parts.indices.filter { parts[$0] >= 0.2 * largest }
        return Array(columns.sorted { parts[$0] > parts[$1] }.prefix(12))
    }
}
