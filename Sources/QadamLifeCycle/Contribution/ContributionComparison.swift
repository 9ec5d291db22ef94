/// The parts of two results side by side: where one is above the other, and by how much.
public struct ContributionComparison: Sendable, Codable, Equatable {
    /// A part of both.
    public struct Row: Sendable, Codable, Equatable {
        /// Identifier.
        public var id: String
        /// Name.
        public var name: String
        /// In the first result; `nil` where it is not there.
        public var first: Double?
        /// In the second result.
        public var second: Double?
        /// Second less first, what is not there counting as no impact.
        public var difference: Double
    }

    /// Rows by decreasing size of the difference; the differences add up to that of the results.
    public let rows: [Row]

    /// Compares parts (by process, flow or location) by their identifiers.
    public init(_ first: [ContributionAnalysis.Part], _ second: [ContributionAnalysis.Part]) {
        var places: [String: Int] = [:]
        var rows: [Row] = []
        for part in first {
            places[part.id] = rows.count
            rows.append(
                Row(id: part.id, name: part.name, first: part.value, second: nil, difference: -part.value)
            )
        }
        for part in second {
            if let place = places[part.id] {
                rows[place].second = part.value
                rows[place].difference += part.value
            } else {
                rows.append(
                    Row(id: part.id, name: part.name, first: nil, second: part.value, difference: part.value)
                )
            }
        }
        self.rows = rows.sorted { (abs($0.difference), $1.id) > (abs($1.difference), $0.id) }
    }
}
