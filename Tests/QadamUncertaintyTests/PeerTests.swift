import Foundation
import QadamUncertainty
import Testing

/// The same experiment written twice: Benchmarks/peers/uncertainty_philox.py draws the same trials.
@Suite struct PeerTests {
    struct Stored: Decodable {
        let seed: UInt64
        let trials: Int
        let widths: [Double]
        let mean, standardDeviation, lower, median, upper, halfWidth: Double
    }

    @Test func agreesWithAnIndependentProgramTrialByTrial() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/worked/uncertainty-philox.json")
        let stored = try JSONDecoder().decode(Stored.self, from: Data(contentsOf: file))
        let inputs = try stored.widths.enumerated().map {
            try ProductSumModel.Input.symmetric(id: String($0), relativeHalfWidth: $1)
        }
        let model = try ProductSumModel(
            inputs: inputs,
            terms: [.init(value: 100, inputs: [0, 2]), .init(value: 100, inputs: [1, 2])],
            outputs: [.init(id: "total", terms: [0, 1])]
        )
        let outcome = try model.simulate(trials: stored.trials, seed: stored.seed).outcomes[0]
        #expect(abs(outcome.mean - stored.mean) < 1e-9)
        #expect(abs(outcome.standardDeviation - stored.standardDeviation) < 1e-9)
        #expect(abs(outcome.lower - stored.lower) < 1e-9)
        #expect(abs(outcome.median - stored.median) < 1e-9)
        #expect(abs(outcome.upper - stored.upper) < 1e-9)
        #expect(abs(model.propagate(model.outputs[0]).halfWidth - stored.halfWidth) < 1e-6)
    }
}
