/// Solves production systems `A·s = f` and `Aᵀ·λ = q` by Gauss–Seidel sweeps over compressed columns.
///
/// `A` is square; column `j` makes product `j` (its diagonal entry, the reference exchange), other entries
/// are what it uses (negative) or makes besides. Columns are divided by their diagonal, `A·D⁻¹ = I − T`, and
/// put into an order in which users stand before what they use; a sweep then carries a demand through the
/// whole chain and only loops need more than one. No factors are stored: memory is that of the matrix.
///
/// The method converges when no loop uses more than it makes. Where one does, the sweeps grow without end;
/// that is detected and the loop is named (``IterativeSolution/Outcome/diverged(loop:)``).
public struct GaussSeidel: Sendable {
    /// When to stop.
    public struct Options: Sendable, Equatable {
        /// Largest residual of a product relative to its turnover.
        public var tolerance: Double
        /// Largest number of sweeps.
        public var sweepLimit: Int

        /// Stop at a relative residual of `tolerance` or after `sweepLimit` sweeps.
        public init(tolerance: Double = 1e-13, sweepLimit: Int = 200) {
            self.tolerance = tolerance
            self.sweepLimit = sweepLimit
        }
    }

    /// Number of columns.
    public let count: Int
    /// The columns in the order of a forward sweep: users first.
    public let order: [Int32]

    /// T in sweep order: column p holds what position p uses.
    let columns: SparseMatrix
    /// Tᵀ in sweep order: column p holds who uses the product of position p.
    let users: SparseMatrix
    let pivots: [Double]

    /// Prepares a square matrix whose diagonal holds the products of the columns.
    ///
    /// - Throws: ``SparseError`` `.notSquare`, or `.zeroPivot` with the column that does not make its
    ///   product.
    public init(_ matrix: SparseMatrix) throws(SparseError) {
        guard matrix.rowCount == matrix.columnCount else {
            throw SparseError(.notSquare, at: matrix.columnCount)
        }
        count = matrix.columnCount
        var diagonal = [Double](repeating: 0, count: count)
        for j in 0..<count {
            diagonal[j] = matrix[j, j]
            guard diagonal[j] != 0 else { throw SparseError(.zeroPivot, at: j) }
        }
        let flows = Self.normalised(matrix, diagonal)
        let order = FlowOrder.order(flows)
        var position = [Int32](repeating: 0, count: count)
        for (place, column) in order.enumerated() { position[Int(column)] = Int32(place) }
        var starts = [0]
        var rows: [Int32] = []
        var values: [Double] = []
        for column in order {
            for k in flows.columnStarts[Int(column)]..<flows.columnStarts[Int(column) + 1] {
                rows.append(position[Int(flows.rows[k])])
                values.append(flows.values[k])
            }
            starts.append(rows.count)
        }
        self.order = order
        columns = SparseMatrix(
            rowCount: count,
            columnCount: count,
            columnStarts: starts,
            rows: rows,
            values: values
        )
        users = columns.transposed()
        pivots = order.map { diagonal[Int($0)] }
    }

    /// T = I − A·D⁻¹ without its (zero) diagonal.
    private static func normalised(_ matrix: SparseMatrix, _ diagonal: [Double]) -> SparseMatrix {
        var starts = [0]
        var rows: [Int32] = []
        var values: [Double] = []
        for j in 0..<matrix.columnCount {
            for k in matrix.columnStarts[j]..<matrix.columnStarts[j + 1] where Int(matrix.rows[k]) != j {
                rows.append(matrix.rows[k])
                values.append(-matrix.values[k] / diagonal[j])
            }
            starts.append(rows.count)
        }
        return SparseMatrix(
            rowCount: matrix.rowCount,
            columnCount: matrix.columnCount,
            columnStarts: starts,
            rows: rows,
            values: values
        )
    }
}

/// What the sweeps reached.
public struct IterativeSolution: Sendable, Equatable, Codable {
    /// How the sweeps ended.
    public enum Outcome: Sendable, Equatable, Codable {
        /// The residual is within the tolerance.
        case converged
        /// The sweep limit came first.
        case limit
        /// The sweeps grow: these columns form a loop that uses more than it makes.
        case diverged(loop: [Int])
    }

    /// One value a column (forward) or a row (transposed).
    public let values: [Double]
    /// How the sweeps ended.
    public let outcome: Outcome
    /// Number of sweeps.
    public let sweeps: Int
    /// Largest residual relative to the turnover of its product.
    public let residual: Double

    /// Whether the values may be used.
    public var isConverged: Bool { outcome == .converged }
}
