import QadamUncertainty

/// Puts the blocks of an experiment together; see ``MonteCarloExperiment``.
public struct MonteCarloTally: Sendable {
    private let experiment: MonteCarloExperiment
    private var waiting: [Int: MonteCarloBlock] = [:]
    private var next = 0
    /// By demand, category and sample; NaN where skipped.
    private var scores: [[[Double]]]
    private var skipped: [SkippedSample: Int] = [:]
    private var rungs = SolverRungs()
    private var contributions: ContributionSums?

    /// No blocks yet.
    public init(_ experiment: MonteCarloExperiment) {
        self.experiment = experiment
        scores = experiment.baseScores.map { $0.map { _ in [] } }
    }

    /// Blocks that are in the result so far: those up to the first that is missing.
    public var blocksDone: Int { next }

    /// Takes a block in, in any order; each block once.
    public mutating func add(_ block: MonteCarloBlock) {
        waiting[block.index] = block
        while let block = waiting.removeValue(forKey: next) {
            merge(block)
            next += 1
        }
    }

    private mutating func merge(_ block: MonteCarloBlock) {
        for demand in scores.indices {
            for category in scores[demand].indices {
                scores[demand][category] += block.scores[demand][category]
            }
        }
        for reason in block.skipped.compactMap(\.self) { skipped[reason, default: 0] += 1 }
        rungs.add(block.rungs)
        if let sums = block.contributions {
            if contributions == nil { contributions = sums } else { contributions?.add(sums) }
        }
    }

    /// The result of the blocks that are done.
    public func result() -> MonteCarloResult {
        let demands = scores.count
        let categories = experiment.model.categoryCount
        let series = demands == 0 ? 0 : 2 * demands - 1
        let parts = contributions.map { sums in
            (0..<series).map { s in
                (0..<categories).map { sums.contributions(s, $0, experiment.model) }
            }
        }
        return MonteCarloResult(
            baseScores: experiment.baseScores,
            scores: scores,
            skipped: skipped,
            rungs: rungs,
            contributions: parts.map { Array($0.prefix(demands)) },
            differenceContributions: parts.map { Array($0.dropFirst(demands)) }
        )
    }
}
