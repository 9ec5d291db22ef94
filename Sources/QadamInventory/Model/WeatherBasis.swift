/// Heating degree days by year, and which lines follow them.
public struct WeatherBasis: Sendable, Codable, Equatable {
    /// Degree days of a year.
    public struct Year: Sendable, Codable, Equatable {
        /// The year.
        public let year: Int
        /// K·d.
        public let degreeDays: Double
        /// Where they come from.
        public let source: String

        /// See the fields.
        public init(year: Int, degreeDays: Double, source: String) {
            self.year = year
            self.degreeDays = degreeDays
            self.source = source
        }
    }

    /// Degree days of a month.
    public struct Month: Sendable, Codable, Equatable {
        /// The year.
        public let year: Int
        /// 1…12.
        public let month: Int
        /// K·d.
        public let degreeDays: Double
        /// Where they come from.
        public let source: String

        /// See the fields.
        public init(year: Int, month: Int, degreeDays: Double, source: String) {
            self.year = year
            self.month = month
            self.degreeDays = degreeDays
            self.source = source
        }
    }

    /// A line whose part of the weather a regression of its months finds.
    public struct Regression: Sendable, Codable, Equatable {
        /// The line.
        public let line: String
        /// Least share of the variance that the regression has to explain, 0…1.
        public let leastRSquared: Double

        /// See the fields.
        public init(line: String, leastRSquared: Double) {
            self.line = line
            self.leastRSquared = leastRSquared
        }
    }

    /// Degree days by year.
    public let years: [Year]
    /// Part of a line's quantity that follows degree days, 0…1, by line.
    public let shares: [String: Double]
    /// Degree days by month, for regressions.
    public let months: [Month]
    /// Lines that are left to a regression.
    public let regressions: [Regression]
    /// What regressions found, by line; see ``fitted(_:_:)``.
    public let fits: [String: DegreeDayRegression]

    /// A basis.
    public init(
        years: [Year],
        shares: [String: Double],
        months: [Month] = [],
        regressions: [Regression] = []
    ) {
        self.years = years
        self.shares = shares
        self.months = months
        self.regressions = regressions
        fits = [:]
    }

    /// The same basis with what regressions found.
    init(_ basis: WeatherBasis, fits: [String: DegreeDayRegression]) {
        years = basis.years
        shares = basis.shares
        months = basis.months
        regressions = basis.regressions
        self.fits = fits
    }

    /// Degree days of a year; nil where they are not given.
    public func degreeDays(_ year: Int) -> Double? { years.first { $0.year == year }?.degreeDays }

    /// Part of a line's quantity in a year that follows degree days, 0…1: as it was stated, or by regression; nil where the line
    /// does not follow the weather or the year has no degree days.
    public func share(of line: String, in year: Int) -> Double? {
        if let share = shares[line] { return share }
        guard let fit = fits[line], let days = degreeDays(year) else { return nil }
        return fit.share(degreeDays: days)
    }

    /// How the quantity of a line would be in the weather of one year, relative to that of another; nil where the line does not
    /// follow the weather.
    ///
    ///     w = 1 − φ + φ · HDD_after / HDD_before
    func ratio(_ line: String, before: Int, after: Int) -> Double? {
        guard let share = share(of: line, in: before), let first = degreeDays(before),
            let second = degreeDays(after), first > 0
        else { return nil }
        return 1 - share + share * second / first
    }
}
