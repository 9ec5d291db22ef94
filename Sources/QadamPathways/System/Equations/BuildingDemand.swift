public import QadamEvidence

/// Demand of buildings at the level at which they stand.
///
///     A_{g,c,y} = Σ_{b,k: profile g} d_{b,k,c,y} · z_{b,k,y}
///     balance of c in slice l:  … − Σ_g A_{g,c,y} · p_{g,l,y} / λ_l;   of the year where c is balanced over it:  … − Σ_g A_{g,c,y}
///
/// With Z_{b,k,y} = "k or above" the sum over the levels of one profile is d_0 + Σ_{k ≥ 1} (d_k − d_{k−1}) · Z_{b,k,y}. Buildings
/// whose demand has the same course share one column A, so that the balance of a slice has as many terms as there are courses
/// and not one for every building and level. What no level can change is a constant of the balance and no column.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | A_g | demand of the year with course g | energy |
/// | d_{b,k,c,y} | demand of building b at level k, measures in order on what the former ones left | energy |
/// | p_g | course of the demand over the slices | 1 |
/// | λ_l | part of the year that slice l is | 1 |
public struct BuildingDemand: Sendable {
    /// A course of demand of one commodity in one period.
    struct Group: Sendable {
        let region: Int
        let commodity: Int
        let period: Int
        let profile: Int
        /// The building and level that name it.
        let building: Int
        let level: Int
        var constant: Double
        /// By step, while they are collected.
        var terms: [Int: Double]
        /// The same in the order of the steps, without zeros.
        var entries: [(step: Int, value: Double)] = []
        /// The defining row.
        var row: Int32 = -1

        var key: SIMD8<Int32> { ModelLayout.key(region, commodity, period, building, level) }
    }

    private(set) var groups: [Group] = []
    /// Rates by slice for a demand of one, of all profiles behind one another.
    private(set) var rates: [Double] = []
    private let slices: Int
    private let data: SystemData

    init(_ data: SystemData, _ steps: BuildingSteps, _ balance: EnergyBalance, _ rows: inout RowSet) {
        slices = data.slices
        self.data = data
        if steps.ladders.isEmpty { return }
        collect(data, steps)
        for position in groups.indices { declare(position, data, balance, &rows) }
    }

    /// Demands of a building by commodity: where any level has one.
    private mutating func collect(_ data: SystemData, _ steps: BuildingSteps) {
        var profiles = DemandProfiles(data)
        let demand = data[.levelDemand]
        for r in 0..<data.regions {
            let here = steps.ladders.filter { ladder in
                ladder.levels.contains { demand.hasBlock(r, ladder.building, $0) }
            }
            if here.isEmpty { continue }
            for y in 0..<data.periods {
                for c in 0..<data.commodities {
                    var known: [Int: Int] = [:]
                    for ladder in here { add(ladder, r, c, y, &profiles, &known) }
                }
            }
        }
        rates = profiles.rates
    }

    private mutating func add(
        _ ladder: BuildingSteps.Ladder,
        _ r: Int,
        _ c: Int,
        _ y: Int,
        _ profiles: inout DemandProfiles,
        _ known: inout [Int: Int]
    ) {
        for (k, level) in ladder.levels.enumerated() {
            let amount = Self.amount(data, ladder, k, r, c, y)
            if amount == 0 { continue }
            let profile = profiles.number(ladder.building, level, c, y)
            let position = known[profile] ?? groups.count
            if position == groups.count {
                known[profile] = position
                groups.append(
                    Group(
                        region: r,
                        commodity: c,
                        period: y,
                        profile: profile,
                        building: ladder.building,
                        level: level,
                        constant: 0,
                        terms: [:]
                    )
                )
            }
            // z_k = Z_k − Z_{k+1}, and Z of the first level is one.
            let own = ladder.columns[k][y]
            if k == 0 {
                groups[position].constant += amount
            } else if own >= 0 {
                groups[position].terms[own, default: 0] += amount
            }
            let next = k + 1 < ladder.levels.count ? ladder.columns[k + 1][y] : -1
            if next >= 0 { groups[position].terms[next, default: 0] -= amount }
        }
    }

    /// Demand at a level: what it needs, and what of the saving against the first level is used up by rebound.
    static func amount(
        _ data: SystemData,
        _ ladder: BuildingSteps.Ladder,
        _ k: Int,
        _ r: Int,
        _ c: Int,
        _ y: Int
    ) -> Double {
        let (demand, b) = (data[.levelDemand], ladder.building)
        let own = demand[r, b, ladder.levels[k], c, y].given
        let saved = demand[r, b, ladder.levels[0], c, y].given - own
        return saved > 0 ? own + data[.levelRebound][b, ladder.levels[k], c] * saved : own
    }

