extension EnergyAttribute {
    /// The attributes by name. The order is that of ``EnergyAttribute/all``.
    ///
    /// Numbered and not named, since the build looks attributes up by position in its inner loops.
    public enum ID: Int, Sendable, Hashable, CaseIterable {
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
        // beyond OSeMOSYS: balance and links
        case balancedOverYear, balancedExactly, unservedCost, shiftableShare, shiftCost
        case linkEfficiency, maximumFlow, flowCost
        // beyond OSeMOSYS: technology
        case leadTime, minimumLoad, rampUp, rampDown, mayRetire, retirementCost
        // beyond OSeMOSYS: emissions
        case groupWeight, groupLimit, groupTotalLimit, emissionTax, freeAllowance
        case netLimit, creditGroup, creditCost, maximumCredit
        // beyond OSeMOSYS: days and stores by the hour
        case sliceDay, sliceHours, dayOfCalendar, storageByHour, linksDays, standingLoss, maximumStorage
        // stores that hold a commodity on days
        case dayWeight, storedCommodity, chargeEfficiency, dischargeEfficiency
        case storageFixedCost, throughputCost
        case storagePowerLife, storagePowerCapitalCost, storagePowerFixedCost
        case residualStoragePower, maximumStoragePower, storagePowerToActivity
        // buildings with levels
        case levelDemand, buildingProfile, levelProfile, levelFirstYear, levelRequiredYear
        case levelCost, levelLife, levelFixedCost, levelWorks, crews, levelRequires, levelExcludes
        // market-based emissions, credits, switching, building
        case boughtEnergy, marketFactor, marketLimit, marketPenalty
        case certificateReduction, certificateCost, maximumCertificate
        case creditStepAmount, creditStepCost, creditQuality, leastCreditQuality
        case committed, startCost, minimumUpHours, minimumDownHours
        case embodiedEmission, storageEmbodiedEmission, levelEmbodiedEmission
        case levelInvestmentRate, levelSubsidy, subsidyBudget, levelRebound
        // what goes on without a plan
        case inBusinessAsUsual, storageInBusinessAsUsual

        /// Position in ``EnergyAttribute/all`` and in the tables of a system.
        @inline(__always)
        public var position: Int { rawValue }

        /// Name in tables.
        public var name: String { "\(self)" }
    }

    /// The attribute with this name in tables.
    public static func named(_ name: String) -> EnergyAttribute? { byName[name] }

    private static let byName = Dictionary(
        all.map { ($0.name, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The attribute with this name.
    public static subscript(id: ID) -> EnergyAttribute { all[id.position] }

    /// The attribute with this name in OSeMOSYS.
    public static func osemosys(_ name: String) -> EnergyAttribute? { byOSeMOSYSName[name] }

    private static let byOSeMOSYSName = Dictionary(
        all.compactMap { attribute in attribute.osemosys.map { ($0.name, attribute) } },
        uniquingKeysWith: { first, _ in first }
    )
}
