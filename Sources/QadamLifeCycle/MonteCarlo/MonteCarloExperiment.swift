public import QadamEvidence
public import QadamSparse

/// A Monte Carlo experiment on a whole life-cycle system.
///
/// Samples come in blocks of ``MonteCarloSetup/blockSize``. ``run(block:)`` is a pure function of the block's
/// number; a ``MonteCarloTally`` puts blocks together in their order whatever order they come in. The result is
/// the same to the last bit for any number of workers; threads, progress and cancelling (between blocks) are the
/// caller's.
///
/// Inputs are independent of one another; products share all draws (dependent sampling).
public struct MonteCarloExperiment: Sendable {
    /// What was asked.
    public let setup: MonteCarloSetup
    /// Distributions that cannot be drawn (`LCA-0901`), or cannot follow the amount (`LCA-0910`): those exchanges keep
    /// their base amount in every sample.
    public var diagnostics: [Diagnostic] { model.diagnostics + notFollowing }
    /// By demand and category: the score of the base system.
    public var baseScores: [[Double]] { model.base.scores }
    /// The columns that take part, in the order of contributions.
    public var columns: [Int32] { model.pattern.columns }
    /// Number of blocks.
    public var blockCount: Int {
        (setup.samples + MonteCarloSetup.blockSize - 1) / MonteCarloSetup.blockSize
    }
    let model: SampledModel
    private var notFollowing: [Diagnostic] = []

    /// Prepares an experiment: solves the base system and lays out what is drawn.
    ///
    /// - Parameters:
    ///   - solver: of the same technosphere; it brings the order of the sweeps. `nil` to make one.
    ///   - amounts: amount of each exchange in the base system.
    ///   - uncertainty: distributions by exchange, around these amounts
    ///     (``LifeCycleDatabase/uncertainty(around:)``).
    public init(
        _ system: LifeCycleSystem,
        solver: ProductionSolver? = nil,
        amounts: [Double],
        uncertainty: UncertaintyColumns,
        setup: MonteCarloSetup
    ) throws(MonteCarloError) {
        guard let solver = solver ?? (try? ProductionSolver(system.technosphere)) else {
            throw MonteCarloError(.baseNotSolved)
        }
        self.setup = setup
        model = try SampledModel(
            system,
            solver: solver,
            amounts: amounts,
            uncertainty: uncertainty,
            setup: setup
        )
    }

    /// Prepares an experiment on a database that is ready to be calculated; distributions follow the amounts.
    public init(_ engine: LifeCycleEngine, setup: MonteCarloSetup) throws(MonteCarloError) {
        let (uncertainty, diagnostics) = engine.database.uncertainty(around: engine.amounts)
        try self.init(
            engine.system,
            solver: engine.solver,
            amounts: engine.amounts,
            uncertainty: uncertainty,
            setup: setup
        )
        notFollowing = diagnostics
    }

    /// The samples of a block.
    public func samples(of block: Int) -> Range<Int> {
        let first = block * MonteCarloSetup.blockSize
        return first..<min(first + MonteCarloSetup.blockSize, setup.samples)
    }

    /// Memory for one worker: 32 bytes for each entry of the technosphere. It holds nothing that a result depends on.
    public func memory() -> MonteCarloMemory { MonteCarloMemory(group: SampledGroup(model, setup)) }

    /// Draws and solves a block.
    ///
    /// - Precondition: `block` is in `0 ..< blockCount`.
    public func run(block: Int) -> MonteCarloBlock {
        var memory = memory()
        return run(block: block, in: &memory)
    }

    /// Draws and solves a block in the memory of a worker.
    ///
    /// - Precondition: `block` is in `0 ..< blockCount`, and the memory is of this experiment.
    public func run(block: Int, in memory: inout MonteCarloMemory) -> MonteCarloBlock {
        precondition(block >= 0 && block < blockCount)
        let samples = samples(of: block)
        var result = MonteCarloBlock(
            index: block,
            demands: model.base.demands.count,
            categories: model.categoryCount
        )
        if setup.withContributions { result.contributions = ContributionSums(model) }
        memory.group.begin()
        for first in stride(from: samples.lowerBound, to: samples.upperBound, by: 4) {
            memory.group.run(group: first / 4)
            let lanes = min(4, samples.upperBound - first)
            result.add(memory.group, lanes: lanes)
            result.contributions?.add(memory.group, model, lanes: lanes)
        }
        result.rungs = memory.group.rungs
        return result
    }
}

/// What one worker writes in while it runs blocks; see ``MonteCarloExperiment/memory()``.
public struct MonteCarloMemory: Sendable {
    var group: SampledGroup
}

/// The samples of one block.
public struct MonteCarloBlock: Sendable, Equatable {
    /// Its number.
    public let index: Int
    /// By demand, category and sample of the block; NaN where the sample was skipped.
    public private(set) var scores: [[[Double]]]
    /// By sample of the block.
    public private(set) var skipped: [SkippedSample?] = []
    /// How the samples were solved; the padding of a last group of fewer than four samples counts too.
    public internal(set) var rungs = SolverRungs()
    var contributions: ContributionSums?

    init(index: Int, demands: Int, categories: Int) {
        self.index = index
        scores = [[[Double]]](repeating: [[Double]](repeating: [], count: categories), count: demands)
    }

    mutating func add(_ group: SampledGroup, lanes: Int) {
        for demand in scores.indices {
            for category in scores[demand].indices {
                let score = group.score(demand, category)
                for lane in 0..<lanes {
                    scores[demand][category].append(group.skipped[lane] == nil ? score[lane] : .nan)
                }
            }
        }
        skipped += group.skipped.prefix(lanes)
    }
}
