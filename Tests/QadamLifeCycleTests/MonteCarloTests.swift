import Foundation
import QadamEvidence
import QadamLifeCycle
import QadamSparse
import QadamUncertainty
import Testing

@Suite struct MonteCarloTests {
    private func random() throws -> SampledCase {
        var sampled = try SampledCase.random(count: 60, inputs: 6, flows: 3, load: 0.7, seed: 5)
        sampled.makeLognormal({ 1.05 + 0.02 * Double($0 % 12) }, products: true)
        return sampled
    }

    private func setup(_ samples: Int, contributions: Bool = false) -> MonteCarloSetup {
        MonteCarloSetup(
            demands: [.init(column: 3, amount: 2), .init(column: 40, amount: 1)],
            weights: [[1, 0.5, 0], [0, 0, 3]],
            samples: samples,
            seed: 11,
            withContributions: contributions
        )
    }

    /// The sampled matrices made by the scalar draws and solved by dense factors.
    @Test func agreesWithDenseFactorsOfTheSampledMatrices() throws {
        let sampled = try random()
        var setup = setup(10)
        setup.tolerance = 1e-9
        let result = try sampled.experiment(setup).result()
        #expect(result.skipped.isEmpty)
        for sample in 0..<10 {
            let (matrix, burdens) = try sampled.matrices(ofSample: sample, seed: 11)
            let factors = try DenseLU(matrix)
            for (index, demand) in setup.demands.enumerated() {
                var f = [Double](repeating: 0, count: 60)
                f[demand.column] = demand.amount
                let g = burdens.multiplied(by: factors.solve(f))
                for (category, weights) in [[1, 0.5, 0], [0, 0, 3]].enumerated() {
                    let expected = dot(weights, g)
                    #expect(abs(result.scores[index][category][sample] / expected - 1) < 2e-9)
                }
            }
        }
    }

    @Test func givesTheSameBitsForAnyOrderOfBlocks() throws {
        let experiment = try random().experiment(setup(150, contributions: true))
        var tally = MonteCarloTally(experiment)
        for block in (0..<experiment.blockCount).reversed() { tally.add(experiment.run(block: block)) }
        #expect(tally.blocksDone == 5)
        #expect(tally.result() == experiment.result())
        #expect(experiment.result().scores[0][0].count == 150)
    }

    @Test func contributionsAddUpToTheScores() throws {
        let result = try random().experiment(setup(200, contributions: true)).result()
        let contributions = try #require(result.contributions)
        let differences = try #require(result.differenceContributions)
        for category in 0..<2 {
            for demand in 0..<2 {
                let mean = try #require(result.summary(demand: demand, category: category)).mean
                let sum = contributions[demand][category].reduce(0) { $0 + $1.mean }
                #expect(abs(sum / mean - 1) < 1e-12)
            }
            let comparison = try #require(result.comparison(1, with: 0, category: category))
            let sum = differences[0][category].reduce(0) { $0 + $1.mean }
            #expect(abs(sum / comparison.difference.mean - 1) < 1e-10)
        }
    }

    @Test func aSystemWithoutUncertaintyKeepsItsScore() throws {
        let sampled = try SampledCase.random(count: 30, inputs: 4, flows: 3, load: 0.6, seed: 2)
        let result = try sampled.experiment(
            MonteCarloSetup(
                demands: [.init(column: 3, amount: 2)],
                weights: [[1, 0.5, 0]],
                samples: 40,
                seed: 1
            )
        ).result()
        for score in result.scores[0][0] { #expect(abs(score / result.baseScores[0][0] - 1) < 1e-9) }
    }

    @Test func comparesAProductWithItselfWithoutSpread() throws {
        var asked = setup(64)
        asked.demands = [.init(column: 3, amount: 1), .init(column: 3, amount: 2)]
        let comparison = try #require(
            try random().experiment(asked).result().comparison(0, with: 1, category: 0)
        )
        let ratio = try #require(comparison.ratio)
        #expect(abs(ratio.mean - 0.5) < 1e-9)
        #expect(ratio.standardDeviation < 1e-9)
        #expect(comparison.shareBelow == 1)
    }

