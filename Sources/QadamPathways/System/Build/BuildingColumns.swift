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
        let map = Int(balance.slices[activities.at(group.region, group.commodity, group.period)])
        if map < 0 { return }
        let start = group.profile * data.slices
        for l in 0..<data.slices {
            let row = layout.slices[map + l]
            if row >= 0 { builder.entry(-demands.rates[start + l], row: Int(row)) }
        }
    }
}
