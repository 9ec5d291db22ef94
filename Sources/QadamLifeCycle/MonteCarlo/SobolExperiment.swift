public import QadamUncertainty

/// Global sensitivity of the scores of an experiment to chosen inputs, by Sobol's indices.
///
/// All inputs are random; the chosen ones get indices, so that what the others share and how inputs act together
/// is in the variance. Matrix A is the plain experiment (word 0 of the counter), matrix B the same addresses with
/// word 1, and mixed samples draw one input from B. The cost is (2 + inputs) experiments. Choose the inputs with
/// the largest shares of ``FirstOrderUncertainty``.
public struct SobolExperiment: Sendable {
    /// The experiment whose samples are matrix A.
    public let experiment: MonteCarloExperiment
    /// The inputs that get indices.
    public let inputs: [SampledInput]

    /// Indices of some inputs.
    public init(_ experiment: MonteCarloExperiment, inputs: [SampledInput]) {
        (self.experiment, self.inputs) = (experiment, inputs)
    }

    /// Number of blocks: those of the experiment.
    public var blockCount: Int { experiment.blockCount }

    /// Scores of one block for A, for B and for each input; by design, demand, category and sample.
    public func run(block: Int) -> [[[[Double]]]] {
        var memory = experiment.memory()
        return run(block: block, in: &memory)
    }

    /// The same in the memory of a worker.
    public func run(block: Int, in memory: inout MonteCarloMemory) -> [[[[Double]]]] {
        let samples = experiment.samples(of: block)
        func scores(word: UInt32, _ replaced: SampledInput?) -> [[[Double]]] {
            var result = MonteCarloBlock(
                index: block,
                demands: experiment.model.base.demands.count,
                categories: experiment.model.categoryCount
            )
            for first in stride(from: samples.lowerBound, to: samples.upperBound, by: 4) {
                memory.group.run(group: first / 4, word: word, replaced: replaced)
                result.add(memory.group, lanes: min(4, samples.upperBound - first))
            }
            return result.scores
        }
        return [scores(word: 0, nil), scores(word: 1, nil)] + inputs.map { scores(word: 0, $0) }
    }

    /// Indices of each input from the blocks in their order; `nil` where there is no variance.
    public func indices(_ blocks: [[[[[Double]]]]], demand: Int, category: Int) -> [SobolIndices?] {
        func column(_ design: Int) -> [Double] { blocks.flatMap { $0[design][demand][category] } }
        let (a, b) = (column(0), column(1))
        return inputs.indices.map { SobolIndices(a: a, b: b, mixed: column($0 + 2)) }
    }
}
