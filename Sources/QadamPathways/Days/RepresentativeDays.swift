public import QadamEvidence

/// Days that stand for the year, chosen from hourly series by k-medoids over the normalised daily courses.
///
/// The days keep their order (which day of the year is represented by which), their weights add up to 365, and the
/// days with the highest heat and the highest electricity load can stand for themselves, so that capacity is
/// sized for them.
public struct RepresentativeDays: Hashable, Sendable, Codable {
    /// Days of the year that were chosen, ascending; 0 is 1 January.
    public let days: [Int]
    /// How many days of the year each stands for.
    public let weights: [Double]
    /// For each of the 365 days the position in `days` of the day that stands for it.
    public let order: [Int]
    /// Positions in `days` of the extreme days.
    public let extremes: [Int]
    /// How well each series is met.
    public let errors: [RepresentationError]

    /// Hours of a common year.
    public static let hoursOfYear = 8760

    /// Number of chosen days.
    public var count: Int { days.count }

    /// Chooses days.
    ///
    /// - Parameters:
    ///   - series: named hourly series of one common year (8,760 values each).
    ///   - clusters: number of clusters, 1…365.
    ///   - extremesOf: names of series whose day of highest load stands for itself.
    public init(series: [(name: String, values: [Double])], clusters: Int, extremesOf: [String] = []) {
        let extremeDays = Self.extremeDays(series.filter { extremesOf.contains($0.name) }.map(\.values))
        let ordinary = (0..<365).filter { !extremeDays.contains($0) }
        let vectors = DailyVectors(series: series.map(\.values))
        let medoids = KMedoids(
            distances: vectors.distances(between: ordinary),
            count: ordinary.count,
            clusters: clusters
        )
        let chosen = (medoids.medoids.map { ordinary[$0] } + extremeDays).sorted()
        var order = [Int](repeating: 0, count: 365)
        var weights = [Double](repeating: 0, count: chosen.count)
        let position = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($0.element, $0.offset) })
        for (index, day) in ordinary.enumerated() {
            order[day] = position[ordinary[medoids.medoids[medoids.assignment[index]]], default: 0]
        }
        for day in extremeDays { order[day] = position[day, default: 0] }
        for day in order { weights[day] += 1 }
        days = chosen
        self.weights = weights
        self.order = order
        extremes = extremeDays.compactMap { position[$0] }.sorted()
        errors = []
        errorsMeasured(series)
    }

    private mutating func errorsMeasured(_ series: [(name: String, values: [Double])]) {
        let measured = series.map { RepresentationError(name: $0.name, values: $0.values, days: self) }
        self = RepresentativeDays(
            days: days,
            weights: weights,
            order: order,
            extremes: extremes,
            errors: measured
        )
    }

    private init(
        days: [Int],
        weights: [Double],
        order: [Int],
        extremes: [Int],
        errors: [RepresentationError]
    ) {
        self.days = days
        self.weights = weights
        self.order = order
        self.extremes = extremes
        self.errors = errors
    }

    /// Every day of the year, standing for itself.
    public static let everyDay = RepresentativeDays(
        days: Array(0..<365),
        weights: [Double](repeating: 1, count: 365),
        order: Array(0..<365),
        extremes: [],
        errors: []
    )

    private static func extremeDays(_ series: [[Double]]) -> [Int] {
        var days: [Int] = []
        for values in series {
            var best = 0
            for hour in values.indices where values[hour] > values[best] { best = hour }
            if !days.contains(best / 24) { days.append(best / 24) }
        }
        return days.sorted()
    }

    /// The values of an hourly series on the chosen days, day by day, as they are.
    public func values(of series: [Double]) -> [Double] {
        var result: [Double] = []
        result.reserveCapacity(count * 24)
        for day in days { result.append(contentsOf: series[day * 24..<day * 24 + 24]) }
        return result
    }

    /// The factor by which ordinary days are scaled so that the weighted sum is exactly that of the year; extreme days
    /// keep their values. One where nothing can be scaled.
    public func scale(of series: [Double]) -> Double {
        var ordinary = 0.0
        var extreme = 0.0
        for (position, day) in days.enumerated() {
            var sum = 0.0
            for hour in day * 24..<day * 24 + 24 { sum += series[hour] }
            if extremes.contains(position) {
                extreme += sum * weights[position]
            } else {
                ordinary += sum * weights[position]
            }
        }
        guard ordinary != 0 else { return 1 }
        return (series.reduce(0, +) - extreme) / ordinary
    }

    /// The values of an hourly series on the chosen days, scaled so that the yearly sum is exact.
    public func scaledValues(of series: [Double]) -> [Double] {
        let factor = scale(of: series)
        var result = values(of: series)
        for position in 0..<count where !extremes.contains(position) {
            for hour in position * 24..<position * 24 + 24 { result[hour] *= factor }
        }
        return result
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.representative-days.1",
        title: "pathways.method.representativeDays",
        equation: "min Σ_i ‖x_i − x_{π(i)}‖₁ over k medoids;  w_d = |{i : π(i) = d}|;  Σ w_d = 365",
        symbols: [
            MethodSymbol("x_i", meaning: "pathways.symbol.dayVector", unit: "1"),
            MethodSymbol("π(i)", meaning: "pathways.symbol.dayOrder", unit: "1"),
            MethodSymbol("w_d", meaning: "pathways.symbol.dayWeight", unit: "d"),
        ],
        citations: [
            Citation(reference: "kaufman1990", locator: "chapter 2"),
            Citation(reference: "kotzur2018", locator: "section 2"),
        ]
    )
}
