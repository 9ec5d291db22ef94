internal import QadamEvidence

extension SystemCheck {
    /// Stores on representative days, and the chronology that they need.
    mutating func checkStoresOnDays() {
        let places = StoreRows.places(data)
        if places.isEmpty { return }
        checkSlicesOfDays()
        var isLinked = false
        for (position, place) in places.enumerated() {
            let (r, s) = (place.region, place.storage)
            let names = [name(r, .region), name(s, .storage)]
            let others = places.filter { $0.region == r && $0.storage == s }
            if others.count > 1 {
                let isFirst = !places[..<position].contains { $0.region == r && $0.storage == s }
                if isFirst {
                    let list = others.map { name($0.commodity, .commodity) }
                    report("PTH-0704", .error, .storage, names, .storedCommodity, ["list": .list(list)])
                }
                continue
            }
            isLinked = isLinked || data[.linksDays][r, s] == 1
            checkStore(r, s, names)
            for asset in [StoreAsset.energy, .power] { checkAsset(asset, r, s, names) }
        }
        if isLinked { checkStoreCalendar() }
    }

    // MARK: - Chronology

    private mutating func checkSlicesOfDays() {
        let (days, belongs) = (0..<sets.count(.day), data[.sliceDay])
        let homes = (0..<data.slices).map { l in days.filter { belongs[l, $0] == 1 } }
        let wrong = homes.indices.filter { homes[$0].count != 1 }
        if !wrong.isEmpty {
            report("PTH-0701", .error, .slice, wrong.map { name($0, .slice) }, .sliceDay)
            return
        }
        let used = days.filter { d in homes.contains([d]) }
        for l in 0..<data.slices where data[.sliceHours][l].isNaN {
            report("PTH-0514", .error, .slice, [name(l, .slice)], .sliceHours)
        }
        for d in used where data[.dayWeight][d].isNaN {
            report("PTH-0514", .error, .slice, [name(d, .day)], .dayWeight)
        }
        let lengths = homes.indices.map { data[.dayWeight][homes[$0][0]] * data[.sliceHours][$0] }
        let year = lengths.reduce(0, +)
        if year.isNaN { return }
        for y in 0..<data.periods {
            let off = homes.indices.filter {
                abs(lengths[$0] / year - data.split($0, y)) > 1e-4 * data.split($0, y)
            }
            if off.isEmpty { continue }
            report(
                "PTH-0702",
                .error,
                .slice,
                off.map { name($0, .slice) },
                .yearSplit,
                ["year": .text(String(sets.years[y]))]
            )
        }
    }

    /// The days of the year, each with one representative day, as often as it stands for.
    private mutating func checkStoreCalendar() {
        let (days, order) = (0..<sets.count(.day), data[.dayOfCalendar])
        let dates = 0..<sets.count(.calendarDay)
        let homes = dates.map { date in days.filter { order[date, $0] == 1 } }
        let wrong = homes.indices.filter { homes[$0].count != 1 }
        if dates.isEmpty || !wrong.isEmpty {
            report("PTH-0703", .error, .slice, wrong.map { name($0, .calendarDay) }, .dayOfCalendar)
            return
        }
        for d in days {
            let (weight, found) = (data[.dayWeight][d], homes.count { $0 == [d] })
            if weight.isNaN || abs(weight - Double(found)) <= 1e-6 * weight { continue }
            report(
                "PTH-0705",
                .error,
                .slice,
                [name(d, .day)],
                .dayWeight,
                ["weight": .number(weight), "found": .integer(found)]
            )
        }
    }

    // MARK: - Stores

    private mutating func checkStore(_ r: Int, _ s: Int, _ names: [String]) {
        for attribute in [EnergyAttribute.ID.chargeEfficiency, .dischargeEfficiency] {
            let value = data[attribute][r, s]
            if value.isNaN { report("PTH-0514", .error, .storage, names, attribute) }
            if value == 0 { report("PTH-0706", .error, .storage, names, attribute) }
        }
        let isWorked = activities.groups.contains {
            $0.region == r && StorageRows.ratios(data, $0, s) != (0, 0)
        }
        // By season and bracket there is no rate of the slice that both could share.
        if isWorked && data[.storageByHour][r, s] != 1 {
            report("PTH-0707", .error, .storage, names, .storedCommodity)
        }
        if data[.storageLife][r, s].isNaN { report("PTH-0514", .error, .storage, names, .storageLife) }
        for asset in [StoreAsset.energy, .power] {
            if asset.life == .storagePowerLife && data[asset.life][r, s].isNaN { continue }
            let canNever = (0..<data.periods).allSatisfy { y in
                !(data[asset.residual][r, s, y] > 0)
                    && (!(data[asset.life][r, s] > 0) || data[asset.maximum][r, s, y] == 0)
            }
            if canNever { report("PTH-0708", .warning, .storage, names, asset.residual) }
        }
    }

    private mutating func checkAsset(_ asset: StoreAsset, _ r: Int, _ s: Int, _ names: [String]) {
        if data[asset.life][r, s] > 0 {
            let missing = periods { y in
                data[asset.capital][r, s, y].isNaN && !(data[asset.maximum][r, s, y] <= 0)
            }
            if let missing {
                report(
                    "PTH-0709",
                    .error,
                    .storage,
                    names,
                    asset.capital,
                    ["years": missing, "limit": .text(asset.maximum.name)]
                )
            }
        }
        let above = periods { y in data[asset.residual][r, s, y] > data[asset.maximum][r, s, y] }
        if let above {
            report(
                "PTH-0710",
                .error,
                .storage,
                names,
                asset.residual,
                ["years": above, "limit": .text(asset.maximum.name)]
            )
        }
    }
}
