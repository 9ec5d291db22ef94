public import QadamEvidence

/// Discounting of payments to the start of the base year.
///
///     δ(t) = (1 + r)^−(t − t₀)
///     D_y  = Σ_{n ∈ y} δ(n + ½)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | r | real discount rate | 1/year |
/// | t₀ | start of the base year | year |
/// | δ(t) | worth today of one unit of money at time t | 1 |
/// | D_y | worth today of one unit a year through period y, each year paid in its middle | year |
///
/// Running costs fall in the middle of their year, investments at the start of their period: stated, as conventions
/// differ (OSeMOSYS: mid-year for running costs, start of year for capital; Howells et al. 2011).
public struct Discounting: Hashable, Sendable {
    /// Real discount rate per year.
    public let rate: Double
    /// The year whose start everything is discounted to.
    public let baseYear: Int

    /// Discounting with the rate and base year of the scenario.
    public init(_ economics: Economics) {
        rate = economics.discountRate
        baseYear = economics.baseYear
    }

    /// Discounting at `rate` to the start of `baseYear`.
    public init(rate: Double, baseYear: Int) {
        self.rate = rate
        self.baseYear = baseYear
    }

    /// δ(t) for a time in calendar years (2030.5 is the middle of 2030).
    public func factor(at time: Double) -> Double {
        power(1 + rate, -(time - Double(baseYear)))
    }

    /// D_y: the sum of mid-year factors over the years of a period.
    public func annual(_ period: PlanningPeriod) -> Double {
        annual(from: period.firstYear, to: period.endYear)
    }

    /// The sum of mid-year factors from the start of one year to the start of another.
    public func annual(from first: Int, to end: Int) -> Double {
        var sum = 0.0
        for year in stride(from: first, to: end, by: 1) { sum += factor(at: Double(year) + 0.5) }
        return sum
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.discounting.1",
        title: "pathways.method.discounting",
        equation: "D_y = Σ_{n ∈ y} (1 + r)^−(n + ½ − t₀)",
        symbols: [
            MethodSymbol("D_y", meaning: "pathways.symbol.annualFactor", unit: "1"),
            MethodSymbol("r", meaning: "pathways.symbol.discountRate", unit: "1/yr"),
            MethodSymbol("n", meaning: "pathways.symbol.calendarYear", unit: "yr"),
            MethodSymbol("t₀", meaning: "pathways.symbol.baseYear", unit: "yr"),
        ],
        citations: [Citation(reference: "howells2011", locator: "section 2")]
    )
}
