public import QadamUncertainty

extension MonteCarloExperiment {
    /// For each sample: the probability at which an input is the quantile of its distribution. It rises with the
    /// input, so that measures of dependence may take it for the input itself.
    public func probabilities(of input: SampledInput) -> [Double] {
        let stream =
            switch input {
            case .exchange(let exchange): UInt32(exchange)
            case .parameter(let index): SampledParameters.stream(index)
            }
        return (0..<setup.samples).map { sample in
            let address = AmountDraws.Address(seed: setup.seed, group: UInt64(sample / 4))
            return AmountDraws.probabilities(ofStream: stream, address)[sample % 4]
        }
    }

    /// Borgonovo's δ of some inputs for a score of this experiment, from its scores by sample; `nil` as
    /// ``BorgonovoDelta`` says.
    public func deltas(_ inputs: [SampledInput], scores: [Double]) -> [BorgonovoDelta?] {
        inputs.map { input in
            BorgonovoDelta(
                input: Array(probabilities(of: input).prefix(scores.count)),
                output: scores,
                seed: setup.seed
            )
        }
    }
}
