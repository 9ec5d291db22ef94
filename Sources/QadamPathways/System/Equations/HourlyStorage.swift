public import QadamEvidence
internal import QadamOptimize

/// Stores within days that stand for many: the content at the start of every slice, around the day.
///
///     c_{l+1} = (1 − σ)^{h_l} · c_l + h_l / 8760 · Σ_{t,m} (in_{t,s,m} − out_{t,s,m}) · act_{t,m,y,l}
///     q_y · E_y ≤ c_l ≤ E_y
///
/// Efficiencies are in the ratios: a technology that puts 0.9 into the store per unit of activity loses a tenth, one that
/// takes 1.1 out per unit of activity loses a tenth of what it takes. Where capacity cannot change, both bounds are bounds
/// of the column. Stores whose days are linked: ``LinkedStorage``.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | c_l | content at the start of slice l of one day | energy |
/// | h_l | hours of the slice in its day | hour |
/// | σ | loss | 1/hour |
/// | in, out | what an activity gives to the store and takes from it | energy/activity |
/// | E, q | capacity, and least content as a part of it | energy, 1 |
///
/// Source: Kotzur et al. 2018, section 2, intra-day storage.
public struct HourlyStorage {
    /// By region, storage and period: where the rows of the slices stand, −1 for none.
    private(set) var slices: [Int32]
    private(set) var block = RowwiseBlock()
    /// Stores whose days stand alone.
    private(set) var cyclic: [HourlyContents] = []
    /// Where the hours of the slices, as parts of a year, stand among the weights.
    private let weights: Int
    private let data: SystemData

    init(
        _ data: SystemData,
        _ chronology: DayChronology,
        _ activities: Activities,
        _ cost: SystemCost,
        _ rows: inout RowSet
    ) {
        self.data = data
        slices = [Int32](repeating: -1, count: data.regions * data.storages * data.periods)
        weights = rows.layout.weights.count
        var worked = Set<Int>()
        for group in activities.groups where !data[.toStorage].isEmpty || !data[.fromStorage].isEmpty {
            for s in 0..<data.storages
            where StorageRows.ratios(data, group, s) != (0, 0) && data[.storageByHour][group.region, s] == 1 {
                worked.insert(group.region * data.storages + s)
            }
        }
        if worked.isEmpty { return }
        rows.layout.weights += chronology.hours.map { $0 / DayChronology.hoursOfYear }
        var block = RowwiseBlock()
        let capacity = StorageCapacity(data, worked, cost, &block, &rows)
        for key in worked.sorted() {
            let (r, s) = (key / data.storages, key % data.storages)
            for y in 0..<data.periods {
                let store = HourlyStore(r, s, y, data, chronology, capacity.standing(r, s, y))
                if data[.linksDays][r, s] == 1 {
                    slices[key * data.periods + y] = LinkedStorage.add(store, &block, &rows)
                } else {
                    let contents = store.addCyclic(&block, &rows)
                    slices[key * data.periods + y] = contents.level
                    cyclic.append(contents)
                }
            }
        }
        self.block = block
    }

    func terms(of group: ActivityGroup, into terms: inout [RowTerm]) {
        for s in 0..<data.storages {
            let map = slices[(group.region * data.storages + s) * data.periods + group.period]
            if map < 0 { continue }
            let (to, from) = StorageRows.ratios(data, group, s)
            if to == from { continue }
            terms.append(RowTerm(rows: .weighted(map, weights: weights), coefficient: from - to))
        }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.hourly-storage.1",
        title: "energy.method.hourlyStorage",
        equation:
            "c_{l+1} = (1 − σ)^{h_l} · c_l + h_l / 8760 · Σ_{t,m} (in − out) · act_{t,m,y,l};  q_y · E_y ≤ c_l ≤ E_y",
        symbols: [
            MethodSymbol("c_l", meaning: "energy.symbol.content", unit: "energy"),
            MethodSymbol("h_l", meaning: "energy.symbol.hoursOfSlice", unit: "h"),
            MethodSymbol("σ", meaning: "energy.symbol.standingLoss", unit: "1/h"),
            MethodSymbol("in, out", meaning: "energy.symbol.storageRatio", unit: "energy/activity"),
            MethodSymbol("act_{t,m,y,l}", meaning: "energy.symbol.activity", unit: "activity/yr"),
            MethodSymbol("E_y", meaning: "energy.symbol.storageCapacity", unit: "energy"),
            MethodSymbol("q_y", meaning: "energy.symbol.leastLevel", unit: "1"),
        ],
        citations: [Citation(reference: "kotzur2018", locator: "section 2, intra-day storage")]
    )
}

