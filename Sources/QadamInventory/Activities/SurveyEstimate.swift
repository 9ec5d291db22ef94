public import QadamEvidence

/// The total of a population from the answers of a part of it, with the error of having asked only a part.
///
/// Equation: Ŷ = Σ_h N_h · ȳ_h;  SE² = Σ_h N_h² · (1 − n_h/N_h) · s_h² / n_h;  U = 1.96 · SE / Ŷ
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | N_h | people or things in stratum h | 1 |
/// | n_h | answers from stratum h | 1 |
/// | ȳ_h, s_h | mean and standard deviation of the answers | any |
/// | U | relative half width of the 95 % interval | 1 |
///
/// Source: stratified sampling without replacement, Pennsylvania State University, STAT 506, lesson 6 (`psu.stat506`);
/// stratified sampling for scope 3: Scope 3 Calculation Guidance, appendix A (`ghgp2013.scope3calc`).
/// The interval is that of a normal distribution: with few answers it is too narrow. The error of wrong answers, and of those
/// who do not answer, is not in it.
public struct SurveyEstimate: Sendable, Codable, Equatable {
    /// One group of the population with the answers from it.
    public struct Stratum: Sendable, Codable, Equatable {
        /// Its name, such as `students`.
        public let id: String
        /// How many there are.
        public let population: Int
        /// The answers, all in one unit.
        public let answers: [Double]

        /// A group with its answers.
        public init(id: String, population: Int, answers: [Double]) {
            self.id = id
            self.population = population
            self.answers = answers
        }
    }

    /// Quantile of the normal distribution for 95 %.
    static let quantile = 1.96
    /// The estimated total, in the unit of the answers.
    public let total: Double
    /// Its standard error, in the same unit.
    public let standardError: Double
    /// How many answered.
    public let answers: Int
    /// How many there are.
    public let population: Int

    /// The relative half width of the 95 % interval, for an activity record.
    public var relativeHalfWidth: Double { Self.quantile * standardError / total }

    /// The method as a value.
    public static let method = Method(
        id: "inventory.survey-total.1",
        title: "inventory.method.survey-total",
        equation: "Ŷ = Σ_h N_h · ȳ_h;  SE² = Σ_h N_h² · (1 − n_h/N_h) · s_h² / n_h;  U = 1.96 · SE / Ŷ",
        symbols: [
            MethodSymbol("Ŷ", meaning: "inventory.symbol.survey-total", unit: ""),
            MethodSymbol("N_h", meaning: "inventory.symbol.survey-population", unit: "1"),
            MethodSymbol("n_h", meaning: "inventory.symbol.survey-sample", unit: "1"),
            MethodSymbol("ȳ_h", meaning: "inventory.symbol.survey-mean", unit: ""),
            MethodSymbol("s_h", meaning: "inventory.symbol.survey-deviation", unit: ""),
            MethodSymbol("SE", meaning: "inventory.symbol.survey-error", unit: ""),
        ],
        citations: [
            Citation(reference: "psu.stat506", locator: "lesson 6"),
            Citation(reference: "ghgp2013.scope3calc", locator: "appendix A"),
        ],
        validity: "inventory.validity.survey"
    )

    /// Extrapolates; nil with an error among the diagnostics.
    ///
    /// - Parameters:
    ///   - strata: The groups; together they are the population.
    ///   - place: Where the survey stands.
    public static func extrapolate(
        _ strata: [Stratum],
        at place: Place
    ) -> (estimate: SurveyEstimate?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var (total, variance) = (0.0, 0.0)
        for stratum in strata {
            if let problem = stratum.problem(at: place) {
                diagnostics.append(problem)
                continue
            }
            let part = stratum.part
            total += part.total
            variance += part.variance
        }
        if diagnostics.isEmpty, !(total > 0) { diagnostics.append(Diagnostic("INV-0864", .error, at: place)) }
        guard diagnostics.isEmpty else { return (nil, diagnostics) }
        return (
            SurveyEstimate(
                total: total,
                standardError: variance.squareRoot(),
                answers: strata.reduce(0) { $0 + $1.answers.count },
                population: strata.reduce(0) { $0 + $1.population }
            ), []
        )
    }
}

extension SurveyEstimate.Stratum {
    /// What forbids an estimate: too few or too many answers, or answers that are no quantities.
    fileprivate func problem(at place: Place) -> Diagnostic? {
        guard answers.count >= 2, answers.count <= population else {
            return Diagnostic(
                "INV-0862",
                .error,
                at: place,
                [
                    "stratum": .text(id), "answers": .integer(answers.count),
                    "population": .integer(population),
                ]
            )
        }
        guard answers.allSatisfy({ $0.isFinite && $0 >= 0 }) else {
            return Diagnostic("INV-0863", .error, at: place, ["stratum": .text(id)])
        }
        return nil
    }

    /// Its part of the total and of the variance.
    fileprivate var part: (total: Double, variance: Double) {
        let (n, size) = (Double(answers.count), Double(population))
        let mean = answers.reduce(0, +) / n
        let spread = answers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
        return (size * mean, size * size * (1 - n / size) * spread / n)
    }
}
