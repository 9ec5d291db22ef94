internal import QadamOptimize

extension PathwayModel {
    /// Declares all columns.
    ///
    /// | column | meaning | unit |
    /// |---|---|---|
    /// | act_{t,y,h} | output of technology t | MW |
    /// | new_{t,y} | capacity built at the start of y | MW or units |
    /// | Z_{b,k,y} | building b stands at level k or above | 0 or 1 |
    /// | A_{g,y} | effective floor area of demand group g | 1,000 m² |
    /// | g_{q,y} | volume of green contract q | MWh/yr |
    /// | o_{q,y} | credits of class q | t/yr |
    /// | chg, dis, lev | charge, discharge, content of a store | MW, MW, MWh |
    /// | newE, newP | energy and power capacity built | MWh, MW |
    mutating func declareColumns() {
        for (t, technology) in scenario.technologies.enumerated() {
            activity.append(periods.map { declareActivity(t, technology, $0) })
            newCapacity.append(periods.map { declareNewCapacity(technology, $0) })
        }
        for building in scenario.buildings {
            level.append(building.levels.map { id in periods.map { declareLevel(building, id, $0) } })
        }
        for group in groups {
            effectiveArea.append(periods.map { columns(1, .nonnegative, .area, group.id, $0)[0] })
        }
        for contract in scenario.contracts {
            self.contract.append(
                periods.map { y in
                    let committed = contract.committedMWh[y]
                    let most = kind == .businessAsUsual ? committed : max(committed, contract.maximumMWh[y])
                    return columns(1, .between(committed, most), .contract, contract.id, y)[0]
                }
            )
        }
        for credit in scenario.credits {
            self.credit.append(
                periods.map { y in
                    let usable = kind == .limited && credit.credited[y] && scenario.limit.tonnes[y] != nil
                    return columns(
                        1,
                        .between(0, usable ? credit.maximumTonnes[y] : 0),
                        .credit,
                        credit.id,
                        y
                    )[0]
                }
            )
        }
        for storage in scenario.storages { declareStorage(storage) }
    }

    /// Resources have no activity of their own: what they can give enters the balance, surplus is curtailed.
    private mutating func declareActivity(_ t: Int, _ technology: Technology, _ y: Int) -> ColumnBlock? {
        guard technology.input != .resource else { return nil }
        let block = columns(hours, .nonnegative, .activity, technology.id, y)
        // Capacity that cannot grow is a bound, not a row.
        if !technology.canBuild(in: kind), let existing = technology.existingMW(y) {
            for h in 0..<hours {
                builder.setBounds(.between(0, existing * availabilities[t][h]), of: block[h])
            }
        }
        return block
    }

    private mutating func declareNewCapacity(_ technology: Technology, _ y: Int) -> LinearModel.Column? {
        guard technology.canBuild(in: kind), let investment = technology.investment else { return nil }
        let possible = scenario.periods[y].firstYear >= investment.firstYear
        let unit = investment.unitMW ?? 1
        let most = possible ? (investment.maximumMW ?? .infinity) / unit : 0
        return columns(
            1,
            .between(0, most),
            integer: investment.unitMW != nil,
            .newCapacity,
            technology.id,
            y
        )[0]
    }

    private mutating func declareLevel(_ building: Building, _ id: String, _ y: Int) -> LinearModel.Column {
        let measures = scenario.level(id).map { scenario.measures(of: $0) } ?? []
        let possible =
            kind != .businessAsUsual
            && measures.allSatisfy { $0.firstYear <= scenario.periods[y].firstYear }
        return columns(1, .between(0, possible ? 1 : 0), integer: true, .level, "\(building.id),\(id)", y)[0]
    }

    private mutating func declareStorage(_ storage: StorageTechnology) {
        let id = storage.id
        charge.append(periods.map { columns(hours, .nonnegative, .activity, id, $0) })
        discharge.append(periods.map { columns(hours, .nonnegative, .activity, id, $0) })
        content.append(periods.map { columns(hours, .nonnegative, .activity, id, $0) })
        let possible = periods.map {
            kind != .businessAsUsual && scenario.periods[$0].firstYear >= storage.firstYear
        }
        newEnergy.append(
            periods.map {
                columns(
                    1,
                    .between(0, possible[$0] ? storage.maximumMWh ?? .infinity : 0),
                    .newCapacity,
                    id,
                    $0
                )[0]
            }
        )
        newPower.append(
            periods.map { columns(1, .between(0, possible[$0] ? .infinity : 0), .newCapacity, id, $0)[0] }
        )
    }
}
