import QadamPathways
import Testing

@Suite struct MethodTests {
    @Test func capitalRecoveryIsThatOfTheTables() {
        // 8 % and 20 years: 0.10185 in every table of engineering economics.
        #expect(abs(CapitalRecovery.factor(rate: 0.08, years: 20) - 0.10185) < 5e-6)
        #expect(CapitalRecovery.factor(rate: 0, years: 20) == 0.05)
    }

    @Test func annuitiesRepayTheInvestment() {
        let factor = CapitalRecovery.factor(rate: 0.06, years: 30)
        let discounting = Discounting(rate: 0.06, baseYear: 2025)
        let paid = (1...30).reduce(0.0) { $0 + factor * discounting.factor(at: 2025 + Double($1)) }
        #expect(abs(paid - 1) < 1e-12)
    }

    @Test func theSinkingFundLeavesWhatTheRestOfTheAnnuitiesIsWorth() {
        // After 10 of 30 years the value is the annuities still to come: CRF(30) / CRF(20).
        let left = ResidualValue.fraction(
            .sinkingFund,
            invested: 2030,
            lifeYears: 30,
            horizonEnd: 2040,
            rate: 0.06
        )
        let expected =
            CapitalRecovery.factor(rate: 0.06, years: 30) / CapitalRecovery.factor(rate: 0.06, years: 20)
        #expect(abs(left - expected) < 1e-12)
    }

    @Test func theStraightLineFallsEvenly() {
        func left(_ end: Int) -> Double {
            ResidualValue.fraction(.straightLine, invested: 2030, lifeYears: 20, horizonEnd: end, rate: 0.06)
        }
        #expect(left(2035) == 0.75)
        #expect(left(2050) == 0)
        #expect(left(2070) == 0)
    }

    /// The values of pvlib's own test of its Haurwitz model (pvlib.haurwitz, tests/test_clearsky.py): elevation in
    /// degrees and irradiance.
    @Test(arguments: [
        (-20, 0), (5, 48.6298687941956), (10, 135.741748091813), (30, 487.894132885425),
        (50, 778.766689344363), (90, 1035.09203253450),
    ])
    func theClearSkyIsThatOfPvlib(elevation: Double, expected: Double) {
        let sines: [Double: Double] = [
            -20: -0.3420201433256687, 5: 0.08715574274765817, 10: 0.17364817766693033, 30: 0.5,
            50: 0.766044443118978, 90: 1,
        ]
        let found = ClearSkyPhotovoltaics.clearSky(cosineOfZenith: sines[elevation] ?? .nan)
        #expect(abs(found - expected) < 1e-8)
    }

    @Test func theSunStandsAtItsExtremesOnTheSolstices() {
        // Duffie & Beckman, example 1.6.1: 13 February (day 44) −14°; 23.45° on 21 June (day 172).
        #expect(abs(ClearSkyPhotovoltaics.declination(day: 44) + 14) < 0.1)
        #expect(abs(ClearSkyPhotovoltaics.declination(day: 172) - 23.45) < 0.01)
    }

    @Test func theSolarYearIsExact() {
        let sun = ClearSkyPhotovoltaics(latitude: 49.95, yearlyIrradiation: 1300, performanceRatio: 0.8)
        let profile = sun.profile()
        #expect(profile.count == HourlyProfiles.hours)
        #expect(abs(profile.reduce(0, +) - 1040) < 1e-6)
        #expect(profile[0] == 0)
        // At the solstices noon gives most and least of all noons.
        #expect(profile[171 * 24 + 12] > profile[0 * 24 + 12] * 3)
    }

    @Test func heatPumpsLoseWithTheLift() {
        // 6.81 − 0.121 · 40 + 0.000630 · 1600 = 2.978
        #expect(abs(HeatPumpCurve.airSource.performance(lift: 40) - 2.978) < 1e-12)
        #expect(
            HeatPumpCurve.airSource.performance(lift: 80) == HeatPumpCurve.airSource.performance(lift: 60)
        )
        #expect(!HeatPumpCurve.airSource.covers(lift: 80))
    }

    @Test func measuresInOrderMultiply() {
        let measures = [
            TinySite.measure("a", perM2: 1, life: 1, heat: 0.3),
            TinySite.measure("b", perM2: 1, life: 1, heat: 0.3),
        ]
        #expect(abs(MeasureOrder.remaining(of: .heat, after: measures) - 0.49) < 1e-12)
        #expect(MeasureOrder.remaining(of: .electricity, after: measures) == 1)
    }
}
