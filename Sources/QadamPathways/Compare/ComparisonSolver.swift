internal import QadamEvidence
internal import QadamOptimize

/// One model in the solver for the many solves of a comparison: limits, costs and bounds change, and each solve starts from
/// the former.
///
/// A linear model is one session whose basis stays. A mixed-integer model has two: branch and bound starts from the former
/// plan where that still holds, and its whole numbers are then fixed in the linear session, whose duals are the prices.
final class ComparisonSolver {
    /// The end of a solve.
    struct Outcome {
        let status: SolveStatus
        let objective: Double?
        let plan: ComparedPlan?
        /// Values of the columns.
        let values: [Double]
        let prices: DualSolution?
        let basis: Basis?
    }

    let model: ComparableModel
    let options: ComparisonOptions
    let watch: ComparisonWatch
    let extended: ExtendedModel
    private let linear: HighsSession
    private let exact: HighsSession?
    private var hasLimit = false
    private var costsChanged = false
    private var boundsChanged = false
    /// Costs of the columns as plans count them: those of the model until a variant has others.
    private var costs: [Double]
    private var former: [Double]?
    /// Whether the linear session has a basis to go on from.
    private var hasBasis = false
    private let constant: Double

    init(
        _ model: ComparableModel,
        options: ComparisonOptions,
        watch: ComparisonWatch,
        withCostRow: Bool = false
    ) throws(OptimizeError) {
        self.model = model
        self.options = options
        self.watch = watch
        extended = try ExtendedModel(model, withCostRow: withCostRow)
        let observer = watch.solveObserver
        costs = model.linear.cost
        linear = try HighsSession(extended.linear.relaxed, options: options.solver, observer: observer)
        exact =
            model.linear.isMixedInteger
            ? try HighsSession(extended.linear, options: options.solver, observer: observer) : nil
        constant = model.emissions.reduce(0) { $0 + $1.weight * $1.constant }
    }

    var isMixedInteger: Bool { exact != nil }

    // MARK: - Changes

    /// Limits total emissions, t with constant parts; nil for no limit.
    func limit(_ tonnes: Double?) throws(OptimizeError) {
        guard let row = extended.totalRow else { return }
        hasLimit = tonnes != nil
        try set(tonnes.map { .atMost(($0 - constant) / extended.totalScale) } ?? .free, of: row)
    }

    /// Limits cost, money of the model with its constant part; nil for no limit.
    func limitCost(_ cost: Double?) throws(OptimizeError) {
        guard let row = extended.costRow else { return }
        try set(cost.map { .atMost(($0 - model.linear.offset) / extended.costScale) } ?? .free, of: row)
    }

    func set(_ bounds: Bounds, of row: LinearModel.Row) throws(OptimizeError) {
        boundsChanged = true
        try linear.setBounds(bounds, of: row)
        try exact?.setBounds(bounds, of: row)
    }

    func set(_ bounds: Bounds, of column: LinearModel.Column) throws(OptimizeError) {
        boundsChanged = true
        try linear.setBounds(bounds, of: column)
        try exact?.setBounds(bounds, of: column)
    }

    /// Minimizes these coefficients.
    func minimize(_ costs: [Double]) throws(OptimizeError) {
        costsChanged = true
        try linear.setCosts(costs)
        try exact?.setCosts(costs)
    }

    /// Minimizes cost · x plus a price on total emissions.
    func minimizeCost(price: Double = 0) throws(OptimizeError) {
        if price == 0 { return try minimize(model.linear.cost) }
        try minimize(zip(model.linear.cost, extended.emissionCosts).map { $0 + price * $1 })
    }

    /// Gives the columns other costs, which plans then count too, and minimizes them. A limit on cost does not follow.
    func charge(_ costs: [Double]) throws(OptimizeError) {
        self.costs = costs
        try minimize(costs)
    }

    func minimizeEmissions() throws(OptimizeError) {
        // In the scale of the row, so that the solver's tolerance on prices means something.
        try minimize(extended.emissionCosts.map { $0 / extended.totalScale })
    }

    /// Sets the columns of an option to zero. The caller has asked ``ModelOption/canBeClosed(in:)``.
    func close(_ option: ModelOption) throws(OptimizeError) {
        for part in option.parts { try set(.equal(0), of: part.column) }
    }

    /// Gives the columns of an option the bounds of the model again.
    func open(_ option: ModelOption) throws(OptimizeError) {
        for part in option.parts { try set(model.linear.bounds(of: part.column), of: part.column) }
    }

    // MARK: - Solving

    /// Where a solve starts. The choices are measured ones: on a model of 9,505 rows with 90 options a restart with the wrong
    /// method takes as long as a cold solve.
    enum Start {
        /// The end of the solve before.
        case former
        /// An optimum of the same costs; bounds were changed since.
        case optimum(Basis?)
        /// An optimum of another objective.
        case otherObjective(Basis?)
        /// Nothing: where the plan is going to be quite another, a cold solve with presolve comes first.
        case nothing
    }

    /// Solves; nil where the observer stopped it.
    /// - Parameter isStep: whether it is a further step of a solve that was begun and counted.
    func solve(_ start: Start = .former, isStep: Bool = false) throws(OptimizeError) -> Outcome? {
        if !isStep { guard watch.begin() else { return nil } }
        if !options.startsWarm { try forget() }
        let outcome = try solved(options.startsWarm ? start : .former)
        (costsChanged, boundsChanged) = (false, false)
        return outcome.status == .interrupted ? nil : outcome
    }

