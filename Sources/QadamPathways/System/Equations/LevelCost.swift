public import QadamEvidence

/// Cost of the levels of buildings: the step to a level, renewed at the end of its life, and what it costs a year.
///
///     Σ_{b,k,y} K_{b,k,y} · (Z_{b,k,y} − Z_{b,k,y−1}) + Σ_{b,k,y} D_y · F_{b,k,y} · z_{b,k,y}
///     K_{b,k,y} = Σ_{j ≥ 0, y + j·L < H} C_{b,k,y+j·L} · δ_{y+j·L} − V · C · δ_H
///
/// The difference of Z is the switch, so that it needs no column of its own.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | C | cost of the step from the level below, in the period that a year lies in | cost |
/// | L | life of the step; at its end it is done again | year |
/// | F | cost of a year at the level | cost/year |
/// | V | worth of the last step at the end of the horizon, ``SalvageEquation`` | 1 |
/// | H | first year after the horizon | year |
/// | δ, D | ``SystemDiscounting`` | 1, year |
public struct LevelCost: Sendable {
    /// By step: coefficient in the objective.
    private(set) var costs: [Double]
    /// What the first levels cost in any case.
    let constant: Double

    init(_ data: SystemData, _ steps: BuildingSteps, _ cost: SystemCost) {
        costs = [Double](repeating: 0, count: steps.steps.count)
        constant = Self.constant(data, steps)
        for ladder in steps.ladders {
            for k in ladder.levels.indices.dropFirst() {
                for r in 0..<data.regions { add(r, ladder, k, data, cost) }
            }
        }
    }

    private mutating func add(
        _ r: Int,
        _ ladder: BuildingSteps.Ladder,
        _ k: Int,
        _ data: SystemData,
        _ cost: SystemCost
    ) {
        let (b, level, below) = (ladder.building, ladder.levels[k], ladder.levels[k - 1])
        let fixed = data[.levelFixedCost]
        for y in 0..<data.periods {
            let column = ladder.columns[k][y]
            if column < 0 { continue }
            let worth = Self.worth(r, b, level, y, data, cost)
            costs[column] += worth
            if y > 0, ladder.columns[k][y - 1] >= 0 { costs[ladder.columns[k][y - 1]] -= worth }
            let more = fixed[r, b, level, y].given - fixed[r, b, below, y].given
            if more != 0 { costs[column] += more * Self.running(r, y, data) }
        }
    }

    /// K: a step taken at the start of a period with its renewals, less what is left at the end.
    static func worth(
        _ r: Int,
        _ b: Int,
        _ level: Int,
        _ y: Int,
        _ data: SystemData,
        _ cost: SystemCost
    ) -> Double {
        let (years, life, prices) = (data.sets.years, data[.levelLife][b, level], data[.levelCost])
        if prices[r, b, level, y].isNaN { return 0 }
        let discounting = SystemDiscounting(rate: data[.discountRate][r], first: years.first ?? 0)
        let end = data.end
        var (sum, year) = (0.0, years[y])
        while Double(year) < end {
            let period = years.lastIndex { $0 <= year } ?? y
            let price = prices[r, b, level, period].given
            let left = SalvageEquation.fraction(
                built: year,
                life: life,
                end: end,
                rate: discounting.rate,
                method: Int(data[.depreciationMethod][r])
            )
            let share = LevelFinance.share(data, r, b, level, period, isRenewal: year > years[y])
            sum += share * price * (discounting.start(year) - left * discounting.start(end))
            // A life that is not given is a finding; without one a step is not renewed.
            guard life >= 1 else { break }
            year += Int(life)
        }
        return sum
    }

    private static func running(_ r: Int, _ y: Int, _ data: SystemData) -> Double {
        SystemDiscounting(rate: data[.discountRate][r], first: data.sets.years.first ?? 0)
            .running(data.sets.years[y], years: data.length[y])
    }

    private static func constant(_ data: SystemData, _ steps: BuildingSteps) -> Double {
        var sum = 0.0
        for ladder in steps.ladders {
            for r in 0..<data.regions {
                for y in 0..<data.periods {
                    let fixed = data[.levelFixedCost][r, ladder.building, ladder.levels[0], y].given
                    if fixed != 0 { sum += fixed * running(r, y, data) }
                }
            }
        }
        return sum
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.level-cost.1",
        title: "energy.method.levelCost",
        equation:
            "Σ_{b,k,y} K_{b,k,y} · (Z_{b,k,y} − Z_{b,k,y−1}) + Σ_{b,k,y} D_y · F_{b,k,y} · z_{b,k,y};  K_{b,k,y} = Σ_{j ≥ 0, y + j·L < H} C_{b,k,y+j·L} · δ_{y+j·L} − V · C · δ_H",
        symbols: [
            MethodSymbol("Z_{b,k,y}", meaning: "energy.symbol.levelReached", unit: "1"),
            MethodSymbol("z_{b,k,y}", meaning: "energy.symbol.levelInForce", unit: "1"),
            MethodSymbol("C_{b,k,y}", meaning: "energy.symbol.levelCost", unit: "cost"),
            MethodSymbol("F_{b,k,y}", meaning: "energy.symbol.levelFixedCost", unit: "cost/yr"),
            MethodSymbol("L", meaning: "energy.symbol.life", unit: "yr"),
            MethodSymbol("V", meaning: "energy.symbol.salvage", unit: "1"),
            MethodSymbol("H", meaning: "energy.symbol.horizonEnd", unit: "yr"),
            MethodSymbol("δ_y", meaning: "energy.symbol.startFactor", unit: "1"),
            MethodSymbol("D_y", meaning: "energy.symbol.runningFactor", unit: "yr"),
        ],
        citations: []
    )
}
