internal import QadamEvidence
internal import QadamInventory

/// `forecast` in `organisation.yaml`: drivers, what follows them, trends of factors, normal degree days.
enum ForecastSection {
    static func read(_ map: YAMLMap) -> ForecastBasis? {
        let drivers = map.maps("drivers").compactMap { entry -> ForecastBasis.Driver? in
            guard let id = entry.identifier("id") else { return nil }
            return ForecastBasis.Driver(id: id, points: points(entry, "values", "value"))
        }
        let growth = map.maps("lines").compactMap { entry -> ForecastBasis.Growth? in
            let (lines, driver) = (entry.texts("sources"), entry.identifier("driver"))
            let elasticity = entry.number("elasticity", NumberRange(from: -5, to: 5))
            guard let reason = entry.text("reason"), let driver, let elasticity else { return nil }
            return ForecastBasis.Growth(lines: lines, driver: driver, elasticity: elasticity, reason: reason)
        }
        let trends =
            map.has("factors")
            ? map.maps("factors").map { entry in
                ForecastBasis.Trend(lines: entry.texts("sources"), points: points(entry, "values", "ratio"))
            } : []
        let normal = map.has("normal_degree_days") ? map.map("normal_degree_days").flatMap(normal) : nil
        return ForecastBasis(drivers: drivers, growth: growth, trends: trends, normalDegreeDays: normal)
    }

    private static func normal(_ map: YAMLMap) -> ForecastBasis.Point? {
        let value = map.number("value", .positive)
        guard let source = map.text("source"), let value else { return nil }
        return ForecastBasis.Point(year: 0, value: value, source: source)
    }

    /// Points in the order of years; one that does not come after the one before is refused.
    static func points(_ map: YAMLMap, _ key: String, _ name: String) -> [ForecastBasis.Point] {
        var points: [ForecastBasis.Point] = []
        for entry in map.maps(key) {
            let (year, value) = (entry.integer("year", 1900...2200), entry.number(name, .nonNegative))
            guard let source = entry.text("source"), let year, let value else { continue }
            if let last = points.last, last.year >= year {
                entry.report(.yearNotAfter, at: "year", ["year": .text(String(year))])
                continue
            }
            points.append(ForecastBasis.Point(year: year, value: value, source: source))
        }
        return points
    }
}
