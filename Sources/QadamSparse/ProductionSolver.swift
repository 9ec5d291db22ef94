/// Solves production systems whatever their loops are like, by a ladder of methods: sweeps, BiCGSTAB over sweeps, LU
/// factors (KLU, or dense up to 1,500 columns where KLU is not there). Says which rung did it; and where a result
/// would mean nothing, names the columns at fault instead of giving a number.
public struct ProductionSolver: Sendable {
    /// The method that gave a solution.
    public enum Rung: String, Sendable, Codable, CaseIterable {
        /// Gauss–Seidel sweeps.
        case sweeps
        /// BiCGSTAB, preconditioned by a sweep.
        case krylov
        /// Sparse LU factors of KLU.
        case sparseFactors
        /// Dense LU factors.
        case denseFactors
    }

    /// A solution and how it was found.
    public struct Solution: Sendable, Equatable {
        /// One value a column (forward) or a product (transposed).
        public let values: [Double]
        /// The method that gave it.
        public let rung: Rung
        /// Number of sweeps over the matrix; 0 for factors.
        public let sweeps: Int
        /// Largest residual of a product relative to its turnover.
        public let residual: Double
        /// Error of the score that was asked for, in its unit: `λ·(f − A·s)`; nil without intensities.
        public let scoreError: Double?
        /// Estimate of the condition, where it was looked at; the result has about 16 − log₁₀ of it right digits.
        public let condition: Double?
    }

    /// Solutions with a worse condition than this mean nothing: 10^14, less than two digits would be right.
    public static let conditionLimit = 1e14
    /// Largest residual, relative to the turnover, of a solution by factors.
    static let residualLimit = 1e-9

    /// The system.
    public let matrix: SparseMatrix
    /// Its sweeps, with the order to keep.
    public let sweeps: GaussSeidel
    let factors = KeptFactors()

    /// Prepares a square matrix whose diagonal holds the products of the columns.
    ///
    /// - Parameter order: ``GaussSeidel/order`` of the same system, kept from before; nil to look for one.
    /// - Throws: ``SparseError`` as ``GaussSeidel/init(_:)`` and ``GaussSeidel/init(_:order:)`` do.
    public init(_ matrix: SparseMatrix, order: [Int32]? = nil) throws(SparseError) {
        self.matrix = matrix
        if let order {
            sweeps = try GaussSeidel(matrix, order: order)
        } else {
            sweeps = try GaussSeidel(matrix)
        }
    }

    /// Solves `A·s = f`.
    ///
    /// - Parameters:
    ///   - demand: `f`, one value a product.
    ///   - score: a score whose error is told and may end the sweeps.
    /// - Throws: ``ProductionError`` with the columns at fault.
    public func solve(
        _ demand: [Double],
        options: GaussSeidel.Options = .init(),
        score: ScoreStop? = nil
    ) throws(ProductionError) -> Solution {
        let first = sweeps.solve(demand, options: options, score: score)
        let ladder = Ladder(solver: self, options: options, isTransposed: false)
        return try ladder.climb(from: first, demand, score: score)
    }

    /// Solves `Aᵀ·λ = q` for one right-hand side or several, such as one a category of impact.
    ///
    /// - Throws: ``ProductionError`` with the columns at fault.
    public func solveTransposed(
        _ rightHandSides: [[Double]],
        options: GaussSeidel.Options = .init()
    ) throws(ProductionError) -> [Solution] {
        let ladder = Ladder(solver: self, options: options, isTransposed: true)
        var solutions: [Solution] = []
        for (first, side) in zip(sweeps.solveTransposed(rightHandSides, options: options), rightHandSides) {
            solutions.append(try ladder.climb(from: first, side, score: nil))
        }
        return solutions
    }
}

/// Why a production system has no solution that means something.
public struct ProductionError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// A loop uses more of its own products than it makes.
        case loopConsumesMore
        /// Columns depend on one another: no solution, or no single one.
        case dependent
        /// So nearly dependent that rounding of the data decides the result.
        case illConditioned
        /// The sweeps do not settle, and the library for sparse factors is not there: run `make setup`.
        case libraryMissing
        /// The sweeps do not settle, and factors would take too much time or memory.
        case tooLarge

        /// The code of the diagnostic that says so; arguments `processes`, and `condition` where that is the reason.
        public var code: String {
            switch self {
            case .loopConsumesMore: "LCA-1201"
            case .dependent: "LCA-1202"
            case .illConditioned: "LCA-1203"
            case .libraryMissing: "LCA-1204"
            case .tooLarge: "LCA-1205"
            }
        }
    }

    /// What is wrong.
    public let kind: Kind
    /// The columns at fault, as far as they are known.
    public let columns: [Int]
    /// Estimate of the condition, where it is the reason.
    public let condition: Double?

    init(_ kind: Kind, _ columns: [Int], condition: Double? = nil) {
        self.kind = kind
        self.columns = columns
        self.condition = condition
    }
}
