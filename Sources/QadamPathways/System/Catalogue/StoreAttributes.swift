extension EnergyAttribute {
    /// Stores that are filled from and emptied into a commodity on that chronology.
    // swift-format-ignore
    static let storeAttributes: [EnergyAttribute] = [
        row(.dayWeight, .slice, "d", .positive, "day", .absent,
            nil, "store-level store-calendar"),
        row(.storedCommodity, .storage, "r s c", .flag, "1", .absent,
            nil, "store-level balance"),
        row(.chargeEfficiency, .storage, "r s", .fraction, "1", .required,
            nil, "store-level store-calendar"),
        row(.dischargeEfficiency, .storage, "r s", .fraction, "1", .required,
            nil, "store-level store-calendar"),
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
