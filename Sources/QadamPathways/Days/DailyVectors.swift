/// The 365 days of a year as vectors: the 24 hours of every series one after another, each series divided by its
/// largest value, so that none outweighs the others by its unit.
struct DailyVectors {
    private let length: Int
    private let values: [Double]

    init(series: [[Double]]) {
        length = 24 * series.count
        var values = [Double](repeating: 0, count: 365 * 24 * series.count)
        for (index, hours) in series.enumerated() {
            let largest = hours.max() ?? 0
            let scale = largest > 0 ? 1 / largest : 0
            for day in 0..<365 {
                for hour in 0..<24 {
                    values[day * length + index * 24 + hour] = hours[day * 24 + hour] * scale
                }
            }
        }
        self.values = values
    }

    /// Sums of absolute differences between the given days, row by row. Medoids of this distance keep medians, and the
    /// sum is that of the hourly errors that the model will see.
    func distances(between days: [Int]) -> [Double] {
        var result = [Double](repeating: 0, count: days.count * days.count)
        values.withUnsafeBufferPointer { values in
            for i in days.indices {
                for j in 0..<i {
                    var sum = 0.0
                    let a = days[i] * length
                    let b = days[j] * length
                    for k in 0..<length { sum += abs(values[a + k] - values[b + k]) }
                    result[i * days.count + j] = sum
                    result[j * days.count + i] = sum
                }
            }
        }
        return result
    }
}
