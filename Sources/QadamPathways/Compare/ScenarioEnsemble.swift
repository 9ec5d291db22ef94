public import QadamEvidence
public import QadamOptimize

/// A scenario of an ensemble: what it has otherwise than the model it varies.
public struct ScenarioVariant: Hashable, Sendable {
    /// Identifier.
    public let id: String
    /// What is otherwise.
    public let change: ModelChange

    /// A variant; see the fields.
    public init(id: String, change: ModelChange) {
        self.id = id
        self.change = change
    }
}

/// What became of a scenario, in little memory.
public struct ScenarioOutcome: Hashable, Sendable, Codable {
    /// Position in the ensemble.
    public let index: Int
    /// Identifier of the variant.
    public let id: String
    /// How its solve ended; absent for a variant that does not fit the model (PTH-0619).
    public let status: SolveStatus?
    /// The plan; absent where there is none.
    public let plan: ComparedPlan?

    /// An outcome, as a stored one is read.
    public init(index: Int, id: String, status: SolveStatus?, plan: ComparedPlan?) {
        self.index = index
        self.id = id
        self.status = status
        self.plan = plan
    }
}

/// Many variants of one model, solved in blocks.
///
/// Every variant starts from the optimum of the model itself and never from another variant, so an outcome depends on its
/// variant alone: the same digits for any number of workers and any division into blocks or shards. Threads are the
/// caller's: give each worker a block of indices, and put the blocks together in order.
public struct ScenarioEnsemble: Sendable {
    /// The model that is varied.
    public let model: ComparableModel
    /// Number of variants.
    public let count: Int
    /// Limit on total emissions of every variant, t; nil for none.
    public let limit: Double?
    /// Plan of the model itself.
    public let plan: ComparedPlan?
    /// What was found about the model itself; with an error no variant is solved.
    public let findings: [Diagnostic]
    private let options: ComparisonOptions
    private let variant: @Sendable (Int) -> ScenarioVariant
    private let start: ComparisonSolver.Outcome?

    /// Solves the model itself, from which all variants start.
    ///
    /// - Parameter variant: the variant at an index from 0 to `count` − 1; asked for when its turn comes, so that a large
    ///   ensemble need not exist at once.
    /// - Throws: `OptimizeError` if the solver is missing or fails.
    public init(
        _ model: ComparableModel,
        count: Int,
        limit: Double? = nil,
        options: ComparisonOptions = ComparisonOptions(),
        variant: @escaping @Sendable (Int) -> ScenarioVariant
    ) throws(OptimizeError) {
        self.model = model
        self.count = max(0, count)
        self.limit = limit
        self.options = options
        self.variant = variant
        var findings = limit == nil ? model.findings() : model.findingsWithEmissions()
        var start: ComparisonSolver.Outcome?
        if !findings.contains(where: { $0.severity == .error }) {
            let watch = ComparisonWatch(ComparisonObserver(), expected: 1)
            let solver = try ComparisonSolver(model, options: options, watch: watch)
            try solver.limit(limit)
            start = try solver.solve()
            // The model itself may have no plan where its variants have one.
            if let outcome = start, let finding = try solver.finding(outcome, at: .whole) {
                findings.append(finding.lowered)
            }
        }
        self.start = start
        self.findings = findings
        plan = start?.plan
    }

    /// The variants themselves as a list.
    public init(
        _ model: ComparableModel,
        variants: [ScenarioVariant],
        limit: Double? = nil,
        options: ComparisonOptions = ComparisonOptions()
    ) throws(OptimizeError) {
        try self.init(model, count: variants.count, limit: limit, options: options) { variants[$0] }
    }

    /// Outcomes of a block of indices, in their order.
    ///
    /// - Returns: fewer than the block has if the observer stopped; those of indices outside the ensemble are left out.
    /// - Throws: `OptimizeError` if the solver fails.
    public func outcomes(
        _ block: Range<Int>,
        observer: ComparisonObserver = ComparisonObserver()
    ) throws(OptimizeError) -> [ScenarioOutcome] {
        guard let start else { return [] }
        let block = block.clamped(to: 0..<count)
        let watch = ComparisonWatch(observer, expected: block.count)
        var solver = VariantSolver(model, limit: limit, options: options, watch: watch, start: start)
        var found: [ScenarioOutcome] = []
        for index in block {
            let variant = variant(index)
            guard variant.change.fits(model.linear) else {
                found.append(ScenarioOutcome(index: index, id: variant.id, status: nil, plan: nil))
                continue
            }
            guard let outcome = try solver.solve(variant.change) else { break }
            found.append(
                ScenarioOutcome(
                    index: index,
                    id: variant.id,
                    status: outcome.status,
                    plan: outcome.plan
                )
            )
        }
        return found
    }

