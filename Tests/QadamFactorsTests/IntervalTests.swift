import QadamFactors
import QadamUncertainty
import QadamUnits
import Testing

@Suite struct IntervalTests {
    @Test func aSymmetricRangeIsNormal() throws {
        let zinc = try FactorLibrary.standard.factor("ipcc2006.zinc.waelz")
        let interval = try #require(zinc.parts[0].interval)
        #expect(abs(interval.relativeHalfWidth - 0.5) < 1e-12)
        #expect(interval.shape == .normal)
        #expect(abs(interval.distribution.quantile(0.975) - 5490) < 1e-6)
    }

    @Test func aSkewedRangeIsLogNormalWithTheSameBounds() throws {
        let lignite = try FactorLibrary.standard.property("ipcc2006.ncv.lignite")
        let interval = try #require(lignite.interval)
        #expect(interval.shape == .logNormal)
        #expect(abs(interval.distribution.quantile(0.025) - 5.5) < 1e-9)
        #expect(abs(interval.distribution.quantile(0.975) - 21.6) < 1e-9)
    }

    @Test func aRangeThatDoesNotEncloseTheValueIsRefused() {
        #expect(Interval95(value: 5, lower: 1, upper: 4, basis: .published) == nil)
        #expect(Interval95(value: 2, lower: 4, upper: 1, basis: .published) == nil)
    }

    @Test func everyIntervalGivesAValidDistribution() throws {
        for row in FactorLibrary.standard.rows {
            guard let interval = row.interval else { continue }
            try interval.distribution.validate()
        }
    }
}
