internal import QadamEvidence
internal import QadamInventory

/// What `organisation.yaml` says about other years: degree days, and the base year.
enum YearsBeside {
    /// `weather`: `degree_days` by year with source, and `lines` with the share of their quantity that follows them.
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
        return WeatherBasis(years: years, shares: shares)
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
