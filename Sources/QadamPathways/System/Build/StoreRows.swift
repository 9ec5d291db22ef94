internal import QadamOptimize

/// One store with what it is made of.
struct Store: Sendable {
    let region: Int
    let storage: Int
    /// The commodity that it is filled from and emptied into; nil where nothing but technologies works on it.
    let commodity: Int?
    /// Whether technologies put into it and take out of it.
    let isWorked: Bool
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
    /// Where the rows of the largest rates of charge and of discharge stand by slice; −1 where those are bounds of
    /// columns, or nothing limits them.
    let charge: Int32
    let discharge: Int32
    /// Where what a rate gives in one occurrence of a slice stands among the weights; −1 where no technology works.
    let occurrences: Int
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
        let byHour = data[.storageByHour]
        for r in 0..<data.regions {
            for s in 0..<data.storages where byHour[r, s] == 1 {
                if stores.contains(where: { $0.region == r && $0.storage == s }) { continue }
                stores.append(store(r, s, nil, &rows))
            }
        }
    }

    /// What technologies put into a store and take out of it, in the rows of the level, of power and of largest rates.
    func terms(of group: ActivityGroup, into terms: inout [RowTerm]) {
        for store in stores where store.isWorked && store.region == group.region {
            let (to, from) = StorageRows.ratios(data, group, store.storage)
            if to == 0 && from == 0 { continue }
            let period = store.periods[group.period]
            if period.levels >= 0 && to != from {
                terms.append(
                    RowTerm(
                        rows: .weighted(period.levels, weights: period.occurrences),
                        coefficient: from - to
                    )
                )
            }
            for (map, rate) in [(period.power, to + from), (period.charge, to), (period.discharge, from)]
            where map >= 0 && rate != 0 {
                terms.append(RowTerm(rows: .slices(map), coefficient: rate))
            }
        }
    }

    /// Cost of what a technology takes out of stores, discounted, per activity.
    func throughput(of group: ActivityGroup, _ cost: SystemCost) -> Double {
        var sum = 0.0
        for store in stores where store.isWorked && store.region == group.region {
            let from = StorageRows.ratios(data, group, store.storage).from
            if from != 0 { sum += from * cost.throughput(store, group.period) }
        }
        return sum
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

    private mutating func store(_ r: Int, _ s: Int, _ c: Int?, _ rows: inout RowSet) -> Store {
        let isWorked = data[.storageByHour][r, s] == 1
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
                    period((r, s, y), isWorked, (calendar.levels, -1, powerRows), calendar, &rows)
                )
            } else {
                let short = shortPeriod(energy, nature, kept, y, &rows)
                periods.append(
                    period((r, s, y), isWorked, (short.levels, short.upper, powerRows), nil, &rows)
                )
            }
        }
        return Store(
            region: r,
            storage: s,
            commodity: c,
            isWorked: isWorked,
            nature: nature,
            kept: kept,
            energy: energy,
            power: power,
            periods: periods
        )
    }

    /// The rows of a period, with those of the largest rates where technologies share in them.
    private func period(
        _ place: (region: Int, storage: Int, period: Int),
        _ isWorked: Bool,
        _ maps: (levels: Int32, upper: Int32, power: Int32),
        _ calendar: StoreCalendar?,
        _ rows: inout RowSet
    ) -> StorePeriod {
        let (r, s, y) = place
        func limit(_ attribute: EnergyAttribute.ID, _ part: ModelPart) -> Int32 {
            let most = data[attribute][r, s]
            if !isWorked || most.isNaN { return -1 }
            return rows.add(part, ModelLayout.key(r, s, y), slices: data.slices) {
                chronology.day[$0] >= 0 ? (-.infinity, most) : nil
            }
        }
        var occurrences = -1
        if isWorked {
            occurrences = rows.layout.weights.count
            rows.layout.weights += (0..<data.slices).map {
                chronology.day[$0] < 0 ? 0 : chronology.hoursOfOccurrence($0, data.split($0, y))
            }
        }
        return StorePeriod(
            levels: maps.levels,
            upper: maps.upper,
            power: maps.power,
            charge: limit(.maximumChargeRate, .storeChargeRate),
            discharge: limit(.maximumDischargeRate, .storeDischargeRate),
            occurrences: occurrences,
            calendar: calendar
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
        _ rows: inout RowSet
    ) -> (levels: Int32, upper: Int32) {
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
        return (levels, upper)
    }
}
