import QadamEvidence

/// The emissions that a target allows, year by year.
///
///     base year emissions goal   A(y) = E_b · (1 − r·s)
///     fixed-level goal           A(y) = E_b + (L − E_b) · s
///     base year intensity goal   A(y) = E_b / D_b · (1 − r·s) · D(y)
///     baseline scenario goal     A(y) = B(y) · (1 − r·s)
///     budget                     Σ A ≤ Q · (y − y₁ + 1) / (t − y₁ + 1)
///     net zero                   A(y) = E_b · (1 − (1 − ρ)·s)
///     with                       s = (y − b) / (t − b)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A | allowed emissions | kg{CO2e} |
/// | E_b, D_b | emissions and denominator of the base year b | kg{CO2e}, its own |
/// | r | reduction in the target year t | 1 |
/// | s | how far the years have gone from b to t; only s = 1 is said where the target names its year alone | 1 |
/// | L, Q | level and budget | kg{CO2e} |
/// | B | the frozen forecast, linear between its years | kg{CO2e} |
/// | ρ | residual part of the base year, to be neutralised | 1 |
///
/// The types of goals are those of the Mitigation Goal Standard (`ghgp2014.goals`), whose text was read at second hand; the equations,
/// and the straight line between the years, are definitions of this program.
struct TargetPath {
    /// What is known of a year.
    struct Known {
        /// kg CO2e.
        let emissions: Double
        /// The denominator, for an intensity.
        let amount: Double?
    }

    let target: EmissionTarget
    let base: Known?
    /// kg CO2e of the baseline by year, ascending.
    let baseline: [ForecastBasis.Point]

    /// How far a year is from the base year to the target year; nil where the target says nothing of it.
    func progress(_ year: Int) -> Double? {
        if year == target.targetYear { return 1 }
        guard target.path == .linear, let first = target.baseYear, year >= first, year < target.targetYear
        else { return nil }
        return Double(year - first) / Double(target.targetYear - first)
    }

    /// Emissions per unit of the denominator that are allowed, kg/unit; nil where the goal is not of this kind.
    func allowedIntensity(_ year: Int) -> Double? {
        guard case .intensity(_, let reduction) = target.goal, let base, let amount = base.amount,
            let s = progress(year)
        else { return nil }
        return base.emissions / amount * (1 - reduction * s)
    }

    /// Emissions that are allowed in a year, kg CO2e; nil where the target says nothing of it or something is not known.
    ///
    /// - Parameter amount: the denominator of the year, for an intensity.
    func allowed(_ year: Int, amount: Double?) -> Double? {
        guard let s = progress(year) else { return nil }
        switch target.goal {
        case .baseYear(let reduction): return base.map { $0.emissions * (1 - reduction * s) }
        case .fixedLevel(let level):
            if s == 1 { return level }
            return base.map { $0.emissions + (level - $0.emissions) * s }
        case .intensity: return allowedIntensity(year).flatMap { allowed in amount.map { allowed * $0 } }
        case .baseline(_, let reduction):
            return ForecastBasis.value(baseline, in: year).map { $0 * (1 - reduction * s) }
        case .budget: return nil
        case .netZero(let residual, _): return base.map { $0.emissions * (1 - (1 - residual) * s) }
        }
    }

    /// What may be emitted from the first year of a budget to the end of a year, kg CO2e.
    func allowedSum(_ year: Int) -> Double? {
        guard case .budget(let first, let quantity) = target.goal, year >= first, year <= target.targetYear
        else { return nil }
        if year == target.targetYear { return quantity }
        guard target.path == .linear else { return nil }
        return quantity * Double(year - first + 1) / Double(target.targetYear - first + 1)
    }

    /// Reduction a year as a part of base year emissions, 0…1: the linear annual reduction of the target; nil for goals whose level is not
    /// an amount of emissions.
    var linearRate: Double? {
        guard let first = target.baseYear, target.targetYear > first else { return nil }
        let years = Double(target.targetYear - first)
        switch target.goal {
        case .baseYear(let reduction): return reduction / years
        case .netZero(let residual, _): return (1 - residual) / years
        case .fixedLevel(let level):
            guard let base, base.emissions > 0 else { return nil }
            return (base.emissions - level) / base.emissions / years
        case .intensity, .baseline, .budget: return nil
        }
    }

    /// The method as a value.
    static let method = Method(
        id: "inventory.target.1",
        title: "inventory.method.target",
        equation:
            "A(y) = E_b · (1 − r·s); E_b + (L − E_b)·s; E_b / D_b · (1 − r·s) · D(y); B(y) · (1 − r·s); E_b · (1 − (1 − ρ)·s);  s = (y − b) / (t − b);  Σ A ≤ Q · (y − y₁ + 1) / (t − y₁ + 1)",
        symbols: [
            MethodSymbol("A", meaning: "inventory.symbol.allowedEmissions", unit: "kg{CO2e}"),
            MethodSymbol("E_b, D_b", meaning: "inventory.symbol.baseOfTarget", unit: ""),
            MethodSymbol("r", meaning: "inventory.symbol.reductionOfTarget", unit: "1"),
            MethodSymbol("s", meaning: "inventory.symbol.progressOfYears", unit: "1"),
            MethodSymbol("L, Q", meaning: "inventory.symbol.levelAndBudget", unit: "kg{CO2e}"),
            MethodSymbol("B", meaning: "inventory.symbol.baselineOfTarget", unit: "kg{CO2e}"),
            MethodSymbol("ρ", meaning: "inventory.symbol.residualPart", unit: "1"),
        ],
        citations: [Citation(reference: "ghgp2014.goals", locator: "overview")],
        validity: "inventory.validity.target"
    )
}
