public import QadamEvidence
public import QadamOptimize

/// What a plan makes small, and the money that it may cost.
///
///     cost:       min C(x)
///     emissions:  min E(x), and among plans with the same E the least C
///     weighted:   min C(x) + w · E(x)
///     budget:     C(x) ≤ B, with any of them
///     E(x) = Σ_y Δ_y · e_y(x)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | C | discounted cost | money of the model |
/// | E | emissions over all years, exogenous ones included, not discounted | unit of emissions |
/// | w | weight | money per unit of emissions |
/// | B | budget | money |
///
/// Emissions are not discounted: a tonne counts the same whenever it is emitted. So the weight is a price in money of the first
/// year whatever the year of the tonne; in money of its own year it grows with the discount rate. A price that is the same
/// money in every year is a penalty of the model (`emissionPenalty`).
public struct SystemGoal: Sendable, Hashable {
    /// What is made small.
    public enum Aim: Sendable, Hashable {
        /// Discounted cost.
        case cost
        /// Emissions, then cost.
        case emissions
        /// Cost and emissions at a weight, money per unit of emissions.
        case weighted(Double)
    }

    /// What is made small.
    public let aim: Aim
    /// The emission that is counted; nil where only cost matters.
    public let emission: String?
    /// Highest discounted cost; nil for any.
    public let budget: Double?

    /// A goal; see the fields.
    public init(_ aim: Aim, emission: String? = nil, budget: Double? = nil) {
        self.aim = aim
        self.emission = emission
        self.budget = budget
    }

    /// Numbers that say nothing: a weight below zero or without end (`PTH-0932`), a budget that is none (`PTH-0933`).
    public func findings() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if case .weighted(let weight) = aim, !(weight >= 0 && weight < 1e15) {
            findings.append(
                Diagnostic("PTH-0932", .error, at: .whole, ["value": .number(weight)])
            )
        }
        if let budget, !(budget.magnitude < 1e15) {
            findings.append(Diagnostic("PTH-0933", .error, at: .whole, ["value": .number(budget)]))
        }
        return findings
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.goal.1",
        title: "pathways.method.goal",
        equation:
            "min C(x);   min E(x), then C(x);   min C(x) + w · E(x);   C(x) ≤ B;   E(x) = Σ_y Δ_y · e_y(x)",
        symbols: [
            MethodSymbol("C(x)", meaning: "pathways.symbol.planCost", unit: "KZT"),
            MethodSymbol("E(x)", meaning: "pathways.symbol.planEmissions", unit: "t{CO2e}"),
            MethodSymbol("w", meaning: "pathways.symbol.weight", unit: "KZT/t{CO2e}"),
            MethodSymbol("B", meaning: "pathways.symbol.budget", unit: "KZT"),
            MethodSymbol("Δ_y", meaning: "energy.symbol.periodYears", unit: "yr"),
        ],
        citations: [Citation(reference: "qadam.definitions", locator: "")],
        validity: "pathways.validity.goal"
    )
}

/// What a weighted goal came to.
public struct GoalValue: Sendable, Hashable, Codable {
    /// Cost plus weighted emissions.
    public let value: Double
    /// No plan can be lower; nil where that is not known.
    public let bound: Double?

    init(_ value: Double, bound: Double?) { (self.value, self.bound) = (value, bound) }
}

extension SystemModel {
    /// Solves for a goal. Whatever is made small, the objective of the result is the discounted cost of its plan.
    ///
    /// - Parameters:
    ///   - goal: without findings; with an emission, the model was made to count it.
    ///   - isExact: branch and bound for whole numbers, also where relaxation and rounding would do.
    /// - Throws: `OptimizeError` if the solver is missing or fails; that there is no plan is a result.
    public func solve(
        for goal: SystemGoal,
        isExact: Bool = false,
        options: SolverOptions = SolverOptions(),
        observer: SolveObserver = SolveObserver()
    ) throws(OptimizeError) -> SystemResult {
        if goal.aim == .emissions, let emission = goal.emission {
            let least = try solveForLeast(emission, budget: goal.budget, options: options, observer: observer)
            return own(least, bound: least.bestBound)
        }
        guard let aimed = try aimed(at: goal) else {
            return try solved(isExact, options, observer)
        }
        let result = try with(aimed.linear).solved(isExact, options, observer)
        guard case .weighted(let weight) = goal.aim else {
            return own(result, bound: result.bestBound)
        }
        let constant = weight * aimed.constant
        var plan = own(result, bound: nil)
        plan.goal = result.objective.map {
            GoalValue($0 + constant, bound: result.bestBound.map { $0 + constant })
        }
        return plan
    }

    /// A result of a model with rows behind those of this one, as one of this model.
    private func own(_ result: SystemResult, bound: Double?) -> SystemResult {
        guard let record = result.record else { return result }
        let plan = record.with(record.primal.columnValues, of: linear, bound: bound)
        return SystemResult(plan, self, basis: result.basis)
    }

    private func solved(
        _ isExact: Bool,
        _ options: SolverOptions,
        _ observer: SolveObserver
    ) throws(OptimizeError) -> SystemResult {
        isRelaxedFirst && !isExact
            ? try solveRelaxedFirst(options: options, observer: observer)
            : try solve(options: options, observer: observer)
    }

    /// The model with the weight in its costs and the budget as a row behind its own; nil where the goal is that of the model.
    private func aimed(
        at goal: SystemGoal
    ) throws(OptimizeError) -> (linear: LinearModel, constant: Double)? {
        var change = ModelChange()
        let comparable = ComparableModel(self, emission: goal.emission ?? "")
        let extended = try ExtendedModel(comparable, withCostRow: goal.budget != nil)
        if case .weighted(let weight) = goal.aim, weight > 0 {
            for (column, emitted) in extended.emissionCosts.enumerated() where emitted != 0 {
                change.costs[LinearModel.Column(column)] = linear.cost[column] + weight * emitted
            }
        }
        if let budget = goal.budget, let row = extended.costRow {
            change.rowBounds[row] = .atMost((budget - linear.offset) / extended.costScale)
        }
        if goal.budget == nil, case .cost = goal.aim { return nil }
        // Without a budget no row is needed: the basis of the plan is one of the model itself.
        let rows = goal.budget == nil ? linear : extended.linear
        let constant = comparable.emissions.reduce(0) { $0 + $1.weight * $1.constant }
        return (try change.applied(to: rows), constant)
    }

    /// Why there is no plan for a goal, in words. A budget that is out of reach is said with what the cheapest plan costs
    /// (`PTH-0934`); where there is no plan without the budget either, the limits that clash.
    ///
    /// - Throws: `OptimizeError` if the solver fails.
    public func trouble(
        of result: SystemResult,
        for goal: SystemGoal,
        options: SolverOptions = SolverOptions()
    ) throws(OptimizeError) -> [Diagnostic] {
        guard let budget = goal.budget,
            result.status == .infeasible || result.status == .unboundedOrInfeasible
        else { return try trouble(of: result, options: options) }
        let cheapest = try solved(false, options, SolveObserver())
        guard let least = cheapest.objective else { return try trouble(of: cheapest, options: options) }
        let money = system.units.money ?? ""
        return [
            Diagnostic(
                "PTH-0934",
                .error,
                at: .whole,
                [
                    "budget": .amount(budget, unit: money), "least": .amount(least, unit: money),
                    "missing": .amount(least - budget, unit: money),
                ]
            )
        ]
    }
}
