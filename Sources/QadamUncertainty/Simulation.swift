/// IPCC Approach 2: Monte Carlo simulation of a `ProductSumModel`.
///
/// Each input is one stream of the counter-based generator; a trial reads one number of every stream. The same
/// seed gives the same bits for any order of work.
///
/// Source: 2006 IPCC Guidelines, volume 1, chapter 3, section 3.2.3.2 (`ipcc2006.v1`).
public struct Simulation: Sendable, Codable, Equatable {
    /// The simulated distribution of one output.
    public struct Outcome: Sendable, Codable, Equatable {
        /// The output.
        public let output: String
        /// The mean of all trials.
        public let mean: Double
        /// The standard deviation of the trials.
        public let standardDeviation: Double
        /// The 2.5 % quantile.
        public let lower: Double
        /// The median.
        public let median: Double
        /// The 97.5 % quantile.
        public let upper: Double
        /// The half width of the 95 % confidence interval of the mean: how far the experiment has converged.
        public let meanError: Double
        /// The 95 % confidence bounds of the 2.5 % quantile.
        public let lowerError: [Double]
        /// The 95 % confidence bounds of the 97.5 % quantile.
        public let upperError: [Double]
    }

    /// The number of trials.
    public let trials: Int
    /// The seed.
    public let seed: UInt64
    /// One outcome for each output of the model, in its order.
    public let outcomes: [Outcome]
}

extension ProductSumModel {
    /// Runs the experiment. Throws below 100 trials, too few for 95 % bounds.
    public func simulate(trials: Int, seed: UInt64) throws(UncertaintyError) -> Simulation {
        guard trials >= 100 else { throw .trials }
        let source = SampleSource(seed: seed)
        var columns = [[Double]](repeating: [Double](repeating: 0, count: trials), count: outputs.count)
        let owners = outputsOfTerms()
        var first = 0
        while first < trials {
            let count = min(Self.chunk, trials - first)
            let samples = multipliers(of: count, from: first, source: source)
            accumulate(samples, count: count, from: first, owners: owners, into: &columns)
            first += count
        }
        let outcomes = zip(outputs, columns).map { Self.summarize($0.id, $1) }
        return Simulation(trials: trials, seed: seed, outcomes: outcomes)
    }

    private static let chunk = 512

    /// The outputs of which each term is a part.
    private func outputsOfTerms() -> [[Int32]] {
        var owners = [[Int32]](repeating: [], count: terms.count)
        for (index, output) in outputs.enumerated() {
            for term in output.terms { owners[Int(term)].append(Int32(index)) }
        }
        return owners
    }

    /// Input-major matrix of multipliers for some consecutive trials.
    private func multipliers(of count: Int, from first: Int, source: SampleSource) -> [Double] {
        var samples = [Double](repeating: 1, count: inputs.count * count)
        samples.withUnsafeMutableBufferPointer { all in
            for (index, input) in inputs.enumerated() {
                let column = UnsafeMutableBufferPointer(
                    rebasing: all[(index * count)..<((index + 1) * count)]
                )
                if case .point(let value) = input.multiplier {
                    column.update(repeating: value)
                    continue
                }
                source.fill(column, stream: UInt32(index), firstSample: UInt64(first))
                for trial in column.indices { column[trial] = input.multiplier.quantile(column[trial]) }
            }
        }
        return samples
    }

    private func accumulate(
        _ samples: [Double],
        count: Int,
        from first: Int,
        owners: [[Int32]],
        into columns: inout [[Double]]
    ) {
        var product = [Double](repeating: 0, count: count)
        for (index, term) in terms.enumerated() where !owners[index].isEmpty {
            for trial in 0..<count { product[trial] = term.value }
            for input in term.inputs {
                let start = Int(input) * count
                for trial in 0..<count { product[trial] *= samples[start + trial] }
            }
            for owner in owners[index] {
                for trial in 0..<count { columns[Int(owner)][first + trial] += product[trial] }
            }
        }
    }

    private static func summarize(_ id: String, _ values: [Double]) -> Simulation.Outcome {
        var moments = Moments()
        for value in values { moments.add(value) }
        let sorted = values.sorted()
        let deviation = moments.standardDeviation ?? .nan
        func quantile(_ p: Double) -> Double { Quantiles.value(at: p, ofSorted: sorted) ?? .nan }
        func bounds(_ p: Double) -> [Double] {
            Quantiles.bounds(at: p, ofSorted: sorted).map { [$0.lowerBound, $0.upperBound] } ?? []
        }
        return Simulation.Outcome(
            output: id,
            mean: moments.mean,
            standardDeviation: deviation,
            lower: quantile(0.025),
            median: quantile(0.5),
            upper: quantile(0.975),
            meanError: NormalCurve.deviations95 * deviation / Double(values.count).squareRoot(),
            lowerError: bounds(0.025),
            upperError: bounds(0.975)
        )
    }
}
