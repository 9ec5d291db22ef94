import Foundation
import QadamEvidence
import QadamExchange
import QadamInventory
import QadamUncertainty
import Testing

/// What an inventory becomes if nothing is done.
struct InventoryForecastTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/campus").path

    private static func input() throws -> InventoryInput { try #require(InventoryFolder.read(folder).input) }

    private static func point(_ year: Int, _ value: Double) -> ForecastBasis.Point {
        ForecastBasis.Point(year: year, value: value, source: "x")
    }

    private static func basis(
        _ growth: [ForecastBasis.Growth],
        _ trends: [ForecastBasis.Trend] = [],
        normal: Double? = nil
    ) -> ForecastBasis {
        ForecastBasis(
            drivers: [ForecastBasis.Driver(id: "students", points: [point(2024, 100), point(2034, 121)])],
            growth: growth,
            trends: trends,
            normalDegreeDays: normal.map { point(0, $0) }
        )
    }

    private static func growth(_ lines: String..., driver: String = "students", elasticity: Double = 1)
        -> ForecastBasis.Growth
    {
        ForecastBasis.Growth(lines: lines, driver: driver, elasticity: elasticity, reason: "x")
    }

    private static func close(_ a: Double, _ b: Double) -> Bool {
        abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
    }

    private static func base() throws -> InventoryResult {
        try #require(Inventory.calculate(try input(), options: UncertaintyOptions(trials: nil)).result)
    }

    /// 21 % more students in 2034, elasticity ½: √1.21 = 1.1 of the heat of all buildings; half way 10.5 % more: √1.105.
    @Test func heatFollowsStudents() throws {
        let result = try Self.base()
        let heat = try #require(result.categories.first { $0.category == .heat }).location.co2e
        let (forecast, found) = InventoryForecast.calculate(
            try Self.input(),
            basis: Self.basis([Self.growth("category:2.heat", elasticity: 0.5)]),
            weather: nil,
            years: [2029, 2034]
        )
        let years = try #require(forecast).years
        #expect(Self.close(years[1].categories["2.heat"] ?? 0, 1.1 * heat))
        #expect(Self.close(years[0].categories["2.heat"] ?? 0, 1.105.squareRoot() * heat))
        #expect(Self.close(years[1].location - result.location.co2e, 0.1 * heat))
        #expect(found.map(\.code) == ["INV-0766", "INV-1045"])
    }

    /// A line that uses the records of another grows with it.
    @Test func derivedLinesFollow() throws {
        let input = try Self.input()
        let result = try Self.base()
        let (forecast, _) = InventoryForecast.calculate(
            input,
            basis: Self.basis([Self.growth("category:2.electricity")]),
            weather: nil,
            years: [2034]
        )
        let year = try #require(forecast?.years.first)
        let electricity = try #require(result.categories.first { $0.category == .electricity }).location.co2e
        #expect(Self.close(year.categories["2.electricity"] ?? 0, 1.21 * electricity))
        let upstream = try #require(result.categories.first { $0.category == .fuelAndEnergy }).location.co2e
        #expect((year.categories["3.3"] ?? 0) > upstream)
    }

    /// A grid that falls to 0.6 by 2034, linear: 0.8 in 2029.
    @Test func aGridFalls() throws {
        let result = try Self.base()
        let trend = ForecastBasis.Trend(
            lines: ["category:2.electricity"],
            points: [Self.point(2024, 1), Self.point(2034, 0.6)]
        )
        let (forecast, _) = InventoryForecast.calculate(
            try Self.input(),
            basis: Self.basis([], [trend]),
            weather: nil,
            years: [2029, 2034]
        )
        let electricity = try #require(result.categories.first { $0.category == .electricity }).location.co2e
        let years = try #require(forecast).years
        #expect(Self.close(years[0].categories["2.electricity"] ?? 0, 0.8 * electricity))
        #expect(Self.close(years[1].categories["2.electricity"] ?? 0, 0.6 * electricity))
    }

    /// The reporting year had 4000 degree days, a normal one has 4400: of 80 % of the heat, a tenth more.
    @Test func theWeatherOfAForecastIsNormal() throws {
        let result = try Self.base()
        let weather = WeatherBasis(
            years: [WeatherBasis.Year(year: 2024, degreeDays: 4000, source: "x")],
            shares: ["heat.main": 0.8]
        )
        let (forecast, _) = InventoryForecast.calculate(
            try Self.input(),
            basis: Self.basis([], normal: 4400),
            weather: weather,
            years: [2030]
        )
        let line = try #require(result.lines.first { $0.id == "heat.main" })
        let year = try #require(forecast?.years.first)
        let heat = try #require(result.categories.first { $0.category == .heat }).location.co2e
        #expect(Self.close(year.categories["2.heat"] ?? 0, heat + 0.08 * line.location.co2e))
    }

    @Test func nothingThatMovesIsTheReportingYear() throws {
        let result = try Self.base()
        let (forecast, _) = InventoryForecast.calculate(
            try Self.input(),
            basis: Self.basis([]),
            weather: nil,
            years: [2050]
        )
        #expect(forecast?.years.first?.location == result.location.co2e)
        // The only contract of the campus ends with 2024, and no residual mix is published: what it covered takes the grid's average.
        #expect(result.market.co2e < result.location.co2e)
        #expect(forecast?.years.first?.market == result.location.co2e)
        #expect(forecast?.years.first?.claimedMWh == [:])
    }

    @Test(arguments: [
        ("INV-0760", [growth("heat.main")], 2040),
        ("INV-0761", [growth("heat.main"), growth("category:2.heat")], 2030),
        ("INV-0762", [growth("heat.moon")], 2030),
        ("INV-0763", [growth("losses.electricity")], 2030),
        ("INV-0764", [growth("heat.main", driver: "teachers")], 2030),
    ])
    func saysWhatCannotBeForecast(_ code: String, _ growth: [ForecastBasis.Growth], _ year: Int) throws {
        let (forecast, found) = InventoryForecast.calculate(
            try Self.input(),
            basis: Self.basis(growth),
            weather: nil,
            years: [year]
        )
        #expect(forecast == nil)
        #expect(found.contains { $0.code == code && $0.severity == .error })
    }

    private static func trend(_ lines: String..., from year: Int = 2024, ratio: Double = 1)
        -> ForecastBasis.Trend
    {
        ForecastBasis.Trend(lines: lines, points: [point(year, ratio), point(2034, 0.6)])
    }

    /// A line in two trends, and trends that are not ratios to the reporting year.
    @Test(arguments: [
        ("INV-0767", [trend("electricity.main"), trend("category:2.electricity")]),
        ("INV-0768", [trend("electricity.main", ratio: 0.95)]),
        ("INV-0768", [trend("electricity.main", from: 2025)]),
    ])
    func refusesTrendsThatSayTwoThings(_ code: String, _ trends: [ForecastBasis.Trend]) throws {
        let (forecast, found) = InventoryForecast.calculate(
            try Self.input(),
            basis: Self.basis([], trends),
            weather: nil,
            years: [2030]
        )
        #expect(forecast == nil)
        #expect(found.filter { $0.severity == .error }.map(\.code) == [code])
    }

    /// A normal year that no line follows moves nothing, and that is said.
    @Test func aNormalYearThatNothingFollowsIsSaid() throws {
        let years = [WeatherBasis.Year(year: 2024, degreeDays: 4000, source: "x")]
        let (forecast, found) = InventoryForecast.calculate(
            try Self.input(),
            basis: Self.basis([], normal: 4400),
            weather: WeatherBasis(years: years, shares: [:]),
            years: [2030]
        )
        #expect(forecast?.years.first?.location == (try Self.base()).location.co2e)
        #expect(found.contains { $0.code == "INV-0769" && $0.severity == .warning })
    }

    @Test func aNormalYearNeedsTheWeatherOfThisYear() throws {
        let (forecast, found) = InventoryForecast.calculate(
            try Self.input(),
            basis: Self.basis([], normal: 4400),
            weather: nil,
            years: [2030]
        )
        #expect(forecast == nil && found.contains { $0.code == "INV-0765" })
    }

    @Test func readsTheSection() throws {
        let section = """

            forecast:
              drivers:
                - id: students
                  values:
                    - { year: 2024, value: 8225, source: rectorate }
                    - { year: 2050, value: 9300, source: plan }
              lines:
                - { sources: [category:2.heat, electricity.main], driver: students, elasticity: 0.5, reason: shared rooms }
              factors:
                - sources: [category:2.electricity]
                  values:
                    - { year: 2024, ratio: 1, source: today }
                    - { year: 2050, ratio: 0.3, source: assumption }
              normal_degree_days: { value: 4250, source: mean of thirty years }

            """
        let text = Self.plain(try String(contentsOfFile: Self.folder + "/organisation.yaml", encoding: .utf8))
        func read(_ more: String) -> (content: OrganisationFile?, diagnostics: [Diagnostic]) {
            OrganisationFile.read(.bytes([UInt8]((text + more).utf8), name: "organisation.yaml"))
        }
        let outcome = read(section)
        #expect(outcome.diagnostics == [])
        let basis = try #require(outcome.content?.forecast)
        #expect(basis.drivers.first?.points.map(\.value) == [8225, 9300])
        #expect(basis.growth.first?.lines == ["category:2.heat", "electricity.main"])
        #expect(basis.trends.first?.points.last?.value == 0.3)
        #expect(basis.normalDegreeDays?.value == 4250)
        let turned = section.replacing("year: 2050, value: 9300", with: "year: 2020, value: 9300")
        #expect(read(turned).diagnostics.map(\.code) == ["EXC-0893"])
    }

    /// The head of the example without what it says of other years.
    private static func plain(_ text: String) -> String {
        guard let start = text.range(of: "# What other years need"),
            let end = text.range(of: "\nfacilities:\n")
        else {
            return text
        }
        return String(text[..<start.lowerBound] + text[end.lowerBound...])
    }
}
