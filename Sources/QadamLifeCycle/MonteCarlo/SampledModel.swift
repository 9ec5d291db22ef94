import QadamEvidence
import QadamSparse
import QadamUncertainty

/// A life-cycle system made ready for sampling: pattern, chunks and base solution.
struct SampledModel: Sendable {
    let pattern: SampledPattern
    let categoryCount: Int
    /// Values of the diagonal, of the entries of the pattern, and of the impacts (by column, then category).
    let diagonals: [SampledChunk]
    let flows: [SampledChunk]
    let impacts: [SampledChunk]
    let base: SampledBase
    let parameters: SampledParameters?
    /// Draws of the parameters, then those of ``own``.
    let parameterDraws: AmountDraws
    /// What amounts that follow from parameters are multiplied with.
    let own: [SampledInputs.Own]
    let diagnostics: [Diagnostic]

    init(
        _ system: LifeCycleSystem,
        solver: ProductionSolver,
        amounts: [Double],
        uncertainty: UncertaintyColumns,
        setup: MonteCarloSetup
    ) throws(MonteCarloError) {
        try Self.check(system, amounts, setup)
        guard
            let pattern = try? SampledPattern(
                system.technosphere,
                order: solver.sweeps.order,
                upstreamOf: setup.demands.map(\.column)
            )
        else { throw MonteCarloError(.baseNotSolved) }
        let sources = pattern.sources(in: system.technosphere)
        base = try SampledBase(system, solver, pattern, sources, setup)
        self.pattern = pattern
        categoryCount = setup.weights.count
        parameters = setup.parameters
        let inputs = SampledInputs(amounts, uncertainty, dependent: setup.parameters?.exchanges ?? [])
        own = inputs.own
        var streams = (setup.parameters?.distributions ?? []).enumerated().map {
            (stream: SampledParameters.stream($0.offset), distribution: $0.element)
        }
        streams += own.map { (stream: UInt32($0.exchange), distribution: $0.distribution) }
        guard let draws = try? AmountDraws(streams) else { throw MonteCarloError(.parameter) }
        parameterDraws = draws
        diagnostics = inputs.diagnostics
        do throws(UncertaintyError) {
            let layout = SampledLayout(system: system, pattern: pattern, sources: sources, inputs: inputs)
            diagonals = try layout.diagonals()
            flows = try layout.flows()
            impacts = try layout.impacts(setup.weights)
        } catch {
            throw MonteCarloError(.shape)
        }
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
        for (index, weights) in setup.weights.enumerated() where !weights.fit(system.interventions) {
            throw MonteCarloError(.shape, at: index)
        }
        let last = max(
            system.technosphereTerms.exchange.max() ?? -1,
            system.interventionTerms.exchange.max() ?? -1
        )
        guard Int(last) < amounts.count else { throw MonteCarloError(.shape, at: amounts.count) }
        guard setup.samples >= 2 else { throw MonteCarloError(.samples) }
    }
}

/// Lays out the terms of the sampled values in the order in which they are used.
private struct SampledLayout {
    let system: LifeCycleSystem
    let pattern: SampledPattern
    let sources: SampledPattern.Sources
    let inputs: SampledInputs

    func diagonals() throws(UncertaintyError) -> [SampledChunk] {
        var builder = SampledChunkBuilder(inputs)
        for entry in sources.diagonals {
            add(Int(entry), system.technosphereTerms, times: 1, to: &builder)
            try builder.close()
        }
        return try builder.finish()
    }

    /// −a of the entries beside the diagonal.
    func flows() throws(UncertaintyError) -> [SampledChunk] {
        var builder = SampledChunkBuilder(inputs)
        for entry in sources.entries {
            add(Int(entry), system.technosphereTerms, times: -1, to: &builder)
            try builder.close()
        }
        return try builder.finish()
    }

    func impacts(_ weights: [InterventionWeights]) throws(UncertaintyError) -> [SampledChunk] {
        var builder = SampledChunkBuilder(inputs)
        let b = system.interventions
        for column in pattern.columns {
            for weights in weights {
                for k in b.columnStarts[Int(column)]..<b.columnStarts[Int(column) + 1] {
                    let weight = weights[entry: k, row: b.rows[k]]
                    add(k, system.interventionTerms, times: weight, to: &builder)
                }
                try builder.close()
            }
        }
        return try builder.finish()
    }

    private func add(
        _ entry: Int,
        _ terms: MatrixTerms,
        times weight: Double,
        to builder: inout SampledChunkBuilder
    ) {
        for t in Int(terms.starts[entry])..<Int(terms.starts[entry + 1]) {
            builder.add(terms.exchange[t], terms.factor[t] * weight)
        }
    }
}
