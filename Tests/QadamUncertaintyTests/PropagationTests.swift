import QadamUncertainty
import Testing

@Suite struct PropagationTests {
    /// Two lines of 100 with one shared factor of ± 10 % and own activities of ± 5 %.
    func model(shared: Bool) throws -> ProductSumModel {
        let inputs = [
            try ProductSumModel.Input.symmetric(id: "activity 1", relativeHalfWidth: 0.05),
            try ProductSumModel.Input.symmetric(id: "activity 2", relativeHalfWidth: 0.05),
            try ProductSumModel.Input.symmetric(id: "factor 1", relativeHalfWidth: 0.1),
            try ProductSumModel.Input.symmetric(id: "factor 2", relativeHalfWidth: 0.1),
        ]
        return try ProductSumModel(
            inputs: inputs,
            terms: [.init(value: 100, inputs: [0, 2]), .init(value: 100, inputs: [1, shared ? 2 : 3])],
            outputs: [.init(id: "total", terms: [0, 1]), .init(id: "first", terms: [0])]
        )
    }

    @Test func independentLinesFollowTheEquationsOfTheGuidelines() throws {
        let model = try model(shared: false)
        let line = ErrorPropagation.ofProduct([0.05, 0.1])
        let expected = try #require(ErrorPropagation.ofSum([(100, line), (100, line)]))
        let outcome = model.propagate(model.outputs[0])
        #expect(outcome.total == 200)
        #expect(abs((outcome.relativeHalfWidth ?? 0) - expected) < 1e-14)
    }

    @Test func aSharedFactorRaisesTheIntervalOfTheTotal() throws {
        let apart = try model(shared: false), together = try model(shared: true)
        let independent = apart.propagate(apart.outputs[0])
        let correlated = together.propagate(together.outputs[0])
        // (2·100·0.1)² + 2·(100·0.05)² = 450
        #expect(abs(correlated.halfWidth - 450.0.squareRoot()) < 1e-12)
        #expect(abs(independent.halfWidth - 250.0.squareRoot()) < 1e-12)
        #expect(correlated.shares.first?.input == "factor 1")
        #expect(abs(correlated.shares.reduce(0) { $0 + $1.share } - 1) < 1e-14)
    }

    @Test(arguments: [true, false])
    func simulationAgreesWithPropagationForNarrowInputs(shared: Bool) throws {
        let model = try model(shared: shared)
        let simulation = try model.simulate(trials: 40_000, seed: 1)
        let simulated = simulation.outcomes[0]
        let propagated = model.propagate(model.outputs[0])
        #expect(abs(simulated.mean - 200) < 2 * simulated.meanError)
        let width = (simulated.upper - simulated.lower) / 2
        // Sampling error of a 2.5 % quantile of 40,000 trials is about 1 %; second order adds less than 0.1 %.
        #expect(abs(width - propagated.halfWidth) < 0.025 * propagated.halfWidth)
        #expect(simulated.lowerError[0] <= simulated.lower && simulated.lower <= simulated.lowerError[1])
    }

    @Test func oneSeedGivesTheSameBitsAndAnotherSeedDoesNot() throws {
        let model = try model(shared: true)
        let first = try model.simulate(trials: 1000, seed: 5)
        #expect(try model.simulate(trials: 1000, seed: 5) == first)
        #expect(try model.simulate(trials: 1000, seed: 6) != first)
    }

    @Test func moreTrialsBeginWithTheSameTrials() throws {
        // A point model of one term: every trial is the quantile of the addressed uniform number.
        let input = ProductSumModel.Input(
            id: "x",
            multiplier: .uniform(minimum: 0, maximum: 1),
            relativeHalfWidth: 1
        )
        let model = try ProductSumModel(
            inputs: [input],
            terms: [.init(value: 1, inputs: [0])],
            outputs: [.init(id: "x", terms: [0])]
        )
        let source = SampleSource(seed: 9)
        var moments = Moments()
        for sample in 0..<1001 { moments.add(source.uniform(stream: 0, sample: UInt64(sample))) }
        #expect(try model.simulate(trials: 1001, seed: 9).outcomes[0].mean == moments.mean)
    }

    @Test func asymmetricRangesBecomeLognormalThroughTheirBounds() throws {
        let input = try ProductSumModel.Input.range(id: "CH4", central: 10, lower: 3, upper: 30)
        #expect(abs(input.multiplier.quantile(0.025) - 0.3) < 1e-12)
        #expect(abs(input.multiplier.quantile(0.975) - 3) < 1e-12)
        #expect(input.relativeHalfWidth == 2)
        let narrow = try ProductSumModel.Input.range(id: "CO2", central: 94.6, lower: 89.5, upper: 99.7)
        guard case .normal = narrow.multiplier else {
            Issue.record("a narrow symmetric range should be normal")
            return
        }
    }

    @Test func refusesTooFewTrialsAndDanglingIndices() throws {
        let model = try model(shared: true)
        #expect(throws: UncertaintyError.trials) { try model.simulate(trials: 99, seed: 1) }
        #expect(throws: UncertaintyError.reference) {
            try ProductSumModel(inputs: [], terms: [.init(value: 1, inputs: [0])], outputs: [])
        }
    }
}
