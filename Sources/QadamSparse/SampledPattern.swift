/// The pattern on which samples of one production system are solved, four side by side.
///
/// It holds the columns upstream of what is asked, in the sweep order of the base system, and for each entry its
/// place among those that the same product gathers. Samples change values only; the pattern is made once.
public struct SampledPattern: Sendable {
    /// The columns of the base matrix that take part, in sweep order.
    public let columns: [Int32]
    /// Where the entries of each taking-part column begin (without its diagonal); one more than columns.
    public let entryStarts: [Int]
    /// For each entry: its index in the stored entries of the base matrix.
    public let entries: [Int32]
    /// For each entry: where its sampled value belongs.
    public let places: [Int32]
    /// For each taking-part column: index of its diagonal in the stored entries of the base matrix.
    public let diagonals: [Int32]

    let gatherStarts: [Int]
    let users: [Int32]
    let baseFlows: [Double]

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
        var local = [Int32](repeating: -1, count: matrix.columnCount)
        for (place, column) in columns.enumerated() { local[Int(column)] = Int32(place) }
        var starts = [0]
        var entries: [Int32] = []
        var diagonals: [Int32] = []
        var counts = [Int](repeating: 0, count: columns.count + 1)
        for column in columns {
            var diagonal: Int32 = -1
            for k in matrix.columnStarts[Int(column)]..<matrix.columnStarts[Int(column) + 1] {
                if matrix.rows[k] == column {
                    diagonal = Int32(k)
                } else {
                    entries.append(Int32(k))
                    counts[Int(local[Int(matrix.rows[k])]) + 1] += 1
                }
            }
            guard diagonal >= 0, matrix.values[Int(diagonal)] != 0 else {
                throw SparseError(.zeroPivot, at: Int(column))
            }
            diagonals.append(diagonal)
            starts.append(entries.count)
        }
        for p in columns.indices { counts[p + 1] += counts[p] }
        gatherStarts = counts
        var next = counts
        var users = [Int32](repeating: 0, count: entries.count)
        var flows = [Double](repeating: 0, count: entries.count)
        var places = users
        for p in columns.indices {
            for k in starts[p]..<starts[p + 1] {
                let entry = Int(entries[k])
                let row = Int(local[Int(matrix.rows[entry])])
                users[next[row]] = Int32(p)
                flows[next[row]] = -matrix.values[entry] / matrix.values[Int(diagonals[p])]
                places[k] = Int32(next[row])
                next[row] += 1
            }
        }
        entryStarts = starts
        self.entries = entries
        self.diagonals = diagonals
        self.places = places
        self.users = users
        baseFlows = flows
    }

    /// Number of columns that take part.
    public var count: Int { columns.count }
    /// Number of entries beside the diagonal.
    public var entryCount: Int { entries.count }

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

    /// What one more unit of change of each turnover in the last sweep still adds to the score: z_u = Σ |T_pu|·|y_p|
    /// over the products p that were swept before u. With it the error of a score follows from the changes of a
    /// sweep, without looking at the matrix again.
    ///
    /// - Parameter intensities: y of the base system, one a taking-part column (``GaussSeidel/solveTransposed``).
    public func remainders(intensities: [Double]) -> [Double] {
        precondition(intensities.count == count)
        var z = [Double](repeating: 0, count: count)
        for p in 0..<count {
            for k in gatherStarts[p]..<gatherStarts[p + 1] where Int(users[k]) > p {
                z[Int(users[k])] += abs(baseFlows[k]) * abs(intensities[p])
            }
        }
        return z
    }
}
