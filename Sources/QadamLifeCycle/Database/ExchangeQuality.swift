import QadamUncertainty

/// The quality of an exchange by the pedigree matrix: five scores from 1 (best) to 5, and the basic uncertainty.
///
/// Without a published distribution, scores with a basic uncertainty give one: lognormal with the amount as median and
/// ln σg = √(σ_b² + Σₖ σₖ²), with the added variances of ``Pedigree``.
///
/// Source: Weidema et al., *Overview and methodology, data quality guideline for the ecoinvent database version 3*,
/// 2013, table 10.5 (`ecoinvent3.dqg`), read in published implementations of it.
public struct ExchangeQuality: Sendable, Codable, Hashable {
    /// How it was obtained and checked.
    public let reliability: Int
    /// How much of the whole was seen.
    public let completeness: Int
    /// How well the year matches.
    public let time: Int
    /// How well the place matches.
    public let place: Int
    /// How well the technology matches.
    public let technology: Int
    /// σ_b²: variance of the logarithm by itself, without what the scores add; `nil` where none was given.
    public let basicVariance: Double?

    /// Scores and basic uncertainty; `nil` unless each score lies in 1…5 and the variance is finite and not negative.
    public init?(
        reliability: Int,
        completeness: Int,
        time: Int,
        place: Int,
        technology: Int,
        basicVariance: Double? = nil
    ) {
        let scores = [reliability, completeness, time, place, technology]
        guard scores.allSatisfy((1...5).contains) else { return nil }
        if let basicVariance { guard basicVariance.isFinite, basicVariance >= 0 else { return nil } }
        (self.reliability, self.completeness) = (reliability, completeness)
        (self.time, self.place, self.technology) = (time, place, technology)
        self.basicVariance = basicVariance
    }

    /// Five scores in the order of ``scores``; `nil` as above, and for another number of them.
    public init?(scores: [Int], basicVariance: Double? = nil) {
        guard scores.count == 5 else { return nil }
        self.init(
            reliability: scores[0],
            completeness: scores[1],
            time: scores[2],
            place: scores[3],
            technology: scores[4],
            basicVariance: basicVariance
        )
    }

    /// The scores in the order of the guideline: reliability, completeness, time, place, technology.
    public var scores: [Int] { [reliability, completeness, time, place, technology] }

    /// The distribution that the scores give around an amount; `nil` without a basic uncertainty, for an amount of
    /// zero, and where nothing is uncertain.
    public func distribution(around amount: Double) -> ExchangeUncertainty? {
        guard let basicVariance, amount != 0, amount.isFinite,
            let score = QualityScore(
                technology: technology,
                time: time,
                place: place,
                completeness: completeness,
                reliability: reliability
            )
        else { return nil }
        let deviation = Pedigree.geometricDeviation(of: score, basicVariance: basicVariance)
        return deviation > 1 ? ExchangeUncertainty(.lognormal, amount, deviation) : nil
    }
}
