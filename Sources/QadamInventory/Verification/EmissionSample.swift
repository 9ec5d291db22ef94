import QadamUncertainty

/// Draws records for a verifier: systematically, with probability proportional to emissions (monetary-unit sampling with
/// kilograms for money).
///
/// The interval is J = T ÷ n, T the sum of magnitudes and n the items asked for. An item as large as J is always drawn, and the
/// interval is taken anew over the rest, until no item is. Of the rest those are drawn in whose stretch of the running sum a
/// point u, u + J, u + 2J… falls, u uniform in [0, J) by the seed. Probability of an item: its magnitude ÷ J.
///
/// Example: 50, 30, 10, 10 kg and two items: J = 50, the first is certain; of the other 50 kg one is drawn, the second
/// with probability 30 ÷ 50.
public struct EmissionSample: Sendable, Codable, Equatable {
    /// A drawn item.
    public struct Item: Sendable, Codable, Hashable {
        /// The record.
        public let record: String
        /// Its source line.
        public let source: String
        /// kg CO2e that rest on it.
        public let kilogramsCO2e: Double
        /// Probability with which it is drawn, 0…1; 1 where it is certain.
        public let probability: Double
    }

    /// The seed.
    public let seed: UInt64
    /// Items asked for.
    public let size: Int
    /// Interval among the items that are not certain, kg CO2e; 0 where all are.
    public let interval: Double
    /// Sum of the magnitudes of all items, kg CO2e.
    public let population: Double
    /// Records with emissions.
    public let records: Int
    /// What was drawn, in the order of the records.
    public let items: [Item]

    /// Draws from records; those without emissions cannot be drawn.
    public init(of all: [RecordEmission], size: Int, seed: UInt64) {
        let some = all.filter { $0.kilogramsCO2e != 0 && $0.kilogramsCO2e.isFinite }
        let weights = some.map(\.kilogramsCO2e.magnitude)
        var certain = Set<Int>()
        var interval = 0.0
        while certain.count < min(size, some.count) {
            let rest = weights.indices.filter { !certain.contains($0) }
            interval = rest.reduce(0) { $0 + weights[$1] } / Double(size - certain.count)
            let large = rest.filter { weights[$0] >= interval }
            if large.isEmpty { break }
            certain.formUnion(large)
        }
        if certain.count >= min(size, some.count) { interval = 0 }
        var drawn = certain
        if interval > 0 {
            var point = Self.uniform(seed) * interval
            var sum = 0.0
            for index in weights.indices where !certain.contains(index) {
                sum += weights[index]
                if point < sum {
                    drawn.insert(index)
                    point += interval
                }
            }
        }
        self.seed = seed
        self.size = size
        self.interval = interval
        population = weights.reduce(0, +)
        records = some.count
        items = drawn.sorted().map { index in
            Item(
                record: some[index].record,
                source: some[index].source,
                kilogramsCO2e: some[index].kilogramsCO2e,
                probability: certain.contains(index) ? 1 : weights[index] / interval
            )
        }
    }

    /// The first draw of a generator keyed by the seed, in [0, 1).
    private static func uniform(_ seed: UInt64) -> Double {
        let key = SIMD2<UInt32>(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
        let block = Philox4x32.block(counter: SIMD4<UInt32>(0, 0, 0, 0x5A4D_504C), key: key)
        let bits = UInt64(block.x) << 32 | UInt64(block.y)
        return Double(bits >> 11) * 0x1p-53
    }
}
