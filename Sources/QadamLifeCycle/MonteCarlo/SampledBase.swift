import QadamSparse

/// The base system of an experiment: runs, intensities and the weights of the error.
struct SampledBase: Sendable {
    /// Diagonal of each column.
    let pivots: [Double]
    /// Sign of the diagonal of each column.
    let pivotSigns: [Double]
    /// What is asked, with the runs and the weights of the error.
    private(set) var demands: [SampledPattern.Demand] = []
    /// By category: impact of one run of each column.
    private(set) var impacts: [[Double]] = []
    /// By demand and category.
    private(set) var scores: [[Double]] = []

    init(
        _ system: LifeCycleSystem,
        _ solver: ProductionSolver,
        _ pattern: SampledPattern,
        _ sources: SampledPattern.Sources,
        _ setup: MonteCarloSetup
    ) throws(MonteCarloError) {
        let columns = pattern.columns.map(Int.init)
        pivots = sources.diagonals.map { system.technosphere.values[Int($0)] }
        pivotSigns = pivots.map { $0 < 0 ? -1 : 1 }
        let options = GaussSeidel.Options(tolerance: 1e-12, sweepLimit: 1000)
        // what is not upstream may be unsolvable and does not matter
        let parts = setup.weights.map { weights in
            let q = weights.perColumn(system.interventions)
            var part = [Double](repeating: 0, count: system.columnCount)
            for column in columns { part[column] = q[column] }
            return part
        }
        impacts = parts.map { part in columns.map { part[$0] } }
        var remainders: [[Double]] = []
        do throws(ProductionError) {
            for solution in try solver.solveTransposed(parts, options: options) {
                let intensities = columns.map { solution.values[$0] }
                remainders.append(
                    pattern.remainders(system.technosphere, sources, intensities: intensities)
                )
            }
            for demand in setup.demands {
                var f = [Double](repeating: 0, count: system.columnCount)
                f[demand.column] = demand.amount
                let solution = try solver.solve(f, options: options)
                add(demand, columns.map { solution.values[$0] }, columns, remainders)
            }
        } catch {
            throw MonteCarloError(.baseNotSolved)
        }
    }

    private mutating func add(
        _ demand: MonteCarloSetup.Demand,
        _ runs: [Double],
        _ columns: [Int],
        _ remainders: [[Double]]
    ) {
        guard let place = columns.firstIndex(of: demand.column) else { return }
        scores.append(impacts.map { dot($0, runs) })
        var sum = [Double](repeating: 0, count: columns.count)
        for (impact, weights) in zip(impacts, remainders) {
            // a score of zero by cancellation is measured against what cancels
            let gross = zip(impact, runs).reduce(0) { $0 + abs($1.0 * $1.1) }
            let size = max(abs(dot(impact, runs)), 1e-6 * gross)
            guard size > 0 else { continue }
            for p in sum.indices { sum[p] += weights[p] / size }
        }
        demands.append(
            SampledPattern.Demand(place: place, amount: demand.amount, runs: runs, remainders: sum)
        )
    }
}
