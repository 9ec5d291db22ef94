public import QadamEvidence
import QadamLifeCycle
import QadamStore
public import QadamUncertainty

/// Which inputs decide the uncertainty of a score.
public struct SensitivityReport: Sendable, Codable {
    /// One uncertain exchange.
    public struct Row: Sendable, Codable {
        /// Name of the process.
        public var process: String
        /// Name of the flow.
        public var flow: String
        /// Relative change of the score for a relative change of the amount.
        public var elasticity: Double
        /// Share of the variance of the score, by first-order propagation.
        public var share: Double
        /// Sobol's indices; `nil` unless asked for.
        public var sobol: SobolIndices?
        /// Borgonovo's δ; `nil` unless asked for.
        public var borgonovo: BorgonovoDelta?
    }

    /// Name of the product.
    public var product: String
    /// The score.
    public var score: Double
    /// Unit of the score.
    public var unit: String
    /// Standard deviation by first-order propagation.
    public var standardDeviation: Double
    /// Central 95 %, by first-order propagation (lognormal): low and high.
    public var interval: [Double]
    /// Exchanges, largest share first.
    public var rows: [Row]
    /// Samples behind Sobol's indices and Borgonovo's δ; 0 without.
    public var samples: Int
}

extension LifeCycleStudy {
    /// Fewest samples from which Borgonovo's δ is estimated.
    public static var leastSamplesForDelta: Int { BorgonovoDelta.leastSamples }

    /// Shares of the variance by first-order propagation and, for the largest, Sobol's indices and Borgonovo's δ by
    /// sampling.
    ///
    /// - Parameters:
    ///   - limit: how many exchanges are listed.
    ///   - sobol: how many of them get Sobol's indices; costs 2 + so many experiments.
    ///   - borgonovo: how many of them get Borgonovo's δ; costs one experiment.
    public func sensitivity(
        _ demand: DemandRequest,
        limit: Int,
        sobol: Int,
        borgonovo: Int = 0,
        samples: Int,
        seed: UInt64,
        workers: Int,
        isStopped: @escaping @Sendable () -> Bool = { false }
    ) -> (report: SensitivityReport?, diagnostics: [Diagnostic]) {
        let (solved, diagnostics) = solve(demand)
        guard let solved else { return (nil, diagnostics) }
        let first = firstOrder(solved, limit: max(limit, sobol, borgonovo))
        let shares = first.shares
        do throws(MonteCarloError) {
            let inputs = shares.map { SampledInput.exchange($0.exchange) }
            let request = SimulationRequest(demands: [], samples: samples, seed: seed, workers: workers)
            var (indices, deltas): ([SobolIndices?], [BorgonovoDelta?]) = ([], [])
            if !inputs.isEmpty, max(sobol, borgonovo) > 0 {
                let demand = MonteCarloSetup.Demand(column: solved.column, amount: solved.amount)
                let experiment = try experiment(request, [demand])
                let workers = BlockWorkers(count: workers, progress: { _, _ in }, isStopped: isStopped)
                indices = Self.sobolIndices(Array(inputs.prefix(sobol)), experiment, workers)
                deltas = Self.deltas(Array(inputs.prefix(borgonovo)), experiment, workers)
            }
            let rows = shares.enumerated().map { index, share in
                row(
                    share,
                    index < indices.count ? indices[index] : nil,
                    index < deltas.count ? deltas[index] : nil
                )
            }
            let report = SensitivityReport(
                product: engine.flow(ofColumn: solved.column).name,
                score: first.score,
                unit: impacts[0].unit,
                standardDeviation: first.standardDeviation,
                interval: first.interval.map { [$0.lowerBound, $0.upperBound] } ?? [],
                rows: rows,
                samples: indices.isEmpty && deltas.isEmpty ? 0 : samples
            )
            return (report, diagnostics)
        } catch {
            return (nil, diagnostics + [Self.finding(error, dataset.name)])
        }
    }

    private static func sobolIndices(
        _ inputs: [SampledInput],
        _ experiment: MonteCarloExperiment,
        _ workers: BlockWorkers
    ) -> [SobolIndices?] {
        guard !inputs.isEmpty else { return [] }
        let sobol = SobolExperiment(experiment, inputs: inputs)
        let blocks = workers.results(sobol.blockCount, memory: sobol.experiment.memory) {
            sobol.run(block: $0, in: &$1)
        }
        return sobol.indices(blocks, demand: 0, category: 0)
    }

    private static func deltas(
        _ inputs: [SampledInput],
        _ experiment: MonteCarloExperiment,
        _ workers: BlockWorkers
    ) -> [BorgonovoDelta?] {
        guard !inputs.isEmpty else { return [] }
        let blocks = workers.results(experiment.blockCount, memory: experiment.memory) {
            experiment.run(block: $0, in: &$1)
        }
        return experiment.deltas(inputs, scores: blocks.flatMap { $0.scores[0][0] })
    }

    private func row(
        _ share: FirstOrderUncertainty.Share,
        _ sobol: SobolIndices?,
        _ borgonovo: BorgonovoDelta?
    ) -> SensitivityReport.Row {
        let exchange = Int(share.exchange)
        let process = engine.database.processes[engine.database.process(ofExchange: exchange)]
        return SensitivityReport.Row(
            process: process.name,
            flow: engine.flow(ofExchange: exchange).name,
            elasticity: share.elasticity,
            share: share.share,
            sobol: sobol,
            borgonovo: borgonovo
        )
    }
}
