internal import QadamOptimize

extension SystemAssembly {
    /// Levels of buildings, and the demands that depend on them.
    mutating func addBuildings() {
        let first = columnCount
        var levels = buildingLevels.block
        for group in demands.groups where group.row >= 0 {
            for entry in group.entries { levels.add(-entry.value, entry.step, row: group.row) }
        }
        levelColumns = first..<(first + levels.count)
        addBlock(levels)
        for group in demands.groups where group.row >= 0 { addDemand(group) }
        addBlock(buildingLevels.subsidies)
    }

    private mutating func addDemand(_ group: BuildingDemand.Group) {
        open(
            .demandOfBuildings,
            group.key,
            cost: 0,
            .nonnegative
        )
        builder.entry(1, row: Int(group.row))
        let place = activities.at(group.region, group.commodity, group.period)
        let start = group.profile * data.slices
        if data[.balancedOverYear][group.region, group.commodity] == 1, balance.years[place] >= 0 {
            builder.entry(-demands.yearly(group), row: Int(balance.years[place]))
        }
        let map = Int(balance.slices[place])
        if map >= 0 {
            for l in 0..<data.slices {
                let row = layout.slices[map + l]
                if row >= 0 { builder.entry(-demands.rates[start + l], row: Int(row)) }
            }
        }
        for limit in response.limits[place] ?? [] { addLimit(limit, group) }
    }

    /// What may be moved or left unmet grows with the demand.
    private mutating func addLimit(_ limit: DemandResponse.Limit, _ group: BuildingDemand.Group) {
        if limit.map < 0 {
            builder.entry(-limit.share * demands.yearly(group), row: Int(limit.row))
            return
        }
        for l in 0..<data.slices {
            let (row, rate) = (
                layout.slices[Int(limit.map) + l], demands.rates[group.profile * data.slices + l]
            )
            if row >= 0 && rate != 0 { builder.entry(-limit.share * rate, row: Int(row)) }
        }
    }
}
