public import QadamSparse

/// Columns that make a system unsolvable: they use more of one another's products than they make, or depend on one another so
/// nearly that rounding decides.
public struct UnsolvableLoop: Sendable, Equatable {
    /// What is wrong with them.
    public let kind: ProductionError.Kind
    /// The columns.
    public let columns: [Int]
    /// Estimate of the condition, where it is the reason.
    public let condition: Double?
}

extension LifeCycleSystem {
    /// Cuts the loops that have no solution out of a system, so that all products which do not need them can be solved:
    /// their columns take nothing any more.
    ///
    /// - Parameter make: makes the solver of a matrix.
    /// - Returns: the solver of what is left, and the loops in the order in which they were found.
    func cuttingLoops(_ make: (SparseMatrix) throws(SparseError) -> ProductionSolver) throws(SparseError) -> (
        solver: ProductionSolver, loops: [UnsolvableLoop]
    ) {
        var solver = try make(technosphere)
        var loops: [UnsolvableLoop] = []
        let side = [Double](repeating: 1, count: columnCount)
        while loops.count < Self.loopLimit {
            do throws(ProductionError) {
                _ = try solver.solveTransposed([side])
                return (solver, loops)
            } catch {
                let known = Set(loops.flatMap(\.columns))
                let columns = error.columns.filter { !known.contains($0) }
                guard Self.kinds.contains(error.kind), !columns.isEmpty else { return (solver, loops) }
                loops.append(UnsolvableLoop(kind: error.kind, columns: columns, condition: error.condition))
            }
            solver = try make(solver.matrix.cutting(loops[loops.count - 1].columns))
        }
        return (solver, loops)
    }

    /// More of them than this are no slip of some processes: the whole system is reported as it is.
    private static let loopLimit = 50
    private static let kinds: Set<ProductionError.Kind> = [.loopConsumesMore, .dependent, .illConditioned]
}
