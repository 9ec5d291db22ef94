extension Attribute {
    /// The chronology of days; slices of a day stand in the order of their names.
    static let chronologyAttributes: [Attribute] = [
        own(.sliceDay, .slice, [.slice, .day], .flag, "1", .absent, ["store-level", "store-calendar"]),
        own(.sliceHours, .slice, [.slice], .positive, "hour", .absent, ["store-level", "store-calendar"]),
        own(.dayWeight, .day, [.day], .positive, "day", .absent, ["store-level", "store-calendar"]),
        own(.calendarOrder, .day, [.calendarDay, .day], .flag, "1", .absent, ["store-calendar"]),
    ]

    /// Stores that are filled from and emptied into a commodity on that chronology.
    static let storeAttributes: [Attribute] = [
        own(
            .storedCommodity,
            .storage,
            [.region, .storage, .commodity],
            .flag,
            "1",
            .absent,
            ["store-level", "balance"]
        ),
        own(.isLinked, .storage, [.region, .storage], .flag, "1", .value(0), ["store-calendar"]),
        own(
            .chargeEfficiency,
            .storage,
            [.region, .storage],
            .fraction,
            "1",
            .required,
            ["store-level", "store-calendar"]
        ),
        own(
            .dischargeEfficiency,
            .storage,
            [.region, .storage],
            .fraction,
            "1",
            .required,
            ["store-level", "store-calendar"]
        ),
        own(
            .hourlyLoss,
            .storage,
            [.region, .storage],
            .fraction,
            "1/hour",
            .value(0),
            ["store-level", "store-calendar"]
        ),
        own(
            .maximumStorage,
            .storage,
            [.region, .storage, .year],
            .nonnegative,
            "energy",
            .absent,
            ["store-capacity"]
        ),
        own(
            .storageFixedCost,
            .storage,
            [.region, .storage, .year],
            .number,
            "cost/(energy*year)",
            .value(0),
            ["store-cost"]
        ),
        own(
            .throughputCost,
            .storage,
            [.region, .storage, .year],
            .number,
            "cost/energy",
            .value(0),
            ["store-cost"]
        ),
        own(
            .storagePowerLife,
            .storage,
            [.region, .storage],
            .nonnegative,
            "year",
            .absent,
            ["store-capacity"]
        ),
        own(
            .storagePowerCapitalCost,
            .storage,
            [.region, .storage, .year],
            .number,
            "cost/capacity",
            .absent,
            ["store-cost"]
        ),
        own(
            .storagePowerFixedCost,
            .storage,
            [.region, .storage, .year],
            .number,
            "cost/(capacity*year)",
            .value(0),
            ["store-cost"]
        ),
        own(
            .residualStoragePower,
            .storage,
            [.region, .storage, .year],
            .nonnegative,
            "capacity",
            .value(0),
            ["store-capacity"]
        ),
        own(
            .maximumStoragePower,
            .storage,
            [.region, .storage, .year],
            .nonnegative,
            "capacity",
            .absent,
            ["store-capacity"]
        ),
        own(
            .storagePowerToActivity,
            .storage,
            [.region, .storage],
            .positive,
            "energy/(capacity*year)",
            .value(1),
            ["store-capacity"]
        ),
    ]

    /// A row of the catalogue that OSeMOSYS does not have.
    static func own(
        _ id: ID,
        _ component: Component,
        _ index: [Dimension],
        _ kind: Kind,
        _ unit: String,
        _ fallback: Default,
        _ equations: [String]
    ) -> Attribute {
        row(id, component, index, kind, unit, fallback, nil, nil, nil, equations)
    }
}
