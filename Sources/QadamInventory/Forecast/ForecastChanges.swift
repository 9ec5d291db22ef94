import QadamEvidence

/// Which lines a forecast moves, and by how much.
struct ForecastChanges {
    private let input: InventoryInput
    private let basis: ForecastBasis
    private let weather: WeatherBasis?
    private var growth: [String: ForecastBasis.Growth] = [:]
    private var trends: [String: ForecastBasis.Trend] = [:]
    private(set) var notes: [Diagnostic] = []

    init(_ input: InventoryInput, _ basis: ForecastBasis, _ weather: WeatherBasis?) {
        self.input = input
        self.basis = basis
        self.weather = weather
    }

    private static let place = Place.entity(kind: "organisation", id: "forecast")

    mutating func check(_ years: [Int]) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for growth in basis.growth {
            for line in select(growth.lines, withRecords: true, &found) {
                if let other = self.growth.updateValue(growth, forKey: line) {
                    let drivers: Argument = .list([other.driver, growth.driver])
                    found.append(error("INV-0761", ["source": .text(line), "drivers": drivers]))
                }
            }
            guard let driver = basis.drivers.first(where: { $0.id == growth.driver }) else {
                let known: Argument = .list(basis.drivers.map(\.id))
                found.append(error("INV-0764", ["driver": .text(growth.driver), "known": known]))
                continue
            }
            for year in [input.year] + years where !(ForecastBasis.value(driver.points, in: year) ?? 0 > 0) {
                found.append(error("INV-0760", ["name": .text(driver.id), "year": .text(String(year))]))
                break
            }
        }
        for trend in basis.trends {
            for line in select(trend.lines, withRecords: false, &found)
            where trends.updateValue(trend, forKey: line) != nil {
                found.append(error("INV-0767", ["source": .text(line)]))
            }
            let name = trend.lines.joined(separator: ", ")
            let now = ForecastBasis.value(trend.points, in: input.year)
            if !(now.map { abs($0 - 1) <= 1e-9 } ?? false) {
                let arguments: [String: Argument] = [
                    "name": .text(name), "year": .text(String(input.year)),
                    "value": now.map { .number($0) } ?? .text("—"),
                ]
                found.append(error("INV-0768", arguments))
            }
            for year in years where !(ForecastBasis.value(trend.points, in: year) ?? -1 >= 0) {
                found.append(error("INV-0760", ["name": .text(name), "year": .text(String(year))]))
                break
            }
        }
        if basis.normalDegreeDays != nil, weather?.degreeDays(input.year) == nil {
            found.append(error("INV-0765", ["year": .text(String(input.year))]))
        }
        let follows = input.sources.contains { line in
            line.activityOf.isEmpty && weather?.share(of: line.id, in: input.year) != nil
        }
        if basis.normalDegreeDays != nil, !follows {
            notes.append(Diagnostic("INV-0769", .warning, at: Self.place))
        }
        if !steady.isEmpty {
            let lines: Argument = .list(Array(steady.prefix(8)))
            let arguments: [String: Argument] = ["count": .integer(steady.count), "sources": lines]
            notes.append(Diagnostic("INV-0766", .note, at: Self.place, arguments))
        }
        return found
    }

    private func error(_ code: String, _ arguments: [String: Argument]) -> Diagnostic {
        Diagnostic(code, .error, at: Self.place, arguments)
    }

    /// Lines that names and categories mean.
    private func select(_ names: [String], withRecords: Bool, _ found: inout [Diagnostic]) -> [String] {
        var lines: [String] = []
        for name in names {
            let isCategory = name.hasPrefix("category:")
            let category = isCategory ? String(name.dropFirst("category:".count)) : ""
            let meant = input.sources.filter { line in
                isCategory ? line.category.rawValue == category : line.id == name
            }
            if meant.isEmpty { found.append(error("INV-0762", ["name": .text(name)])) }
            for line in meant {
                if withRecords, !line.activityOf.isEmpty {
                    // A line of other lines' records follows these; to name it says something else.
                    if !isCategory { found.append(error("INV-0763", ["source": .text(line.id)])) }
                    continue
                }
                lines.append(line.id)
            }
        }
        return lines
    }

    /// Lines with records of their own that nothing moves.
    var steady: [String] {
        input.sources.filter { $0.activityOf.isEmpty && growth[$0.id] == nil }.map(\.id)
    }

    func lines(_ year: Int) -> [DrivenLine] {
        input.sources.compactMap { line in
            let scale = growthFactor(line.id, year) * weatherFactor(line.id)
            let ratio = trends[line.id].flatMap { ForecastBasis.value($0.points, in: year) } ?? 1
            if scale == 1, ratio == 1 { return nil }
            let source = trends[line.id]?.points.last { $0.year <= year }?.source ?? ""
            return DrivenLine(
                line: line.id,
                scale: line.activityOf.isEmpty ? scale : 1,
                factor: ratio == 1 ? nil : FactorChange(ratio: ratio, place: Self.place, source: source),
                place: Self.place
            )
        }
    }

    private func growthFactor(_ line: String, _ year: Int) -> Double {
        guard let growth = growth[line], let driver = basis.drivers.first(where: { $0.id == growth.driver }),
            let now = ForecastBasis.value(driver.points, in: input.year),
            let then = ForecastBasis.value(driver.points, in: year)
        else { return 1 }
        return Elasticity.factor(then / now, growth.elasticity)
    }

    private func weatherFactor(_ line: String) -> Double {
        guard let normal = basis.normalDegreeDays,
            let share = weather?.share(of: line, in: input.year),
            let own = weather?.degreeDays(input.year), own > 0
        else { return 1 }
        return 1 - share + share * normal.value / own
    }
}
