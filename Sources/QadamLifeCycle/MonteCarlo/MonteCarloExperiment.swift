public import QadamEvidence
import QadamSparse

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
    /// Distributions that cannot be drawn: those exchanges keep their base amount in every sample (`LCA-0901`).
    public var diagnostics: [Diagnostic] { model.diagnostics }
    /// By demand and category: the score of the base system.
    public var baseScores: [[Double]] { model.scores }
    /// The columns that take part, in the order of contributions.
    public var columns: [Int32] { model.pattern.columns }
    /// Number of blocks.
    public var blockCount: Int {
        (setup.samples + MonteCarloSetup.blockSize - 1) / MonteCarloSetup.blockSize
    }
    let model: SampledModel

    /// Prepares an experiment: solves the base system and lays out what is drawn.
    ///
    /// - Parameters:
    ///   - amounts: amount of each exchange in the base system.
    ///   - uncertainty: distributions by exchange, as published.
    public init(
        _ system: LifeCycleSystem,
        amounts: [Double],
        uncertainty: UncertaintyColumns,
        setup: MonteCarloSetup
    ) throws(MonteCarloError) {
        self.setup = setup
        model = try SampledModel(system, amounts: amounts, uncertainty: uncertainty, setup: setup)
    }

    /// The samples of a block.
    public func samples(of block: Int) -> Range<Int> {
        let first = block * MonteCarloSetup.blockSize
        return first..<min(first + MonteCarloSetup.blockSize, setup.samples)
    }

    /// Draws and solves a block.
    ///
    /// - Precondition: `block` is in `0 ..< blockCount`.
    public func run(block: Int) -> MonteCarloBlock {
        precondition(block >= 0 && block < blockCount)
        let samples = samples(of: block)
        var result = MonteCarloBlock(
            index: block,
            demands: model.demands.count,
            categories: model.categoryCount
        )
        if setup.withContributions {
            result.contributions = ContributionSums(
                demands: model.demands.count,
                categories: model.categoryCount,
                columns: model.pattern.count
            )
        }
        var group = SampledGroup(model, setup)
        for first in stride(from: samples.lowerBound, to: samples.upperBound, by: 4) {
            group.run(group: first / 4)
            let lanes = min(4, samples.upperBound - first)
            result.add(group, lanes: lanes)
            result.contributions?.add(group, model, lanes: lanes)
        }
        result.rungs = group.rungs
        return result
    }
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
