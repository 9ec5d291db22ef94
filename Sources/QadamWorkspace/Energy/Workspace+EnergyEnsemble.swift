import QadamEvidence
import QadamOptimize
public import QadamPathways
import Synchronization

/// What an ensemble is asked for.
public struct EnsembleRequest: Sendable {
    /// What varies.
    public var variations: [EnergyVariation]
    /// Number of scenarios.
    public var samples: Int
    /// Names the draws: the same seed, the same scenarios.
    public var seed: UInt64
    /// Number of threads; the result does not depend on it.
    public var workers: Int
    /// Part of the scenarios that is solved: index from 0, and number of parts.
    public var shard: (index: Int, count: Int)

    /// A request; see the fields.
    public init(
        variations: [EnergyVariation],
        samples: Int,
        seed: UInt64 = 1,
        workers: Int = 2,
        shard: (index: Int, count: Int) = (0, 1)
    ) {
        self.variations = variations
        self.samples = samples
        self.seed = seed
        self.workers = workers
        self.shard = shard
    }
}

/// An ensemble: the plan of every scenario, and what they have in common.
public struct EnergyEnsemble: Sendable, Codable {
    /// Options in the order of the sizes of a plan.
    public let options: [String]
    /// Outcomes in order of their index.
    public let outcomes: [ScenarioOutcome]
    /// In how many scenarios each option is chosen, and spreads.
    public let statistics: EnsembleStatistics
}

extension Workspace {
    /// Solves many scenarios of an energy model, whose values are drawn.
    ///
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func energyEnsemble(
        _ request: EnergyRequest,
        _ ensemble: EnsembleRequest,
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> EnergyAnswer<EnergyEnsemble> {
        let (opened, found) = try openLimited(request)
        guard let (_, system) = opened else { return EnergyAnswer(nil, found: found) }
        var problems = system.findings(of: ensemble.variations)
        if problems.isEmpty { problems = system.misfits(of: ensemble.variations) }
        if !problems.isEmpty { return EnergyAnswer(nil, system, found: found + problems) }
        return try compare(request) { model, options throws(OptimizeError) in
            let counted = model.emissions.first?.group
            let variants = EnergyVariants(system, model.linear, ensemble, counting: counted)
            let scenarios = try ScenarioEnsemble(
                model,
                count: ensemble.samples,
                options: options,
                variant: { variants.variant($0) }
            )
            let whole = scenarios.block(shard: ensemble.shard.index, of: ensemble.shard.count)
            let outcomes = try Self.outcomes(scenarios, whole, workers: ensemble.workers, observer)
            let statistics = EnsembleStatistics(outcomes, model: model)
            let value = EnergyEnsemble(
                options: model.options.map(\.id),
                outcomes: outcomes,
                statistics: statistics
            )
            return (outcomes.isEmpty ? nil : value, scenarios.findings + statistics.findings)
        }
    }

    /// Blocks of a fixed size on several threads, put together in order.
    private static func outcomes(
        _ scenarios: ScenarioEnsemble,
        _ whole: Range<Int>,
        workers: Int,
        _ observer: ComparisonObserver
    ) throws(OptimizeError) -> [ScenarioOutcome] {
        let size = 8
        let blocks = (whole.count + size - 1) / size
        let failure = Mutex<OptimizeError?>(nil)
        let pool = BlockWorkers(
            count: workers,
            progress: { _, _ in },
            isStopped: { failure.withLock { $0 != nil } || observer.progress?(0, whole.count) == false }
        )
        let parts = pool.results(blocks, memory: {}) { block, _ in
            let first = whole.lowerBound + block * size
            do throws(OptimizeError) {
                return try scenarios.outcomes(first..<min(first + size, whole.upperBound), observer: observer)
            } catch {
                failure.withLock { $0 = $0 ?? error }
                return []
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
        return scenarios.joined(parts).outcomes
    }
}

/// Makes the scenarios of an ensemble, each from its index alone.
private struct EnergyVariants: Sendable {
    private let system: EnergySystem
    private let base: LinearModel
    private let request: EnsembleRequest
    private let counted: String?

    init(_ system: EnergySystem, _ base: LinearModel, _ request: EnsembleRequest, counting counted: String?) {
        self.system = system
        self.base = base
        self.request = request
        self.counted = counted
    }

    func variant(_ index: Int) -> ScenarioVariant {
        let factors = request.factors(index)
        let id = zip(request.variations, factors).map { variation, factor in
            "\(variation.attribute)\(variation.item.map { ":" + $0 } ?? "")×\(factor)"
        }.joined(separator: " ")
        // A model of another shape or with a number that the solver does not take is a scenario that does not fit.
        guard
            let varied = try? SystemModel(system.varied(request.variations, by: factors), counting: counted),
            let change = ModelChange(from: base, to: varied.linear)
        else {
            let outside = LinearModel.Row(base.rowCount)
            return ScenarioVariant(id: id, change: ModelChange(rowBounds: [outside: .free]))
        }
        return ScenarioVariant(id: id, change: change)
    }
}
