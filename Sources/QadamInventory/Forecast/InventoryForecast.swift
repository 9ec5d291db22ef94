public import QadamEvidence
import QadamUncertainty

/// What an inventory becomes if nothing is done: drivers go on, weather is normal, factors follow their trends.
///
///     q_l(y) = q_l · w_l · (D(y) / D(y₀))^ε_l,   w_l = 1 − φ_l + φ_l · HDD_normal / HDD(y₀)
///     E(y) = Σ_l q_l(y) · f_l · r_l(y)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | q_l, f_l | quantity and emissions per unit of a line in the reporting year y₀ | unit of the line, kg/unit |
/// | D, ε | driver and elasticity | that of the driver, 1 |
/// | φ | part of the quantity that follows heating degree days | 1 |
/// | HDD | heating degree days | K·d |
/// | r | factor relative to that of the reporting year | 1 |
///
/// Each year is calculated as an inventory of its own, gas by gas; lines without a driver, contracts and consolidation stay as they are. A
/// stored forecast does not move: it is the baseline scenario that goals are measured against.
///
/// The equations are definitions of this program; a baseline scenario that is frozen is static, one that is made again dynamic, in the
/// words of the Mitigation Goal Standard.
public struct InventoryForecast: Sendable, Codable, Equatable {
    /// A year of the forecast.
    public struct Year: Sendable, Codable, Equatable {
        /// The year.
        public let year: Int
        /// kg CO2e by scope.
        public let scopes: ScopeTotals
        /// kg CO2e by category, scope 2 by location.
        public let categories: [String: Double]
        /// kg CO2e, scope 2 by location.
        public let location: Double
        /// kg CO2e, scope 2 by market.
        public let market: Double
    }

    /// The reporting year that it starts from.
    public let baseYear: Int
    /// The GWP set.
    public let gwp: String
    /// What it rests on.
    public let basis: ForecastBasis
    /// The years.
    public let years: [Year]
    /// Lines that no driver moves, with records of their own.
    public let steady: [String]

    /// The method as a value.
    public static let method = Method(
        id: "inventory.forecast.1",
        title: "inventory.method.forecast",
        equation:
            "E(y) = Σ_l q_l · w_l · (D(y) / D(y₀))^ε_l · f_l · r_l(y);  w_l = 1 − φ_l + φ_l · HDD_normal / HDD(y₀)",
        symbols: [
            MethodSymbol("q_l, f_l", meaning: "inventory.symbol.forecastLine", unit: "1"),
            MethodSymbol("D, ε", meaning: "inventory.symbol.driver", unit: "1"),
            MethodSymbol("φ", meaning: "inventory.symbol.weatherShare", unit: "1"),
            MethodSymbol("HDD", meaning: "inventory.symbol.degreeDays", unit: "1"),
            MethodSymbol("r", meaning: "inventory.symbol.factorTrend", unit: "1"),
        ],
        citations: []
    )

    /// Forecasts years.
    ///
    /// - Parameters:
    ///   - input: the reporting year.
    ///   - weather: degree days, for lines that follow them.
    ///   - years: after the reporting year.
    public static func calculate(
        _ input: InventoryInput,
        basis: ForecastBasis,
        weather: WeatherBasis?,
        years: [Int]
    ) -> (forecast: InventoryForecast?, diagnostics: [Diagnostic]) {
        var changes = ForecastChanges(input, basis, weather)
        var found = changes.check(years)
        if found.contains(where: { $0.severity == .error }) { return (nil, found) }
        var made: [Year] = []
        for year in years {
            let inventory = Inventory.calculate(
                input.driven(by: changes.lines(year)),
                options: UncertaintyOptions(trials: nil)
            )
            guard let result = inventory.result else { return (nil, found + inventory.diagnostics) }
            made.append(Year(result, year))
        }
        found += changes.notes
        let forecast = InventoryForecast(
            baseYear: input.year,
            gwp: input.gwp,
            basis: basis,
            years: made,
            steady: changes.steady
        )
        return (forecast, found)
    }
}

extension InventoryForecast.Year {
    init(_ result: InventoryResult, _ year: Int) {
        self.init(
            year: year,
            scopes: result.scopes,
            categories: Dictionary(
                result.categories.map { ($0.category.rawValue, $0.location.co2e) },
                uniquingKeysWith: { $1 }
            ),
            location: result.location.co2e,
            market: result.market.co2e
        )
    }
}

/// Which lines a forecast moves, and by how much.
private struct ForecastChanges {
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
            for line in select(trend.lines, withRecords: false, &found) { trends[line] = trend }
            let name = trend.lines.joined(separator: ", ")
            for year in years where !(ForecastBasis.value(trend.points, in: year) ?? -1 >= 0) {
                found.append(error("INV-0760", ["name": .text(name), "year": .text(String(year))]))
                break
            }
        }
        if basis.normalDegreeDays != nil, weather?.degreeDays(input.year) == nil {
            found.append(error("INV-0765", ["year": .text(String(input.year))]))
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
        guard let normal = basis.normalDegreeDays, let share = weather?.shares[line],
            let own = weather?.degreeDays(input.year), own > 0
        else { return 1 }
        return 1 - share + share * normal.value / own
    }
}
