extension Attribute {
    /// The attributes by name. The order is that of ``Attribute/all``.
    public enum ID: String, Sendable, Hashable, Codable, CaseIterable {
        // region, year, slice
        case discountRate, depreciationMethod, reserveMargin, renewableTarget
        case periodYears, yearSplit, daySplit, sliceSeason, sliceDayType, sliceBracket, daysInDayType
        // technology: operation
        case output, input, capacityToActivity, capacityFactor, availabilityFactor, runsEmpty
        // technology: capacity
        case operationalLife, residualCapacity, unitCapacity
        case minimumCapacity, maximumCapacity, minimumNewCapacity, maximumNewCapacity
        // technology: activity
        case minimumActivity, maximumActivity, minimumTotalActivity, maximumTotalActivity
        // technology: money
        case capitalCost, fixedCost, variableCost, technologyDiscountRate, investmentRate
        // technology: tags
        case reserveTechnology, renewableTechnology, emissionFactor
        // commodity
        case annualDemand, demandProfile, accumulatedDemand, reserveCommodity, renewableCommodity
        // storage
        case toStorage, fromStorage, storageLife, storageCapitalCost, storageDiscountRate
        case residualStorage, minimumStorageLevel, storageStart, maximumChargeRate, maximumDischargeRate
        // emission
        case emissionPenalty, emissionLimit, exogenousEmission, totalEmissionLimit, totalExogenousEmission
        // link
        case tradeRoute
        // chronology of days
        case sliceDay, sliceHours, dayWeight, calendarOrder
        // stores on that chronology
        case storedCommodity, isLinked, chargeEfficiency, dischargeEfficiency, hourlyLoss
        case maximumStorage, storageFixedCost, throughputCost
        case storagePowerLife, storagePowerCapitalCost, storagePowerFixedCost
        case residualStoragePower, maximumStoragePower, storagePowerToActivity
        // buildings with levels
        case levelDemand, buildingProfile, levelProfile, levelFirstYear, levelRequiredYear
        case levelCost, levelLife, levelFixedCost, levelWorks, crews, levelRequires, levelExcludes

        /// Position in ``Attribute/all`` and in the tables of a system.
        ///
        /// A case without payload is stored as its number; asking for it by name would cost a look-up in the innermost
        /// loops of the build.
        @inline(__always)
        public var position: Int { withUnsafeBytes(of: self) { Int($0[0]) } }
    }

    /// The attribute with this name.
    public static subscript(id: ID) -> Attribute { all[id.position] }

    /// The attribute with this name in OSeMOSYS.
    public static func osemosys(_ name: String) -> Attribute? { byOSeMOSYSName[name] }

    private static let byOSeMOSYSName = Dictionary(
        all.compactMap { attribute in attribute.osemosys.map { ($0.name, attribute) } },
        uniquingKeysWith: { first, _ in first }
    )
}
