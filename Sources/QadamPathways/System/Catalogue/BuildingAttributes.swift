extension EnergyAttribute {
    /// Buildings with efficiency levels.
    // swift-format-ignore
    static let buildingAttributes: [EnergyAttribute] = [
        row(.levelDemand, .building, "r b v c y", .nonnegative, "energy", .absent,
            nil, "building-demand"),
        row(.buildingProfile, .building, "b c l y", .fraction, "1", .absent,
            nil, "building-demand"),
        row(.levelProfile, .building, "b v c l y", .fraction, "1", .absent,
            nil, "building-demand"),
        row(.levelFirstYear, .building, "b v", .number, "year", .absent,
            nil, "building-levels"),
        row(.levelRequiredYear, .building, "b v", .number, "year", .absent,
            nil, "building-levels"),
        row(.levelCost, .building, "r b v y", .number, "cost", .absent,
            nil, "level-cost"),
        row(.levelLife, .building, "b v", .whole, "year", .absent,
            nil, "level-cost"),
        row(.levelFixedCost, .building, "r b v y", .number, "cost/year", .value(0),
            nil, "level-cost"),
        row(.levelWorks, .building, "r b v", .nonnegative, "works", .value(1),
            nil, "building-works"),
        row(.crews, .building, "r y", .nonnegative, "works", .absent,
            nil, "building-works"),
        row(.levelRequires, .building, "b v bb vv", .flag, "1", .absent,
            nil, "building-levels"),
        row(.levelExcludes, .building, "b v bb vv", .flag, "1", .absent,
            nil, "building-levels"),
    ]
}
