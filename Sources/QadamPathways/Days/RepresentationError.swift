/// How well the chosen days meet one hourly series.
public struct RepresentationError: Hashable, Sendable, Codable {
    /// Name of the series.
    public let name: String
    /// Yearly sum before scaling, relative to the true one, minus one.
    public let energyError: Double
    /// Root mean square difference of the load duration curves after scaling, relative to the mean of the series.
    public let durationCurveError: Double
    /// Highest value on the chosen days after scaling, relative to the highest of the year, minus one.
    public let peakError: Double
    /// Factor applied to ordinary days so that the yearly sum is exact.
    public let scale: Double

    init(name: String, values: [Double], days: RepresentativeDays) {
        self.name = name
        let total = values.reduce(0, +)
        let raw = days.values(of: values)
        let scaled = days.scaledValues(of: values)
        var sum = 0.0
        for (hour, value) in raw.enumerated() { sum += value * days.weights[hour / 24] }
        energyError = total == 0 ? 0 : sum / total - 1
        scale = days.scale(of: values)
        let peak = values.max() ?? 0
        peakError = peak == 0 ? 0 : (scaled.max() ?? 0) / peak - 1
        var modelled: [Double] = []
        modelled.reserveCapacity(values.count)
        for day in days.order { modelled.append(contentsOf: scaled[day * 24..<day * 24 + 24]) }
        let model = modelled.sorted(by: >)
        let truth = values.sorted(by: >)
        var squares = 0.0
        for (a, b) in zip(model, truth) { squares += (a - b) * (a - b) }
        let mean = total / Double(values.count)
        durationCurveError = mean == 0 ? 0 : (squares / Double(values.count)).squareRoot() / mean
    }
}
