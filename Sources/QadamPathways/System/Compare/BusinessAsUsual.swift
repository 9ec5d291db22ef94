public import QadamEvidence
public import QadamOptimize

/// Business as usual: what stands beside every plan, and what a plan costs and avoids is counted from.
///
///     min C(x) − P(x)    over x of the model without its limits on emissions and its renewable target,
///                        with new_i = 0 for every option i that is no part of business as usual
///     extra cost = (C − P)(plan) − (C − P)(usual);   mean cost = extra cost / (E(usual) − E(plan))
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | C | discounted cost | money of the model |
/// | P | payments for emissions in it: penalties, taxes, prices of market-based emissions | money |
/// | E | emissions over all years, not discounted | unit of emissions |
///
/// Part of business as usual is what the tables say is (`inBusinessAsUsual`, `storageInBusinessAsUsual`); where they
/// say nothing, what stands at the start (it is replaced by its like) and what costs nothing to build. What the model forces into
/// every plan (a least capacity, a level that a building must have reached) is built in business as usual too, with a
/// finding. Demand, prices of fuels and limits that are not about emissions are those of the plan.
///
/// The plan of business as usual is chosen as if emissions were free; what it would then pay at the model's prices for
/// emissions is computed behind that. Payments move money and are no cost of abatement, so that the mean cost leaves them out.
public struct BusinessAsUsual: Sendable {
    /// The plan; its tables count payments for emissions at the prices of the model, its objective is the discounted
    /// cost with them.
    public let result: SystemResult
    /// Payments for emissions within the objective; nil where there is no plan.
    public let payments: Double?
    /// Options that the model forces into it (`PTH-0829`); that there is none (`PTH-0930`) or that it was not found in
    /// time (`PTH-0931`).
    public let findings: [Diagnostic]

    /// The plan as comparisons see it, with options and emissions of the model that it belongs to; nil where there is none.
    public func compared(_ model: SystemModel, emission: String) -> ComparedPlan? {
        guard payments != nil, let cost = result.objective, let primal = result.primal else { return nil }
        let comparable = ComparableModel(model, emission: emission)
        return ComparedPlan(
            status: result.status,
            cost: cost,
            emissions: comparable.emissions.reduce(0) { $0 + $1.weight * (primal[$1.row] + $1.constant) },
            marginalCost: nil,
            gap: nil,
            sizes: comparable.options.map { $0.size(in: primal.columnValues) }
        )
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.compare.business-as-usual.1",
        title: "pathways.method.businessAsUsual",
        equation: "extra = (C − P)(plan) − (C − P)(usual);   mean = extra / (E(usual) − E(plan))",
        symbols: [
            MethodSymbol("extra", meaning: "pathways.symbol.extraCost", unit: "KZT"),
            MethodSymbol("mean", meaning: "pathways.symbol.meanCost", unit: "KZT/t{CO2e}"),
            MethodSymbol("C", meaning: "pathways.symbol.planCost", unit: "KZT"),
            MethodSymbol("P", meaning: "pathways.symbol.payments", unit: "KZT"),
            MethodSymbol("E", meaning: "pathways.symbol.planEmissions", unit: "t{CO2e}"),
        ],
        citations: [Citation(reference: "qadam.definitions", locator: "")],
        validity: "pathways.validity.businessAsUsual"
    )
}

extension SystemModel {
    /// Rows that limit or demand something for the sake of emissions: business as usual does not know them.
    private static let policies: Set<ModelPart> = [
        .emissionLimit, .totalEmissionLimit, .groupLimit, .groupTotalLimit, .netLimit, .renewableTarget,
    ]

    /// From how many rows on a linear model is solved anew and not from the basis of another plan: simplex from a basis
    /// takes longer there than interior point from nothing.
    private static let largestWarm = 45_000

    /// Solves business as usual beside a plan; see ``BusinessAsUsual``.
    ///
    /// - Parameters:
    ///   - isExact: branch and bound for whole numbers, also where relaxation and rounding would do.
    ///   - start: basis of the plan of this model, from which the solve starts.
    /// - Throws: `OptimizeError` if the solver is missing or fails; that there is no such plan is a result.
    public func businessAsUsual(
        isExact: Bool = false,
        options: SolverOptions = SolverOptions(),
        start: Basis? = nil,
        observer: SolveObserver = SolveObserver()
    ) throws(OptimizeError) -> BusinessAsUsual {
        let free = try costsWithoutPayments()
        let (change, forced) = usual(free)
        let usual = with(try change.applied(to: linear))
        var result: SystemResult
        let basis = start.flatMap { isWarm($0) ? $0 : nil }
        if usual.isRelaxedFirst && !isExact {
            result = try usual.solveRelaxedFirst(options: options, start: basis, observer: observer)
        } else {
            let begin: SolveStart = linear.isMixedInteger ? .none : basis.map { .basis($0) } ?? .none
            result = try usual.solve(options: options, start: begin, observer: observer)
        }
        guard let values = paid(result) else {
            return BusinessAsUsual(result: result, payments: nil, findings: forced + [result.withoutPlan])
        }
        if let record = result.record?.with(values, of: linear) { result = SystemResult(record, self) }
        return BusinessAsUsual(result: result, payments: payments(values, free), findings: forced)
    }

