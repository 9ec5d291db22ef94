public import QadamEvidence

/// Emissions of building: of a unit of new capacity, of a store, of a step of a building, by gas, in the period of building.
///
///     E_{e,y} gains  (1 / Δ_y) · (Σ_t β_{t,e,y} · new_{t,y} + Σ_s β_{s,e,y} · new_{s,y} + Σ_{b,k} β_{b,k,e,y} · (Z_{b,k,y} − Z_{b,k,y−1}))
///
/// They count wherever the emissions of activities do: in limits of a gas and of a group, in budgets, taxes and penalties, in
/// the location-based and in the market-based figure. A period of several years has the mean of its years, so that a budget
/// over all years counts what is built once. A step of a building that is renewed emits again when it is.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | β | emission of building one unit | emission/capacity, emission/energy, emission |
/// | new | investment | capacity, energy |
/// | Z | see ``BuildingLevels`` | 1 |
/// | Δ | years of the period | year |
public struct EmbodiedEmission: Sendable {
    let data: SystemData
    let cost: SystemCost
    let emissions: EmissionLimits
    let groups: GroupEmissions
    let market: MarketEmission

    /// Entries of a column that emits these amounts in a year of a period.
    func entries(_ amounts: [Double], _ r: Int, _ y: Int) -> [(row: Int32, value: Double)] {
        var entries: [(row: Int32, value: Double)] = []
        for (e, amount) in amounts.enumerated() where amount != 0 {
            let annual = emissions.annual[(r * data.emissions + e) * data.periods + y]
            if annual >= 0 { entries.append((annual, amount)) }
            let total = emissions.total[r * data.emissions + e]
            if total >= 0 { entries.append((total, amount * data.length[y])) }
            let figure = market.figures[(r * data.emissions + e) * data.periods + y]
            if figure >= 0 { entries.append((figure, amount)) }
        }
        return entries + groups.entries(amounts, data, r, y)
    }

    /// What the penalties on these amounts cost, discounted.
    func penalty(_ amounts: [Double], _ r: Int, _ y: Int) -> Double {
        amounts.enumerated().reduce(0) { $0 + $1.element * data[.emissionPenalty][r, $1.offset, y].given }
            * data.regional(r, y)
    }

    /// Per unit of new capacity, in a year of the period.
    static func amounts(_ data: SystemData, technology t: Int, _ r: Int, _ y: Int) -> [Double] {
        let embodied = data[.embodiedEmission]
        if embodied.isEmpty { return [] }
        return (0..<data.emissions).map { embodied[r, t, $0, y].given / data.length[y] }
    }

    /// Per energy of a new store, in a year of the period.
    static func amounts(_ data: SystemData, storage s: Int, _ r: Int, _ y: Int) -> [Double] {
        let embodied = data[.storageEmbodiedEmission]
        if embodied.isEmpty { return [] }
        return (0..<data.emissions).map { embodied[r, s, $0, y].given / data.length[y] }
    }

    /// Of a step to a level at the start of a period and of its renewals: by period, in a year of it.
    static func amounts(
        _ data: SystemData,
        building b: Int,
        level: Int,
        _ r: Int,
        _ y: Int
    ) -> [(period: Int, amounts: [Double])] {
        let embodied = data[.levelEmbodiedEmission]
        if embodied.isEmpty { return [] }
        let (years, life, end) = (data.sets.years, data[.levelLife][b, level], data.end)
        var found: [(period: Int, amounts: [Double])] = []
        var year = years[y]
        while Double(year) < end {
            let period = years.lastIndex { $0 <= year } ?? y
            let own = (0..<data.emissions).map {
                embodied[r, b, level, $0, period].given / data.length[period]
            }
            if own.contains(where: { $0 != 0 }) { found.append((period, own)) }
            guard life >= 1 else { break }
            year += Int(life)
        }
        return found
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.embodied-emission.1",
        title: "energy.method.embodiedEmission",
        equation:
            "(1 / Δ_y) · (Σ_t β_{t,e,y} · new_{t,y} + Σ_s β_{s,e,y} · new_{s,y} + Σ_{b,k} β_{b,k,e,y} · (Z_{b,k,y} − Z_{b,k,y−1}))",
        symbols: [
            MethodSymbol(
                "β_{t,e,y}",
                meaning: "energy.symbol.embodiedEmission",
                unit: "emission/capacity, emission/energy, emission"
            ),
            MethodSymbol("new_{t,y}", meaning: "energy.symbol.newCapacity", unit: "capacity, energy"),
            MethodSymbol("Z_{b,k,y}", meaning: "energy.symbol.levelReached", unit: "1"),
            MethodSymbol("Δ_y", meaning: "energy.symbol.periodYears", unit: "yr"),
        ],
        citations: []
    )
}
