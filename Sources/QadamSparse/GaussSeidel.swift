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
    /// The columns in the order of a forward sweep: users first. It depends on the pattern and sizes of the
    /// matrix, takes longer to find than a system takes to solve, and may be kept: ``init(_:order:)``.
    public let order: [Int32]

    /// T in sweep order: column p holds what position p uses.
    let columns: SparseMatrix
    /// Tᵀ in sweep order: column p holds who uses the product of position p.
    let users: SparseMatrix
    let pivots: [Double]
    /// Whether something flows against the rule: a by-product that is credited.
    let hasCredits: Bool

    /// Prepares a square matrix whose diagonal holds the products of the columns.
    ///
    /// - Throws: ``SparseError`` `.notSquare`, or `.zeroPivot` with the column that does not make its
    ///   product.
    public init(_ matrix: SparseMatrix) throws(SparseError) {
        let diagonal = try Self.diagonal(matrix)
        self.init(matrix, diagonal, FlowOrder.order(Self.normalised(matrix, diagonal)))
    }

    /// Prepares a square matrix with an order found before, such as the ``order`` of the same system with other
    /// values. Any order gives the right solution; a good one gives it in fewer sweeps.
    ///
    /// - Throws: ``SparseError`` `.notSquare`, `.zeroPivot` with the column, or `.notAPermutation` where the order
    ///   does not name every column once.
    public init(_ matrix: SparseMatrix, order: [Int32]) throws(SparseError) {
        let diagonal = try Self.diagonal(matrix)
        guard order.count == diagonal.count else { throw SparseError(.notAPermutation, at: order.count) }
        var isNamed = [Bool](repeating: false, count: order.count)
        for (place, column) in order.enumerated() {
            guard column >= 0, column < order.count, !isNamed[Int(column)] else {
                throw SparseError(.notAPermutation, at: place)
            }
            isNamed[Int(column)] = true
        }
        self.init(matrix, diagonal, order)
    }

    private init(_ matrix: SparseMatrix, _ diagonal: [Double], _ order: [Int32]) {
        count = order.count
        self.order = order
        pivots = order.map { diagonal[Int($0)] }
        users = Self.users(matrix, diagonal, order)
        columns = users.transposed()
        hasCredits = Self.hasCredits(users, pivots)
    }

    /// Whether a flow has another sign than the pivots of its two ends say (a treatment of waste has a negative one).
    private static func hasCredits(_ users: SparseMatrix, _ pivots: [Double]) -> Bool {
        for p in pivots.indices {
            for k in users.columnStarts[p]..<users.columnStarts[p + 1] {
                let isPositive = (pivots[p] < 0) == (pivots[Int(users.rows[k])] < 0)
                if isPositive ? users.values[k] < 0 : users.values[k] > 0 { return true }
            }
        }
        return false
    }

    /// The diagonal of a square matrix, none of it zero.
    static func diagonal(_ matrix: SparseMatrix) throws(SparseError) -> [Double] {
        guard matrix.rowCount == matrix.columnCount else {
            throw SparseError(.notSquare, at: matrix.columnCount)
        }
        var diagonal = [Double](repeating: 0, count: matrix.columnCount)
        for j in diagonal.indices {
            diagonal[j] = matrix[j, j]
            guard diagonal[j] != 0 else { throw SparseError(.zeroPivot, at: j) }
        }
        return diagonal
    }

    /// Tᵀ in sweep order, straight from the matrix.
    private static func users(_ matrix: SparseMatrix, _ diagonal: [Double], _ order: [Int32]) -> SparseMatrix
    {
        let count = order.count
        var position = [Int32](repeating: 0, count: count)
        for (place, column) in order.enumerated() { position[Int(column)] = Int32(truncatingIfNeeded: place) }
        var starts = [Int](repeating: 0, count: count + 1)
        for row in matrix.rows { starts[Int(position[Int(row)]) + 1] += 1 }
        // every product is once its own user: the diagonal, which is left out
        for p in 0..<count { starts[p + 1] += starts[p] - 1 }
        var next = starts
        var rows = [Int32](repeating: 0, count: matrix.entryCount - count)
        var values = [Double](repeating: 0, count: rows.count)
        for (place, column) in order.enumerated() {
            let j = Int(column)
            let pivot = -diagonal[j]
            for k in matrix.columnStarts[j]..<matrix.columnStarts[j + 1] where matrix.rows[k] != column {
                let product = Int(position[Int(matrix.rows[k])])
                rows[next[product]] = Int32(truncatingIfNeeded: place)
                values[next[product]] = matrix.values[k] / pivot
                next[product] += 1
            }
        }
        return SparseMatrix(
            rowCount: count,
            columnCount: count,
            columnStarts: starts,
            rows: rows,
            values: values
        )
    }

    /// T = I − A·D⁻¹ without its (zero) diagonal.
    static func normalised(_ matrix: SparseMatrix, _ diagonal: [Double]) -> SparseMatrix {
        var starts = [0]
        var rows: [Int32] = []
        var values: [Double] = []
        starts.reserveCapacity(matrix.columnCount + 1)
        rows.reserveCapacity(matrix.entryCount)
        values.reserveCapacity(matrix.entryCount)
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
