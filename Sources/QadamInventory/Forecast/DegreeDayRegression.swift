public import QadamEvidence

/// Monthly use of energy as a base load and a slope on heating degree days, by ordinary least squares.
///
///     E_m = B + s · HDD_m + ε_m
///     s = Σ (HDD_m − H̄)(E_m − Ē) / Σ (HDD_m − H̄)²,   B = Ē − s · H̄
///     σ² = Σ ε_m² / (n − 2),   u_s = σ / √S_xx,   u_B = σ · √(1/n + H̄² / S_xx)
///     R² = 1 − Σ ε_m² / Σ (E_m − Ē)²
///     φ(y) = s · HDD(y) / (12 · B + s · HDD(y))
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | E_m | quantity of a month | unit of the line |
/// | HDD_m | heating degree days of the month | K·d |
/// | B, s | base load of a month and slope | unit of the line, unit of the line/(K·d) |
/// | u_B, u_s | their standard errors | as B and s |
/// | σ, R² | residual standard deviation, share of the variance that is explained | unit of the line, 1 |
/// | φ(y) | part of a year's quantity that follows the weather | 1 |
///
/// Months of 28 to 31 days have one base load; the error of that is a part of ε. The equations are those of a line by least
/// squares; their figures are checked against certified ones (`nist.strd.norris`).
///
/// When it holds: at least ``leastMonths`` months, all days of each recorded once; a slope of more than twice its standard error;
/// no negative base load; and the R² that the organisation asks for. What does not hold is refused, never used.
public struct DegreeDayRegression: Sendable, Codable, Equatable {
    /// Fewest months: every season once.
    public static let leastMonths = 12

    /// Months.
    public let months: Int
    /// Base load of a month, B.
    public let base: Double
    /// Slope, s.
    public let slope: Double
    /// Standard error of the base load.
    public let baseError: Double
    /// Standard error of the slope.
    public let slopeError: Double
    /// Residual standard deviation, σ.
    public let residual: Double
    /// Share of the variance that the line explains.
    public let rSquared: Double

    /// The line through points; nil with fewer than three, or where all have the same degree days.
    ///
    /// Sums are of differences from the means: those of squares would lose their digits.
    public init?(degreeDays: [Double], quantities: [Double]) {
        let count = Double(degreeDays.count)
        guard degreeDays.count == quantities.count, degreeDays.count > 2 else { return nil }
        let meanDays = degreeDays.reduce(0, +) / count
        let meanQuantity = quantities.reduce(0, +) / count
        var (squares, products, total) = (0.0, 0.0, 0.0)
        for (days, quantity) in zip(degreeDays, quantities) {
            squares += (days - meanDays) * (days - meanDays)
            products += (days - meanDays) * (quantity - meanQuantity)
            total += (quantity - meanQuantity) * (quantity - meanQuantity)
        }
        guard squares > 0, total > 0, squares.isFinite, total.isFinite else { return nil }
        let slope = products / squares
        let base = meanQuantity - slope * meanDays
        let rest = zip(degreeDays, quantities).reduce(0) { sum, point in
            let difference = point.1 - base - slope * point.0
            return sum + difference * difference
        }
        let residual = (rest / (count - 2)).squareRoot()
        months = degreeDays.count
        self.base = base
        self.slope = slope
        self.residual = residual
        slopeError = residual / squares.squareRoot()
        baseError = residual * (1 / count + meanDays * meanDays / squares).squareRoot()
        rSquared = 1 - rest / total
    }

    /// Part of a year's quantity that follows the weather, of its degree days.
    public func share(degreeDays: Double) -> Double {
        let heated = slope * degreeDays
        return heated / (12 * base + heated)
    }

    /// The method as a value.
    public static let method = Method(
        id: "inventory.degree-day-regression.1",
        title: "inventory.method.degree-day-regression",
        equation:
            "E_m = B + s · HDD_m + ε_m;  s = S_xy / S_xx;  u_s = σ / √S_xx;  φ(y) = s · HDD(y) / (12 · B + s · HDD(y))",
        symbols: [
            MethodSymbol("E_m", meaning: "inventory.symbol.monthlyQuantity", unit: ""),
            MethodSymbol("HDD", meaning: "inventory.symbol.degreeDays", unit: ""),
            MethodSymbol("B, s", meaning: "inventory.symbol.baseAndSlope", unit: ""),
            MethodSymbol("u_s, σ", meaning: "inventory.symbol.standardErrors", unit: ""),
            MethodSymbol("φ", meaning: "inventory.symbol.weatherShare", unit: "1"),
        ],
        citations: [Citation(reference: "nist.strd.norris", locator: "certified regression statistics")],
        validity: "inventory.validity.degree-day-regression"
    )
}
