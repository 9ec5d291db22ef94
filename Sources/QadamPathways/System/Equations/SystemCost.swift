public import QadamEvidence

/// The objective: discounted cost of investments less what they are worth at the end, of what stands, of what runs and
/// of what is emitted.
///
///     min Σ_{t,y} κ_t · I_{t,y} · (δ_y − V_{t,y} · δ_H) · s · new_{t,y} + Σ_{t,y} D_y · F_{t,y} · cap_{t,y}
///         + Σ_{t,m,y,l} D_y · λ_l · (C_{t,m,y} + Σ_e ε_{t,e,m,y} · π_{e,y}) · act_{t,m,y,l} + the same for stores
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | I, F, C | capital, fixed and variable cost | cost/capacity, cost/(capacity·year), cost/activity |
/// | κ, δ, D, V | see ``AnnuityEquation``, ``SystemDiscounting`` and ``SalvageEquation`` | 1, 1, year, 1 |
/// | π | penalty of a gas | cost/emission |
///
/// Exogenous emissions pay no penalty. The fixed cost of what was there before the model is the constant of the objective.
/// Source: Howells et al. 2011, objective and costs; in the published formulation `CC1`, `CC2`, `OC1` to `OC4`, `E3` to
/// `E5`, `TDC1`, `TDC2`.
public struct SystemCost: Sendable {
    let data: SystemData

    init(_ data: SystemData) { self.data = data }

    /// Cost of an investment in a technology, discounted, per capacity; and what of it comes back at the end.
    func capital(_ r: Int, _ t: Int, _ y: Int) -> (invested: Double, salvage: Double) {
        let discounting = data.discounting(r, technology: t)
        let life = data[.operationalLife][r, t]
        let surcharge = AnnuityEquation.factor(
            investor: data[.investmentRate][r, t],
            rate: discounting.rate,
            life: life
        )
        let cost = data[.capitalCost][r, t, y].given * surcharge
        return discounted(cost, r, y, life: life, discounting)
    }

    /// The same for a store, per energy.
    func storageCapital(_ r: Int, _ s: Int, _ y: Int) -> (invested: Double, salvage: Double) {
        let cost = data[.storageCapitalCost][r, s, y].given
        return discounted(cost, r, y, life: data[.storageLife][r, s], data.discounting(r, storage: s))
    }

    /// Cost of an investment of a period, discounted, and what of it comes back at the end.
    func discounted(
        _ cost: Double,
        _ r: Int,
        _ y: Int,
        life: Double,
        _ discounting: SystemDiscounting
    ) -> (invested: Double, salvage: Double) {
        let year = data.sets.years[y]
        let worth = SalvageEquation.fraction(
            built: year,
            life: life,
            end: data.end,
            rate: discounting.rate,
            method: Int(data[.depreciationMethod][r])
        )
        return (cost * discounting.start(year), cost * worth * discounting.start(data.end))
    }

    /// Fixed cost of a period, discounted, per capacity.
    func fixed(_ r: Int, _ t: Int, _ y: Int) -> Double {
        data[.fixedCost][r, t, y].given * running(r, t, y)
    }

    /// Variable cost and penalties of a period, discounted, per activity.
    func variable(_ group: ActivityGroup) -> (cost: Double, penalty: Double) {
        let (r, t, m, y) = (group.region, group.technology, group.mode, group.period)
        var penalty = 0.0
        for e in 0..<data.emissions where data[.emissionFactor].hasBlock(r, t, e) {
            penalty += data[.emissionFactor][r, t, e, m, y].given * data[.emissionPenalty][r, e, y].given
        }
        let factor = running(r, t, y)
        return (data[.variableCost][r, t, m, y].given * factor, penalty * factor)
    }

    /// D_y.
    func running(_ r: Int, _ t: Int, _ y: Int) -> Double {
        data.discounting(r, technology: t).running(data.sets.years[y], years: data.length[y])
    }

    /// The fixed cost of what was there before the model, where no column of what stands has it.
    func constant(_ stock: CapacityStock) -> Double {
        var sum = 0.0
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                for y in 0..<data.periods where stock.form(r, t, y) != .column {
                    let residual = stock.residual(r, t, y)
                    if residual != 0 { sum += residual * fixed(r, t, y) }
                }
            }
        }
        return sum
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.cost.1",
        title: "energy.method.cost",
        equation:
            "Σ κ_t · I_{t,y} · (δ_y − V_{t,y} · δ_H) · new_{t,y} + Σ D_y · F_{t,y} · cap_{t,y} + Σ D_y · λ_l · (C_{t,m,y} + Σ_e ε_{t,e,m,y} · π_{e,y}) · act_{t,m,y,l}",
        symbols: [
            MethodSymbol("I_{t,y}", meaning: "energy.symbol.capitalCost", unit: "cost/capacity"),
            MethodSymbol("F_{t,y}", meaning: "energy.symbol.fixedCost", unit: "cost/(capacity·yr)"),
            MethodSymbol("C_{t,m,y}", meaning: "energy.symbol.variableCost", unit: "cost/activity"),
            MethodSymbol("π_{e,y}", meaning: "energy.symbol.penalty", unit: "cost/emission"),
            MethodSymbol("ε_{t,e,m,y}", meaning: "energy.symbol.emissionFactor", unit: "emission/activity"),
            MethodSymbol("κ_t", meaning: "energy.symbol.capitalSurcharge", unit: "1"),
            MethodSymbol("V_{t,y}", meaning: "energy.symbol.salvage", unit: "1"),
            MethodSymbol("δ_y", meaning: "energy.symbol.startFactor", unit: "1"),
            MethodSymbol("D_y", meaning: "energy.symbol.runningFactor", unit: "yr"),
        ],
        citations: [
            Citation(reference: "howells2011", locator: "objective and costs"),
            Citation(reference: "osemosys2021", locator: "CC1, CC2, OC1–OC4, E3–E5, TDC1, TDC2"),
        ]
    )
}
