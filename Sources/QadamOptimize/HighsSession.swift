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
    /// Whether a linear model without a basis is solved by interior point, and whether a solve has left a basis.
    private let beginsInside: Bool
    private var hasBasis = false
    /// The model, what is asked of its solves and who watches them, as long as they are as given and may be solved by interior
    /// point.
    var given: (model: LinearModel, options: SolverOptions, observer: SolveObserver)?
    /// The simplex method that was chosen.
    var simplex = Simplex.dual
    private let timeLimit: Double?

    /// From how many rows on a linear model without a basis is solved by interior point. Measured on campuses
    /// (`docs/benchmarks.md`): simplex is faster up to 29,000 rows, half as fast at 59,000.
    static let manyRows = 45_000

    /// A solver that holds `model`; the arrays are read where they lie.
    /// - Throws: `OptimizeError` if the library is missing, does not know an option, or refuses the model.
    public convenience init(
        _ model: LinearModel,
        options: SolverOptions = SolverOptions(),
        observer: SolveObserver = SolveObserver()
    ) throws(OptimizeError) {
        try self.init(model, options: options, observer: observer, choosesBySize: true)
    }

    /// - Parameter choosesBySize: whether a large model is begun by interior point where the options leave the choice.
    init(
        _ model: LinearModel,
        options: SolverOptions,
        observer: SolveObserver,
        choosesBySize: Bool
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
        let isChosen =
            choosesBySize && options.method == .choose && options.additional["solver"] == nil
            && model.rowCount >= Self.manyRows
        beginsInside = !model.isMixedInteger && (isChosen || options.method == .factorization)
        timeLimit = options.timeLimit
        given = beginsInside ? (model, options, observer) : nil
        try apply(options, log: observer.log != nil)
        try pass(model)
        try listen()
    }

    deinit { library.functions.destroy(solver) }

    /// Changes the bounds of a column.
    public func setBounds(_ bounds: Bounds, of column: LinearModel.Column) throws(OptimizeError) {
        try checkIndex(column.index, columnCount)
        try checkBounds(bounds, columnNames, column.index)
        given = nil
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
        given = nil
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
        given = nil
        try require(library.functions.changeColumnCost(solver, Int32(column.index), cost), "changeColCost")
    }

    /// Solves the model as it now stands.
    /// - Throws: `OptimizeError` if the solver fails or `start` does not fit; how a solve ends is in the
    ///   result.
    public func solve(start: SolveStart = .none) throws(OptimizeError) -> Solution {
        if !crossed.isEmpty { return Solution(infeasibleWithout: ()) }
        try set(start)
        guard beginsInside, !isMixedInteger else { return try run() }
        // A basis is worth more than the other algorithm: it is left to simplex.
        guard start == .none, !hasBasis else {
            try set("solver", .text("choose"))
            return try run()
        }
        let began = ContinuousClock.now
        let interior = try interiorStart()
        given = nil
        switch interior {
        case .ended(let solution): return solution
        case .none:
            try set("solver", .text("ipx"))
            return try run(with: .primal, since: began)
        case .basis(let basis, let iterations):
            try set(.basis(basis))
            try set("solver", .text("simplex"))
            return try run(with: .primal, since: began, iterationsBefore: iterations)
        }
    }

    private func run(iterationsBefore: Int = 0) throws(OptimizeError) -> Solution {
        let status = library.functions.run(solver)
        hasBasis = true
        return try result(afterRun: status, iterationsBefore: iterationsBefore)
    }

    /// Runs with another simplex method than the one chosen. What follows interior point is primal: a vertex to which crossover
    /// came is feasible but for rounding and may not be dual feasible by the same measure, so that dual simplex would begin anew.
    /// - Parameter began: when the solve began; what is gone since then counts towards its time.
    private func run(
        with other: Simplex,
        since began: ContinuousClock.Instant,
        iterationsBefore: Int = 0
    ) throws(OptimizeError) -> Solution {
        let chosen = simplex
        try setSimplex(other)
        if let timeLimit {
            let gone = (ContinuousClock.now - began) / .seconds(1)
            try set("time_limit", .number(max(0, timeLimit - gone)))
        }
        let solution = try run(iterationsBefore: iterationsBefore)
        if let timeLimit { try set("time_limit", .number(timeLimit)) }
        try setSimplex(chosen)
        return solution
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
