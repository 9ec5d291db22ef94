import Foundation
import QadamEvidence
import QadamInventory
import QadamUncertainty
import QadamWorkspace
import Testing

/// A forecast whose weather comes from a regression that the organisation asks for.
@Suite struct WeatherRegressionTests {
    /// Heat of the main building of the example by month, Gcal.
    static let heat = [
        187.47, 148.19, 96.99, 36.79, 16.52, 4.69, 3.14, 5.19, 12.95, 30.60, 89.58, 163.73,
    ]

    /// The campus with degree days that make E = 2 + 0.2 · HDD exact, and a regression for its main building.
    private func bench(_ regression: String) throws -> Bench {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        let file = URL(filePath: campus + "/organisation.yaml")
        let months = Self.heat.enumerated().map { month, quantity in
            let days = (quantity - 2) / 0.2
            return String(
                format: "    - { month: 2024-%02d, value: %.4f, source: invented }",
                month + 1,
                days
            )
        }
        let text = try String(contentsOf: file, encoding: .utf8)
        let changed = text.replacing(
            "    - { source: heat.main, share_percent: 85, reason: space heating; the rest is hot water }",
            with: (["  months:"] + months + ["  regressions:", regression, "  nothing:"]).joined(
                separator: "\n"
            )
        )
        // The lines of the example stand first under `lines`; what is put in takes their place and the rest comes back.
        let parts = changed.replacing("  lines:\n  months:", with: "  months:")
            .replacing("  nothing:", with: "  lines:")
            .replacing("value: 4800, source: assumption", with: "value: 3859.2, source: invented")
        try Data(parts.utf8).write(to: file)
        let outcome = try bench.bring(campus)
        #expect(outcome.codes(.error) == [])
        return bench
    }

    /// Heat is 795.84 Gcal, 24 of them base load: 771.84 of 3859.2 K·d follow the weather, φ = 771.84 / 795.84; 5000 K·d are normal.
    @Test func theForecastTakesTheShareThatTheMonthsShow() throws {
        let found = "    - { source: heat.main, least_r2_percent: 90, reason: meters of every month }"
        let bench = try bench(found)
        let outcome = try bench.workspace.forecastInventory(until: 2030, step: 6)
        let year = try #require(outcome.value?.forecast.years.first, "\(outcome.diagnostics)")
        let note = try #require(outcome.diagnostics.first { $0.code == "INV-0935" })
        #expect(note.severity == .note)
        let fit = try #require(outcome.value?.forecast.regressions?["heat.main"])
        #expect(fit.months == 12 && abs(fit.base - 2) < 1e-3 && abs(fit.slope - 0.2) < 1e-6)
        let inventory = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil))
        let result = try #require(inventory.inventory?.result)
        func heat(_ id: String) throws -> Double {
            try #require(result.lines.first { $0.id == id }).location.co2e
        }
        let students = 1 + (9317.0 / 8225 - 1) * 6 / 26
        let growth = pow(students, 0.3)
        let main = 1 + 771.84 / 795.84 * (5000 / 3859.2 - 1)
        let engineering = 1 + 0.9 * (5000 / 3859.2 - 1)
        let others = try result.lines.filter {
            $0.category == .heat && !["heat.main", "heat.engineering"].contains($0.id)
        }
        .map { try heat($0.id) }.reduce(0, +)
        let expected =
            growth * (try heat("heat.main") * main + heat("heat.engineering") * engineering + others)
        let forecast = try #require(year.categories["2.heat"])
        #expect(abs(forecast - expected) < 1e-6 * expected)
    }

    @Test func aRegressionThatDoesNotHoldForbidsTheForecast() throws {
        let none = "    - { source: heat.nowhere, least_r2_percent: 90, reason: meters of every month }"
        let outcome = try bench(none).workspace.forecastInventory(until: 2030, step: 6)
        #expect(outcome.value == nil)
        #expect(outcome.diagnostics.contains { $0.code == "INV-0936" && $0.severity == .error })
    }
}
