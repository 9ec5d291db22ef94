import Dispatch
public import QadamEvidence
public import QadamLifeCycle
import QadamStore
import QadamUncertainty
import Synchronization

/// What is simulated.
public struct SimulationRequest: Sendable {
    /// The products: one, or several on the same draws.
    public var demands: [DemandRequest]
    /// Number of samples.
    public var samples: Int
    /// Names the experiment: the same seed gives the same samples.
    public var seed: UInt64
    /// Number of workers; the result does not depend on it.
    public var workers: Int
    /// Whether contributions of processes are wanted.
    public var withContributions: Bool

    /// A request; see the fields.
    public init(
        demands: [DemandRequest],
        samples: Int,
        seed: UInt64,
        workers: Int,
        withContributions: Bool = false
    ) {
        self.demands = demands
        self.samples = samples
        self.seed = seed
        self.workers = workers
        self.withContributions = withContributions
    }
}

/// What came of a simulation.
public struct SimulationReport: Sendable, Codable {
    /// One product.
    public struct Product: Sendable, Codable {
        /// Name of the product.
        public var name: String
        /// Score of the base system.
        public var base: Double
        /// Statistics of the samples; `nil` where no sample has a score.
        public var summary: SampleSummary?
        /// By first-order propagation: standard deviation of the score.
        public var firstOrderDeviation: Double
        /// Contributions of processes over the samples, largest first; empty unless asked for.
        public var contributions: [Contribution]
    }

    /// What a process adds over the samples.
    public struct Contribution: Sendable, Codable {
        /// Name of the process.
        public var process: String
        /// In the base system.
        public var base: Double
        /// Mean of the samples.
        public var mean: Double
        /// Standard deviation of the samples.
        public var standardDeviation: Double
    }

    /// The products.
    public var products: [Product]
    /// The first against the second on the same draws.
    public var comparison: SampleComparison?
    /// Contributions to the difference of the first and the second.
    public var differenceContributions: [Contribution]
    /// Unit of the scores.
    public var unit: String
    /// Number of samples that were drawn.
    public var samples: Int
    /// The seed.
    public var seed: UInt64
    /// Samples without a score, by reason.
    public var skipped: [String: Int]
    /// How the samples were solved.
    public var rungs: SolverRungs
    /// Whether it was stopped before all samples were drawn.
    public var isStopped: Bool
}

