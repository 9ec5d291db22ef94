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
/// | φ | part of the quantity that follows heating degree days, stated or by ``DegreeDayRegression`` | 1 |
/// | HDD | heating degree days | K·d |
/// | r | factor relative to that of the reporting year | 1 |
///
/// Each year is calculated as an inventory of its own, gas by gas; lines without a driver and consolidation stay as they are. Contracts
/// for electricity cover the years in which they have days and volume (``ForecastContracts``). A stored forecast does not move: it is the baseline scenario that goals are measured against.
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
        /// MWh that contracts cover, by contract; nil in forecasts of a former version, which let them all go on.
        public let claimedMWh: [String: Double]?
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
    /// What regressions on degree days found, by line; nil where none was asked for.
    public let regressions: [String: DegreeDayRegression]?

    /// The method as a value.
    public static let method = Method(
        id: "inventory.forecast.1",
        title: "inventory.method.forecast",
        equation:
            "E(y) = Σ_l q_l · w_l · (D(y) / D(y₀))^ε_l · f_l · r_l(y);  w_l = 1 − φ_l + φ_l · HDD_normal / HDD(y₀)",
        symbols: [
            MethodSymbol("q_l, f_l", meaning: "inventory.symbol.forecastLine", unit: ""),
            MethodSymbol("D, ε", meaning: "inventory.symbol.driver", unit: "1"),
            MethodSymbol("φ", meaning: "inventory.symbol.weatherShare", unit: "1"),
            MethodSymbol("HDD", meaning: "inventory.symbol.degreeDays", unit: ""),
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
        // What is true of the reporting year already is said with it.
        var known = Set(
            Inventory.calculate(input, options: UncertaintyOptions(trials: nil)).diagnostics
        )
        let contracts = ForecastContracts(input.instruments, base: input.year)
        for year in years {
            var own = input
            own.instruments = contracts.inForce(year)
            let inventory = Inventory.calculate(
                own.driven(by: changes.lines(year)),
                options: UncertaintyOptions(trials: nil)
            )
            guard let result = inventory.result else { return (nil, found + inventory.diagnostics) }
            for one in inventory.diagnostics where one.severity > .note && known.insert(one).inserted {
                found.append(one)
            }
            made.append(Year(result, year))
        }
        found += changes.notes + contracts.notes(years)
        let forecast = InventoryForecast(
            baseYear: input.year,
            gwp: input.gwp,
            basis: basis,
            years: made,
            steady: changes.steady,
            regressions: weather.flatMap { $0.fits.isEmpty ? nil : $0.fits }
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
            market: result.market.co2e,
            claimedMWh: result.claimedMWh
        )
    }
}
