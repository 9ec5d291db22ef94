import QadamEvidence
import QadamSparse
import QadamUncertainty

/// A life-cycle system made ready for sampling: pattern, chunks and base solution.
struct SampledModel: Sendable {
    let pattern: SampledPattern
    let chunks: [SampledChunk]
    let categoryCount: Int
    /// Sign of the diagonal of each column.
    let pivotSigns: [Double]
    let demands: [(place: Int, amount: Double)]
    /// By demand: turnover of the base system.
    let turnover: [[Double]]
    /// By demand: weights of changes in the relative error of the scores.
    let remainders: [[Double]]
    /// By category: impact of one unit of turnover of each column in the base system.
    let impacts: [[Double]]
    /// By demand and category.
    let scores: [[Double]]
    let distributions: [Int32: (distribution: Distribution, sign: Double)]
    let parameters: SampledParameters?
    let parameterDraws: AmountDraws
    let diagnostics: [Diagnostic]

    private static let chunkColumns = 32

    init(
        _ system: LifeCycleSystem,
        amounts: [Double],
        uncertainty: UncertaintyColumns,
        setup: MonteCarloSetup
    ) throws(MonteCarloError) {
        try Self.check(system, amounts, setup)
        let base = try SampledBase(system, setup)
        pattern = base.pattern
        demands = base.demands
        turnover = base.turnover
        remainders = base.remainders
        impacts = base.impacts
        scores = base.scores
        pivotSigns = base.pattern.diagonals.map { system.technosphere.values[Int($0)] < 0 ? -1 : 1 }
        categoryCount = setup.weights.count
        parameters = setup.parameters
        let parameterDistributions = setup.parameters?.distributions ?? []
        let streams = parameterDistributions.enumerated().map {
            (stream: SampledParameters.stream($0.offset), distribution: $0.element)
        }
        guard let draws = try? AmountDraws(streams) else { throw MonteCarloError(.parameter) }
        parameterDraws = draws
        var distributions: [Int32: (distribution: Distribution, sign: Double)] = [:]
        var diagnostics: [Diagnostic] = []
        for place in 0..<uncertainty.count {
            let exchange = uncertainty.exchange[place]
            if let drawn = uncertainty[place].drawn {
                distributions[exchange] = drawn
            } else {
                diagnostics.append(
                    Diagnostic(
                        "LCA-0901",
                        .warning,
                        at: .entity(kind: "exchange", id: String(exchange)),
                        ["id": .text(String(exchange))]
                    )
                )
            }
        }
        self.distributions = distributions
        self.diagnostics = diagnostics
        var dependent: [Int32: Int] = [:]
        for (index, exchange) in (setup.parameters?.exchanges ?? []).enumerated() {
            dependent[exchange] = index
        }
        let empty = SampledChunkBuilder(amounts: amounts, distributions: distributions, dependent: dependent)
        var chunks: [SampledChunk] = []
        for first in stride(from: 0, to: pattern.count, by: Self.chunkColumns) {
            let range = first..<min(first + Self.chunkColumns, pattern.count)
            var builder = empty
            for p in range { Self.add(p, of: system, pattern, setup.weights, to: &builder) }
            guard let chunk = try? builder.chunk(range) else { throw MonteCarloError(.shape, at: first) }
            chunks.append(chunk)
        }
        self.chunks = chunks
    }

    private static func check(
        _ system: LifeCycleSystem,
        _ amounts: [Double],
        _ setup: MonteCarloSetup
    ) throws(MonteCarloError) {
        guard !setup.demands.isEmpty, !setup.weights.isEmpty else { throw MonteCarloError(.nothingAsked) }
        for (index, demand) in setup.demands.enumerated() {
            guard demand.column >= 0, demand.column < system.columnCount, demand.amount.isFinite,
                demand.amount != 0
            else { throw MonteCarloError(.demand, at: index) }
        }
        for (index, weights) in setup.weights.enumerated()
        where weights.count != system.interventions.rowCount {
            throw MonteCarloError(.shape, at: index)
        }
        let last = max(
            system.technosphereTerms.exchange.max() ?? -1,
            system.interventionTerms.exchange.max() ?? -1
        )
        guard Int(last) < amounts.count else { throw MonteCarloError(.shape, at: amounts.count) }
        guard setup.samples >= 2 else { throw MonteCarloError(.samples) }
    }

