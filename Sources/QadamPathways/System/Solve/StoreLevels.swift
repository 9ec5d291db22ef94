public import QadamOptimize

/// Levels of a store on representative days in one period of a plan.
public struct StoreLevels: Sendable, Equatable {
    /// Energy capacity that stands.
    public let capacity: Double
    /// Level at the start of every slice, nil where the level depends on the day of the year.
    public let bySlice: [Double?]
    /// Level at the start of every day of the calendar; empty for a store whose days end as they began.
    public let byCalendarDay: [Double]
}

extension SystemModel {
    /// Levels of a store on representative days; nil if there is no such store or a name is unknown.
    public func storeLevels(
        _ storage: String,
        region: String,
        year: String,
        in primal: PrimalSolution
    ) -> StoreLevels? {
        let sets = system.sets
        guard let r = sets.position(region, in: .region), let s = sets.position(storage, in: .storage),
            let y = sets.position(year, in: .year),
            let store = stores.stores.first(where: { $0.region == r && $0.storage == s })
        else { return nil }
        return storeLevels(store, y, primal.columnValues)
    }

    /// Levels of a store in a period.
    func storeLevels(_ store: Store, _ y: Int, _ values: [Double]) -> StoreLevels {
        let (r, s) = (store.region, store.storage)
        let key = ModelLayout.key(r, s, y)
        var capacity = store.energy.isConstant(y) ? store.energy.constant(y) : 0
        var slices = [Double?](repeating: nil, count: data.slices)
        var runs: [Int: Double] = [:]
        var gains: [Int: Double] = [:]
        for block in layout.columns where block.key[0] == key[0] && block.key[1] == key[1] {
            let value = values[Int(block.start)]
            if block.part == .newStorage, store.energy.forms[y] == .single(Int(block.key[2])) {
                capacity = store.energy.constant(y) + value
            }
            if block.key[2] != key[2] { continue }
            switch block.part {
            case .storageThatStands: capacity = value
            case .storeContent:
                for l in 0..<data.slices {
                    let column = layout.slices[Int(block.map) + l]
                    if column >= 0 { slices[l] = values[Int(column)] / StoreChronology.hoursOfYear }
                }
            case .levelOfSlice: slices[Int(block.key[3])] = value / StoreChronology.hoursOfYear
            case .levelOfRun: runs[Int(block.key[3])] = value / StoreChronology.hoursOfYear
            case .gainOfDay: gains[Int(block.key[3])] = value / StoreChronology.hoursOfYear
            default: continue
            }
        }
        let floor = store.nature.least[y] * capacity
        slices = slices.map { level in level.map { $0 + floor } }
        let isLinked = store.periods[y].calendar != nil
        return StoreLevels(
            capacity: capacity,
            bySlice: slices,
            byCalendarDay: isLinked ? calendar(store.nature, floor, slices, runs, gains) : []
        )
    }

    /// Levels of the days of the year from those of the runs.
    private func calendar(
        _ nature: StoreNature,
        _ floor: Double,
        _ slices: [Double?],
        _ runs: [Int: Double],
        _ gains: [Int: Double]
    ) -> [Double] {
        let days = stores.chronology
        var levels: [Double] = []
        for run in days.runs {
            guard let first = days.slices[run.day].first, let last = days.slices[run.day].last else {
                continue
            }
            if let start = runs[run.first] {
                var level = start + floor
                for _ in 0..<run.length {
                    levels.append(level)
                    level = level * nature.kept(days.length(run.day)) + (gains[last] ?? 0)
                }
            } else if let start = slices[first] {
                levels.append(start)
            }
        }
        return levels
    }
}
