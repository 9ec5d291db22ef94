internal import QadamOptimize

/// One store with what it is made of.
struct Store: Sendable {
    let region: Int
    let storage: Int
    let commodity: Int
    let nature: StoreNature
    /// By slice: what is left of a level after it.
    let kept: [Double]
    let energy: StoreStock
    /// Nil where nothing but largest rates limits charge and discharge.
    let power: StoreStock?
    let periods: [StorePeriod]
}

/// The rows of one store in one period.
struct StorePeriod: Sendable {
    /// Where the rows of the level stand by slice.
    let levels: Int32
    /// Where the rows of the energy capacity stand by slice, −1 where it is a bound or stands in rows of the calendar.
    let upper: Int32
    /// Where the rows of the power capacity stand by slice, −1 where nothing limits the rates.
    let power: Int32
    /// Rows of a linked store; nil for one whose days end as they began.
    let calendar: StoreCalendar?
}

/// All stores on representative days; the equations are in ``StoreLevel`` and ``StoreCalendar``.
struct StoreRows: Sendable {
    let chronology: StoreChronology
    private(set) var stores: [Store] = []
    /// Levels of the linked stores.
    private(set) var block = RowwiseBlock()
    private let data: SystemData

    init(_ data: SystemData, _ rows: inout RowSet) {
        self.data = data
        chronology = StoreChronology(data)
        for place in Self.places(data) {
            stores.append(store(place.region, place.storage, place.commodity, &rows))
        }
    }

    /// Which store holds which commodity where.
    static func places(_ data: SystemData) -> [(region: Int, storage: Int, commodity: Int)] {
        let stored = data[.storedCommodity]
        var places: [(region: Int, storage: Int, commodity: Int)] = []
        if stored.isEmpty { return [] }
        for r in 0..<data.regions {
            for s in 0..<data.storages {
                for c in 0..<data.commodities where stored[r, s, c] == 1 { places.append((r, s, c)) }
            }
        }
        return places
    }

    private mutating func store(_ r: Int, _ s: Int, _ c: Int, _ rows: inout RowSet) -> Store {
        let nature = StoreNature(data, r, s)
        let kept = chronology.hours.map { nature.kept($0) }
        let energy = StoreStock(.energy, r, s, data, &rows)
        let isLimited = !data[.storagePowerLife][r, s].isNaN
        let power = isLimited ? StoreStock(.power, r, s, data, &rows) : nil
        let isLinked = data[.linksDays][r, s] == 1
        var periods: [StorePeriod] = []
        for y in 0..<data.periods {
            let powerRows =
                power.map { addPower($0, nature, y, &rows) } ?? -1
            if isLinked {
                let calendar = StoreCalendar(
                    (r, s, y),
                    chronology,
                    nature,
                    constant: energy.constant(y),
                    isConstant: energy.isConstant(y),
                    slices: data.slices,
                    &block,
                    &rows
                )
                periods.append(
                    StorePeriod(levels: calendar.levels, upper: -1, power: powerRows, calendar: calendar)
                )
            } else {
                periods.append(shortPeriod(energy, nature, kept, y, powerRows, &rows))
            }
        }
        return Store(
            region: r,
            storage: s,
            commodity: c,
            nature: nature,
            kept: kept,
            energy: energy,
            power: power,
            periods: periods
        )
    }

    private func addPower(
        _ power: StoreStock,
        _ nature: StoreNature,
        _ y: Int,
        _ rows: inout RowSet
    ) -> Int32 {
        let most = power.constant(y) * nature.powerToActivity
        return rows.add(
            .storePower,
            ModelLayout.key(power.region, power.storage, y),
            slices: data.slices
        ) { chronology.day[$0] >= 0 ? (-.infinity, most) : nil }
    }

    private func shortPeriod(
        _ energy: StoreStock,
        _ nature: StoreNature,
        _ kept: [Double],
        _ y: Int,
        _ power: Int32,
        _ rows: inout RowSet
    ) -> StorePeriod {
        let key = ModelLayout.key(energy.region, energy.storage, y)
        let constant = energy.constant(y) * StoreChronology.hoursOfYear
        let least = nature.least[y]
        let levels = rows.add(.storeLevel, key, slices: data.slices) { l in
            guard chronology.day[l] >= 0 else { return nil }
            let side = 0 - least * (1 - kept[l]) * constant
            return (side, side)
        }
        var upper: Int32 = -1
        if !energy.isConstant(y) {
            upper = rows.add(.storeEnergy, key, slices: data.slices) {
                chronology.day[$0] >= 0 ? (-.infinity, (1 - least) * constant) : nil
            }
        }
        return StorePeriod(levels: levels, upper: upper, power: power, calendar: nil)
    }
}