    /// Indices of shard `index` (from 0) of `shards`: blocks of equal length, to one.
    public func block(shard index: Int, of shards: Int) -> Range<Int> {
        guard shards > 0, index >= 0, index < shards else { return 0..<0 }
        return (count * index / shards)..<(count * (index + 1) / shards)
    }

    /// Puts the outcomes of blocks or shards together, in order of the index.
    ///
    /// - Returns: the outcomes, and the indices that no block has; an index that two blocks have counts once.
    public func joined(_ parts: [[ScenarioOutcome]]) -> (outcomes: [ScenarioOutcome], missing: [Int]) {
        var byIndex: [Int: ScenarioOutcome] = [:]
        for outcome in parts.joined() { byIndex[outcome.index] = outcome }
        return ((0..<count).compactMap { byIndex[$0] }, (0..<count).filter { byIndex[$0] == nil })
    }
}

/// Solves variants of one model one after the other, each from the same start.
struct VariantSolver {
    private let model: ComparableModel
    private let limit: Double?
    private let options: ComparisonOptions
    private let watch: ComparisonWatch
    private let start: ComparisonSolver.Outcome
    private var session: ComparisonSolver?

    init(
        _ model: ComparableModel,
        limit: Double?,
        options: ComparisonOptions,
        watch: ComparisonWatch,
        start: ComparisonSolver.Outcome
    ) {
        self.model = model
        self.limit = limit
        self.options = options
        self.watch = watch
        self.start = start
    }

    /// Nil where the observer stopped it.
    mutating func solve(_ change: ModelChange) throws(OptimizeError) -> ComparisonSolver.Outcome? {
        // Entries that come and go would leave the matrix of the session in another order, and with it the digits of the
        // next variant; so would the rows of total emissions. Such a variant has a session of its own.
        if !change.entries.isEmpty {
            let changed = model.with(try change.applied(to: model.linear))
            let solver = try ComparisonSolver(changed, options: options, watch: watch)
            try solver.limit(limit)
            return try solver.solve(afresh: start)
        }
        let solver = try shared()
        try solver.limit(limit)
        let outcome = try solve(change, with: solver)
        try revert(change, in: solver)
        return outcome
    }

    /// Bounds first, with the costs of the start, whose prices then still hold (dual simplex), and costs after them, for which the
    /// plan is still possible (primal simplex): both at once leave neither. Costs alone
    /// keep to primal simplex.
    private func solve(
        _ change: ModelChange,
        with solver: ComparisonSolver
    ) throws(OptimizeError) -> ComparisonSolver.Outcome? {
        let hasBounds = !change.columnBounds.isEmpty || !change.rowBounds.isEmpty
        try bound(change, in: solver)
        guard !change.costs.isEmpty, !solver.isMixedInteger, options.startsWarm else {
            try charge(change, to: solver)
            return try solver.solve(afresh: start)
        }
        if !hasBounds {
            try charge(change, to: solver)
            return try solver.solve(afresh: start, isFeasible: true)
        }
        guard let bounded = try solver.solve(afresh: start) else { return nil }
        if bounded.status == .infeasible { return bounded }
        try charge(change, to: solver)
        guard bounded.status == .optimal else { return try solver.solve(afresh: start, isStep: true) }
        return try solver.solve(isStep: true)
    }

    private mutating func shared() throws(OptimizeError) -> ComparisonSolver {
        if let session { return session }
        let solver = try ComparisonSolver(model, options: options, watch: watch)
        session = solver
        return solver
    }

    private func charge(_ change: ModelChange, to solver: ComparisonSolver) throws(OptimizeError) {
        if change.costs.isEmpty { return }
        var costs = model.linear.cost
        for (column, value) in change.costs { costs[column.index] = value }
        try solver.charge(costs)
    }

    private func bound(_ change: ModelChange, in solver: ComparisonSolver) throws(OptimizeError) {
        for (column, bounds) in change.columnBounds { try solver.set(bounds, of: column) }
        for (row, bounds) in change.rowBounds { try solver.set(bounds, of: row) }
    }

    private func revert(_ change: ModelChange, in solver: ComparisonSolver) throws(OptimizeError) {
        if !change.costs.isEmpty { try solver.charge(model.linear.cost) }
        for column in change.columnBounds.keys { try solver.set(model.linear.bounds(of: column), of: column) }
        for row in change.rowBounds.keys { try solver.set(model.linear.bounds(of: row), of: row) }
    }
}

extension Diagnostic {
    /// The same, not as an error.
    var lowered: Diagnostic { Diagnostic(code, min(severity, .warning), at: place, arguments) }
}
