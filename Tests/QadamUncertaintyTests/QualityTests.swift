import QadamUncertainty
import Testing

@Suite struct QualityTests {
    @Test func aScoreOutsideOneToFiveDoesNotExist() {
        #expect(QualityScore(technology: 0, time: 1, place: 1, completeness: 1, reliability: 1) == nil)
        #expect(QualityScore(technology: 6, time: 1, place: 1, completeness: 1, reliability: 1) == nil)
    }

    @Test func theTotalIsWeightedByMagnitudeAndSaysWhatItCovers() throws {
        let best = try #require(
            QualityScore(technology: 1, time: 1, place: 1, completeness: 1, reliability: 1)
        )
        let poor = try #require(
            QualityScore(technology: 5, time: 3, place: 1, completeness: 1, reliability: 5)
        )
        let summary = QualitySummary([(300, best), (-100, poor), (100, nil)])
        #expect(summary.parts == [2, 1.5, 1, 1, 2])
        #expect(summary.mean == 1.5)
        #expect(summary.coverage == 0.8)
        #expect(QualitySummary([]).mean == nil)
    }

    @Test func pedigreeAddsVariancesOfTheLogarithm() throws {
        // Scores 4,5,… of ecoinvent order (reliability 4, completeness 5, time 3, place 2, technology 1):
        // 0.008 + 0.008 + 0.002 + 0.000025 + 0 on a basic variance of 0.0006.
        let score = try #require(
            QualityScore(technology: 1, time: 3, place: 2, completeness: 5, reliability: 4)
        )
        let deviation = Pedigree.geometricDeviation(of: score, basicVariance: 0.0006)
        #expect(abs(deviation - 1.146_224) < 1e-6)
        let best = try #require(
            QualityScore(technology: 1, time: 1, place: 1, completeness: 1, reliability: 1)
        )
        #expect(Pedigree.geometricDeviation(of: best, basicVariance: 0) == 1)
        #expect(Pedigree.relativeHalfWidth(of: best, basicVariance: 0) == 0)
    }
}
