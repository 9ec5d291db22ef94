/// The quality of one figure in five parts, each from 1 (best) to 5.
///
/// The parts are those of the GHG Protocol Scope 3 Standard, table 7.6 (`ghgp2011.scope3`).
public struct QualityScore: Sendable, Codable, Equatable, Hashable {
    /// How well the technology matches.
    public let technology: Int
    /// How well the year matches.
    public let time: Int
    /// How well the place matches.
    public let place: Int
    /// How much of the whole was seen.
    public let completeness: Int
    /// How it was obtained and checked.
    public let reliability: Int

    /// Five parts; nil unless each lies in 1…5.
    public init?(technology: Int, time: Int, place: Int, completeness: Int, reliability: Int) {
        let parts = [technology, time, place, completeness, reliability]
        guard parts.allSatisfy((1...5).contains) else { return nil }
        self.technology = technology
        self.time = time
        self.place = place
        self.completeness = completeness
        self.reliability = reliability
    }

    /// The parts in the order technology, time, place, completeness, reliability.
    public var parts: [Int] { [technology, time, place, completeness, reliability] }

    /// The mean of the five parts, 1…5.
    public var mean: Double { Double(parts.reduce(0, +)) / 5 }
}

/// The quality of a total: scores weighted by the magnitude of what they belong to.
public struct QualitySummary: Sendable, Codable, Equatable {
    /// Weighted means in the order technology, time, place, completeness, reliability; nil without any score.
    public private(set) var parts: [Double]?
    /// The part of the magnitude that has a score, 0…1; nil for a magnitude of zero.
    public let coverage: Double?

    /// The mean of the five parts.
    public var mean: Double? { parts.map { $0.reduce(0, +) / 5 } }

    /// Weighs scores by magnitudes; a figure without a score lowers the coverage and nothing else.
    public init(_ figures: [(magnitude: Double, score: QualityScore?)]) {
        var sums = [Double](repeating: 0, count: 5)
        var (scored, all) = (0.0, 0.0)
        for figure in figures {
            let weight = abs(figure.magnitude)
            all += weight
            guard let score = figure.score else { continue }
            scored += weight
            for (index, part) in score.parts.enumerated() { sums[index] += weight * Double(part) }
        }
        parts = scored > 0 ? sums.map { $0 / scored } : nil
        coverage = all > 0 ? scored / all : nil
    }
}
