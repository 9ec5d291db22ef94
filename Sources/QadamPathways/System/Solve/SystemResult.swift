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
    /// For a warm start of a similar model; nil for models in whole numbers.
    public let basis: Basis?

    private let sets: EnergySets

    init(_ solution: Solution, prices: DualSolution?, fixedUnits: Bool, _ model: SystemModel) {
        status = solution.status
        objective = solution.objective
        bestBound = solution.bestBound
        iterations = solution.iterations
        basis = solution.basis
        pricesHaveFixedUnits = fixedUnits && prices != nil
        sets = model.system.sets
        var reader = ResultReader(model)
        if let values = solution.primal?.columnValues { reader.read(values) }
        if let prices { reader.read(prices) }
        tables = reader.closed()
    }

    /// A quantity.
    public subscript(quantity: ResultQuantity) -> ResultTable {
        for table in tables where table.quantity == quantity { return table }
        return ResultTable(quantity, sets)
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