    /// Payments for emissions in the cost of a plan of this model; nil where there is no plan.
    /// - Throws: `OptimizeError` if a number is out of range.
    public func payments(of result: SystemResult) throws(OptimizeError) -> Double? {
        guard result.objective != nil, let values = result.primal?.columnValues else { return nil }
        return payments(values, try costsWithoutPayments())
    }

    private func payments(_ values: [Double], _ free: [Double]) -> Double {
        values.indices.reduce(0) { $0 + (linear.cost[$1] - free[$1]) * values[$1] }
    }

    private func isWarm(_ basis: Basis) -> Bool {
        linear.rowCount < Self.largestWarm && basis.columns.count == linear.columnCount
            && basis.rows.count == linear.rowCount
    }

    /// Costs of the columns with emissions free.
    private func costsWithoutPayments() throws(OptimizeError) -> [Double] {
        var costs = linear.cost
        if system[.emissionPenalty].count > 0 || (system[.emissionPenalty].fallback ?? 0) != 0 {
            var free = system
            free[.emissionPenalty] = AttributeTable(EnergyAttribute[.emissionPenalty], system.sets)
            let twin = try SystemModel(free, counting: counted).linear.cost
            // Prices are in costs only: the shape is the same.
            if twin.count == costs.count { costs = twin }
        }
        for block in layout.columns where block.part == .taxed || block.part == .marketEmission {
            costs[Int(block.start)] = 0
        }
        return costs
    }

    /// What makes the model that of business as usual, and the options that stay open since the model forces them.
    func usual(_ costs: [Double]) -> (ModelChange, [Diagnostic]) {
        var change = ModelChange()
        for column in costs.indices where costs[column] != linear.cost[column] {
            change.costs[LinearModel.Column(column)] = costs[column]
        }
        for block in layout.rows where Self.policies.contains(block.part) {
            for row in Int(block.start)..<Int(block.start) + Int(block.count) {
                change.rowBounds[LinearModel.Row(row)] = .free
            }
        }
        for block in layout.columns where block.part == .marketEmission {
            change.columnBounds[LinearModel.Column(Int(block.start))] = .free
        }
        var forced: [Diagnostic] = []
        for option in ComparableModel(self, emission: "").options where !option.inBaseline {
            if option.canBeClosed(in: linear) {
                for part in option.parts { change.columnBounds[part.column] = .equal(0) }
            } else {
                forced.append(Diagnostic("PTH-0829", .warning, at: .whole, ["option": .text(option.id)]))
            }
        }
        return (change, forced)
    }

    /// The values of a plan for which nothing was paid, with what is taxed as the tax has it: emissions above the free
    /// allowance. Nil where there is no plan.
    private func paid(_ result: SystemResult) -> [Double]? {
        guard result.status == .optimal, result.objective != nil, let primal = result.primal else {
            return nil
        }
        var values = primal.columnValues
        for block in layout.columns where block.part == .taxed {
            let column = LinearModel.Column(Int(block.start))
            for entry in Int(linear.columnStart[column.index])..<Int(linear.columnStart[column.index + 1]) {
                // emission − taxed ≤ free allowance
                let row = LinearModel.Row(Int(linear.rowIndex[entry]))
                let emitted = primal[row] + primal[column]
                values[column.index] = max(0, emitted - linear.bounds(of: row).upper)
            }
        }
        return values
    }
}

extension SystemResult {
    /// That business as usual has no plan, or none was found.
    fileprivate var withoutPlan: Diagnostic {
        if status == .infeasible || status == .unboundedOrInfeasible {
            return Diagnostic("PTH-0930", .warning, at: .whole)
        }
        return Diagnostic("PTH-0931", .warning, at: .whole, ["status": .message(Message(status.key))])
    }
}

extension LinearModel {
    /// offset + c · x
    func cost(of values: [Double]) -> Double {
        zip(cost, values).reduce(offset) { $0 + $1.0 * $1.1 }
    }
}

extension PlanRecord {
    /// The same plan as one of a model with fewer rows, those behind it being left out, and with another cost.
    ///
    /// - Parameter values: those of the columns; only such as nothing but their cost depends on may be others.
    func with(_ values: [Double], of model: LinearModel, bound: Double? = nil) -> PlanRecord {
        PlanRecord(
            objective: model.cost(of: values),
            bestBound: bound,
            iterations: iterations,
            way: way,
            pricesHaveFixedUnits: pricesHaveFixedUnits,
            primal: PrimalSolution(
                columnValues: values,
                rowActivities: Array(primal.rowActivities.prefix(model.rowCount))
            ),
            dual: dual.map {
                DualSolution(
                    rowDuals: Array($0.rowDuals.prefix(model.rowCount)),
                    reducedCosts: $0.reducedCosts
                )
            }
        )
    }
}
