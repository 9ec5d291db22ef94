public import QadamEvidence
import QadamSparse

extension LifeCycleEngine {
    /// q: the impact of one run of each column, without what is upstream.
    public func direct(_ category: CategoryWeights) -> [Double] {
        if category.located.isEmpty {
            return system.interventions.transposeMultiplied(by: category.weights)
        }
        return category.perColumn(system, database)
    }

    /// λ: the impact of one reference unit of *every* product, all upstream included; one transposed solve for
    /// all categories.
    ///
    /// - Returns: for each category one value a column, or `nil` and why (`LCA-0113`, `LCA-0114`).
    public func intensities(_ categories: [CategoryWeights]) -> (values: [[Double]]?, diagnostics: [Diagnostic]) {
        let impacts = categories.map(direct)
        let wanted = impacts.indices.filter { impacts[$0].contains { $0 != 0 } }
        var values = impacts
        for (category, solution) in zip(wanted, solver.solveTransposed(wanted.map { impacts[$0] })) {
            guard solution.isConverged else { return (nil, [failure(solution.outcome)]) }
            values[category] = solution.values
        }
        return (values, [])
    }

    /// s: how often each column runs for a demand.
    ///
    /// - Parameter demand: amounts of the products of columns, in their reference units.
    /// - Returns: one value a column, or `nil` and why (`LCA-0113`, `LCA-0114`).
    public func activities(_ demand: [(column: Int, amount: Double)]) -> (
        values: [Double]?, diagnostics: [Diagnostic]
    ) {
        var f = [Double](repeating: 0, count: system.columnCount)
        for (column, amount) in demand { f[column] += amount }
        let solution = solver.solve(f)
        guard solution.isConverged else { return (nil, [failure(solution.outcome)]) }
        return (solution.values, [])
    }

    private func failure(_ outcome: IterativeSolution.Outcome) -> Diagnostic {
        let place = Place.entity(kind: "dataset", id: database.name)
        guard case .diverged(let loop) = outcome else {
            return Diagnostic("LCA-0113", .error, at: place, ["processes": .list([])])
        }
        return Diagnostic("LCA-0114", .error, at: place, ["processes": .list(loop.map(processName(ofColumn:)))])
    }
}