    /// Two processes that use each other; a part of the samples uses more than it makes.
    @Test func reportsSamplesWhoseLoopGainPassesOne() throws {
        var sampled = try SampledCase(
            count: 2,
            [(0, 0, 1), (1, 0, -0.9), (0, 1, -0.9), (1, 1, 1)],
            flows: 1,
            [(0, 0, 1)]
        )
        sampled.uncertainty.append(ExchangeUncertainty(.lognormal, -0.9, 1.3), exchange: 1)
        let result = try sampled.experiment(
            MonteCarloSetup(
                demands: [.init(column: 0, amount: 1)],
                weights: [[1]],
                samples: 2000,
                seed: 3
            )
        ).result()
        // gain 0.81·exp(0.2624·z) above 1: z > ln(1/0.81)/ln 1.3 = 0.8032
        let expected = NormalCurve.probability(below: -log(1 / 0.81) / log(1.3))
        let share = Double(result.skipped[.loopGain] ?? 0) / 2000
        #expect(abs(share - expected) < 4 * (expected * (1 - expected) / 2000).squareRoot())
        #expect(result.scores[0][0].allSatisfy { $0.isNaN || $0 > 0 })
        #expect(result.rungs.sweeps + result.rungs.accelerated + result.rungs.factors > 1000)
        #expect(result.rungs.accelerated + result.rungs.factors > 0)
    }

    @Test func reportsSamplesWhoseProductVanishes() throws {
        var sampled = try SampledCase(count: 1, [(0, 0, 1)], flows: 1, [(0, 0, 1)])
        sampled.uncertainty.append(ExchangeUncertainty(.normal, 1, 1), exchange: 0)
        let result = try sampled.experiment(
            MonteCarloSetup(
                demands: [.init(column: 0, amount: 1)],
                weights: [[1]],
                samples: 1000,
                seed: 3
            )
        ).result()
        #expect(abs((result.skipped[.reference] ?? 0) - 159) < 50)
    }

