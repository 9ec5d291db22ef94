internal import QadamOptimize

extension SystemAssembly {
    /// Investments, rates and levels of the stores on representative days.
    mutating func addStores() {
        for store in stores.stores {
            addStock(store.energy, store)
            if let power = store.power { addStock(power, store) }
            for y in store.periods.indices {
                addRates(store, y, isCharge: true)
                addRates(store, y, isCharge: false)
                if store.periods[y].calendar == nil { addContents(store, y) }
            }
        }
        addBlock(stores.block)
    }

    // MARK: - Investments

    private mutating func addStock(_ stock: StoreStock, _ store: Store) {
        let (r, s) = (stock.region, stock.storage)
        for v in 0..<data.periods where stock.canBuild[v] {
            let (invested, salvage) = cost.capital(stock, v)
            let served = stock.served(v)
            let own = served.filter { stock.forms[$0] == .single(v) }
            let fixed = own.reduce(0) { $0 + cost.fixed(stock, $1) }
            var most = Double.infinity
            for y in own {
                let limit = data[stock.asset.maximum][r, s, y]
                if !limit.isNaN { most = min(most, limit - stock.residual[y]) }
            }
            let isEnergy = stock.asset.newPart == .newStorage
            let emitted = isEnergy ? EmbodiedEmission.amounts(data, storage: s, r, v) : []
            open(
                stock.asset.newPart,
                ModelLayout.key(r, s, v),
                cost: invested - salvage + fixed + embodied.penalty(emitted, r, v),
                Bounds(lower: 0, upper: most)
            )
            for entry in embodied.entries(emitted, r, v) {
                builder.entry(entry.value, row: Int(entry.row))
            }
            for y in served {
                if stock.rows[y] >= 0 {
                    builder.entry(-1, row: Int(stock.rows[y]))
                } else {
                    addUses(stock, store, y)
                }
            }
        }
        for y in 0..<data.periods where stock.forms[y] == .column {
            let limit = data[stock.asset.maximum][r, s, y]
            open(
                stock.asset.standingPart,
                ModelLayout.key(r, s, y),
                cost: cost.fixed(stock, y),
                Bounds(lower: 0, upper: limit.isNaN ? .infinity : limit)
            )
            builder.entry(1, row: Int(stock.rows[y]))
            addUses(stock, store, y)
        }
    }

    /// The rows that a unit of an asset stands in.
    private mutating func addUses(_ stock: StoreStock, _ store: Store, _ y: Int) {
        let (period, nature) = (store.periods[y], store.nature)
        if stock.asset.newPart == .newStoragePower {
            addToSlices(-nature.powerToActivity, period.power)
            return
        }
        if let calendar = period.calendar {
            for term in calendar.terms { builder.entry(term.value, row: Int(term.row)) }
            return
        }
        let least = nature.least[y]
        addToSlices(-(1 - least) * StoreChronology.hoursOfYear, period.upper)
        if least > 0 && nature.kept < 1 {
            for l in 0..<data.slices {
                let row = layout.slices[Int(period.levels) + l]
                if row < 0 { continue }
                let lost = 1 - store.kept[l]
                builder.entry(least * lost * StoreChronology.hoursOfYear, row: Int(row))
            }
        }
    }

    private mutating func addToSlices(_ value: Double, _ map: Int32) {
        if map < 0 { return }
        for l in 0..<data.slices {
            let row = layout.slices[Int(map) + l]
            if row >= 0 { builder.entry(value, row: Int(row)) }
        }
    }

    // MARK: - Rates and levels

    /// Charge takes from the balance and fills, discharge empties and gives to it.
    private mutating func addRates(_ store: Store, _ y: Int, isCharge: Bool) {
        let (r, s, period, days) = (store.region, store.storage, store.periods[y], stores.chronology)
        guard period.levels >= 0, let commodity = store.commodity else { return }
        let key = activities.at(r, commodity, y)
        let (balances, annual) = (Int(balance.slices[key]), Int(balance.years[key]))
        let limit = data[isCharge ? .maximumChargeRate : .maximumDischargeRate][r, s]
        let shared = isCharge ? period.charge : period.discharge
        let bounds = Bounds(lower: 0, upper: limit.isNaN || shared >= 0 ? .infinity : limit)
        let throughput = isCharge ? 0 : cost.throughput(store, y)
        let sign = isCharge ? -1.0 : 1.0
        let factor = isCharge ? -store.nature.charge : 1 / store.nature.discharge
        let (first, map) = (columnCount, layout.slices.count)
        for l in 0..<data.slices {
            let level = layout.slices[Int(period.levels) + l]
            if level < 0 {
                layout.slices.append(-1)
                continue
            }
            let split = data.split(l, y)
            layout.slices.append(Int32(truncatingIfNeeded: columnCount))
            builder.column(cost: throughput * split, bounds)
            columnCount += 1
            if balances >= 0, layout.slices[balances + l] >= 0 {
                builder.entry(sign, row: Int(layout.slices[balances + l]))
            }
            if annual >= 0 { builder.entry(sign * split, row: annual) }
            builder.entry(factor * days.hoursOfOccurrence(l, split), row: Int(level))
            if period.power >= 0 { builder.entry(1, row: Int(layout.slices[Int(period.power) + l])) }
            if shared >= 0 { builder.entry(1, row: Int(layout.slices[Int(shared) + l])) }
        }
        close(isCharge ? .storeCharge : .storeDischarge, ModelLayout.key(r, s, y), first, map)
    }

    /// Levels of a store whose days end as they began.
    private mutating func addContents(_ store: Store, _ y: Int) {
        let (period, nature, days) = (store.periods[y], store.nature, stores.chronology)
        if period.levels < 0 { return }
        let isConstant = store.energy.isConstant(y)
        let capacity = store.energy.constant(y) * (1 - nature.least[y]) * StoreChronology.hoursOfYear
        let bounds = Bounds(lower: 0, upper: isConstant ? capacity : .infinity)
        let (first, map) = (columnCount, layout.slices.count)
        for l in 0..<data.slices {
            let row = layout.slices[Int(period.levels) + l]
            if row < 0 {
                layout.slices.append(-1)
                continue
            }
            layout.slices.append(Int32(truncatingIfNeeded: columnCount))
            builder.column(bounds)
            columnCount += 1
            // The level is the end of the slice before and the start of its own.
            let before = layout.slices[Int(period.levels) + days.before[l]]
            let kept = store.kept[l]
            if before == row {
                builder.entry(1 - kept, row: Int(row))
            } else {
                builder.entry(1, row: Int(before))
                builder.entry(-kept, row: Int(row))
            }
            if period.upper >= 0 { builder.entry(1, row: Int(layout.slices[Int(period.upper) + l])) }
        }
        close(.storeContent, ModelLayout.key(store.region, store.storage, y), first, map)
    }
}
