/// What the forecast of an organisation's emissions rests on: drivers, what follows them, trends of factors, normal weather.
public struct ForecastBasis: Sendable, Codable, Equatable {
    /// A figure of a year with its source.
    public struct Point: Sendable, Codable, Equatable {
        /// The year.
        public let year: Int
        /// The figure.
        public let value: Double
        /// Where it comes from.
        public let source: String

        /// See the fields.
        public init(year: Int, value: Double, source: String) {
            self.year = year
            self.value = value
            self.source = source
        }
    }

    /// What activity grows with: students, floor area, output, ore grade.
    public struct Driver: Sendable, Codable, Equatable {
        /// Identifier.
        public let id: String
        /// Figures by year, ascending; linear between them.
        public let points: [Point]

        /// See the fields.
        public init(id: String, points: [Point]) {
            self.id = id
            self.points = points
        }
    }

    /// Lines whose quantity follows a driver.
    public struct Growth: Sendable, Codable, Equatable {
        /// Lines by identifier, or `category:2.electricity` for those of a category.
        public let lines: [String]
        /// The driver.
        public let driver: String
        /// Per cent of quantity for a per cent of the driver.
        public let elasticity: Double
        /// Why.
        public let reason: String

        /// See the fields.
        public init(lines: [String], driver: String, elasticity: Double, reason: String) {
            self.lines = lines
            self.driver = driver
            self.elasticity = elasticity
            self.reason = reason
        }
    }

    /// Lines whose emission factor moves, such as that of a grid.
    public struct Trend: Sendable, Codable, Equatable {
        /// Lines by identifier, or `category:2.electricity` for those of a category.
        public let lines: [String]
        /// Factor relative to that of the reporting year by year, ascending; linear between them.
        public let points: [Point]

        /// See the fields.
        public init(lines: [String], points: [Point]) {
            self.lines = lines
            self.points = points
        }
    }

    /// The drivers.
    public let drivers: [Driver]
    /// What follows them.
    public let growth: [Growth]
    /// Trends of factors.
    public let trends: [Trend]
    /// Heating degree days of a normal year with their source; nil where the weather of the reporting year goes on.
    public let normalDegreeDays: Point?

    /// See the fields.
    public init(drivers: [Driver], growth: [Growth], trends: [Trend], normalDegreeDays: Point?) {
        self.drivers = drivers
        self.growth = growth
        self.trends = trends
        self.normalDegreeDays = normalDegreeDays
    }

    /// The figure of a year, linear between points; nil before the first and after the last.
    static func value(_ points: [Point], in year: Int) -> Double? {
        if let exact = points.first(where: { $0.year == year }) { return exact.value }
        guard let next = points.firstIndex(where: { $0.year > year }), next > 0 else { return nil }
        let (a, b) = (points[next - 1], points[next])
        return a.value + (b.value - a.value) * Double(year - a.year) / Double(b.year - a.year)
    }
}