    private static func add(
        _ p: Int,
        of system: LifeCycleSystem,
        _ pattern: SampledPattern,
        _ weights: [[Double]],
        to builder: inout SampledChunkBuilder
    ) {
        func add(_ entry: Int, _ terms: MatrixTerms, times weight: Double = 1) {
            for t in Int(terms.starts[entry])..<Int(terms.starts[entry + 1]) {
                builder.add(terms.exchange[t], terms.factor[t] * weight)
            }
        }
        add(Int(pattern.diagonals[p]), system.technosphereTerms)
        builder.close()
        for k in pattern.entryStarts[p]..<pattern.entryStarts[p + 1] {
            add(Int(pattern.entries[k]), system.technosphereTerms)
            builder.close()
        }
        let column = Int(pattern.columns[p])
        let b = system.interventions
        for weights in weights {
            for k in b.columnStarts[column]..<b.columnStarts[column + 1] {
                add(k, system.interventionTerms, times: weights[Int(b.rows[k])])
            }
            builder.close()
        }
    }
}

/// The base system: solution, intensities and the weights of the error.
struct SampledBase {
    let pattern: SampledPattern
    var demands: [(place: Int, amount: Double)] = []
    var turnover: [[Double]] = []
    var remainders: [[Double]] = []
    var impacts: [[Double]] = []
    var scores: [[Double]] = []

    init(_ system: LifeCycleSystem, _ setup: MonteCarloSetup) throws(MonteCarloError) {
        guard let solver = try? GaussSeidel(system.technosphere),
            let pattern = try? SampledPattern(
                system.technosphere,
                order: solver.order,
                upstreamOf: setup.demands.map(\.column)
            )
        else { throw MonteCarloError(.baseNotSolved) }
        self.pattern = pattern
        let columns = pattern.columns.map(Int.init)
        let pivots = pattern.diagonals.map { system.technosphere.values[Int($0)] }
        let options = GaussSeidel.Options(tolerance: 1e-12, sweepLimit: 1000)
        var intensities: [[Double]] = []
        for (index, weights) in setup.weights.enumerated() {
            let q = system.interventions.transposeMultiplied(by: weights)
            // what is not upstream may be unsolvable and does not matter
            var part = [Double](repeating: 0, count: system.columnCount)
            for column in columns { part[column] = q[column] }
            let solution = solver.solveTransposed(part, options: options)
            guard solution.isConverged else { throw MonteCarloError(.baseNotSolved, at: index) }
            intensities.append(columns.map { solution.values[$0] })
            impacts.append(columns.indices.map { q[columns[$0]] / pivots[$0] })
        }
        for (index, demand) in setup.demands.enumerated() {
            var f = [Double](repeating: 0, count: system.columnCount)
            f[demand.column] = demand.amount
            let solution = solver.solve(f, options: options)
            guard solution.isConverged else { throw MonteCarloError(.baseNotSolved, at: index) }
            let x = columns.indices.map { solution.values[columns[$0]] * pivots[$0] }
            turnover.append(x)
            guard let place = columns.firstIndex(of: demand.column) else {
                throw MonteCarloError(.demand, at: index)
            }
            demands.append((place, demand.amount))
            var sum = [Double](repeating: 0, count: columns.count)
            scores.append(impacts.map { dot($0, x) })
            for (category, impact) in impacts.enumerated() {
                // a score of zero by cancellation is measured against what cancels
                let size = max(abs(dot(impact, x)), 1e-6 * zip(impact, x).reduce(0) { $0 + abs($1.0 * $1.1) })
                guard size > 0 else { continue }
                let z = pattern.remainders(intensities: intensities[category])
                for p in sum.indices { sum[p] += z[p] / size }
            }
            remainders.append(sum)
        }
    }
}
