internal import QadamEvidence
internal import QadamInventory
internal import QadamUnits

/// What `organisation.yaml` says about other years: degree days, and the base year.
enum YearsBeside {
    /// `weather`: `degree_days` by year with source, `lines` with the share of their quantity that follows them; `months` with their
    /// degree days and `regressions` for lines whose share is to be found from them.
    static func weather(_ map: YAMLMap) -> WeatherBasis? {
        var years: [WeatherBasis.Year] = []
        for entry in map.maps("degree_days") {
            let (year, value) = (entry.integer("year", 1900...2200), entry.number("value", .positive))
            guard let source = entry.text("source"), let year, let value else { continue }
            if years.contains(where: { $0.year == year }) {
                entry.report(.degreeDaysTwice, at: "year", ["year": .text(String(year))])
                continue
            }
            years.append(WeatherBasis.Year(year: year, degreeDays: value, source: source))
        }
        var shares: [String: Double] = [:]
        for entry in map.maps("lines") {
            let (line, share) = (entry.identifier("source"), entry.number("share_percent", .percent))
            guard entry.text("reason") != nil, let line, let share else { continue }
            shares[line] = share / 100
        }
        let months = map.has("months") ? self.months(map.maps("months")) : []
        let regressions = map.has("regressions") ? self.regressions(map.maps("regressions"), shares) : []
        return WeatherBasis(years: years, shares: shares, months: months, regressions: regressions)
    }

    /// Degree days of months.
    private static func months(_ entries: [YAMLMap]) -> [WeatherBasis.Month] {
        var months: [WeatherBasis.Month] = []
        for entry in entries {
            let (period, value) = (entry.period("month"), entry.number("value", .nonNegative))
            guard let source = entry.text("source"), let period, let value else { continue }
            let first = period.start.components
            guard Period(year: first.year, month: first.month) == period else {
                entry.report(.notACalendarMonth, at: "month", ["found": .text(period.description)])
                continue
            }
            if months.contains(where: { $0.year == first.year && $0.month == first.month }) {
                entry.report(
                    .degreeDaysOfAMonthTwice,
                    at: "month",
                    ["month": .text(period.description)]
                )
                continue
            }
            months.append(
                WeatherBasis.Month(
                    year: first.year,
                    month: first.month,
                    degreeDays: value,
                    source: source
                )
            )
        }
        return months
    }

    /// Lines that are left to a regression; none of them has a stated share besides.
    private static func regressions(
        _ entries: [YAMLMap],
        _ shares: [String: Double]
    ) -> [WeatherBasis.Regression] {
        var found: [WeatherBasis.Regression] = []
        for entry in entries {
            let (line, least) = (entry.identifier("source"), entry.number("least_r2_percent", .percent))
            guard entry.text("reason") != nil, let line, let least else { continue }
            if shares[line] != nil || found.contains(where: { $0.line == line }) {
                entry.report(.weatherOfALineTwice, at: "source", ["source": .text(line)])
                continue
            }
            found.append(WeatherBasis.Regression(line: line, leastRSquared: least / 100))
        }
        return found
    }

    /// `base_year`: year, reason, threshold, triggers.
    static func baseYear(_ map: YAMLMap) -> BaseYearPolicy? {
        let (year, reason) = (map.integer("year", 1900...2200), map.name("reason"))
        let threshold = map.number("threshold_percent", .percent)
        let words = BaseYearPolicy.Trigger.allCases.map(\.rawValue)
        let triggers = map.references("triggers", among: words).compactMap {
            BaseYearPolicy.Trigger(rawValue: $0)
        }
        guard let year, let reason, let threshold else { return nil }
        return BaseYearPolicy(year: year, reason: reason, threshold: threshold / 100, triggers: triggers)
    }
}
