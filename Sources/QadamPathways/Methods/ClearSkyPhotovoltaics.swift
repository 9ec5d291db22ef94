public import QadamEvidence

/// Hourly output of horizontal photovoltaic panels from solar geometry, a clear-sky model and the yearly irradiation of
/// the place. The daily course and the seasons are those of the sun; clouds enter as one factor for the whole
/// year, so that days of the same season are alike.
///
///     δ      = 23.45° · sin(360° · (284 + n) / 365)
///     cos z  = sin φ · sin δ + cos φ · cos δ · cos ω,   ω = 15° · (t − 12)
///     G_c    = 1098 · cos z · exp(−0.059 / cos z)   for cos z > 0, else 0
///     a_h    = PR · (G_year / Σ G_c) · G_c / G_STC
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | n | day of the year, 1 January is 1 | 1 |
/// | φ, δ, ω, z | latitude, declination, hour angle, zenith angle | ° |
/// | t | solar time, the middle of the hour | h |
/// | G_c | clear-sky global horizontal irradiance | W/m² |
/// | G_year | yearly global horizontal irradiation of the place | kWh/m² |
/// | G_STC | 1000 | W/m² |
/// | PR | performance ratio | 1 |
/// | a_h | output per unit of peak capacity | 1 |
///
/// Sources: declination, Cooper 1969 as in Duffie & Beckman 2013, equation 1.6.1a; zenith, equation 1.6.5;
/// clear sky, Haurwitz 1945 with the constants given by Reno, Hansen & Stein 2012 (SAND2012-2389).
/// Valid where a smooth profile is enough for planning; a measured series should replace it for a design.
public struct ClearSkyPhotovoltaics: Hashable, Sendable, Codable {
    /// Latitude in degrees, north positive.
    public let latitude: Double
    /// Yearly global horizontal irradiation, kWh/m².
    public let yearlyIrradiation: Double
    /// Performance ratio.
    public let performanceRatio: Double

    /// See the fields.
    public init(latitude: Double, yearlyIrradiation: Double, performanceRatio: Double) {
        self.latitude = latitude
        self.yearlyIrradiation = yearlyIrradiation
        self.performanceRatio = performanceRatio
    }

    /// Clear-sky global horizontal irradiance after Haurwitz, W/m², from the cosine of the zenith angle.
    public static func clearSky(cosineOfZenith: Double) -> Double {
        guard cosineOfZenith > 0 else { return 0 }
        return 1098 * cosineOfZenith * exponential(-0.059 / cosineOfZenith)
    }

    /// Declination of the sun in degrees on a day of the year (1 January is 1).
    public static func declination(day: Int) -> Double {
        23.45 * sine(degrees: 360 * Double(284 + day) / 365)
    }

    /// Output per unit of peak capacity in the 8,760 hours of a common year.
    public func profile() -> [Double] {
        var clear = [Double](repeating: 0, count: HourlyProfiles.hours)
        for hour in clear.indices {
            let declination = Self.declination(day: hour / 24 + 1)
            let angle = 15 * (Double(hour % 24) + 0.5 - 12)
            let cosine =
                sine(degrees: latitude) * sine(degrees: declination)
                + QadamPathways.cosine(degrees: latitude) * QadamPathways.cosine(degrees: declination)
                * QadamPathways.cosine(degrees: angle)
            clear[hour] = Self.clearSky(cosineOfZenith: cosine)
        }
        let clearYear = clear.reduce(0, +) / 1000
        let scale = performanceRatio * yearlyIrradiation / clearYear / 1000
        return clear.map { $0 * scale }
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.clear-sky-pv.1",
        title: "pathways.method.clearSkyPhotovoltaics",
        equation: "a_h = PR · (G_year / Σ G_c) · G_c / G_STC,  G_c = 1098 · cos z · exp(−0.059 / cos z)",
        symbols: [
            MethodSymbol("a_h", meaning: "pathways.symbol.availability", unit: "1"),
            MethodSymbol("PR", meaning: "pathways.symbol.performanceRatio", unit: "1"),
            MethodSymbol("G_year", meaning: "pathways.symbol.yearlyIrradiation", unit: "kWh/m2"),
            MethodSymbol("G_c", meaning: "pathways.symbol.clearSky", unit: "W/m2"),
            MethodSymbol("G_STC", meaning: "pathways.symbol.standardIrradiance", unit: "W/m2"),
            MethodSymbol("z", meaning: "pathways.symbol.zenith", unit: "deg"),
        ],
        citations: [
            Citation(reference: "duffie2013", locator: "equations 1.6.1a, 1.6.5"),
            Citation(reference: "reno2012", locator: "Haurwitz model"),
        ],
        validity: "pathways.validity.clearSkyPhotovoltaics"
    )
}
