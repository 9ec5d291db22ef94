extension Attribute {
    /// The chronology of days; slices of a day stand in the order of their names.
    // swift-format-ignore
    static let chronologyAttributes: [Attribute] = [
        row(.sliceDay, .slice, "l d", .flag, "1", .absent,
            nil, "store-level store-calendar"),
        row(.sliceHours, .slice, "l", .positive, "hour", .absent,
            nil, "store-level store-calendar"),
        row(.dayWeight, .day, "d", .positive, "day", .absent,
            nil, "store-level store-calendar"),
        row(.calendarOrder, .day, "cd d", .flag, "1", .absent,
            nil, "store-calendar"),
    ]

    /// Stores that are filled from and emptied into a commodity on that chronology.
    // swift-format-ignore
    static let storeAttributes: [Attribute] = [
        row(.storedCommodity, .storage, "r s c", .flag, "1", .absent,
            nil, "store-level balance"),
        row(.isLinked, .storage, "r s", .flag, "1", .value(0),
            nil, "store-calendar"),
        row(.chargeEfficiency, .storage, "r s", .fraction, "1", .required,
            nil, "store-level store-calendar"),
        row(.dischargeEfficiency, .storage, "r s", .fraction, "1", .required,
            nil, "store-level store-calendar"),
        row(.hourlyLoss, .storage, "r s", .fraction, "1/hour", .value(0),
            nil, "store-level store-calendar"),
        row(.maximumStorage, .storage, "r s y", .nonnegative, "energy", .absent,
            nil, "store-capacity"),
        row(.storageFixedCost, .storage, "r s y", .number, "cost/(energy*year)", .value(0),
            nil, "store-cost"),
        row(.throughputCost, .storage, "r s y", .number, "cost/energy", .value(0),
            nil, "store-cost"),
        row(.storagePowerLife, .storage, "r s", .nonnegative, "year", .absent,
            nil, "store-capacity"),
        row(.storagePowerCapitalCost, .storage, "r s y", .number, "cost/capacity", .absent,
            nil, "store-cost"),
        row(.storagePowerFixedCost, .storage, "r s y", .number, "cost/(capacity*year)", .value(0),
            nil, "store-cost"),
        row(.residualStoragePower, .storage, "r s y", .nonnegative, "capacity", .value(0),
            nil, "store-capacity"),
        row(.maximumStoragePower, .storage, "r s y", .nonnegative, "capacity", .absent,
            nil, "store-capacity"),
        row(.storagePowerToActivity, .storage, "r s", .positive, "energy/(capacity*year)", .value(1),
            nil, "store-capacity"),
    ]
}