    /// Solves from the end of another solve and from nothing else, so that the digits depend on the model as it is now and
    /// on that start alone; nil where the observer stopped it.
    /// - Parameters:
    ///   - isFeasible: whether the plan of the start is still possible, as only costs are otherwise.
    ///   - isStep: whether it is a further step of a solve that was begun and counted.
    func solve(
        afresh start: Outcome,
        isFeasible: Bool = false,
        isStep: Bool = false
    ) throws(OptimizeError) -> Outcome? {
        try forget()
        (costsChanged, boundsChanged) = (true, !isFeasible)
        former = start.values.count == model.linear.columnCount ? start.values : nil
        return try solve(.optimum(start.basis), isStep: isStep)
    }

    private func forget() throws(OptimizeError) {
        try linear.forget()
        try exact?.forget()
        hasBasis = false
    }

    private func solved(_ start: Start) throws(OptimizeError) -> Outcome {
        guard let exact else { return outcome(of: try solveLinear(start), gap: 0) }
        let values: SolveStart = options.startsWarm ? former.map { .values($0) } ?? .none : .none
        let solution = try exact.solve(start: values)
        guard let values = solution.primal?.columnValues else { return outcome(of: solution, gap: nil) }
        for column in model.linear.integrality.indices where model.linear.integrality[column] == 1 {
            try linear.setBounds(.equal(values[column].rounded()), of: LinearModel.Column(column))
        }
        let fixed = try solveLinear(start)
        guard fixed.status == .optimal, fixed.primal != nil else {
            former = values
            return outcome(of: solution, gap: solution.relativeGap)
        }
        former = fixed.primal?.columnValues
        return outcome(of: fixed, status: solution.status, gap: solution.relativeGap)
    }

    private func solveLinear(_ start: Start) throws(OptimizeError) -> Solution {
        let solution = try linear.solve(start: try prepare(start))
        hasBasis = true
        switch solution.status {
        case .optimal, .infeasible, .unbounded, .interrupted, .timeLimit: return solution
        default: break
        }
        // A warm start can end in numerical trouble or without knowing whether there is no plan or no end: once cold.
        try linear.forget()
        try linear.setSimplex(.dual)
        return try linear.solve()
    }

    /// Chooses the simplex method. A former optimum stays feasible when only costs change (primal), and keeps its prices when
    /// only bounds do (dual).
    private func prepare(_ start: Start) throws(OptimizeError) -> SolveStart {
        let isPrimal = costsChanged && !boundsChanged && !isMixedInteger
        switch start {
        case .former:
            try linear.setSimplex(hasBasis && isPrimal ? .primal : .dual)
            return .none
        case .optimum(let basis?):
            // The weights of the session belong to another basis; new ones would cost a solve for every row.
            if !isPrimal { try linear.forget() }
            try linear.setSimplex(isPrimal ? .primal : .dualFromBasis)
            return .basis(basis)
        case .otherObjective(let basis?):
            try linear.setSimplex(.dual)
            return .basis(basis)
        case .nothing:
            try linear.forget()
            try linear.setSimplex(.dual)
            return .none
        case .optimum(nil), .otherObjective(nil):
            try linear.setSimplex(.dual)
            return .none
        }
    }

    private func outcome(of solution: Solution, status: SolveStatus? = nil, gap: Double?) -> Outcome {
        // A point on a ray without end is no plan.
        let hasPlan = solution.status != .unbounded && solution.status != .unboundedOrInfeasible
        return Outcome(
            status: status ?? solution.status,
            objective: solution.objective,
            plan: (hasPlan ? solution.primal : nil).map { primal in
                plan(primal, solution.dual, status: status ?? solution.status, gap: gap)
            },
            values: solution.primal?.columnValues ?? [],
            prices: solution.dual,
            basis: solution.basis
        )
    }

    private func plan(
        _ primal: PrimalSolution,
        _ prices: DualSolution?,
        status: SolveStatus,
        gap: Double?
    ) -> ComparedPlan {
        let values = primal.columnValues
        var price: Double?
        if hasLimit, let row = extended.totalRow, let dual = prices?[row] {
            // A price below zero is rounding: raising an upper limit never costs.
            price = max(0, -dual / extended.totalScale)
        }
        return ComparedPlan(
            status: status,
            cost: zip(costs, values).reduce(model.linear.offset) { $0 + $1.0 * $1.1 },
            emissions: model.emissions.reduce(0) {
                $0 + $1.weight * (primal[$1.row] + $1.constant)
            },
            marginalCost: price,
            gap: gap,
            sizes: model.options.map { $0.size(in: values) }
        )
    }
}

extension ComparisonSolver {
    /// Why there is no plan, as a finding about `place`; nil where there is one that was proven.
    func finding(_ outcome: Outcome, at place: Place) throws(OptimizeError) -> Diagnostic? {
        switch outcome.status {
        case .optimal where outcome.plan != nil: return nil
        case .infeasible, .unboundedOrInfeasible: return Diagnostic("PTH-0604", .error, at: place)
        case .unbounded:
            let ray = try Highs.unboundedRay(of: model.linear)
            let names = ray?.members.prefix(12).map(\.name) ?? []
            return Diagnostic("PTH-0605", .error, at: place, ["columns": .list(Array(names))])
        default:
            return Diagnostic(
                "PTH-0606",
                outcome.plan == nil ? .error : .warning,
                at: place,
                ["status": .message(Message(outcome.status.key))]
            )
        }
    }
}