    @Test func amountsFollowUncertainParameters() throws {
        let sampled = try SampledCase(
            count: 2,
            [(0, 0, 1), (1, 0, -0.5), (1, 1, 1)],
            flows: 1,
            [(0, 0, 1), (0, 1, 4)]
        )
        let parameters = SampledParameters(
            distributions: [
                .discrete([.init(value: 1, weight: 1), .init(value: 3, weight: 3)])
            ],
            exchanges: [1, 3]
        ) { [-0.5 * $0[0], 2 * $0[0]] }
        let result = try sampled.experiment(
            MonteCarloSetup(
                demands: [.init(column: 0, amount: 1)],
                weights: [[1]],
                samples: 4000,
                seed: 3,
                parameters: parameters
            )
        ).result()
        // both exchanges follow the same draw: 2·v + 0.5·v·4 = 4 or 12
        for score in result.scores[0][0] { #expect(abs(score - 4) < 1e-12 || abs(score - 12) < 1e-12) }
        let mean = try #require(result.summary(demand: 0, category: 0)).mean
        #expect(abs(mean - 10) < 0.25)
    }

    @Test func saysWhichDistributionsCannotBeDrawn() throws {
        var sampled = try SampledCase(count: 1, [(0, 0, 1)], flows: 1, [(0, 0, 1)])
        sampled.uncertainty.append(ExchangeUncertainty(.lognormal, 1, 0.5), exchange: 1)
        let setup = MonteCarloSetup(
            demands: [.init(column: 0, amount: 1)],
            weights: [[1]],
            samples: 8,
            seed: 3
        )
        let experiment = try sampled.experiment(setup)
        #expect(experiment.diagnostics.map(\.code) == ["LCA-0901"])
        #expect(experiment.result().scores[0][0].allSatisfy { abs($0 - 1) < 1e-12 })
        var wrong = setup
        wrong.demands = [.init(column: 1, amount: 1)]
        #expect(throws: MonteCarloError.self) { try sampled.experiment(wrong) }
    }
}

@Suite struct FirstOrderTests {
    /// Steel 1 unit uses 0.5 electricity; emissions 2 and 4: h = 2 + 0.5·4 = 4.
    @Test func agreesWithTheHandCalculation() throws {
        var sampled = try SampledCase(
            count: 2,
            [(0, 0, 1), (1, 0, -0.5), (1, 1, 1)],
            flows: 1,
            [(0, 0, 2), (0, 1, 4)]
        )
        sampled.uncertainty.append(ExchangeUncertainty(.lognormal, -0.5, 1.2), exchange: 1)
        sampled.uncertainty.append(ExchangeUncertainty(.normal, 2, 0.3), exchange: 3)
        sampled.uncertainty.append(ExchangeUncertainty(.uniform, 3, 5), exchange: 4)
        let result = FirstOrderUncertainty(
            sampled.system,
            amounts: sampled.amounts,
            uncertainty: sampled.uncertainty,
            runs: try sampled.runs((0, 1)),
            intensities: try sampled.intensities([1]),
            weights: .rows([1])
        )
        #expect(abs(result.score - 4) < 1e-12)
        // (2·ln 1.2)², 0.3², (0.5·2/√12)²
        let parts = [4 * log(1.2) * log(1.2), 0.09, 0.25 / 3]
        let total = parts.reduce(0, +)
        #expect(abs(result.standardDeviation - total.squareRoot()) < 1e-12)
        #expect(result.shares.map(\.input) == [.exchange(1), .exchange(3), .exchange(4)])
        for (share, part) in zip(result.shares, parts) { #expect(abs(share.share - part / total) < 1e-12) }
        #expect(abs(result.shares[0].elasticity - 0.5) < 1e-12)
        #expect(abs(result.shares[0].sensitivity + 4) < 1e-12)
    }

    @Test func agreesWithSmallSampledDeviations() throws {
        var sampled = try SampledCase.random(count: 60, inputs: 6, flows: 3, load: 0.7, seed: 5)
        sampled.makeLognormal({ 1.01 + 0.01 * Double($0 % 5) }, products: true)
        let weights = [1.0, 0.5, 2]
        let result = FirstOrderUncertainty(
            sampled.system,
            amounts: sampled.amounts,
            uncertainty: sampled.uncertainty,
            runs: try sampled.runs((7, 1)),
            intensities: try sampled.intensities(weights),
            weights: .rows(weights)
        )
        let sampledResult = try sampled.experiment(
            MonteCarloSetup(
                demands: [.init(column: 7, amount: 1)],
                weights: [weights],
                samples: 4000,
                seed: 2
            )
        ).result()
        let summary = try #require(sampledResult.summary(demand: 0, category: 0))
        // the relative error of a sampled deviation is 1/√(2n) = 1.1 %
        #expect(abs(summary.standardDeviation / result.standardDeviation - 1) < 0.045)
        #expect(abs(result.shares.reduce(0) { $0 + $1.share } - 1) < 1e-12)
    }
}

@Suite struct SobolTests {
    /// h is to first order a sum of independent inputs, so that both indices are the first-order shares.
    @Test func indicesOfAnAlmostLinearSystemAreTheFirstOrderShares() throws {
        var sampled = try SampledCase.random(count: 20, inputs: 3, flows: 3, load: 0.5, seed: 9)
        sampled.makeLognormal { 1.01 + 0.02 * Double($0 % 5) }
        let weights = [1.0, 0.5, 2]
        let linear = FirstOrderUncertainty(
            sampled.system,
            amounts: sampled.amounts,
            uncertainty: sampled.uncertainty,
            runs: try sampled.runs((7, 1)),
            intensities: try sampled.intensities(weights),
            weights: .rows(weights)
        )
        let chosen = Array(linear.shares.prefix(3))
        let experiment = try sampled.experiment(
            MonteCarloSetup(
                demands: [.init(column: 7, amount: 1)],
                weights: [weights],
                samples: 8192,
                seed: 2
            )
        )
        let sobol = SobolExperiment(experiment, inputs: chosen.map { $0.input })
        let blocks = (0..<sobol.blockCount).map { sobol.run(block: $0) }
        for (share, indices) in zip(chosen, sobol.indices(blocks, demand: 0, category: 0)) {
            let indices = try #require(indices)
            #expect(abs(indices.first - share.share) < 4 * indices.firstError + 0.01)
            #expect(abs(indices.total - share.share) < 4 * indices.totalError + 0.01)
        }
    }
}
