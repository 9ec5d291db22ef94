public import QadamEvidence

/// Discounting in an energy system: investments at the start of their period, running costs in the middle of each year.
///
///     δ_y  = (1 + ρ)^−(y − y₀)
///     D_y  = Σ_{n = 0}^{Δ_y − 1} (1 + ρ)^−(y − y₀ + n + ½)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | ρ | discount rate of the region, or of the technology where it has its own | 1/year |
/// | y₀ | first year of the model | year |
/// | Δ_y | years that the period stands for, one in OSeMOSYS | year |
///
/// Source: Howells et al. 2011, section 2; in the published formulation `CC2` (start) and `OC4` (middle).
public struct SystemDiscounting: Sendable, Hashable {
    /// Discount rate, 1/year.
    public let rate: Double
    let first: Int

    /// Discounting at `rate` to the start of year `first`.
    public init(rate: Double, first: Int) {
        self.rate = rate
        self.first = first
    }

    /// δ_y at the start of a year.
    public func start(_ year: Int) -> Double { start(Double(year)) }

    /// The same at a time that may lie within a year.
    public func start(_ time: Double) -> Double { power(1 + rate, -(time - Double(first))) }

    /// D_y: the running costs of a period of `years` years from `year` on, one unit a year. A part of a year at the end
    /// counts as such.
    public func running(_ year: Int, years: Double) -> Double {
        var (sum, rest, middle) = (0.0, years, Double(year - first) + 0.5)
        while rest > 0 {
            sum += min(rest, 1) * power(1 + rate, -middle)
            rest -= 1
            middle += 1
        }
        return sum
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.discounting.1",
        title: "energy.method.discounting",
        equation: "δ_y = (1 + ρ)^−(y − y₀);  D_y = Σ_{n<Δ_y} (1 + ρ)^−(y − y₀ + n + ½)",
        symbols: [
            MethodSymbol("δ_y", meaning: "energy.symbol.startFactor", unit: "1"),
            MethodSymbol("D_y", meaning: "energy.symbol.runningFactor", unit: "yr"),
            MethodSymbol("ρ", meaning: "energy.symbol.discountRate", unit: "1/yr"),
            MethodSymbol("y₀", meaning: "energy.symbol.firstYear", unit: "yr"),
            MethodSymbol("Δ_y", meaning: "energy.symbol.periodYears", unit: "yr"),
        ],
        citations: [
            Citation(reference: "howells2011", locator: "section 2"),
            Citation(reference: "osemosys2021", locator: "CC2, OC4"),
        ]
    )
}

extension SystemData {
    /// Discounting for a technology: its own rate, else the region's.
    func discounting(_ r: Int, technology t: Int) -> SystemDiscounting {
        let own = self[.technologyDiscountRate][r, t]
        return SystemDiscounting(rate: own.isNaN ? self[.discountRate][r] : own, first: sets.years.first ?? 0)
    }

    /// Discounting for a store: its own rate, else the region's.
    func discounting(_ r: Int, storage s: Int) -> SystemDiscounting {
        let own = self[.storageDiscountRate][r, s]
        return SystemDiscounting(rate: own.isNaN ? self[.discountRate][r] : own, first: sets.years.first ?? 0)
    }

    /// The end of the horizon: the first year after it, or the time within a year where the last period has a part of one.
    var end: Double { Double(sets.years.last ?? 0) + (length.last ?? 1) }
}
