/// Worth today of an investment with its renewals and its residual value at the end of the horizon.
///
///     K(a) = I · [ Σ_j δ(a + jL) − V(a + jL) · δ(H) ],   j = 0, 1, … while a + jL < H (once if it is not renewed)
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | I | investment | currency |
/// | a | start of the year of the first investment | year |
/// | L | life | years |
/// | H | end of the horizon | year |
/// | δ, V | see ``Discounting`` and ``ResidualValue`` | 1 |
package struct CapitalCost {
    package let economics: Economics
    package let horizonEnd: Int

    package init(economics: Economics, horizonEnd: Int) {
        self.economics = economics
        self.horizonEnd = horizonEnd
    }

    /// One payment of the chain.
    package struct Payment {
        package let year: Int
        /// Fraction of the investment that is left at the end of the horizon.
        package let residual: Double
    }

    /// The payments of an investment at the start of `year`, each as a fraction of I.
    package func payments(from year: Int, lifeYears: Int, renewed: Bool) -> [Payment] {
        var payments: [Payment] = []
        var next = year
        while next < horizonEnd {
            let residual = ResidualValue.fraction(
                economics.residual,
                invested: next,
                lifeYears: lifeYears,
                horizonEnd: horizonEnd,
                rate: economics.discountRate
            )
            payments.append(Payment(year: next, residual: residual))
            if !renewed { break }
            next += lifeYears
        }
        return payments
    }

    /// K(a) per unit of investment.
    package func presentValue(from year: Int, lifeYears: Int, renewed: Bool) -> Double {
        let discounting = Discounting(economics)
        let end = discounting.factor(at: Double(horizonEnd))
        return payments(from: year, lifeYears: lifeYears, renewed: renewed)
            .reduce(0) { $0 + discounting.factor(at: Double($1.year)) - $1.residual * end }
    }

    /// Whether something bought at the start of `year` still serves in a period: at least half of the period lies
    /// within its life.
    package func serves(in period: PlanningPeriod, boughtIn year: Int, lifeYears: Int) -> Bool {
        guard year <= period.firstYear else { return false }
        return 2 * (year + lifeYears - period.firstYear) >= period.years
    }
}
