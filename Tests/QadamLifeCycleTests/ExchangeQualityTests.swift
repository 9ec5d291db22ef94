import Foundation
import QadamLifeCycle
import QadamUncertainty
import Testing

@Suite struct ExchangeQualityTests {
    /// Reliability 2, completeness 3, time 4, place 5, technology 3 add 0.0006 + 0.0006 + 0.008 + 0.002 + 0.008;
    /// with the basic variance 0.0006 that is 0.0198: σg = exp(√0.0198) = 1.15110.
    @Test func scoresGiveALognormalAroundTheAmount() throws {
        let quality = try #require(
            ExchangeQuality(
                reliability: 2,
                completeness: 3,
                time: 4,
                place: 5,
                technology: 3,
                basicVariance: 0.0006
            )
        )
        let spread = try #require(quality.distribution(around: -7))
        #expect(spread.kind == .lognormal)
        #expect(spread.first == -7)
        #expect(abs(spread.second - 1.1511) < 5e-5)
        #expect(abs(spread.second - exp(0.0198.squareRoot())) < 1e-12)
        #expect(quality.distribution(around: 0) == nil)
        #expect(quality == ExchangeQuality(scores: [2, 3, 4, 5, 3], basicVariance: 0.0006))
    }

    @Test func scoresAloneGiveNoDistribution() {
        #expect(ExchangeQuality(scores: [5, 5, 5, 5, 5])?.distribution(around: 1) == nil)
        // the best scores add nothing
        #expect(ExchangeQuality(scores: [1, 1, 1, 1, 1], basicVariance: 0)?.distribution(around: 1) == nil)
        #expect(ExchangeQuality(scores: [1, 2, 3, 4]) == nil)
        #expect(ExchangeQuality(scores: [1, 2, 3, 4, 6]) == nil)
        #expect(ExchangeQuality(scores: [1, 2, 3, 4, 5], basicVariance: -0.1) == nil)
        #expect(ExchangeQuality(scores: [1, 2, 3, 4, 5], basicVariance: .nan) == nil)
    }

    /// 1 with weight 1, 3 with weight 3: mean 2.5, deviation √(¾·¼)·2 = 0.8660.
    @Test func drawsDiscreteValuesByTheirWeights() throws {
        var sampled = try SampledCase(count: 1, [(0, 0, 1)], flows: 1, [(0, 0, 2.5)])
        let spread = ExchangeUncertainty(discrete: [.init(value: 1, weight: 1), .init(value: 3, weight: 3)])
        sampled.uncertainty.append(spread, exchange: 1)
        let setup = MonteCarloSetup(
            demands: [.init(column: 0, amount: 1)],
            weights: [[1]],
            samples: 4000,
            seed: 3
        )
        let result = try sampled.experiment(setup).result()
        for score in result.scores[0][0] { #expect(abs(score - 1) < 1e-12 || abs(score - 3) < 1e-12) }
        let summary = try #require(result.summary(demand: 0, category: 0))
        #expect(abs(summary.mean - 2.5) < 4 * 0.866 / 4000.0.squareRoot())
        #expect(abs(summary.standardDeviation - 0.8660) < 0.03)
        #expect(spread.fit(to: 2) == .fits)
        #expect(spread.fit(to: 4) == .far(1...3))
        #expect(spread.fit(to: -2) == .opposite(1...3))
    }

    @Test func discreteValuesFollowTheAmountAndKeepTheirPlace() {
        var columns = UncertaintyColumns()
        columns.append(ExchangeUncertainty(.normal, 1, 2), exchange: 0)
        let spread = ExchangeUncertainty(discrete: [.init(value: 4, weight: 1), .init(value: 2, weight: 0.5)])
        columns.append(spread, exchange: 3)
        #expect(columns[1] == spread)
        #expect(columns[1].first == 2 && columns[1].second == 4)
        columns[0] = spread
        columns[1] = ExchangeUncertainty(.uniform, 1, 2)
        #expect(columns[0] == spread)
        #expect(columns.discrete.count == 1)
    }
}
