public import QadamEvidence
import QadamLifeCycle
import QadamStore
public import QadamUncertainty

/// Which inputs decide the uncertainty of a score.
public struct SensitivityReport: Sendable, Codable {
    /// One uncertain input: an exchange, or a parameter.
    public struct Row: Sendable, Codable {
        /// Name of the process; empty for a parameter of the whole database.
        public var process: String
        /// Name of the flow; empty for a parameter.
        public var flow: String
        /// Name of the parameter; `nil` for an exchange.
        public var parameter: String?
        /// Relative change of the score for a relative change of the input.
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
    /// Inputs, largest share first.
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
    ///   - limit: how many inputs are listed.
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
        let (solved, problems) = solve(demand)
        guard let solved else { return (nil, problems) }
        let (parameters, found) = uncertainParameters()
        var diagnostics = problems + found
        diagnostics += engine.database.uncertainty(around: engine.amounts).diagnostics
        let first = firstOrder(solved, parameters, limit: max(limit, sobol, borgonovo))
        diagnostics += first.withoutSlope.map { withoutSlope($0, parameters) }
        let shares = first.shares
        do throws(MonteCarloError) {
            let inputs = shares.map { $0.input }
            let request = SimulationRequest(demands: [], samples: samples, seed: seed, workers: workers)
            var (indices, deltas): ([SobolIndices?], [BorgonovoDelta?]) = ([], [])
            if !inputs.isEmpty, max(sobol, borgonovo) > 0 {
                let demand = MonteCarloSetup.Demand(column: solved.column, amount: solved.amount)
                let experiment = try experiment(request, [demand], parameters)
                let workers = BlockWorkers(count: workers, progress: { _, _ in }, isStopped: isStopped)
                indices = Self.sobolIndices(Array(inputs.prefix(sobol)), experiment, workers)
                deltas = Self.deltas(Array(inputs.prefix(borgonovo)), experiment, workers)
            }
            let rows = shares.enumerated().map { index, share in
                row(
                    share,
                    parameters,
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

    private func withoutSlope(_ index: Int, _ parameters: SampledParameters?) -> Diagnostic {
        let parameter = parameters.map { engine.database.parameters[$0.indices[index]] }
        let name = parameter?.name ?? ""
        let place = Place.entity(kind: "parameter", id: name)
        return Diagnostic("LCA-0913", .warning, at: place, ["name": .text(name)])
    }

    private func row(
        _ share: FirstOrderUncertainty.Share,
        _ parameters: SampledParameters?,
        _ sobol: SobolIndices?,
        _ borgonovo: BorgonovoDelta?
    ) -> SensitivityReport.Row {
        let database = engine.database
        var (owner, flow, name): (Int, String, String?) = (-1, "", nil)
        switch share.input {
        case .exchange(let exchange):
            owner = database.process(ofExchange: Int(exchange))
            flow = engine.flow(ofExchange: Int(exchange)).name
        case .parameter(let index):
            let parameter = parameters.map { database.parameters[$0.indices[index]] }
            owner = parameter?.process ?? -1
            name = parameter?.name
        }
        return SensitivityReport.Row(
            process: database.processes.indices.contains(owner) ? database.processes[owner].name : "",
            flow: flow,
            parameter: name,
            elasticity: share.elasticity,
            share: share.share,
            sobol: sobol,
            borgonovo: borgonovo
        )
    }
}
