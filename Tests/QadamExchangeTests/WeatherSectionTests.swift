import Foundation
import QadamEvidence
import QadamExchange
import QadamInventory
import Testing

/// Degree days of months and regressions in `organisation.yaml`.
struct WeatherSectionTests {
    private static func read(_ section: String) throws -> (weather: WeatherBasis?, codes: [String]) {
        let smelter = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/smelter/organisation.yaml")
        let text = try String(contentsOf: smelter, encoding: .utf8) + "\nweather:\n" + section
        let outcome = OrganisationFile.read(.bytes([UInt8](text.utf8), name: "organisation.yaml"))
        return (outcome.content?.weather, outcome.diagnostics.map(\.code))
    }

    private static func section(_ months: String, _ regressions: String) -> String {
        """
          degree_days:
            - { year: 2024, value: 4100, source: a station }
          lines:
            - { source: heat.main, share_percent: 85, reason: space heating }
          months:
            - { month: 2024-01, value: 850, source: a station }
        \(months)
          regressions:
            - { source: heat.two, least_r2_percent: 75, reason: monthly bills }
        \(regressions)
        """
    }

    @Test func readsMonthsAndRegressions() throws {
        let (weather, codes) = try Self.read(
            Self.section("    - { month: 2024-07, value: 0, source: a station }", "")
        )
        #expect(codes.isEmpty)
        #expect(weather?.months.map(\.degreeDays) == [850, 0])
        #expect(weather?.regressions == [WeatherBasis.Regression(line: "heat.two", leastRSquared: 0.75)])
    }

    @Test func refusesAMonthTwiceAndWhatIsNoMonth() throws {
        let twice = "    - { month: 2024-01, value: 800, source: a station }"
        #expect(try Self.read(Self.section(twice, "")).codes == ["EXC-0930"])
        let year = "    - { month: 2024, value: 800, source: a station }"
        #expect(try Self.read(Self.section(year, "")).codes == ["EXC-0931"])
    }

    @Test func refusesALineWithAShareAndARegression() throws {
        let both = "    - { source: heat.main, least_r2_percent: 75, reason: monthly bills }"
        #expect(try Self.read(Self.section("", both)).codes == ["EXC-0932"])
    }

    /// An elasticity below −5 is no elasticity.
    @Test func refusesANumberBelowItsRange() throws {
        let forecast = """
            forecast:
              drivers:
                - { id: students, values: [{ year: 2024, value: 1, source: x }] }
              lines:
                - { sources: ["category:2.heat"], driver: students, elasticity: -6, reason: x }
            """
        let section = Self.section("", "") + "\n" + forecast
        #expect(try Self.read(section).codes == ["EXC-0307"])
    }
}
