package import QadamOptimize

/// The numbers of a plan by position, from which its result can be made again without solving: the same model and the same
/// numbers give the same tables to the last bit.
package struct PlanRecord: Sendable, Equatable {
    package let objective: Double
    package let bestBound: Double?
    package let iterations: Int
    package let way: SystemResult.Way
    package let pricesHaveFixedUnits: Bool
    package let primal: PrimalSolution
    package let dual: DualSolution?

    /// See the fields.
    package init(
        objective: Double,
        bestBound: Double?,
        iterations: Int,
        way: SystemResult.Way,
        pricesHaveFixedUnits: Bool,
        primal: PrimalSolution,
        dual: DualSolution?
    ) {
        self.objective = objective
        self.bestBound = bestBound
        self.iterations = iterations
        self.way = way
        self.pricesHaveFixedUnits = pricesHaveFixedUnits
        self.primal = primal
        self.dual = dual
    }
}

extension SystemResult {
    /// Its numbers; nil where the solve did not come to an optimum. The basis is not among them: a start of another model
    /// is found anew.
    package var record: PlanRecord? {
        guard status == .optimal, let objective, let primal else { return nil }
        return PlanRecord(
            objective: objective,
            bestBound: bestBound,
            iterations: iterations,
            way: way,
            pricesHaveFixedUnits: pricesHaveFixedUnits,
            primal: primal,
            dual: dual
        )
    }

    /// The result that numbers stand for in their model; nil where they are not of its size.
    package init?(_ record: PlanRecord, of model: SystemModel) {
        let linear = model.linear
        let sizes = [record.primal.columnValues.count, record.dual?.reducedCosts.count ?? linear.columnCount]
        let rows = [record.primal.rowActivities.count, record.dual?.rowDuals.count ?? linear.rowCount]
        guard sizes.allSatisfy({ $0 == linear.columnCount }), rows.allSatisfy({ $0 == linear.rowCount })
        else {
            return nil
        }
        self.init(record, model)
    }
}
