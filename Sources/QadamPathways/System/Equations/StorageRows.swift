public import QadamEvidence
internal import QadamOptimize

/// Stores by season, type of day and bracket of hours, as OSeMOSYS has them.
///
///     chg_b = Σ_{t,m,l ∈ b} w_l · in_{t,s,m} · act_{t,m,y,l},   dis_b likewise,   0 ≤ chg_b ≤ P,   0 ≤ dis_b ≤ P'
///     Y_{y+1} = Y_y + Δ_y · Σ_b Λ_b · (chg_b − dis_b)
///     S_{k+1} = S_k + Σ_{b ∈ k} Λ_b · (chg_b − dis_b),   S_1 = Y
///     T_{d+1} = T_d + n_{k,d} · Σ_{b ∈ (k,d)} ℓ_b · (chg_b − dis_b),   T_1 = S
///     F_d = F_{d+1} − n_{k,d+1} · Σ_{b ∈ (k,d+1)} ℓ_b · (chg_b − dis_b),   F of the last day of a season = S of the next
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | chg, dis | rates of charge and discharge in a bracket | energy/year |
/// | Λ_b | part of the year that a bracket is | 1 |
/// | ℓ_b | part of the year that the bracket of one day is | 1 |
/// | n | days of a type in a week | day |
/// | Y, S, T, F | levels at the start of a year, season, type of day, and at the end of its last week | energy |
///
/// Levels are never negative. Where a level is the same as another one, there is one column. Source: Howells et al. 2011;
/// the published formulation of OSeMOSYS, `S1` to `S15`, `SC5`, `SC6`.
public struct StorageRows {
    /// Where the activities of a store in a period enter.
    struct Entrance {
        /// By place of a slice in the chronology: where the rows of charge and of discharge stand by slice.
        let charge: [Int32]
        let discharge: [Int32]
    }

    /// By region, storage and period; nil where no technology works on the store.
    private(set) var entrances: [Entrance?]
    private(set) var block = RowwiseBlock()
    /// Where the weights of the slices begin, a run of them for every place.
    private let weights: Int
    private let data: SystemData
    /// Whether a technology works on any store.
    private let isUsed: Bool
    private let chronology: StorageChronology
    private let capacity: StorageCapacity

    init(_ data: SystemData, _ activities: Activities, _ cost: SystemCost, _ rows: inout RowSet) {
        self.data = data
        isUsed = !data[.toStorage].isEmpty || !data[.fromStorage].isEmpty
        chronology = StorageChronology(data)
        entrances = [Entrance?](repeating: nil, count: data.regions * data.storages * data.periods)
        let places = chronology.places.map(\.count).max() ?? 0
        weights = rows.layout.weights.count
        for place in 0..<places {
            rows.layout.weights += chronology.places.map { place < $0.count ? $0[place].weight : 0 }
        }
        var block = RowwiseBlock()
        var worked = Set<Int>()
        for group in activities.groups where isUsed {
            for s in 0..<data.storages
            where Self.ratios(data, group, s) != (0, 0) && data[.storageByHour][group.region, s] != 1 {
                worked.insert(group.region * data.storages + s)
            }
        }
        capacity = StorageCapacity(data, worked, cost, &block, &rows)
        self.block = block
        for key in worked.sorted() {
            let (r, s) = (key / data.storages, key % data.storages)
            var start: StorageLevel = .constant(data[.storageStart][r, s].given)
            for y in 0..<data.periods { start = add(r, s, y, start, places, &rows) }
        }
    }

    /// What building a store emits.
    mutating func addEmbodied(_ embodied: EmbodiedEmission) {
        for item in capacity.built {
            let amounts = EmbodiedEmission.amounts(data, storage: item.storage, item.region, item.period)
            for entry in embodied.entries(amounts, item.region, item.period) {
                block.add(entry.value, item.column, row: entry.row)
            }
            block.addCost(embodied.penalty(amounts, item.region, item.period), of: item.column)
        }
    }

    /// What an activity gives to a store and takes from it.
    static func ratios(_ data: SystemData, _ group: ActivityGroup, _ s: Int) -> (to: Double, from: Double) {
        (
            max(0, data[.toStorage][group.region, group.technology, s, group.mode].given),
            max(0, data[.fromStorage][group.region, group.technology, s, group.mode].given)
        )
    }

    func terms(of group: ActivityGroup, into terms: inout [RowTerm]) {
        if !isUsed { return }
        for s in 0..<data.storages {
            let (to, from) = Self.ratios(data, group, s)
            if to == 0 && from == 0 { continue }
            guard let entrance = entrances[(group.region * data.storages + s) * data.periods + group.period]
            else {
                continue
            }
            for place in entrance.charge.indices {
                let offset = weights + place * data.slices
                if to > 0 {
                    terms.append(
                        RowTerm(rows: .weighted(entrance.charge[place], weights: offset), coefficient: to)
                    )
                }
                if from > 0 {
                    terms.append(
                        RowTerm(
                            rows: .weighted(entrance.discharge[place], weights: offset),
                            coefficient: from
                        )
                    )
                }
            }
        }
    }

    // MARK: - One store in one period

    /// Adds rows and columns of a period and returns the level at its end.
    private mutating func add(
        _ r: Int,
        _ s: Int,
        _ y: Int,
        _ start: StorageLevel,
        _ places: Int,
        _ rows: inout RowSet
    ) -> StorageLevel {
        var period = StoragePeriod(r, s, y, data, chronology)
        period.addRates(&block, &rows)
        period.addLevels(from: start, &block, &rows)
        StorageBounds.add(period, capacity, &block, &rows)
        entrances[(r * data.storages + s) * data.periods + y] = Entrance(
            charge: (0..<places).map { map(period.chargeRows, $0, &rows) },
            discharge: (0..<places).map { map(period.dischargeRows, $0, &rows) }
        )
        return period.finish
    }

    /// Where the row of every slice stands, for one place of the slices.
    private func map(_ brackets: [Int32], _ place: Int, _ rows: inout RowSet) -> Int32 {
        let start = Int32(truncatingIfNeeded: rows.layout.slices.count)
        for list in chronology.places {
            rows.layout.slices.append(place < list.count ? brackets[list[place].bracket] : -1)
        }
        return start
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.storage-level.1",
        title: "energy.method.storageLevel",
        equation:
            "Y_{y+1} = Y_y + Δ_y · Σ_b Λ_b · (chg_b − dis_b);  S_{k+1} = S_k + Σ_{b ∈ k} Λ_b · (chg_b − dis_b);  T_{d+1} = T_d + n_{k,d} · Σ_b ℓ_b · (chg_b − dis_b)",
        symbols: [
            MethodSymbol("Y_y, S_k, T_d", meaning: "energy.symbol.level", unit: "energy"),
            MethodSymbol("chg_b, dis_b", meaning: "energy.symbol.storageRate", unit: "energy/yr"),
            MethodSymbol("Λ_b", meaning: "energy.symbol.bracketShare", unit: "1"),
            MethodSymbol("ℓ_b", meaning: "energy.symbol.daySplit", unit: "1"),
            MethodSymbol("n_{k,d}", meaning: "energy.symbol.daysOfType", unit: "d"),
            MethodSymbol("Δ_y", meaning: "energy.symbol.periodYears", unit: "yr"),
        ],
        citations: [
            Citation(reference: "howells2011", locator: "storage"),
            Citation(reference: "osemosys2021", locator: "S1–S15, SC5, SC6"),
        ]
    )
}
