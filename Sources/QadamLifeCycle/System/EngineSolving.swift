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
    /// - Returns: for each category one value a column, or `nil` and why (`LCA-1201…1205`).
    public func intensities(_ categories: [CategoryWeights]) -> (
        values: [[Double]]?, diagnostics: [Diagnostic]
    ) {
        let impacts = categories.map(direct)
        let wanted = impacts.indices.filter { impacts[$0].contains { $0 != 0 } }
        var values = impacts
        do throws(ProductionError) {
            let solutions = try solver.solveTransposed(wanted.map { impacts[$0] })
            for (category, solution) in zip(wanted, solutions) { values[category] = solution.values }
            for column in build.blocked {
                for category in values.indices { values[category][Int(column)] = .nan }
            }
            return (values, notes(solutions))
        } catch {
            return (nil, [failure(error)])
        }
    }

    /// s: how often each column runs for a demand.
    ///
    /// - Parameter demand: amounts of the products of columns, in their reference units.
    /// - Returns: one value a column, or `nil` and why (`LCA-1201…1205`).
    public func activities(_ demand: [(column: Int, amount: Double)]) -> (
        values: [Double]?, diagnostics: [Diagnostic]
    ) {
        var f = [Double](repeating: 0, count: system.columnCount)
        for (column, amount) in demand {
            if build.blocked.contains(Int32(column)) { return (nil, [blockedDiagnostic()]) }
            f[column] += amount
        }
        do throws(ProductionError) {
            let solution = try solver.solve(f)
            return (solution.values, notes([solution]))
        } catch {
            return (nil, [failure(error)])
        }
    }

    /// Says so where the sweeps did not settle and another method had to solve the system.
    private func notes(_ solutions: [ProductionSolver.Solution]) -> [Diagnostic] {
        guard solutions.contains(where: { $0.rung != .sweeps }) else { return [] }
        return [Diagnostic("LCA-0208", .note, at: place)]
    }

    /// Why a product that needs a loop without solution has no footprint; the first loop speaks for all.
    public func blockedDiagnostic(_ severity: Diagnostic.Severity = .error) -> Diagnostic {
        let loop = build.loops[0]
        let names: Argument = .list(loop.columns.prefix(10).map(processName(ofColumn:)))
        var arguments: [String: Argument] = ["processes": names]
        if let condition = loop.condition { arguments["condition"] = .number(condition) }
        return Diagnostic(loop.kind.code, severity, at: place, arguments)
    }

    private var place: Place { .entity(kind: "dataset", id: database.name) }

    /// Why there is no result, with the processes at fault.
    private func failure(_ error: ProductionError) -> Diagnostic {
        let names: Argument = .list(error.columns.prefix(10).map(processName(ofColumn:)))
        var arguments: [String: Argument] = ["processes": names]
        if let condition = error.condition { arguments["condition"] = .number(condition) }
        return Diagnostic(error.kind.code, .error, at: place, arguments)
    }
}
