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

    /// Solves; nil where the observer stopped it.
    ///
    /// - Parameter basis: start of the linear session; without one it goes on from where it is.
    func solve(from basis: Basis? = nil) throws(OptimizeError) -> Outcome? {
        guard watch.begin() else { return nil }
        if !options.startsWarm {
            try linear.forget()
            try exact?.forget()
        }
        let outcome = try solved(from: options.startsWarm ? basis : nil)
        (costsChanged, boundsChanged) = (false, false)
        return outcome.status == .interrupted ? nil : outcome
    }

    /// Solves from the end of another solve and from nothing else, so that the digits depend on the model as it is now and
    /// on that start alone; nil where the observer stopped it.
    func solve(afresh start: Outcome) throws(OptimizeError) -> Outcome? {
        try linear.forget()
        try exact?.forget()
        former = start.values.count == model.linear.columnCount ? start.values : nil
        return try solve(from: start.basis)
    }

    private func solved(from basis: Basis?) throws(OptimizeError) -> Outcome {
        guard let exact else { return outcome(of: try solveLinear(basis), gap: 0) }
        let start: SolveStart = options.startsWarm ? former.map { .values($0) } ?? .none : .none
        let solution = try exact.solve(start: start)
        guard let values = solution.primal?.columnValues else { return outcome(of: solution, gap: nil) }
        for column in model.linear.integrality.indices where model.linear.integrality[column] == 1 {
            try linear.setBounds(.equal(values[column].rounded()), of: LinearModel.Column(column))
        }
        let fixed = try solveLinear(basis)
        guard fixed.status == .optimal, fixed.primal != nil else {
            former = values
            return outcome(of: solution, gap: solution.relativeGap)
        }
        former = fixed.primal?.columnValues
        return outcome(of: fixed, status: solution.status, gap: solution.relativeGap)
    }

    private func solveLinear(_ basis: Basis?) throws(OptimizeError) -> Solution {
        // A former optimum stays feasible when only costs change, and keeps its prices when only bounds do.
        let isPrimal = costsChanged && !boundsChanged && !isMixedInteger && options.startsWarm
        try linear.setSimplex(isPrimal ? .primal : .dual)
        let solution = try linear.solve(start: basis.map { .basis($0) } ?? .none)
        switch solution.status {
        case .optimal, .infeasible, .unbounded, .interrupted, .timeLimit: return solution
        default: break
        }
        // A warm start can end in numerical trouble or without knowing whether there is no plan or no end: once cold.
        try linear.forget()
        try linear.setSimplex(.dual)
        return try linear.solve()
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
