/// Turns the counts that a meter shows into quantities between readings.
///
/// Quantity = (later count − earlier count) × multiplier. A meter of `d` digits begins again at zero after `10^d − 1`: a later
/// count that is smaller means `10^d − earlier + later`, and is believed only while that is less than half of the
/// meter's range; a larger step back is a wrong reading or another meter. A reading is taken at the beginning of its day.
///
/// Example: 99,870 then 130 on a meter of five digits with a multiplier of 20: (100,000 − 99,870 + 130) × 20 = 5,200.
public enum MeterReadings {
    /// A count at the beginning of a day.
    public struct Reading: Sendable, Hashable {
        /// Days since 1970-01-01.
        public let day: Int32
        /// What the meter showed.
        public let count: Double
        /// Whether somebody estimated it.
        public let isEstimated: Bool

        /// A reading.
        public init(day: Int32, count: Double, isEstimated: Bool = false) {
            self.day = day
            self.count = count
            self.isEstimated = isEstimated
        }
    }

    /// What ran through the meter between two readings.
    public struct Span: Sendable, Hashable {
        /// First day.
        public let firstDay: Int32
        /// The day after the last.
        public let endDay: Int32
        /// Quantity, in the unit of the meter times the multiplier.
        public let quantity: Double
        /// Position of the later reading among those given.
        public let reading: Int
        /// Whether the meter began again at zero.
        public let rolledOver: Bool
        /// Whether one of its two readings was estimated: what an estimate has too much, the next span has too little.
        public let isEstimated: Bool
    }

    /// Why no quantity follows from two readings; the position of the later one among those given.
    public enum Fault: Sendable, Hashable {
        /// Two readings of one day.
        case sameDay(Int)
        /// The count went back and the meter is not said to begin again.
        case wentBack(Int)
        /// The count went back by too much for a meter that begins again.
        case tooFarBack(Int)
    }

    /// The spans between readings, whatever their order.
    ///
    /// - Parameters:
    ///   - digits: Digits of a meter that begins again at zero.
    ///   - multiplier: Ratio of current transformers, pulses per unit and the like.
    public static func spans(_ readings: [Reading], digits: Int? = nil, multiplier: Double = 1) -> (
        spans: [Span], faults: [Fault]
    ) {
        let order = readings.indices.sorted { (readings[$0].day, $0) < (readings[$1].day, $1) }
        var (spans, faults): ([Span], [Fault]) = ([], [])
        for (before, after) in zip(order, order.dropFirst()) {
            let (earlier, later) = (readings[before], readings[after])
            guard earlier.day < later.day else {
                faults.append(.sameDay(after))
                continue
            }
            var difference = later.count - earlier.count
            let rolledOver = difference < 0
            if rolledOver {
                guard let digits else {
                    faults.append(.wentBack(after))
                    continue
                }
                let range = (0..<digits).reduce(1.0) { product, _ in product * 10 }
                difference += range
                guard difference >= 0, difference < range / 2 else {
                    faults.append(.tooFarBack(after))
                    continue
                }
            }
            spans.append(
                Span(
                    firstDay: earlier.day,
                    endDay: later.day,
                    quantity: difference * multiplier,
                    reading: after,
                    rolledOver: rolledOver,
                    isEstimated: earlier.isEstimated || later.isEstimated
                )
            )
        }
        return (spans, faults)
    }
}
