internal import CHighs

/// One model in one solver, for many similar solves: bounds and costs can be changed, and each solve starts
/// from the basis of the one before. For a single solve use `Highs.solve`.
///
/// A session belongs to one thread at a time.
public final class HighsSession {
    let library: HighsLibrary
    let solver: UnsafeMutableRawPointer
    let columnCount: Int
    let rowCount: Int
    let offset: Double
    let rowNames: ModelNames
    let columnNames: ModelNames
    var isMixedInteger: Bool
    var crossed: CrossedBounds
    let callback: SolverCallback
    /// Whether the algorithm for a linear model is chosen by its size, and whether a solve has left a basis.
    private let choosesBySize: Bool
    private var hasBasis = false

    /// From how many rows on a linear model without a basis is solved by interior point. Measured on campuses
    /// (`docs/benchmarks.md`): simplex is faster up to 29,000 rows, half as fast at 59,000.
    static let manyRows = 45_000

    /// A solver that holds `model`; the arrays are read where they lie.
    /// - Throws: `OptimizeError` if the library is missing, does not know an option, or refuses the model.
    public init(
        _ model: LinearModel,
        options: SolverOptions = SolverOptions(),
        observer: SolveObserver = SolveObserver()
    ) throws(OptimizeError) {
        library = try HighsLibrary.load()
        guard let solver = library.functions.create() else {
            throw OptimizeError(.solverFailed, ["step": .text("create"), "status": .integer(-1)])
        }
        self.solver = solver
        columnCount = model.columnCount
        rowCount = model.rowCount
        offset = model.offset
        rowNames = model.rowNames
        columnNames = model.columnNames
        isMixedInteger = model.isMixedInteger
        crossed = CrossedBounds(of: model)
        callback = SolverCallback(observer: observer, library: library)
        choosesBySize =
            options.method == .choose && options.additional["solver"] == nil
            && model.rowCount >= Self.manyRows
        try apply(options, log: observer.log != nil)
        try pass(model)
        try listen()
    }

    deinit { library.functions.destroy(solver) }

    /// Changes the bounds of a column.
    public func setBounds(_ bounds: Bounds, of column: LinearModel.Column) throws(OptimizeError) {
        try checkIndex(column.index, columnCount)
        try checkBounds(bounds, columnNames, column.index)
        crossed.note(bounds, column: column.index)
        // Crossed bounds are kept from the solver: they are answered without it.
        if bounds.lower > bounds.upper { return }
        try require(
            library.functions.changeColumnBounds(solver, Int32(column.index), bounds.lower, bounds.upper),
            "changeColBounds"
        )
    }

    /// Changes the bounds of a row.
    public func setBounds(_ bounds: Bounds, of row: LinearModel.Row) throws(OptimizeError) {
        try checkIndex(row.index, rowCount)
        try checkBounds(bounds, rowNames, row.index)
        crossed.note(bounds, row: row.index)
        if bounds.lower > bounds.upper { return }
        try require(
            library.functions.changeRowBounds(solver, Int32(row.index), bounds.lower, bounds.upper),
            "changeRowBounds"
        )
    }

    /// Changes the objective coefficient of a column.
    public func setCost(_ cost: Double, of column: LinearModel.Column) throws(OptimizeError) {
        try checkIndex(column.index, columnCount)
        guard cost.magnitude < SolverLimits.infinity else {
            throw OptimizeError(
                .costNotFinite,
                ["column": .text(columnNames.name(of: column.index)), "value": .number(cost)]
            )
        }
        try require(library.functions.changeColumnCost(solver, Int32(column.index), cost), "changeColCost")
    }

    /// Solves the model as it now stands.
    /// - Throws: `OptimizeError` if the solver fails or `start` does not fit; how a solve ends is in the
    ///   result.
    public func solve(start: SolveStart = .none) throws(OptimizeError) -> Solution {
        if !crossed.isEmpty { return Solution(infeasibleWithout: ()) }
        try set(start)
        if choosesBySize {
            // A basis is worth more than the other algorithm: it is left to simplex.
            let isCold = start == .none && !hasBasis && !isMixedInteger
            try set("solver", .text(isCold ? "ipx" : "choose"))
        }
        let status = library.functions.run(solver)
        hasBasis = true
        return try result(afterRun: status)
    }

    // MARK: - Calls

    /// A call that must succeed without a warning: a warning is a change of the model or an option that was
    /// not asked for.
    func require(_ status: Int32, _ step: String) throws(OptimizeError) {
        if status == 0 { return }
        throw OptimizeError(.solverFailed, ["step": .text(step), "status": .integer(Int(status))])
    }

    private func checkIndex(_ index: Int, _ count: Int) throws(OptimizeError) {
        if index >= 0 && index < count { return }
        throw OptimizeError(.indexOutOfRange, ["row": .integer(index), "column": .integer(index)])
    }

    private func checkBounds(_ bounds: Bounds, _ names: ModelNames, _ index: Int) throws(OptimizeError) {
        if SolverLimits.isValidLower(bounds.lower) && SolverLimits.isValidUpper(bounds.upper) { return }
        throw OptimizeError(
            .boundNotValid,
            [
                "name": .text(names.name(of: index)), "lower": .number(bounds.lower),
                "upper": .number(bounds.upper),
            ]
        )
    }
}
