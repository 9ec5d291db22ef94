public import QadamEvidence
internal import QadamOptimize

/// Levels of buildings: exactly one at a time, no way back.
///
///     Z_{b,k,y} ≥ Z_{b,k,y−1},   Z_{b,k,y} ≥ Z_{b,k+1,y},   Z ∈ {0, 1},   z_{b,k,y} = Z_{b,k,y} − Z_{b,k+1,y}
///     Z_{b,k,y} ≤ Z_{b',k',y}      (k of b needs k' of b')
///     Z_{b,k,y} + Z_{b',k',y} ≤ 1  (they exclude each other)
///     Σ_{b,k} g_{b,k} · (Z_{b,k,y} − Z_{b,k,y−1}) ≤ G_y · Δ_y
///
/// Written as "k or above" Σ_k z = 1 needs no row, and order, time and dependency are rows of one 1 and one −1: a network,
/// whose linear relaxation is whole-numbered but for what works and exclusions couple. A level that is not yet possible
/// has no column.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | Z_{b,k,y} | building b stands at level k or above | 0 or 1 |
/// | z_{b,k,y} | building b stands at level k | 0 or 1 |
/// | g | works of the step to the level | works |
/// | G | works that can be done in a year | works/year |
/// | Δ_y | years that the period stands for | year |
///
/// Works count in every region in which the level has a cost.
public struct BuildingLevels: Sendable {
    private(set) var block = RowwiseBlock()
    /// What programmes pay, where they have a budget; its rows have entries of the steps too.
    private(set) var subsidies = RowwiseBlock()
    /// Entries of several steps and years that meet in one place, while they are collected: by column and row.
    private var late: [[Int]: LateEntry] = [:]
    /// What the first levels cost in any case.
    let constant: Double

    init(_ data: SystemData, _ steps: BuildingSteps, _ cost: SystemCost, _ rows: inout RowSet) {
        let price = LevelCost(data, steps, cost)
        constant = price.constant
        for (number, step) in steps.steps.enumerated() {
            _ = block.column(
                .levelReached,
                ModelLayout.key(step.building, step.level, step.period),
                .between(step.isRequired ? 1 : 0, 1),
                cost: price.costs[number],
                integer: true
            )
        }
        for ladder in steps.ladders { addOrder(ladder, data, &rows) }
        addPairs(.levelRequires, data, steps, &rows)
        addPairs(.levelExcludes, data, steps, &rows)
        for r in 0..<data.regions {
            for y in 0..<data.periods {
                if !data[.crews][r, y].isNaN {
                    let most = data[.crews][r, y] * data.length[y]
                    addSwitches(.works, most, r, y, data, steps, &rows) { b, level in
                        let paid = (0..<data.periods).contains { !data[.levelCost][r, b, level, $0].isNaN }
                        return paid ? data[.levelWorks][r, b, level] : 0
                    }
                }
                if !data[.subsidyBudget][r, y].isNaN { addSubsidies(r, y, data, steps, &rows) }
            }
        }
    }

