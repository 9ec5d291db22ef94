/// The pattern on which samples of one production system are solved, four side by side.
///
/// It holds the columns upstream of what is asked, in the sweep order of the base system, and for each product who
/// uses it. Samples change values only; the pattern is made once.
public struct SampledPattern: Sendable {
    /// The columns of the base matrix that take part, in sweep order.
    public let columns: [Int32]
    /// Where the users of the product of each taking-part column begin; one more than columns.
    public let starts: [Int32]
    /// The users of each product: places in ``columns``, increasing.
    public let users: [Int32]

    /// The pattern of what is upstream of some columns.
    ///
    /// - Parameters:
    ///   - matrix: the base matrix, products on the diagonal.
    ///   - order: the sweep order of the base system (``GaussSeidel/order``).
    ///   - demanded: the columns whose products are asked.
    /// - Throws: ``SparseError`` `.notSquare`, `.outOfRange`, or `.zeroPivot` with the column.
    public init(_ matrix: SparseMatrix, order: [Int32], upstreamOf demanded: [Int]) throws(SparseError) {
        guard matrix.rowCount == matrix.columnCount, order.count == matrix.columnCount else {
            throw SparseError(.notSquare, at: matrix.columnCount)
        }
        for column in demanded where column < 0 || column >= matrix.columnCount {
            throw SparseError(.outOfRange, at: column)
        }
        let reached = Self.upstream(of: demanded, in: matrix)
        columns = order.filter { reached[Int($0)] }
        let local = Self.places(of: columns, among: matrix.columnCount)
        var starts = [Int32](repeating: 0, count: columns.count + 1)
        for column in columns {
            var hasDiagonal = false
            for k in matrix.columnStarts[Int(column)]..<matrix.columnStarts[Int(column) + 1] {
                if matrix.rows[k] != column {
                    starts[Int(local[Int(matrix.rows[k])]) + 1] += 1
                } else if matrix.values[k] != 0 {
                    hasDiagonal = true
                }
            }
            guard hasDiagonal else { throw SparseError(.zeroPivot, at: Int(column)) }
        }
        for p in columns.indices { starts[p + 1] += starts[p] }
        var next = starts
        var users = [Int32](repeating: 0, count: Int(starts[columns.count]))
        for (place, column) in columns.enumerated() {
            for k in matrix.columnStarts[Int(column)]..<matrix.columnStarts[Int(column) + 1]
            where matrix.rows[k] != column {
                let row = Int(local[Int(matrix.rows[k])])
                users[Int(next[row])] = Int32(truncatingIfNeeded: place)
                next[row] += 1
            }
        }
        self.starts = starts
        self.users = users
    }

    /// Number of columns that take part.
    public var count: Int { columns.count }
    /// Number of entries beside the diagonal.
    public var entryCount: Int { users.count }

    private static func upstream(of demanded: [Int], in matrix: SparseMatrix) -> [Bool] {
        var reached = [Bool](repeating: false, count: matrix.columnCount)
        var waiting: [Int] = []
        for column in demanded where !reached[column] {
            reached[column] = true
            waiting.append(column)
        }
        while let column = waiting.popLast() {
            for k in matrix.columnStarts[column]..<matrix.columnStarts[column + 1] {
                let supplier = Int(matrix.rows[k])
                if !reached[supplier] {
                    reached[supplier] = true
                    waiting.append(supplier)
                }
            }
        }
        return reached
    }

    /// For each column its place, or −1.
    private static func places(of columns: [Int32], among count: Int) -> [Int32] {
        var local = [Int32](repeating: -1, count: count)
        for (place, column) in columns.enumerated() { local[Int(column)] = Int32(truncatingIfNeeded: place) }
        return local
    }
}

extension SampledPattern {
    /// Where the values of the pattern stand in the stored entries of the base matrix. It is as large as the pattern
    /// and needed only while samples are prepared.
    public struct Sources: Sendable {
        /// For each entry of ``SampledPattern/users``.
        public let entries: [Int32]
        /// For each taking-part column: its diagonal.
        public let diagonals: [Int32]
    }

    /// Where the values stand in the matrix that the pattern was made of.
    public func sources(in matrix: SparseMatrix) -> Sources {
        let local = Self.places(of: columns, among: matrix.columnCount)
        var next = starts
        var entries = [Int32](repeating: 0, count: users.count)
        var diagonals = [Int32](repeating: 0, count: count)
        for (place, column) in columns.enumerated() {
            for k in matrix.columnStarts[Int(column)]..<matrix.columnStarts[Int(column) + 1] {
                let row = Int(local[Int(matrix.rows[k])])
                if row == place {
                    diagonals[place] = Int32(truncatingIfNeeded: k)
                } else {
                    entries[Int(next[row])] = Int32(truncatingIfNeeded: k)
                    next[row] += 1
                }
            }
        }
        return Sources(entries: entries, diagonals: diagonals)
    }

    /// What one more unit of change of each run in the last sweep still adds to the score: z_u = Σ |a_pu|·|λ_p| over
    /// the products p that were swept before u. With it the error of a score follows from the changes of a sweep,
    /// without looking at the matrix again.
    ///
    /// - Parameter intensities: λ of the base system, one a taking-part column (``GaussSeidel/solveTransposed``).
    public func remainders(_ matrix: SparseMatrix, _ sources: Sources, intensities: [Double]) -> [Double] {
        precondition(intensities.count == count)
        var z = [Double](repeating: 0, count: count)
        for p in 0..<count {
            for k in Int(starts[p])..<Int(starts[p + 1]) where Int(users[k]) > p {
                z[Int(users[k])] += abs(matrix.values[Int(sources.entries[k])] * intensities[p])
            }
        }
        return z
    }
}
