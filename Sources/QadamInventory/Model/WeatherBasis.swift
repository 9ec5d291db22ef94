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

    /// Degree days by year.
    public let years: [Year]
    /// Part of a line's quantity that follows degree days, 0…1, by line.
    public let shares: [String: Double]

    /// A basis.
    public init(years: [Year], shares: [String: Double]) {
        self.years = years
        self.shares = shares
    }

    /// Degree days of a year; nil where they are not given.
    public func degreeDays(_ year: Int) -> Double? { years.first { $0.year == year }?.degreeDays }

    /// How the quantity of a line would be in the weather of one year, relative to that of another; nil where the line does not
    /// follow the weather.
    ///
    ///     w = 1 − φ + φ · HDD_after / HDD_before
    func ratio(_ line: String, before: Int, after: Int) -> Double? {
        guard let share = shares[line], let first = degreeDays(before), let second = degreeDays(after),
            first > 0
        else { return nil }
        return 1 - share + share * second / first
    }
}
