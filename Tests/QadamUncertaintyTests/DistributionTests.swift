import QadamUncertainty
import Testing

@Suite struct DistributionTests {
    @Test func normalQuantilesAgreeWithPublishedPoints() {
        // Wichura (1988), the check values of PPND16.
        #expect(abs(NormalCurve.quantile(0.25) - -0.674489750196081743) < 1e-15)
        #expect(abs(NormalCurve.quantile(0.001) - -3.09023230616781354) < 1e-14)
        #expect(abs(NormalCurve.quantile(1e-20) - -9.26234008979840757) < 1e-13)
        #expect(abs(NormalCurve.quantile(0.975) - NormalCurve.deviations95) < 1e-15)
        #expect(NormalCurve.quantile(0).isNaN && NormalCurve.quantile(1).isNaN)
    }

    @Test(arguments: [0.001, 0.025, 0.3, 0.5, 0.9, 0.999])
    func probabilityUndoesTheNormalQuantile(p: Double) {
        #expect(abs(NormalCurve.probability(below: NormalCurve.quantile(p)) - p) < 1e-14)
    }

    @Test func aLognormalFromItsBoundsHasThemAsQuantiles() throws {
        let distribution = try Distribution.lognormal(lower: 3, upper: 30)
        #expect(abs(distribution.quantile(0.025) - 3) < 1e-12)
        #expect(abs(distribution.quantile(0.975) - 30) < 1e-11)
        #expect(abs(distribution.quantile(0.5) - 90.0.squareRoot()) < 1e-12)
    }

    @Test func refusesImpossibleParameters() {
        #expect(throws: UncertaintyError.notPositive) { try Distribution.lognormal(lower: 0, upper: 3) }
        #expect(throws: UncertaintyError.boundsOutOfOrder) { try Distribution.lognormal(lower: 3, upper: 3) }
        #expect(throws: UncertaintyError.notFinite) { try Distribution.point(.nan).validate() }
        #expect(throws: UncertaintyError.weights) { try Distribution.discrete([]).validate() }
        #expect(throws: UncertaintyError.boundsOutOfOrder) {
            try Distribution.triangular(minimum: 1, mode: 5, maximum: 4).validate()
        }
    }

    static let families: [Distribution] = [
        .normal(mean: 10, standardDeviation: 2),
        .lognormal(median: 4, geometricDeviation: 1.5),
        .uniform(minimum: -1, maximum: 5),
        .triangular(minimum: 0, mode: 1, maximum: 6),
        .pert(minimum: 2, mode: 3, maximum: 9),
        .discrete([.init(value: 5, weight: 1), .init(value: 1, weight: 3)]),
    ]

    @Test(arguments: families)
    func theQuantileFunctionHasTheStatedMeanAndDeviation(distribution: Distribution) {
        var moments = Moments()
        let count = 20_000
        for index in 0..<count {
            moments.add(distribution.quantile((Double(index) + 0.5) / Double(count)))
        }
        let deviation = moments.standardDeviation ?? .nan
        #expect(abs(moments.mean - distribution.mean) < 1e-3 * abs(distribution.mean))
        #expect(abs(deviation - distribution.standardDeviation) < 1e-2 * distribution.standardDeviation)
    }

    @Test func pertQuantilesAgreeWithTheBetaDistribution() {
        // PERT(0, 0.25, 1) is beta(2, 4), whose distribution function is 1 − (1 − x)⁴ (1 + 4x).
        let distribution = Distribution.pert(minimum: 0, mode: 0.25, maximum: 1)
        for p in [0.01, 0.2, 0.5, 0.95] {
            let x = distribution.quantile(p)
            let rest = (1 - x) * (1 - x) * (1 - x) * (1 - x)
            #expect(abs(1 - rest * (1 + 4 * x) - p) < 1e-11)
        }
    }

    @Test func momentsOfPartsMergeToTheMomentsOfTheWhole() {
        var (whole, left, right) = (Moments(), Moments(), Moments())
        for index in 0..<1000 {
            let value = Double(index * index % 97)
            whole.add(value)
            if index < 300 { left.add(value) } else { right.add(value) }
        }
        left.merge(right)
        #expect(left.count == whole.count)
        #expect(abs(left.mean - whole.mean) < 1e-12)
        #expect(abs((left.variance ?? 0) - (whole.variance ?? 1)) < 1e-9)
    }

    @Test func quantilesInterpolateBetweenOrderStatistics() {
        #expect(Quantiles.value(at: 0.5, ofSorted: [1, 2, 3, 10]) == 2.5)
        #expect(Quantiles.value(at: 1, ofSorted: [1, 2, 3, 10]) == 10)
        #expect(Quantiles.value(at: 0.5, ofSorted: []) == nil)
    }
}
