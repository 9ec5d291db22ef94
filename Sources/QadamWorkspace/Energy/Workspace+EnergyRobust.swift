import QadamEvidence
import QadamOptimize
public import QadamPathways
import QadamUncertainty
import Synchronization

/// A ranking of options over scenarios.
public struct RobustRequest: Sendable {
    /// Scenarios by name.
    public var scenarios: [EnergyScenario]
    /// What is drawn instead; none where scenarios are named.
    public var draws: EnsembleRequest?
    /// Number of threads; the result does not depend on it.
    public var workers: Int
    /// Limit on the sum of emissions in every scenario; `nil` for none.
    public var limit: Double?

    /// A request; see the fields.
    public init(
        scenarios: [EnergyScenario] = [],
        draws: EnsembleRequest? = nil,
        workers: Int = 2,
        limit: Double? = nil
    ) {
        self.scenarios = scenarios
        self.draws = draws
        self.workers = workers
        self.limit = limit
    }

    /// All scenarios: those that are named, then those that are drawn, each from its index alone.
    var all: [EnergyScenario] {
        guard let draws else { return scenarios }
        return scenarios + (0..<draws.samples).map { draws.scenario($0) }
    }
}

extension EnsembleRequest {
    /// The scenario at an index, named by its number from 1.
    func scenario(_ index: Int) -> EnergyScenario {
        let changes = zip(variations, factors(index)).map { variation, factor in
            EnergyVariation(
                attribute: variation.attribute,
                item: variation.item,
                low: factor,
                high: factor
            )
        }
        return EnergyScenario(id: "\(index + 1)", changes: changes)
    }

    /// One factor a variation.
    func factors(_ index: Int) -> [Double] {
        let source = SampleSource(seed: seed)
        return variations.enumerated().map { stream, variation in
            let u = source.uniform(stream: UInt32(truncatingIfNeeded: stream), sample: UInt64(index))
            return variation.low + u * (variation.high - variation.low)
        }
    }
}

extension Workspace {
    /// Ranks the options of an energy model over scenarios: what each is worth in every one of them.
    ///
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func energyRobustRanking(
        _ request: EnergyRequest,
        _ robust: RobustRequest,
        observer: ComparisonObserver = ComparisonObserver()
    ) throws -> EnergyAnswer<RobustRanking> {
        let named = robust.scenarios.flatMap(\.changes) + (robust.draws?.variations ?? [])
        return try compareSystem(request, variations: named, needsEmission: robust.limit != nil) {
            base,
            options throws(OptimizeError) in
            let scenarios = robust.all
            let judged = try RobustBase(
                base.comparable,
                limit: robust.limit,
                options: options,
                observer: observer
            )
            if judged.findings.contains(where: { $0.severity == .error }) { return (nil, judged.findings) }
            let found = try Self.judge(scenarios, base, judged, robust, options, observer)
            // Stopped: nothing is said from a part of the scenarios.
            if found.count < scenarios.count { return (nil, judged.findings) }
            let ranking = RobustRanking(base.comparable, base: judged, found)
            return (ranking, ranking.findings)
        }
    }

    /// One scenario a block on several threads, put together in order.
    private static func judge(
        _ scenarios: [EnergyScenario],
        _ base: ComparedSystem,
        _ judged: RobustBase,
        _ robust: RobustRequest,
        _ options: ComparisonOptions,
        _ observer: ComparisonObserver
    ) throws(OptimizeError) -> [RobustRanking.Scenario] {
        let failure = Mutex<OptimizeError?>(nil)
        let done = Mutex(0)
        let pool = BlockWorkers(
            count: robust.workers,
            progress: { _, _ in },
            isStopped: {
                failure.withLock { $0 != nil }
                    || observer.progress?(done.withLock { $0 }, scenarios.count) == false
            }
        )
        let parts = pool.results(scenarios.count, memory: {}) { block, _ -> RobustRanking.Scenario? in
            do throws(OptimizeError) {
                let model = try base.models([scenarios[block]])[0]
                let silent = ComparisonObserver { _, _ in
                    observer.progress?(done.withLock { $0 }, scenarios.count) ?? true
                }
                let found = try judged.scenario(
                    model,
                    limit: robust.limit,
                    options: options,
                    observer: silent
                )
                done.withLock { $0 += 1 }
                return found
            } catch {
                failure.withLock { $0 = $0 ?? error }
                return nil
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
        return parts.compactMap(\.self)
    }
}