    /// What steps of buildings emit when they are taken and renewed.
    mutating func addEmbodied(_ embodied: EmbodiedEmission, _ steps: BuildingSteps) {
        let data = embodied.data
        if data[.levelEmbodiedEmission].isEmpty { return }
        for ladder in steps.ladders {
            for k in ladder.levels.indices.dropFirst() {
                for (r, y) in (0..<data.regions).flatMap({ r in (0..<data.periods).map { (r, $0) } }) {
                    let (own, before) = (ladder.columns[k][y], y > 0 ? ladder.columns[k][y - 1] : -1)
                    let emitted = EmbodiedEmission.amounts(
                        data,
                        building: ladder.building,
                        level: ladder.levels[k],
                        r,
                        y
                    )
                    for (period, amounts) in emitted {
                        let penalty = embodied.penalty(amounts, r, period)
                        let entries = embodied.entries(amounts, r, period)
                        for (column, sign) in [(own, 1.0), (before, -1)] where column >= 0 {
                            block.addCost(sign * penalty, of: column)
                            for entry in entries {
                                late[[column, Int(entry.row)], default: LateEntry()].add(sign * entry.value)
                            }
                        }
                    }
                }
            }
        }
        for place in late.keys.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
            guard let sum = late[place]?.sum else { continue }
            block.add(sum, place[0], row: Int32(truncatingIfNeeded: place[1]))
        }
        late = [:]
    }

    private mutating func addOrder(
        _ ladder: BuildingSteps.Ladder,
        _ data: SystemData,
        _ rows: inout RowSet
    ) {
        for k in ladder.levels.indices.dropFirst() {
            for y in 0..<data.periods {
                let (own, key) = (ladder.columns[k][y], ModelLayout.key(ladder.building, ladder.levels[k], y))
                if own < 0 { continue }
                let above = k + 1 < ladder.levels.count ? ladder.columns[k + 1][y] : -1
                let before = y > 0 ? ladder.columns[k][y - 1] : -1
                for (part, other) in [(ModelPart.levelOrder, above), (.levelStays, before)]
                where other >= 0 && other != own {
                    let row = rows.add(part, key, 0, .infinity)
                    block.add(1, own, row: row)
                    block.add(-1, other, row: row)
                }
            }
        }
    }

    /// Dependencies and exclusions.
    private mutating func addPairs(
        _ attribute: EnergyAttribute.ID,
        _ data: SystemData,
        _ steps: BuildingSteps,
        _ rows: inout RowSet
    ) {
        let pairs = data[attribute]
        if pairs.isEmpty { return }
        let (buildings, levels) = (data.sets.count(.building), data.sets.count(.level))
        for b in 0..<buildings {
            for k in 0..<levels where pairs.hasBlock(b, k) {
                for other in 0..<buildings {
                    for j in 0..<levels where pairs[b, k, other, j] == 1 {
                        for y in 0..<data.periods { addPair(attribute, (b, k), (other, j), y, steps, &rows) }
                    }
                }
            }
        }
    }

    private mutating func addPair(
        _ attribute: EnergyAttribute.ID,
        _ one: (building: Int, level: Int),
        _ other: (building: Int, level: Int),
        _ y: Int,
        _ steps: BuildingSteps,
        _ rows: inout RowSet
    ) {
        // The first level of a building is always reached.
        let first = steps.column(one.building, one.level, y)
        let second = steps.column(other.building, other.level, y)
        let key = ModelLayout.key(one.building, one.level, y, other.building, other.level)
        var entries: [(Double, Int)] = []
        var side = 0.0
        if attribute == .levelRequires {
            if let first { entries.append((1, first)) } else { side -= 1 }
            if let second { entries.append((-1, second)) } else { side += 1 }
        } else {
            side = 1
            if let first { entries.append((1, first)) } else { side -= 1 }
            if let second { entries.append((1, second)) } else { side -= 1 }
        }
        entries.removeAll { $0.1 < 0 }
        if entries.isEmpty || (entries.count == 2 && entries[0].1 == entries[1].1) { return }
        let part: ModelPart = attribute == .levelRequires ? .levelDependency : .levelExclusion
        let row = rows.add(part, key, -.infinity, side)
        for (value, column) in entries { block.add(value, column, row: row) }
    }

    /// What a programme pays of the steps of a period, and what it has.
    private mutating func addSubsidies(
        _ r: Int,
        _ y: Int,
        _ data: SystemData,
        _ steps: BuildingSteps,
        _ rows: inout RowSet
    ) {
        var columns: [Int] = []
        for ladder in steps.ladders {
            for k in ladder.levels.indices.dropFirst() {
                let (b, level, own) = (ladder.building, ladder.levels[k], ladder.columns[k][y])
                let most = LevelFinance.subsidy(data, r, b, level, y)
                if own < 0 || most <= 0 { continue }
                let key = ModelLayout.key(r, b, level, y)
                let row = rows.add(.subsidyOfStep, key, -.infinity, 0)
                let worth = LevelFinance.worth(data, r, b, level, y)
                columns.append(subsidies.column(.subsidy, key, cost: -worth))
                subsidies.add(1, columns[columns.count - 1], row: row)
                block.add(-most, own, row: row)
                let before = y > 0 ? ladder.columns[k][y - 1] : -1
                if before >= 0 { block.add(most, before, row: row) }
            }
        }
        if columns.isEmpty { return }
        let most = data[.subsidyBudget][r, y] * data.length[y]
        let row = rows.add(.subsidies, ModelLayout.key(r, y), -.infinity, most)
        for column in columns { subsidies.add(1, column, row: row) }
    }

    /// A row of what the steps of a period take together.
    private mutating func addSwitches(
        _ part: ModelPart,
        _ most: Double,
        _ r: Int,
        _ y: Int,
        _ data: SystemData,
        _ steps: BuildingSteps,
        _ rows: inout RowSet,
        _ amount: (_ building: Int, _ level: Int) -> Double
    ) {
        var entries: [Int: Double] = [:]
        for ladder in steps.ladders {
            for k in ladder.levels.indices.dropFirst() {
                let (b, level) = (ladder.building, ladder.levels[k])
                let works = amount(b, level)
                if works == 0 { continue }
                let (own, before) = (ladder.columns[k][y], y > 0 ? ladder.columns[k][y - 1] : -1)
                if own >= 0 { entries[own, default: 0] += works }
                if before >= 0 { entries[before, default: 0] -= works }
            }
        }
        if entries.isEmpty { return }
        let row = rows.add(part, ModelLayout.key(r, y), -.infinity, most)
        for column in entries.keys.sorted() { block.add(entries[column].given, column, row: row) }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.building-levels.1",
        title: "energy.method.buildingLevels",
        equation:
            "Z_{b,k,y} ≥ Z_{b,k,y−1};  Z_{b,k,y} ≥ Z_{b,k+1,y};  z_{b,k,y} = Z_{b,k,y} − Z_{b,k+1,y};  Z_{b,k,y} ≤ Z_{b',k',y};  Z_{b,k,y} + Z_{b',k',y} ≤ 1",
        symbols: [
            MethodSymbol("Z_{b,k,y}", meaning: "energy.symbol.levelReached", unit: "1"),
            MethodSymbol("z_{b,k,y}", meaning: "energy.symbol.levelInForce", unit: "1"),
        ],
        citations: []
    )

    /// The works as a value.
    public static let works = Method(
        id: "energy.building-works.1",
        title: "energy.method.buildingWorks",
        equation: "Σ_{b,k} g_{b,k} · (Z_{b,k,y} − Z_{b,k,y−1}) ≤ G_y · Δ_y",
        symbols: [
            MethodSymbol("g_{b,k}", meaning: "energy.symbol.levelWorks", unit: "works"),
            MethodSymbol("Z_{b,k,y}", meaning: "energy.symbol.levelReached", unit: "1"),
            MethodSymbol("G_y", meaning: "energy.symbol.crews", unit: "works/yr"),
            MethodSymbol("Δ_y", meaning: "energy.symbol.periodYears", unit: "yr"),
        ],
        citations: []
    )
}

extension Double? {
    /// The number, zero where there is none: for sums of entries, which start at zero.
    fileprivate var given: Double { self ?? 0 }
}

/// An entry of which parts come from several steps and renewals.
private struct LateEntry {
    private var total = 0.0
    private var largest = 0.0

    mutating func add(_ part: Double) {
        total += part
        largest = max(largest, abs(part))
    }

    /// Nil where the parts cancel: what rounding leaves of them is no coefficient.
    var sum: Double? { abs(total) > 1e-12 * largest ? total : nil }
}
