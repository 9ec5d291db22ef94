extension ResultReader {
    /// Rates of the stores on days, and power that was built.
    mutating func readDays(_ block: ModelBlock, _ values: [Double]) {
        let (r, s, y) = (Int(block.key[0]), Int(block.key[1]), Int(block.key[2]))
        switch block.part {
        case .newStoragePower: self[.newStoragePower].add(values[Int(block.start)], r, s, y)
        case .storeCharge, .storeDischarge:
            let quantity: ResultQuantity = block.part == .storeCharge ? .storeCharge : .storeDischarge
            for l in 0..<data.slices {
                let column = Int(model.layout.slices[Int(block.map) + l])
                if column < 0 { continue }
                let amount = values[column] * data.split(l, y)
                self[quantity].add(amount, r, s, l, y)
                if quantity == .storeCharge { continue }
                for store in model.stores.stores where store.region == r && store.storage == s {
                    self[.storeCost].add(amount * cost.throughput(store, y), r, s, y)
                }
            }
        default: return
        }
    }

    /// Power that stands and the costs of the stores on days, but investment in energy, which all stores have.
    mutating func addStores(_ values: [Double]) {
        for store in model.stores.stores {
            for y in 0..<data.periods {
                let levels = model.storeLevels(store, y, values)
                for (l, level) in levels.bySlice.enumerated() {
                    if let level { self[.storageContent].add(level, store.region, store.storage, l, y) }
                }
                for (n, level) in levels.byCalendarDay.enumerated() {
                    self[.storageContentOfDay].add(level, store.region, store.storage, n, y)
                }
            }
        }
        let (stored, powers) = (self[.totalStorage].closedCopy, self[.newStoragePower].closedCopy)
        for store in model.stores.stores {
            let (r, s) = (store.region, store.storage)
            for y in 0..<data.periods {
                let stands = stored.value([r, s, y])
                self[.storeCost].add(stands * cost.fixed(store.energy, y), r, s, y)
            }
            guard let power = store.power else { continue }
            for v in 0..<data.periods {
                self[.storagePower].add(power.residual[v], r, s, v)
                self[.storeCost].add(power.residual[v] * cost.fixed(power, v), r, s, v)
                let built = powers.value([r, s, v])
                if built == 0 { continue }
                let (invested, salvage) = cost.capital(power, v)
                self[.storeCost].add(built * (invested - salvage), r, s, v)
                for y in power.served(v) {
                    self[.storagePower].add(built, r, s, y)
                    self[.storeCost].add(built * cost.fixed(power, y), r, s, y)
                }
            }
        }
    }

    /// Levels in force, what they cost, and the demand of the buildings.
    mutating func addBuildings(_ values: [Double]) {
        let first = model.levelColumns.lowerBound
        for ladder in model.buildingSteps.ladders {
            for y in 0..<data.periods {
                let reached = ladder.levels.indices.map { k -> Double in
                    if k == 0 { return 1 }
                    let column = ladder.columns[k][y]
                    return column < 0 ? 0 : values[first + column]
                }
                addLevels(ladder, y, reached, values)
            }
        }
        var column = model.levelColumns.upperBound
        for group in model.demands.groups {
            var amount = group.constant
            if group.row >= 0 {
                amount = values[column]
                column += 1
            }
            for l in 0..<data.slices {
                let rate = model.demands.rates[group.profile * data.slices + l]
                let energy = amount * rate * data.split(l, group.period)
                self[.buildingDemand].add(energy, group.region, l, group.commodity, group.period)
            }
        }
    }

    private mutating func addLevels(
        _ ladder: BuildingSteps.Ladder,
        _ y: Int,
        _ reached: [Double],
        _ values: [Double]
    ) {
        let (b, first) = (ladder.building, model.levelColumns.lowerBound)
        for (k, level) in ladder.levels.enumerated() {
            let above = k + 1 < reached.count ? reached[k + 1] : 0
            let inForce = reached[k] - above
            self[.buildingLevel].add(inForce, b, level, y)
            let before = y > 0 && k > 0 ? ladder.columns[k][y - 1] : -1
            let step = k == 0 ? 0 : reached[k] - (before < 0 ? 0 : values[first + before])
            for r in 0..<data.regions {
                let fixed = data[.levelFixedCost][r, b, level, y].given * data.regional(r, y)
                var amount = inForce * fixed
                if step != 0 { amount += step * LevelCost.worth(r, b, level, y, data, cost) }
                self[.levelCost].add(amount, r, b, level, y)
                if step == 0 || k == 0 { continue }
                if data[.subsidyBudget][r, y].isNaN {
                    self[.subsidy].add(step * LevelFinance.subsidy(data, r, b, level, y), r, b, level, y)
                }
                let emitted = EmbodiedEmission.amounts(data, building: b, level: level, r, y)
                for (period, amounts) in emitted {
                    addEmbodied(amounts, r, period, times: step, to: .levelCost, r, b, level, period)
                }
            }
        }
    }
}

extension SystemResiduals {
    /// What stores on days and buildings take from and give to the commodities, by the place of a balance.
    static func addDays(
        _ result: SystemResult,
        _ data: SystemData,
        _ add: (_ r: Int, _ c: Int, _ y: Int, _ l: Int, _ amount: Double) -> Void
    ) {
        for place in StoreRows.places(data) {
            for (quantity, sign) in [(ResultQuantity.storeDischarge, 1.0), (.storeCharge, -1)] {
                let table = result[quantity]
                for row in 0..<table.count {
                    let index = table.index(row)
                    if index[0] != place.region || index[1] != place.storage { continue }
                    add(place.region, place.commodity, index[3], index[2], sign * table.values[row])
                }
            }
        }
        let demand = result[.buildingDemand]
        for row in 0..<demand.count {
            let index = demand.index(row)
            add(index[0], index[2], index[3], index[1], -demand.values[row])
        }
    }
}
