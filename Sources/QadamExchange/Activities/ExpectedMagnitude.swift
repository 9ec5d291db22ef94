/// The band in which a usual quantity lies: it tells kilograms entered as tonnes from a real change.
public struct ExpectedMagnitude: Sendable, Hashable, Codable {
    /// What the band is about.
    public enum Span: String, Sendable, Codable, CaseIterable {
        /// One record.
        case record
        /// One day; a record is divided by its days.
        case day
    }

    /// The smallest usual quantity, above zero, in the unit of the source line.
    public let low: Double
    /// The largest usual quantity, in the unit of the source line.
    public let high: Double
    /// What the band is about.
    public let span: Span

    /// A band; `nil` unless `0 < low ≤ high`.
    public init?(low: Double, high: Double, per span: Span) {
        guard low > 0, low <= high, high.isFinite else { return nil }
        self.low = low
        self.high = high
        self.span = span
    }

    /// The factor by which a quantity is outside the band: 1 inside, 1000 or a million where a slip of the unit
    /// explains it (`isSlip`).
    func deviation(_ quantity: Double, days: Int32) -> (factor: Double, isSlip: Bool)? {
        let value = abs(span == .day ? quantity / Double(days) : quantity)
        if value == 0 || (value >= low && value <= high) { return nil }
        for factor in [1e3, 1e6] {
            if value > high, value / factor >= low, value / factor <= high { return (factor, true) }
            if value < low, value * factor >= low, value * factor <= high { return (factor, true) }
        }
        return (value > high ? value / high : low / value, false)
    }
}
