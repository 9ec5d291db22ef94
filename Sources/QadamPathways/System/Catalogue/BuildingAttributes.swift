extension Attribute {
    /// Buildings with efficiency levels.
    static let buildingAttributes: [Attribute] = [
        own(
            .levelDemand,
            .building,
            [.region, .building, .level, .commodity, .year],
            .nonnegative,
            "energy",
            .absent,
            ["building-demand"]
        ),
        own(
            .buildingProfile,
            .building,
            [.building, .commodity, .slice, .year],
            .fraction,
            "1",
            .absent,
            ["building-demand"]
        ),
        own(
            .levelProfile,
            .building,
            [.building, .level, .commodity, .slice, .year],
            .fraction,
            "1",
            .absent,
            ["building-demand"]
        ),
        own(.levelFirstYear, .building, [.building, .level], .number, "year", .absent, ["building-levels"]),
        own(
            .levelRequiredYear,
            .building,
            [.building, .level],
            .number,
            "year",
            .absent,
            ["building-levels"]
        ),
        own(
            .levelCost,
            .building,
            [.region, .building, .level, .year],
            .number,
            "cost",
            .absent,
            ["level-cost"]
        ),
        own(.levelLife, .building, [.building, .level], .whole, "year", .absent, ["level-cost"]),
        own(
            .levelFixedCost,
            .building,
            [.region, .building, .level, .year],
            .number,
            "cost/year",
            .value(0),
            ["level-cost"]
        ),
        own(
            .levelWorks,
            .building,
            [.region, .building, .level],
            .nonnegative,
            "works",
            .value(1),
            ["building-works"]
        ),
        own(.crews, .building, [.region, .year], .nonnegative, "works", .absent, ["building-works"]),
        own(
            .levelRequires,
            .building,
            [.building, .level, .otherBuilding, .otherLevel],
            .flag,
            "1",
            .absent,
            ["building-levels"]
        ),
        own(
            .levelExcludes,
            .building,
            [.building, .level, .otherBuilding, .otherLevel],
            .flag,
            "1",
            .absent,
            ["building-levels"]
        ),
    ]
}
