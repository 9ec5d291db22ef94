public import QadamEvidence

/// Who pays for a step of a building: the owner, at the rate at which he borrows, less what a programme takes over.
///
///     paid_{b,k,y} = κ_{b,k} · (C_{b,k,y} · (Z_{b,k,y} − Z_{b,k,y−1}) − sub_{b,k,y})
///     0 ≤ sub_{b,k,y} ≤ σ_{b,k,y} · C_{b,k,y} · (Z_{b,k,y} − Z_{b,k,y−1}),   Σ_{b,k} sub_{b,k,y} ≤ B_y · Δ_y
///
/// What is paid takes the place of the cost of the step in ``LevelCost``, with what is left of it at the end; renewals have
/// κ and no subsidy. A step may be taken without subsidy when the programme has no more money. Without a budget the whole
/// share is paid and has no column.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | C | cost of the step | cost |
/// | κ | surcharge of the owner's rate: ``AnnuityEquation`` over the life of the level | 1 |
/// | sub | what a programme pays | cost |
/// | σ | largest part that a programme pays | 1 |
/// | B | what the programme has in a year | cost/year |
public enum LevelFinance {
    /// What the owner pays of a unit of the cost.
    ///
    /// - Parameter isRenewal: a renewal gets no subsidy.
    static func share(
        _ data: SystemData,
        _ r: Int,
        _ b: Int,
        _ level: Int,
        _ y: Int,
        isRenewal: Bool
    ) -> Double {
        let factor = AnnuityEquation.factor(
            investor: data[.levelInvestmentRate][b, level],
            rate: data[.discountRate][r],
            life: data[.levelLife][b, level]
        )
        let isLimited = !data[.subsidyBudget][r, y].isNaN
        return isRenewal || isLimited ? factor : factor * (1 - data[.levelSubsidy][r, b, level, y])
    }

    /// What a unit of subsidy is worth in the objective: what the owner need not pay at the start of the period, less what
    /// of it would be left at the end.
    static func worth(
        _ data: SystemData,
        _ r: Int,
        _ b: Int,
        _ level: Int,
        _ y: Int
    ) -> Double {
        let discounting = SystemDiscounting(rate: data[.discountRate][r], first: data.sets.years.first ?? 0)
        let (year, end) = (data.sets.years[y], data.end)
        let left = SalvageEquation.fraction(
            built: year,
            life: data[.levelLife][b, level],
            end: end,
            rate: discounting.rate,
            method: Int(data[.depreciationMethod][r])
        )
        return share(data, r, b, level, y, isRenewal: true)
            * (discounting.start(year) - left * discounting.start(end))
    }

    /// What a programme pays for a step.
    static func subsidy(_ data: SystemData, _ r: Int, _ b: Int, _ level: Int, _ y: Int) -> Double {
        data[.levelSubsidy][r, b, level, y] * data[.levelCost][r, b, level, y].given
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.level-finance.1",
        title: "energy.method.levelFinance",
        equation:
            "paid_{b,k,y} = κ_{b,k} · (C_{b,k,y} · (Z_{b,k,y} − Z_{b,k,y−1}) − sub_{b,k,y});  sub_{b,k,y} ≤ σ_{b,k,y} · C_{b,k,y} · (Z_{b,k,y} − Z_{b,k,y−1});  Σ_{b,k} sub_{b,k,y} ≤ B_y · Δ_y",
        symbols: [
            MethodSymbol("paid_{b,k,y}", meaning: "energy.symbol.levelPaid", unit: "cost"),
            MethodSymbol("C_{b,k,y}", meaning: "energy.symbol.levelCost", unit: "cost"),
            MethodSymbol("sub_{b,k,y}", meaning: "energy.symbol.subsidy", unit: "cost"),
            MethodSymbol("κ_{b,k}", meaning: "energy.symbol.capitalSurcharge", unit: "1"),
            MethodSymbol("σ_{b,k,y}", meaning: "energy.symbol.levelSubsidy", unit: "1"),
            MethodSymbol("Z_{b,k,y}", meaning: "energy.symbol.levelReached", unit: "1"),
            MethodSymbol("B_y", meaning: "energy.symbol.subsidyBudget", unit: "cost/yr"),
            MethodSymbol("Δ_y", meaning: "energy.symbol.periodYears", unit: "yr"),
        ],
        citations: []
    )
}