/// One store by the hour in one period.
struct HourlyStore {
    let region: Int
    let storage: Int
    let period: Int
    let data: SystemData
    let chronology: DayChronology
    let capacity: (constant: Double, column: Int?)

    init(
        _ r: Int,
        _ s: Int,
        _ y: Int,
        _ data: SystemData,
        _ chronology: DayChronology,
        _ capacity: (constant: Double, column: Int?)
    ) {
        (region, storage, period) = (r, s, y)
        (self.data, self.chronology, self.capacity) = (data, chronology, capacity)
    }

    var key: SIMD8<Int32> { ModelLayout.key(region, storage, period) }

    func key(_ place: Int) -> SIMD8<Int32> { ModelLayout.key(region, storage, period, place) }

    /// Least content as a part of the capacity.
    var least: Double { data[.minimumStorageLevel][region, storage, period].given }

    /// What is left after some hours.
    func left(after hours: Double) -> Double { power(1 - data[.standingLoss][region, storage], hours) }

    /// Bounds of a content where the capacity cannot change.
    var bounds: Bounds {
        capacity.column == nil
            ? .between(least * capacity.constant, capacity.constant) : .nonnegative
    }

    /// Contents around each day: rows here, columns in ``HourlyContents/emit(into:_:first:)``.
    func addCyclic(_ block: inout RowwiseBlock, _ rows: inout RowSet) -> HourlyContents {
        let isIn = { chronology.day[$0] >= 0 }
        let level = rows.add(.hourlyLevel, key, slices: data.slices) { isIn($0) ? (0, 0) : nil }
        var (upper, lower) = (Int32(-1), Int32(-1))
        if let stands = capacity.column {
            upper = rows.add(.hourlyUpper, key, slices: data.slices) {
                isIn($0) ? (-.infinity, capacity.constant) : nil
            }
            add(-1, stands, upper, &block, rows)
            if least > 0 {
                lower = rows.add(.hourlyLower, key, slices: data.slices) {
                    isIn($0) ? (least * capacity.constant, .infinity) : nil
                }
                add(-least, stands, lower, &block, rows)
            }
        }
        return HourlyContents(store: self, level: level, upper: upper, lower: lower)
    }

    private func add(
        _ value: Double,
        _ column: Int,
        _ map: Int32,
        _ block: inout RowwiseBlock,
        _ rows: RowSet
    ) {
        if map < 0 { return }
        for l in 0..<data.slices { block.add(value, column, row: rows.layout.slices[Int(map) + l]) }
    }
}

/// The contents of a store around its days, whose columns are written at once: they are many.
struct HourlyContents {
    let store: HourlyStore
    /// Where the rows of the slices stand; −1 for none.
    let level: Int32
    let upper: Int32
    let lower: Int32

    /// Appends the columns; returns how many.
    func emit(into builder: inout ColumnwiseBuilder, _ layout: inout ModelLayout, first: Int) -> Int {
        let (data, chronology) = (store.data, store.chronology)
        let map = layout.slices.count
        var count = 0
        for l in 0..<data.slices {
            if chronology.day[l] < 0 {
                layout.slices.append(-1)
                continue
            }
            layout.slices.append(Int32(truncatingIfNeeded: first + count))
            builder.column(store.bounds)
            count += 1
            let left = store.left(after: chronology.hours[l])
            let (own, before) = (
                layout.slices[Int(level) + l], layout.slices[Int(level) + chronology.previous[l]]
            )
            if own == before {
                builder.entry(1 - left, row: Int(own))
            } else {
                builder.entry(1, row: Int(before))
                builder.entry(-left, row: Int(own))
            }
            for bound in [upper, lower] where bound >= 0 {
                builder.entry(1, row: Int(layout.slices[Int(bound) + l]))
            }
        }
        if count > 0 {
            layout.columns.append(
                ModelBlock(
                    part: .content,
                    key: store.key,
                    start: Int32(truncatingIfNeeded: first),
                    count: Int32(truncatingIfNeeded: count),
                    map: Int32(truncatingIfNeeded: map)
                )
            )
        }
        return count
    }
}