extension LifeCycleStudy {
    /// Draws the uncertain exchanges and parameters of the database and scores the products in every sample.
    ///
    /// - Parameters:
    ///   - progress: called from the workers with the number of blocks done and the number of all blocks.
    ///   - isStopped: asked between blocks; true ends the simulation with what is done.
    public func simulate(
        _ request: SimulationRequest,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in },
        isStopped: @escaping @Sendable () -> Bool = { false }
    ) -> (report: SimulationReport?, diagnostics: [Diagnostic]) {
        var solved: [SolvedProduct] = []
        var diagnostics: [Diagnostic] = []
        for demand in request.demands {
            let (product, found) = solve(demand)
            diagnostics += found
            guard let product else { return (nil, diagnostics) }
            solved.append(product)
        }
        diagnostics += generalWeights
        do throws(MonteCarloError) {
            let experiment = try experiment(request, solved)
            diagnostics += Self.gathered(experiment.diagnostics, dataset.name)
            let workers = BlockWorkers(count: request.workers, progress: progress, isStopped: isStopped)
            let blocks = workers.run(experiment.blockCount) { experiment.run(block: $0) }
            var tally = MonteCarloTally(experiment)
            for block in blocks { tally.add(block) }
            return (report(request, tally.result(), solved, experiment, blocks.count), diagnostics)
        } catch {
            return (nil, diagnostics + [Self.finding(error, dataset.name)])
        }
    }

    func experiment(_ request: SimulationRequest, _ solved: [SolvedProduct]) throws(MonteCarloError)
        -> MonteCarloExperiment
    {
        let database = engine.database
        let table = ParameterTable(database)
        return try MonteCarloExperiment(
            engine.system,
            amounts: engine.amounts,
            uncertainty: database.exchanges.uncertainty,
            setup: MonteCarloSetup(
                demands: solved.map { MonteCarloSetup.Demand(column: $0.column, amount: $0.amount) },
                weights: [impacts[0].weights],
                samples: request.samples,
                seed: request.seed,
                parameters: SampledParameters(table, database, amounts: engine.amounts),
                withContributions: request.withContributions
            )
        )
    }

    /// Said where a category has factors by location: samples are weighted by its general ones.
    var generalWeights: [Diagnostic] {
        guard !impacts[0].located.isEmpty else { return [] }
        let place = Place.entity(kind: "dataset", id: dataset.name)
        return [Diagnostic("WSP-0147", .warning, at: place, ["category": .text(impacts[0].name)])]
    }

    /// One finding instead of thousands where many distributions cannot be drawn.
    private static func gathered(_ found: [Diagnostic], _ name: String) -> [Diagnostic] {
        guard found.count > 5 else { return found }
        let place = Place.entity(kind: "dataset", id: name)
        return [Diagnostic("WSP-0145", .warning, at: place, ["count": .integer(found.count)])]
    }

    static func finding(_ error: MonteCarloError, _ name: String) -> Diagnostic {
        let place = Place.entity(kind: "dataset", id: name)
        return Diagnostic("WSP-0141", .error, at: place, ["reason": .text(error.kind.rawValue)])
    }

    /// First-order propagation of the score of a product.
    public func firstOrder(_ solved: SolvedProduct) -> FirstOrderUncertainty {
        FirstOrderUncertainty(
            engine.system,
            amounts: engine.amounts,
            uncertainty: engine.database.exchanges.uncertainty,
            runs: solved.activities,
            intensities: solved.intensities[0],
            weights: impacts[0].weights
        )
    }

    private func report(
        _ request: SimulationRequest,
        _ result: MonteCarloResult,
        _ solved: [SolvedProduct],
        _ experiment: MonteCarloExperiment,
        _ blocksDone: Int
    ) -> SimulationReport {
        let products = solved.enumerated().map { index, product in
            SimulationReport.Product(
                name: engine.flow(ofColumn: product.column).name,
                base: product.total,
                summary: result.summary(demand: index, category: 0),
                firstOrderDeviation: firstOrder(product).standardDeviation,
                contributions: contributions(result.contributions?[index][0])
            )
        }
        return SimulationReport(
            products: products,
            comparison: solved.count > 1 ? result.comparison(0, with: 1, category: 0) : nil,
            differenceContributions: contributions(result.differenceContributions?.first?.first),
            unit: impacts[0].unit,
            samples: min(request.samples, blocksDone * MonteCarloSetup.blockSize),
            seed: request.seed,
            skipped: Dictionary(uniqueKeysWithValues: result.skipped.map { ($0.key.rawValue, $0.value) }),
            rungs: result.rungs,
            isStopped: blocksDone < experiment.blockCount
        )
    }

    private func contributions(_ columns: [ColumnContribution]?) -> [SimulationReport.Contribution] {
        guard let columns else { return [] }
        return columns.sorted { (abs($0.mean), $1.column) > (abs($1.mean), $0.column) }.prefix(100).map {
            column in
            SimulationReport.Contribution(
                process: engine.processName(ofColumn: column.column),
                base: column.base,
                mean: column.mean,
                standardDeviation: column.standardDeviation
            )
        }
    }
}

/// Runs blocks of work on several threads and hands them back in their order.
struct BlockWorkers: Sendable {
    let count: Int
    let progress: @Sendable (Int, Int) -> Void
    let isStopped: @Sendable () -> Bool

    /// The results of blocks `0 ..< n` in order; after a stop only those before the first that was not run.
    func run<Block: Sendable>(_ n: Int, _ work: @escaping @Sendable (Int) -> Block) -> [Block] {
        let results = Mutex<[Block?]>([Block?](repeating: nil, count: n))
        let next = Atomic<Int>(0)
        let done = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: max(1, min(count, n))) { _ in
            while !isStopped() {
                let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard block < n else { return }
                let result = work(block)
                results.withLock { $0[block] = result }
                progress(done.wrappingAdd(1, ordering: .relaxed).newValue, n)
            }
        }
        return results.withLock { all in Array(all.prefix { $0 != nil }.compactMap(\.self)) }
    }
}