    private mutating func declare(
        _ position: Int,
        _ data: SystemData,
        _ balance: EnergyBalance,
        _ rows: inout RowSet
    ) {
        let terms = groups[position].terms.filter { $0.value != 0 }
        groups[position].entries = terms.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        groups[position].terms = [:]
        let group = groups[position]
        if !group.entries.isEmpty {
            groups[position].row = rows.add(
                .effectiveDemand,
                group.key,
                group.constant,
                group.constant
            )
            return
        }
        let key = (group.region * data.commodities + group.commodity) * data.periods + group.period
        if data[.balancedOverYear][group.region, group.commodity] == 1, balance.years[key] >= 0 {
            let demand = group.constant * yearly(group)
            rows.lower[Int(balance.years[key])] += demand
            rows.upper[Int(balance.years[key])] += demand
        }
        guard balance.slices[key] >= 0 else { return }
        for l in 0..<slices {
            let row = rows.layout.slices[Int(balance.slices[key]) + l]
            if row < 0 { continue }
            // A balance that must be met exactly has the demand on both sides; the others have no upper end.
            let demand = group.constant * rates[group.profile * slices + l]
            rows.lower[Int(row)] += demand
            rows.upper[Int(row)] += demand
        }
    }

    /// Part of the demand of a year that its course adds up to: one, but for rounding.
    func yearly(_ group: Group) -> Double {
        (0..<slices).reduce(0) { $0 + rates[group.profile * slices + $1] * data.split($1, group.period) }
    }

    /// All demand of a commodity in a period that has a course.
    struct Given {
        /// By slice: what no level of a building changes, as a rate.
        var rates: [Double]
        /// By slice: whether buildings decide on more.
        var varies: [Bool]
    }

    func given(_ r: Int, _ c: Int, _ y: Int) -> Given {
        var given = Given(
            rates: (0..<slices).map { data.demandRate(r, c, y, $0) },
            varies: [Bool](repeating: false, count: slices)
        )
        for group in groups where group.region == r && group.commodity == c && group.period == y {
            for l in 0..<slices {
                let rate = rates[group.profile * slices + l]
                if rate == 0 { continue }
                if group.row >= 0 { given.varies[l] = true } else { given.rates[l] += group.constant * rate }
            }
        }
        return given
    }

    /// Marks the commodities that buildings need.
    static func claim(_ data: SystemData, _ claimed: inout [Bool]) {
        let demand = data[.levelDemand]
        if demand.isEmpty { return }
        for r in 0..<data.regions {
            for b in 0..<data.sets.count(.building) {
                for k in 0..<data.sets.count(.level) where demand.hasBlock(r, b, k) {
                    for c in 0..<data.commodities {
                        for y in 0..<data.periods where demand[r, b, k, c, y] > 0 {
                            claimed[(r * data.commodities + c) * data.periods + y] = true
                        }
                    }
                }
            }
        }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.building-demand.2",
        title: "energy.method.buildingDemand",
        equation:
            "A_{g,c,y} = Σ_{b,k} (d_{b,k,c,y} + ω_{b,k,c} · max(0, d_{b,0,c,y} − d_{b,k,c,y})) · z_{b,k,y};  demand_{c,l,y} = Σ_g A_{g,c,y} · p_{g,l,y} / λ_l;  demand_{c,y} = Σ_g A_{g,c,y}",
        symbols: [
            MethodSymbol("A_{g,c,y}", meaning: "energy.symbol.demandOfBuildings", unit: "energy"),
            MethodSymbol("d_{b,k,c,y}", meaning: "energy.symbol.levelDemand", unit: "energy"),
            MethodSymbol("z_{b,k,y}", meaning: "energy.symbol.levelInForce", unit: "1"),
            MethodSymbol("ω_{b,k,c}", meaning: "energy.symbol.levelRebound", unit: "1"),
            MethodSymbol("p_{g,l,y}", meaning: "energy.symbol.profile", unit: "1"),
            MethodSymbol("λ_l", meaning: "energy.symbol.split", unit: "1"),
        ],
        citations: []
    )
}

/// The different courses of demand, each kept once.
struct DemandProfiles {
    /// Rates by slice for a demand of one, of all courses behind one another.
    private(set) var rates: [Double] = []
    private let data: SystemData
    private let building: AttributeValues
    private let level: AttributeValues
    private let split: AttributeValues
    private var byHash: [Int: [Int]] = [:]
    private var numbers: [Int: Int] = [:]
    private var buffer: [Double]

    init(_ data: SystemData) {
        self.data = data
        (building, level, split) = (data[.buildingProfile], data[.levelProfile], data[.yearSplit])
        buffer = [Double](repeating: 0, count: data.slices)
    }

    /// Number of the course of a building at a level.
    mutating func number(_ b: Int, _ k: Int, _ c: Int, _ y: Int) -> Int {
        let isOwn = !level.isEmpty && level.hasBlock(b, k, c)
        let levels = data.sets.count(.level)
        let key = ((b * (levels + 1) + (isOwn ? k + 1 : 0)) * data.commodities + c) * data.periods + y
        if let known = numbers[key] { return known }
        var hasher = Hasher()
        for l in 0..<data.slices {
            let value = isOwn ? level[b, k, c, l, y] : building[b, c, l, y]
            buffer[l] = value.given / split[l, y]
            hasher.combine(buffer[l])
        }
        let hash = hasher.finalize()
        let number = known(hash) ?? rates.count / max(1, data.slices)
        if number * data.slices == rates.count {
            rates += buffer
            byHash[hash, default: []].append(number)
        }
        numbers[key] = number
        return number
    }

    private func known(_ hash: Int) -> Int? {
        byHash[hash]?.first { number in
            let start = number * data.slices
            return buffer.indices.allSatisfy { buffer[$0] == rates[start + $0] }
        }
    }
}
