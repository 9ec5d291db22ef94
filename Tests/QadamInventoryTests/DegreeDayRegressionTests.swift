import QadamEvidence
import QadamInventory
import QadamUnits
import Testing

/// Weather by regression: certified figures, a hand calculation, and what is refused.
@Suite struct DegreeDayRegressionTests {
    /// Norris, calibration of ozone monitors: x, y (`nist.strd.norris`).
    private static let x: [Double] = [
        0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9,
        338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0,
        11.1, 118.3, 229.2, 669.1, 448.9, 0.5,
    ]
    private static let y: [Double] = [
        0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8,
        339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9,
        10.2, 117.6, 228.9, 668.4, 449.2, 0.2,
    ]

    private static func close(_ a: Double, _ b: Double, _ tolerance: Double = 1e-10) -> Bool {
        abs(a - b) <= tolerance * abs(b)
    }

    @Test func givesTheCertifiedFiguresOfNorris() throws {
        let fit = try #require(DegreeDayRegression(degreeDays: Self.x, quantities: Self.y))
        #expect(fit.months == 36)
        #expect(Self.close(fit.base, -0.262323073774029))
        #expect(Self.close(fit.slope, 1.00211681802045))
        #expect(Self.close(fit.baseError, 0.232818234301152))
        #expect(Self.close(fit.slopeError, 0.429796848199937e-3))
        #expect(Self.close(fit.residual, 0.884796396144373))
        #expect(Self.close(fit.rSquared, 0.999993745883712))
    }

    /// Points (0, 1), (1, 3), (2, 4): x̄ = 1, ȳ = 8/3, S_xx = 2, S_xy = 3, so s = 1.5 and B = 7/6; residuals −1/6, 1/3, −1/6,
    /// σ² = 1/6, u_s = √(1/12), u_B = √(1/6 · (1/3 + 1/2)) = √(5/36), R² = 1 − (1/6) / (14/3) = 27/28.
    @Test func threePointsByHand() throws {
        let fit = try #require(DegreeDayRegression(degreeDays: [0, 1, 2], quantities: [1, 3, 4]))
        #expect(Self.close(fit.slope, 1.5) && Self.close(fit.base, 7.0 / 6))
        #expect(Self.close(fit.residual, (1.0 / 6).squareRoot()))
        #expect(Self.close(fit.slopeError, (1.0 / 12).squareRoot()))
        #expect(Self.close(fit.baseError, (5.0 / 36).squareRoot()))
        #expect(Self.close(fit.rSquared, 27.0 / 28))
        // 12 · 7/6 = 14 of base; 6 degree days: 9 of 23.
        #expect(Self.close(fit.share(degreeDays: 6), 9.0 / 23))
    }

    @Test func noLineGoesThroughTwoPointsOrEqualOnes() {
        #expect(DegreeDayRegression(degreeDays: [1, 2], quantities: [1, 2]) == nil)
        #expect(DegreeDayRegression(degreeDays: [5, 5, 5], quantities: [1, 2, 3]) == nil)
        #expect(DegreeDayRegression(degreeDays: [1, 2, 3], quantities: [4, 4, 4]) == nil)
    }

    // MARK: - Lines

    private static let degreeDays: [Double] = [900, 780, 620, 330, 90, 10, 0, 5, 120, 400, 640, 860]

    private static func entries(_ quantity: (Int) -> Double, estimated: Int? = nil)
        -> [CoverageCalendar.Entry]
    {
        (1...12).compactMap { month in
            guard let period = Period(year: 2024, month: month) else { return nil }
            return CoverageCalendar.Entry(
                firstDay: period.start.daysSinceEpoch,
                endDay: period.end.daysSinceEpoch,
                quantity: quantity(month - 1),
                isEstimated: month == estimated
            )
        }
    }

    private static func weather(_ days: [Double] = degreeDays, year: Double = 4755, least: Double = 0.75)
        -> WeatherBasis
    {
        WeatherBasis(
            years: [WeatherBasis.Year(year: 2024, degreeDays: year, source: "x")],
            shares: [:],
            months: days.enumerated().map {
                WeatherBasis.Month(year: 2024, month: $0.offset + 1, degreeDays: $0.element, source: "x")
            },
            regressions: [WeatherBasis.Regression(line: "heat", leastRSquared: least)]
        )
    }

