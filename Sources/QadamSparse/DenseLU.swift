/// LU factors of a small square matrix with partial pivoting: second opinion on the sweeps and fallback for
/// systems whose loops the sweeps cannot settle.
///
/// Rows and columns are scaled by powers of two first, because units of very different size (kWh of a
/// smelter, mg of a catalyst) would otherwise decide which pivot is taken.
public struct DenseLU: Sendable {
    /// Largest size that is accepted: 1,500 columns, 18 MB.
    public static let sizeLimit = 1500

    /// Number of columns.
    public let count: Int
    private var factors: [Double]  // row-major, unit lower and upper triangle in one
    private var permutation: [Int]
    private let rowScale: [Double]
    private let columnScale: [Double]

    /// Factorises a matrix.
    ///
    /// - Throws: ``SparseError`` `.notSquare`, `.tooLarge`, or `.singular` with the column that depends on
    ///   others.
    public init(_ matrix: SparseMatrix) throws(SparseError) {
        guard matrix.rowCount == matrix.columnCount else {
            throw SparseError(.notSquare, at: matrix.columnCount)
        }
        guard matrix.columnCount <= Self.sizeLimit else {
            throw SparseError(.tooLarge, at: matrix.columnCount)
        }
        count = matrix.columnCount
        (rowScale, columnScale) = Self.scales(matrix)
        factors = [Double](repeating: 0, count: count * count)
        permutation = Array(0..<count)
        for j in 0..<count {
            for k in matrix.columnStarts[j]..<matrix.columnStarts[j + 1] {
                let i = Int(matrix.rows[k])
                factors[i * count + j] = matrix.values[k] * rowScale[i] * columnScale[j]
            }
        }
        for j in 0..<count {
            guard eliminate(column: j) else { throw SparseError(.singular, at: j) }
        }
    }

    private static func scales(_ matrix: SparseMatrix) -> ([Double], [Double]) {
        var column = [Double](repeating: 0, count: matrix.columnCount)
        var row = [Double](repeating: 0, count: matrix.rowCount)
        func power(_ size: Double) -> Double {
            size > 0 ? Double(sign: .plus, exponent: -size.exponent, significand: 1) : 1
        }
        for j in 0..<matrix.columnCount {
            for k in matrix.columnStarts[j]..<matrix.columnStarts[j + 1] {
                column[j] = max(column[j], abs(matrix.values[k]))
            }
            column[j] = power(column[j])
        }
        for j in 0..<matrix.columnCount {
            for k in matrix.columnStarts[j]..<matrix.columnStarts[j + 1] {
                let i = Int(matrix.rows[k])
                row[i] = max(row[i], abs(matrix.values[k] * column[j]))
            }
        }
        return (row.map(power), column)
    }

    /// One step; false where no pivot is left (below 1e-14 of the scaled matrix).
    private mutating func eliminate(column j: Int) -> Bool {
        let n = count
        var pivot = j
        for i in j..<n where abs(factors[i * n + j]) > abs(factors[pivot * n + j]) { pivot = i }
        guard abs(factors[pivot * n + j]) > 1e-14 else { return false }
        if pivot != j {
            for k in 0..<n { factors.swapAt(j * n + k, pivot * n + k) }
            permutation.swapAt(j, pivot)
        }
        factors.withUnsafeMutableBufferPointer { a in
            let top = a[j * n + j]
            for i in (j + 1)..<max(n, j + 1) where a[i * n + j] != 0 {
                let factor = a[i * n + j] / top
                a[i * n + j] = factor
                for k in (j + 1)..<n { a[i * n + k] -= factor * a[j * n + k] }
            }
        }
        return true
    }

    /// Solves `A·x = f`.
    public func solve(_ f: [Double]) -> [Double] {
        precondition(f.count == count)
        var x = permutation.map { f[$0] * rowScale[$0] }
        for i in 0..<count { for k in 0..<i { x[i] -= factors[i * count + k] * x[k] } }
        for i in stride(from: count - 1, through: 0, by: -1) {
            for k in (i + 1)..<max(count, i + 1) { x[i] -= factors[i * count + k] * x[k] }
            x[i] /= factors[i * count + i]
        }
        for j in 0..<count { x[j] *= columnScale[j] }
        return x
    }

    /// Solves `Aᵀ·y = q`.
    public func solveTransposed(_ q: [Double]) -> [Double] {
        precondition(q.count == count)
        var x = q
        for j in 0..<count { x[j] *= columnScale[j] }
        for i in 0..<count {
            for k in 0..<i { x[i] -= factors[k * count + i] * x[k] }
            x[i] /= factors[i * count + i]
        }
        for i in stride(from: count - 1, through: 0, by: -1) {
            for k in (i + 1)..<max(count, i + 1) { x[i] -= factors[k * count + i] * x[k] }
        }
        var y = [Double](repeating: 0, count: count)
        for i in 0..<count { y[permutation[i]] = x[i] * rowScale[permutation[i]] }
        return y
    }
}
