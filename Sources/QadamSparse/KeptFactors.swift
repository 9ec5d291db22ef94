internal import CKlu

/// LU factors of one matrix, made when they are first wanted and kept.
final class KeptFactors: @unchecked Sendable {
    enum Factors: Sendable {
        case sparse(SparseLU)
        case dense(DenseLU, condition: Double)
    }

    private let lock = CKluLockCreate()
    private var made: Result<Factors, SparseError>?

    deinit { if let lock { CKluLockRelease(lock) } }

    func factors(of matrix: SparseMatrix) throws(SparseError) -> Factors {
        if let lock { CKluLockTake(lock) }
        let result = made ?? Self.make(matrix)
        if lock != nil { made = result }
        if let lock { CKluLockGive(lock) }
        return try result.get()
    }

    private static func make(_ matrix: SparseMatrix) -> Result<Factors, SparseError> {
        do throws(SparseError) {
            guard KluLibrary.shared != nil else {
                guard matrix.columnCount <= DenseLU.sizeLimit else {
                    throw SparseError(.libraryMissing, at: matrix.columnCount)
                }
                let factors = try DenseLU(matrix)
                return .success(.dense(factors, condition: Conditioning(matrix).estimate(factors)))
            }
            return .success(.sparse(try SparseLU(matrix)))
        } catch {
            return .failure(error)
        }
    }
}

extension KeptFactors.Factors {
    var rung: ProductionSolver.Rung {
        switch self {
        case .sparse: .sparseFactors
        case .dense: .denseFactors
        }
    }

    var condition: Double {
        switch self {
        case .sparse(let factors): factors.condition
        case .dense(_, let condition): condition
        }
    }

    func solve(_ side: [Double], transposed: Bool) -> [Double] {
        switch self {
        case .sparse(let factors): transposed ? factors.solveTransposed(side) : factors.solve(side)
        case .dense(let factors, _): transposed ? factors.solveTransposed(side) : factors.solve(side)
        }
    }
}
