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
    public let parts: [Double]?
    /// The part of the magnitude that has a score, 0…1; nil for a magnitude of zero.
    public let coverage: Double?

    /// The mean of the five parts.
    public var mean: Double? { parts.map { $0.reduce(0, +) / 5 } }

    /// Weighs scores by magnitudes.
    public init(_ figures: [(magnitude: Double, score: QualityScore?)]) {
        var sums = QualitySums()
        for figure in figures { sums.add(figure.magnitude, figure.score) }
        self = sums.summary
    }

    fileprivate init(parts: [Double]?, coverage: Double?) {
        (self.parts, self.coverage) = (parts, coverage)
    }
}

/// Weighs scores one by one, for long lists.
public struct QualitySums: Sendable {
    private var sums = SIMD8<Double>.zero
    private var scored = 0.0
    private var all = 0.0

    /// Nothing weighed yet.
    public init() {}

    /// Takes in a figure; one without a score lowers the coverage and nothing else.
    public mutating func add(_ magnitude: Double, _ score: QualityScore?) {
        let weight = abs(magnitude)
        all += weight
        guard let score else { return }
        scored += weight
        sums +=
            weight
            * SIMD8(
                Double(score.technology),
                Double(score.time),
                Double(score.place),
                Double(score.completeness),
                Double(score.reliability),
                0,
                0,
                0
            )
    }

    /// The weighted means so far.
    public var summary: QualitySummary {
        QualitySummary(
            parts: scored > 0 ? (0..<5).map { sums[$0] / scored } : nil,
            coverage: all > 0 ? scored / all : nil
        )
    }
}
