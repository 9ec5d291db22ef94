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
    /// Samples behind Sobol's indices; 0 without.
    public var samples: Int
}

extension LifeCycleStudy {
    /// Shares of the variance by first-order propagation and, for the largest, Sobol's indices by sampling.
    ///
    /// - Parameters:
    ///   - limit: how many exchanges are listed.
    ///   - sobol: how many of them get Sobol's indices.
    public func sensitivity(
        _ demand: DemandRequest,
        limit: Int,
        sobol: Int,
        samples: Int,
        seed: UInt64,
        workers: Int,
        isStopped: @escaping @Sendable () -> Bool = { false }
    ) -> (report: SensitivityReport?, diagnostics: [Diagnostic]) {
        let (solved, diagnostics) = solve(demand)
        guard let solved else { return (nil, diagnostics) }
        let first = firstOrder(solved, limit: max(limit, sobol))
        let shares = first.shares
        do throws(MonteCarloError) {
            let inputs = shares.prefix(sobol).map(\.exchange)
            let request = SimulationRequest(demands: [], samples: samples, seed: seed, workers: workers)
            var indices: [SobolIndices?] = []
            if !inputs.isEmpty { indices = try sobolIndices(inputs, request, solved, isStopped) }
            let rows = shares.enumerated().map { index, share in
                row(share, index < indices.count ? indices[index] : nil)
            }
            let report = SensitivityReport(
                product: engine.flow(ofColumn: solved.column).name,
                score: first.score,
                unit: impacts[0].unit,
                standardDeviation: first.standardDeviation,
                interval: first.interval.map { [$0.lowerBound, $0.upperBound] } ?? [],
                rows: rows,
                samples: inputs.isEmpty ? 0 : samples
            )
            return (report, diagnostics)
        } catch {
            return (nil, diagnostics + [Self.finding(error, dataset.name)])
        }
    }

    private func sobolIndices(
        _ exchanges: [Int32],
        _ request: SimulationRequest,
        _ solved: SolvedProduct,
        _ isStopped: @escaping @Sendable () -> Bool
    ) throws(MonteCarloError) -> [SobolIndices?] {
        let sobol = SobolExperiment(
            try experiment(request, [solved]),
            inputs: exchanges.map(SampledInput.exchange)
        )
        let workers = BlockWorkers(count: request.workers, progress: { _, _ in }, isStopped: isStopped)
        let blocks = workers.results(sobol.blockCount, memory: sobol.experiment.memory) {
            sobol.run(block: $0, in: &$1)
        }
        return sobol.indices(blocks, demand: 0, category: 0)
    }

    private func row(_ share: FirstOrderUncertainty.Share, _ sobol: SobolIndices?) -> SensitivityReport.Row {
        let exchange = Int(share.exchange)
        let process = engine.database.processes[engine.database.process(ofExchange: exchange)]
        return SensitivityReport.Row(
            process: process.name,
            flow: engine.flow(ofExchange: exchange).name,
            elasticity: share.elasticity,
            share: share.share,
            sobol: sobol
        )
    }
}
