internal import CKlu

/// Sparse LU factors of a production system by KLU, kept and used for any number of demands.
///
/// What is factorised is `(I − T)ᵀ` with every product scaled by its estimated turnover: where loops use less than
/// they make, each column is then dominated by its diagonal, no other pivot is ever wanted, and the fill is what the
/// ordering promised. Untransposed the same matrix takes up to eighteen times the fill. The diagonal entry comes first
/// in each column, which makes the search for blocks (BTF) keep the pairing of products and processes.
public final class SparseLU: @unchecked Sendable {
    /// The work that is accepted: a matrix whose factors would be larger is refused before it is begun, since KLU
    /// cannot be interrupted.
    public struct Limits: Sendable, Equatable {
        /// Entries of both factors; 12 bytes each.
        public var fill: Double
        /// Multiplications.
        public var operations: Double

        /// Limits; 100 million entries (1.2 GB) and 10^11 multiplications (about a minute or two) unless said otherwise.
        public init(fill: Double = 1e8, operations: Double = 1e11) {
            self.fill = fill
            self.operations = operations
        }
    }

    /// Number of columns.
    public let count: Int
    /// Entries of both factors.
    public let fill: Int
    /// Size of the largest group of columns that need one another.
    public let largestBlock: Int
    /// Estimate of the 1-norm condition of the scaled matrix.
    public let condition: Double

    private let factors: OpaquePointer
    private let pattern: Pattern

    /// How a matrix becomes the columns that KLU sees.
    private struct Pattern {
        let starts: [Int32]
        let rows: [Int32]
        /// For each entry the entry of the matrix it comes from.
        let source: [Int32]
        let factor: [Double]
        /// Of the rows of the solution of `A·s = f`: `turnover / pivot`.
        let columnScale: [Double]
        /// Of the demand: `1 / turnover`.
        let rowScale: [Double]
    }

    /// Factorises a matrix whose diagonal holds the products of the columns.
    ///
    /// - Throws: ``SparseError`` `.notSquare`, `.zeroPivot`, `.singular` with the column, `.structurallySingular` with
    ///   the rank, `.tooLarge`, or `.libraryMissing`.
    public init(_ matrix: SparseMatrix, limits: Limits = Limits()) throws(SparseError) {
        guard let library = KluLibrary.shared else { throw SparseError(.libraryMissing, at: 0) }
        guard matrix.entryCount < Int32.max else { throw SparseError(.tooLarge, at: matrix.entryCount) }
        let diagonal = try GaussSeidel.diagonal(matrix)
        let pattern = Self.pattern(matrix, diagonal)
        let values = pattern.source.indices.map {
            matrix.values[Int(pattern.source[$0])] * pattern.factor[$0]
        }
        var report = CKluReport()
        let made = CKluFactorise(
            library.handle.pointer,
            Int32(diagonal.count),
            pattern.starts,
            pattern.rows,
            values,
            limits.fill,
            limits.operations,
            &report
        )
        guard let made else { throw Self.error(report) }
        factors = made
        self.pattern = pattern
        count = diagonal.count
        fill = Int(report.fill)
        largestBlock = Int(report.largestBlock)
        let condition = CKluCondition(made, pattern.starts, values)
        self.condition = condition < 0 ? 1 / report.reciprocalCondition : condition
    }

    deinit { CKluRelease(factors) }

    private static func error(_ report: CKluReport) -> SparseError {
        switch report.status {
        case CKluSingular: SparseError(.singular, at: max(0, Int(report.column)))
        case CKluStructurallySingular: SparseError(.structurallySingular, at: Int(report.rank))
        default: SparseError(.tooLarge, at: Int(min(report.fill, 1e15)))
        }
    }

    private static func pattern(_ matrix: SparseMatrix, _ diagonal: [Double]) -> Pattern {
        let turnover = FlowOrder.estimatedThroughput(GaussSeidel.normalised(matrix, diagonal))
        let n = diagonal.count
        let counted = SparseMatrix.starts(matrix.rows, count: n)
        var next = counted.map { $0 + 1 }
        var rows = [Int32](repeating: 0, count: matrix.entryCount)
        var source = rows
        var factor = [Double](repeating: 0, count: matrix.entryCount)
        for j in 0..<n {
            for k in matrix.columnStarts[j]..<matrix.columnStarts[j + 1] {
                let i = Int(matrix.rows[k])
                let place = i == j ? counted[i] : next[i]
                if i != j { next[i] += 1 }
                rows[place] = Int32(truncatingIfNeeded: j)
                source[place] = Int32(truncatingIfNeeded: k)
                factor[place] = turnover[j] / turnover[i] / diagonal[j]
            }
        }
        return Pattern(
            starts: counted.map { Int32(truncatingIfNeeded: $0) },
            rows: rows,
            source: source,
            factor: factor,
            columnScale: (0..<n).map { turnover[$0] / diagonal[$0] },
            rowScale: turnover.map { 1 / $0 }
        )
    }

    /// Solves `A·s = f`.
    public func solve(_ demand: [Double]) -> [Double] {
        precondition(demand.count == count)
        var b = (0..<count).map { demand[$0] * pattern.rowScale[$0] }
        _ = CKluSolve(factors, 1, 1, &b)
        for j in 0..<count { b[j] *= pattern.columnScale[j] }
        return b
    }

    /// Solves `Aᵀ·λ = q`.
    public func solveTransposed(_ rightHandSide: [Double]) -> [Double] {
        precondition(rightHandSide.count == count)
        var b = (0..<count).map { rightHandSide[$0] * pattern.columnScale[$0] }
        _ = CKluSolve(factors, 0, 1, &b)
        for j in 0..<count { b[j] *= pattern.rowScale[j] }
        return b
    }

    /// Factorises other values in the same places, with the order and the pivots found before.
    ///
    /// - Precondition: the matrix has the same pattern as the one that was factorised.
    /// - Throws: ``SparseError`` `.singular` with the column; the factors are then those of no matrix.
    public func refactor(_ matrix: SparseMatrix) throws(SparseError) {
        precondition(matrix.columnCount == count && matrix.entryCount == pattern.source.count)
        let values = pattern.source.indices.map {
            matrix.values[Int(pattern.source[$0])] * pattern.factor[$0]
        }
        var report = CKluReport()
        CKluRefactorise(factors, pattern.starts, pattern.rows, values, &report)
        guard report.status == CKluDone else { throw Self.error(report) }
    }
}
