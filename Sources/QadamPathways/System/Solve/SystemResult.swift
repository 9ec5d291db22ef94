public import QadamOptimize

/// What a solve of an energy system found.
public struct SystemResult: Sendable {
    /// How the solve ended.
    public let status: SolveStatus
    /// Discounted cost of the plan; nil where there is none.
    public let objective: Double?
    /// No plan can cost less; nil where that is not known.
    public let bestBound: Double?
    /// Iterations of the linear solver.
    public let iterations: Int
    /// True if prices belong to the linear model that is left when whole numbers are fixed.
    public let pricesHaveFixedUnits: Bool
    /// One table per quantity, in the order of ``ResultQuantity``; all empty where there is no plan.
    public private(set) var tables: [ResultTable]
    /// For a warm start of a similar model: of the relaxation where that was solved first; nil where branch and bound was all.
    public let basis: Basis?

    /// How the plan was found.
    public let way: Way
    /// Cost plus weighted emissions; nil where no weight was asked for or there is no plan.
    public internal(set) var goal: GoalValue?
    /// Values of the columns; nil where there is no plan.
    let primal: PrimalSolution?
    /// Prices of the rows; nil where there are none.
    let dual: DualSolution?

    private let sets: EnergySets

    /// How a plan was found.
    public enum Way: String, Sendable, Codable, CaseIterable {
        /// A model without whole numbers: its optimum.
        case linear
        /// The linear relaxation as a bound, and a plan of whole numbers that is close enough to it.
        case relaxation
        /// Branch and bound.
        case branchAndBound
    }

    init(_ plan: ProvenPlan, _ model: SystemModel) {
        self.init(
            status: plan.status,
            objective: plan.objective,
            bestBound: plan.bound,
            iterations: plan.iterations,
            primal: plan.primal,
            prices: plan.prices,
            fixedUnits: true,
            basis: plan.basis,
            way: plan.hasBranched ? .branchAndBound : .relaxation,
            model
        )
    }

    init(_ solution: Solution, prices: DualSolution?, fixedUnits: Bool, _ model: SystemModel) {
        self.init(
            status: solution.status,
            objective: solution.objective,
            bestBound: solution.bestBound,
            iterations: solution.iterations,
            primal: solution.primal,
            prices: prices,
            fixedUnits: fixedUnits,
            basis: solution.basis,
            way: model.linear.isMixedInteger ? .branchAndBound : .linear,
            model
        )
    }

    init(_ record: PlanRecord, _ model: SystemModel, basis: Basis? = nil) {
        self.init(
            status: .optimal,
            objective: record.objective,
            bestBound: record.bestBound,
            iterations: record.iterations,
            primal: record.primal,
            prices: record.dual,
            fixedUnits: record.pricesHaveFixedUnits,
            basis: basis,
            way: record.way,
            model
        )
    }

    private init(
        status: SolveStatus,
        objective: Double?,
        bestBound: Double?,
        iterations: Int,
        primal: PrimalSolution?,
        prices: DualSolution?,
        fixedUnits: Bool,
        basis: Basis?,
        way: Way,
        _ model: SystemModel
    ) {
        self.status = status
        // The point on a ray without end to which a solver came is no plan.
        self.objective = status == .unbounded || status == .unboundedOrInfeasible ? nil : objective
        self.bestBound = bestBound
        self.iterations = iterations
        self.basis = basis
        self.way = way
        (self.primal, dual) = (primal, prices)
        pricesHaveFixedUnits = fixedUnits && prices != nil
        sets = model.system.sets
        var reader = ResultReader(model)
        if let values = primal?.columnValues { reader.read(values) }
        if let prices { reader.read(prices) }
        tables = reader.closed()
    }

    /// A quantity.
    public subscript(quantity: ResultQuantity) -> ResultTable {
        for table in tables where table.quantity == quantity { return table }
        return ResultTable(quantity, sets)
    }

    /// Whether the solve gave prices.
    public var hasPrices: Bool { dual != nil }

    /// What a plan emits against a limit over all years: the sum over the periods, and what the limit counts from outside.
    /// That of an emission leaves yearly exogenous emissions out, as the published formulation does; a group counts them.
    public func emittedAgainstTotal(
        _ region: Int,
        _ position: Int,
        isGroup: Bool,
        of system: EnergySystem
    ) -> Double {
        let data = SystemData(system)
        let table = self[isGroup ? .groupEmission : .emission]
        let outside = isGroup ? 0 : data[.totalExogenousEmission][region, position].given
        return (0..<data.periods).reduce(outside) {
            $0 + data.length[$1] * table.value([region, position, $1])
        }
    }

    /// A value by names, in the order of the quantity's index; nil if a name is unknown.
    public func value(_ quantity: ResultQuantity, _ names: String...) -> Double? {
        guard names.count == quantity.index.count else { return nil }
        var index: [Int] = []
        for (name, dimension) in zip(names, quantity.index) {
            guard let position = sets.position(name, in: dimension) else { return nil }
            index.append(position)
        }
        return self[quantity].value(index)
    }
}