    private static func line(_ id: String = "heat", of origins: [String] = []) throws -> SourceLine {
        SourceLine(
            id: id,
            name: LocalizedName(en: id),
            category: .heat,
            method: "purchased-heat",
            rhythm: .month,
            unit: try UnitRegistry.standard.unit("MWh"),
            factors: [:],
            activityOf: origins
        )
    }

    private static func fit(_ weather: WeatherBasis, _ entries: [CoverageCalendar.Entry]) throws -> (
        WeatherBasis, [String]
    ) {
        let (basis, found) = weather.fitted([try line()], ["heat": entries])
        return (basis, found.map(\.code))
    }

    /// 20 MWh a month and 0.1 MWh per K·d: 4755 K·d heat 475.5 of 715.5 MWh.
    @Test func aLineThatFollowsTheWeatherGetsItsShare() throws {
        let (basis, codes) = try Self.fit(
            Self.weather(),
            Self.entries { 20 + 0.1 * Self.degreeDays[$0] }
        )
        #expect(codes == ["INV-0935"])
        let share = try #require(basis.share(of: "heat", in: 2024))
        #expect(Self.close(share, 475.5 / 715.5))
        #expect(basis.share(of: "heat", in: 2023) == nil && basis.share(of: "other", in: 2024) == nil)
    }

    @Test func tooFewMonthsAndEstimatesAreRefused() throws {
        let all = Self.entries { 20 + 0.1 * Self.degreeDays[$0] }
        #expect(try Self.fit(Self.weather(), Array(all.dropLast())).1 == ["INV-0930"])
        let guessed = Self.entries({ 20 + 0.1 * Self.degreeDays[$0] }, estimated: 3)
        let (basis, codes) = try Self.fit(Self.weather(), guessed)
        #expect(codes == ["INV-0930"] && basis.share(of: "heat", in: 2024) == nil)
        // A month that two records cover is no full month either.
        #expect(try Self.fit(Self.weather(), all + [all[0]]).1 == ["INV-0930"])
    }

    @Test func whatDoesNotHoldIsRefused() throws {
        let flat = Self.weather([Double](repeating: 400, count: 12), year: 4800)
        #expect(try Self.fit(flat, Self.entries { 20 + Double($0) }).1 == ["INV-0931"])
        // Use that goes up and down whatever the weather.
        let restless = Self.entries { $0.isMultiple(of: 2) ? 10 : 50 }
        #expect(try Self.fit(Self.weather(), restless).1 == ["INV-0932"])
        // More heat in warm months: a slope below zero.
        #expect(
            try Self.fit(Self.weather(), Self.entries { 200 - 0.1 * Self.degreeDays[$0] }).1 == ["INV-0932"]
        )
        let noisy = Self.entries { 40 + 0.1 * Self.degreeDays[$0] + ($0.isMultiple(of: 2) ? 15 : -15) }
        #expect(try Self.fit(Self.weather(least: 0.99), noisy).1 == ["INV-0933"])
        #expect(try Self.fit(Self.weather(least: 0.5), noisy).1 == ["INV-0935"])
        #expect(
            try Self.fit(Self.weather(), Self.entries { 0.1 * Self.degreeDays[$0] - 5 }).1 == ["INV-0934"]
        )
    }

    @Test func linesWithoutOwnRecordsAndMonthsThatDoNotAddUpAreNamed() throws {
        let derived = Self.weather().fitted([try Self.line(of: ["gas"])], [:])
        #expect(derived.diagnostics.map(\.code) == ["INV-0936"])
        #expect(Self.weather().fitted([], [:]).diagnostics.map(\.code) == ["INV-0936"])
        let (_, codes) = try Self.fit(
            Self.weather(year: 5000),
            Self.entries { 20 + 0.1 * Self.degreeDays[$0] }
        )
        #expect(codes == ["INV-0937", "INV-0935"])
    }
}
