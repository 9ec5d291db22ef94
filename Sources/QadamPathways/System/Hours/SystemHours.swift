/// The hourly series of one common year that an energy system follows, and the days that stand for the year in it.
///
/// A system on representative days and the same system on all 8,760 hours come from the same series: what the plan was
/// made on can be checked against the year it stands for (``YearOperation``).
public struct SystemHours: Sendable, Equatable {
    /// An hourly series.
    public struct Series: Sendable, Equatable {
        /// Its name, unique among the series.
        public let name: String
        /// 8,760 values; value 0 is 00:00–01:00 on 1 January.
        public let values: [Double]

        /// See the fields.
        public init(name: String, values: [Double]) {
            self.name = name
            self.values = values
        }
    }

    /// An attribute that follows a series.
    public struct Use: Sendable, Equatable {
        /// The attribute, one of ``SystemHours/attributes``.
        public let attribute: EnergyAttribute.ID
        /// Positions by the attribute's index; nil for all members, and for the slice.
        public let index: [Int?]
        /// Position of the series.
        public let series: Int

        /// See the fields.
        public init(_ attribute: EnergyAttribute.ID, _ index: [Int?], series: Int) {
            self.attribute = attribute
            self.index = index
            self.series = series
        }
    }

    /// Attributes that can follow a series; the others of the slices belong to the choice of days.
    public static let attributes: [EnergyAttribute.ID] = [
        .capacityFactor, .demandProfile, .buildingProfile, .levelProfile,
    ]

    /// The series.
    public let series: [Series]
    /// What follows them. Where two uses meet, the one that names more members holds.
    public let uses: [Use]
    /// The days that stand for the year.
    public let days: RepresentativeDays

    /// Series, their uses and the days; every use must name a series that is there.
    public init(series: [Series], uses: [Use], days: RepresentativeDays) {
        self.series = series
        self.uses = uses
        self.days = days
    }

    /// Chooses the days by all series.
    ///
    /// - Parameters:
    ///   - clusters: number of clusters, 1…365.
    ///   - extremesOf: names of series whose day of the highest value stands for itself.
    public init(series: [Series], uses: [Use], clusters: Int, extremesOf: [String]) {
        let named = series.map { (name: $0.name, values: $0.values) }
        let days = RepresentativeDays(series: named, clusters: clusters, extremesOf: extremesOf)
        self.init(series: series, uses: uses, days: days)
    }

    /// Whether an attribute divides a yearly amount among the slices; else it is a rate in each of them.
    static func isProfile(_ attribute: EnergyAttribute.ID) -> Bool { attribute != .capacityFactor }

    /// The values of an attribute that follows a series, a value a slice of the days.
    ///
    /// A profile is the part of the year's sum that lies in a slice; its sum is one. A rate is scaled so that its yearly sum is
    /// that of the series, unless a value would pass 1; then it stays as it is (``missesSum(_:)``), and the days' errors say
    /// by how much the sum is missed.
    func values(_ use: Use, on days: RepresentativeDays) -> [Double] {
        let hourly = series[use.series].values
        let scaled = days.scaledValues(of: hourly)
        if !Self.isProfile(use.attribute) {
            return Self.passesOne(scaled) ? days.values(of: hourly) : scaled
        }
        let total = hourly.reduce(0, +)
        return scaled.indices.map { scaled[$0] * days.weights[$0 / 24] / total }
    }

    /// Whether the values of a rate on the chosen days cannot have the yearly sum of its series.
    package func missesSum(_ use: Use) -> Bool {
        !Self.isProfile(use.attribute) && Self.passesOne(days.scaledValues(of: series[use.series].values))
    }

    private static func passesOne(_ rates: [Double]) -> Bool { rates.contains { $0 > 1 } }
}

extension RepresentativeDays {
    /// Names of the days of a common year, `01-01` to `12-31`.
    public static let calendar: [String] = {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return lengths.enumerated().flatMap { month, length in
            (1...length).map { "\(two(month + 1))-\(two($0))" }
        }
    }()

    /// Names of the chosen days.
    public var names: [String] { days.map { Self.calendar[$0] } }

    /// Names of their hours: `01-15T07`.
    public var sliceNames: [String] {
        names.flatMap { day in (0..<24).map { "\(day)T\($0 < 10 ? "0" : "")\($0)" } }
    }
}
