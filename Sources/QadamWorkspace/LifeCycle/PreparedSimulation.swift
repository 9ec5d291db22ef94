import QadamLifeCycle
import Synchronization

/// A simulation that is ready to run.
///
/// It holds what is drawn and the names that its report needs, and nothing else of the database: whoever lets go of
/// the study before the run gets the memory of its matrices back while the samples are drawn.
public struct PreparedSimulation: Sendable {
    let request: SimulationRequest
    let experiment: MonteCarloExperiment
    /// The products, without what the samples say.
    let products: [SimulationReport.Product]
    let unit: String
    /// Names of processes by column, where contributions are wanted.
    let names: [Int32: String]

    /// Draws and scores the samples.
    ///
    /// - Parameters:
    ///   - progress: called from the workers with the number of blocks done and the number of all blocks.
    ///   - isStopped: asked between blocks; true ends the simulation with what is done.
    public func run(
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in },
        isStopped: @escaping @Sendable () -> Bool = { false }
    ) -> SimulationReport {
        let workers = BlockWorkers(count: request.workers, progress: progress, isStopped: isStopped)
        // blocks go into the sums as they come: with contributions, one is as large as all of them together
        let tally = Mutex(MonteCarloTally(experiment))
        workers.run(experiment.blockCount, memory: experiment.memory) { block, memory in
            let samples = experiment.run(block: block, in: &memory)
            tally.withLock { $0.add(samples) }
        }
        let (result, done) = tally.withLock { ($0.result(), $0.blocksDone) }
        return report(result, done)
    }

    private func report(_ result: MonteCarloResult, _ blocksDone: Int) -> SimulationReport {
        let products = products.enumerated().map { index, product in
            var product = product
            product.summary = result.summary(demand: index, category: 0)
            product.contributions = contributions(result.contributions?[index][0])
            return product
        }
        return SimulationReport(
            products: products,
            comparison: products.count > 1 ? result.comparison(0, with: 1, category: 0) : nil,
            // the experiment has second − first; the report, like its comparison, first − second
            differenceContributions: contributions(result.differenceContributions?.first?.first, times: -1),
            unit: unit,
            samples: min(request.samples, blocksDone * MonteCarloSetup.blockSize),
            seed: request.seed,
            skipped: Dictionary(uniqueKeysWithValues: result.skipped.map { ($0.key.rawValue, $0.value) }),
            rungs: result.rungs,
            isStopped: blocksDone < experiment.blockCount
        )
    }

    private func contributions(_ columns: [ColumnContribution]?, times sign: Double = 1)
        -> [SimulationReport.Contribution]
    {
        guard let columns else { return [] }
        return columns.sorted { (abs($0.mean), $1.column) > (abs($1.mean), $0.column) }.prefix(100).compactMap
        {
            column in
            names[Int32(column.column)].map { name in
                SimulationReport.Contribution(
                    process: name,
                    base: sign * column.base,
                    mean: sign * column.mean,
                    standardDeviation: column.standardDeviation
                )
            }
        }
    }
}
