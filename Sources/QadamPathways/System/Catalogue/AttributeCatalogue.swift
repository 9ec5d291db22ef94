extension EnergyAttribute {
    /// All attributes, in the order of ``EnergyAttribute/ID``.
    public static let all: [EnergyAttribute] =
        systemAttributes + storeAttributes + buildingAttributes
        + instrumentAttributes

    /// The attributes of a system but those of stores on days and of buildings.
    ///
    /// Columns: name, component, index, kind, unit, default, name in OSeMOSYS with the number that says
    /// "no limit", equations. Letters of the index: r region, rr other region, t technology, c commodity,
    /// m mode, e emission, s storage, y year, l slice, ls season, ld type of day, lb bracket,
    /// d day, n day of the calendar, g group, k credit, w step of credits, q certificate, b building, v level, bb and vv other building and level.
    // swift-format-ignore
    static let systemAttributes: [EnergyAttribute] = [
        // region, year, slice
        row(.discountRate, .region, "r", .nonnegative, "1/year", .required,
            ("DiscountRate", nil), "discounting salvage"),
        row(.depreciationMethod, .region, "r", .depreciation, "1", .value(1),
            ("DepreciationMethod", nil), "salvage"),
        row(.reserveMargin, .region, "r y", .nonnegative, "1", .absent,
            ("ReserveMargin", nil), "reserve-margin"),
        row(.renewableTarget, .region, "r y", .fraction, "1", .absent,
            ("REMinProductionTarget", nil), "renewable-target"),
        row(.periodYears, .year, "y", .positive, "year", .value(1),
            nil, "discounting activity-limits emission"),
        row(.yearSplit, .slice, "l y", .fraction, "1", .required,
            ("YearSplit", nil), "balance activity-limits cost"),
        row(.daySplit, .slice, "lb y", .nonnegative, "1", .absent,
            ("DaySplit", nil), "storage-level"),
        row(.sliceSeason, .slice, "l ls", .fraction, "1", .absent,
            ("Conversionls", nil), "storage-level"),
        row(.sliceDayType, .slice, "l ld", .fraction, "1", .absent,
            ("Conversionld", nil), "storage-level"),
        row(.sliceBracket, .slice, "l lb", .fraction, "1", .absent,
            ("Conversionlh", nil), "storage-level"),
        row(.daysInDayType, .slice, "ls ld y", .nonnegative, "day", .absent,
            ("DaysInDayType", nil), "storage-level"),
        // technology: operation
        row(.output, .technology, "r t c m y", .nonnegative, "energy/activity", .absent,
            ("OutputActivityRatio", nil), "balance"),
        row(.input, .technology, "r t c m y", .nonnegative, "energy/activity", .absent,
            ("InputActivityRatio", nil), "balance"),
        row(.capacityToActivity, .technology, "r t", .positive, "activity/(capacity*year)", .value(1),
            ("CapacityToActivityUnit", nil), "capacity reserve-margin"),
        row(.capacityFactor, .technology, "r t l y", .fraction, "1", .value(1),
            ("CapacityFactor", nil), "capacity"),
        row(.availabilityFactor, .technology, "r t y", .fraction, "1", .value(1),
            ("AvailabilityFactor", nil), "capacity"),
        row(.runsEmpty, .technology, "r t m", .flag, "1", .value(0),
            nil, "activity-limits"),
        // technology: capacity
        row(.operationalLife, .technology, "r t", .nonnegative, "year", .required,
            ("OperationalLife", nil), "total-capacity salvage"),
        row(.residualCapacity, .technology, "r t y", .nonnegative, "capacity", .value(0),
            ("ResidualCapacity", nil), "total-capacity"),
        row(.unitCapacity, .technology, "r t y", .nonnegative, "capacity", .absent,
            ("CapacityOfOneTechnologyUnit", nil), "total-capacity"),
        row(.minimumCapacity, .technology, "r t y", .nonnegative, "capacity", .absent,
            ("TotalAnnualMinCapacity", nil), "total-capacity"),
        row(.maximumCapacity, .technology, "r t y", .nonnegative, "capacity", .absent,
            ("TotalAnnualMaxCapacity", -1), "total-capacity"),
        row(.minimumNewCapacity, .technology, "r t y", .nonnegative, "capacity", .absent,
            ("TotalAnnualMinCapacityInvestment", nil), "total-capacity"),
        row(.maximumNewCapacity, .technology, "r t y", .nonnegative, "capacity", .absent,
            ("TotalAnnualMaxCapacityInvestment", -1), "total-capacity"),
        // technology: activity
        row(.minimumActivity, .technology, "r t y", .nonnegative, "activity", .absent,
            ("TotalTechnologyAnnualActivityLowerLimit", nil), "activity-limits"),
        row(.maximumActivity, .technology, "r t y", .nonnegative, "activity", .absent,
            ("TotalTechnologyAnnualActivityUpperLimit", -1), "activity-limits"),
        row(.minimumTotalActivity, .technology, "r t", .nonnegative, "activity", .absent,
            ("TotalTechnologyModelPeriodActivityLowerLimit", nil), "activity-limits"),
        row(.maximumTotalActivity, .technology, "r t", .nonnegative, "activity", .absent,
            ("TotalTechnologyModelPeriodActivityUpperLimit", -1), "activity-limits"),
        // technology: money
        row(.capitalCost, .technology, "r t y", .number, "cost/capacity", .required,
            ("CapitalCost", nil), "cost salvage"),
        row(.fixedCost, .technology, "r t y", .number, "cost/(capacity*year)", .value(0),
            ("FixedCost", nil), "cost"),
        row(.variableCost, .technology, "r t m y", .number, "cost/activity", .value(0),
            ("VariableCost", nil), "cost"),
        row(.technologyDiscountRate, .technology, "r t", .nonnegative, "1/year", .absent,
            nil, "discounting salvage"),
        row(.investmentRate, .technology, "r t", .nonnegative, "1/year", .absent,
            ("DiscountRateIdv", nil), "annuity"),
        // technology: tags
        row(.reserveTechnology, .technology, "r t y", .nonnegative, "1", .absent,
            ("ReserveMarginTagTechnology", nil), "reserve-margin"),
        row(.renewableTechnology, .technology, "r t y", .fraction, "1", .absent,
            ("RETagTechnology", nil), "renewable-target"),
        row(.emissionFactor, .technology, "r t e m y", .number, "emission/activity", .absent,
            ("EmissionActivityRatio", nil), "emission"),
        // commodity
        row(.annualDemand, .commodity, "r c y", .nonnegative, "energy", .absent,
            ("SpecifiedAnnualDemand", nil), "balance"),
        row(.demandProfile, .commodity, "r c l y", .fraction, "1", .absent,
            ("SpecifiedDemandProfile", nil), "balance"),
        row(.accumulatedDemand, .commodity, "r c y", .nonnegative, "energy", .absent,
            ("AccumulatedAnnualDemand", nil), "balance"),
        row(.reserveCommodity, .commodity, "r c y", .nonnegative, "1", .absent,
            ("ReserveMarginTagFuel", nil), "reserve-margin"),
        row(.renewableCommodity, .commodity, "r c y", .fraction, "1", .absent,
            ("RETagFuel", nil), "renewable-target"),
        // storage
        row(.toStorage, .storage, "r t s m", .nonnegative, "energy/activity", .absent,
            ("TechnologyToStorage", nil), "storage-level"),
        row(.fromStorage, .storage, "r t s m", .nonnegative, "energy/activity", .absent,
            ("TechnologyFromStorage", nil), "storage-level"),
        row(.storageLife, .storage, "r s", .nonnegative, "year", .required,
            ("OperationalLifeStorage", nil), "storage-capacity"),
        row(.storageCapitalCost, .storage, "r s y", .number, "cost/energy", .required,
            ("CapitalCostStorage", nil), "cost salvage"),
        row(.storageDiscountRate, .storage, "r s", .nonnegative, "1/year", .absent,
            ("DiscountRateStorage", nil), "discounting"),
        row(.residualStorage, .storage, "r s y", .nonnegative, "energy", .value(0),
            ("ResidualStorageCapacity", nil), "storage-capacity"),
        row(.minimumStorageLevel, .storage, "r s y", .fraction, "1", .value(0),
            ("MinStorageCharge", nil), "storage-bounds"),
        row(.storageStart, .storage, "r s", .nonnegative, "energy", .value(0),
            ("StorageLevelStart", nil), "storage-level"),
        row(.maximumChargeRate, .storage, "r s", .nonnegative, "energy/year", .absent,
            ("StorageMaxChargeRate", nil), "storage-level"),
        row(.maximumDischargeRate, .storage, "r s", .nonnegative, "energy/year", .absent,
            ("StorageMaxDischargeRate", nil), "storage-level"),
        // emission
        row(.emissionPenalty, .emission, "r e y", .number, "cost/emission", .absent,
            ("EmissionsPenalty", nil), "cost"),
        row(.emissionLimit, .emission, "r e y", .number, "emission", .absent,
            ("AnnualEmissionLimit", -1), "emission"),
        row(.exogenousEmission, .emission, "r e y", .number, "emission", .absent,
            ("AnnualExogenousEmission", nil), "emission"),
        row(.totalEmissionLimit, .emission, "r e", .number, "emission", .absent,
            ("ModelPeriodEmissionLimit", -1), "emission"),
        row(.totalExogenousEmission, .emission, "r e", .number, "emission", .absent,
            ("ModelPeriodExogenousEmission", nil), "emission"),
        // link
        row(.tradeRoute, .link, "r rr c y", .nonnegative, "1", .absent,
            ("TradeRoute", nil), "trade"),
        // beyond OSeMOSYS: balance and links
        row(.balancedOverYear, .commodity, "r c", .flag, "1", .value(0), nil, "balance"),
        row(.balancedExactly, .commodity, "r c", .flag, "1", .value(0), nil, "balance"),
        row(.unservedCost, .commodity, "r c y", .nonnegative, "cost/energy", .absent, nil, "demand-response"),
        row(.shiftableShare, .commodity, "r c y", .fraction, "1", .absent, nil, "demand-response"),
        row(.shiftCost, .commodity, "r c y", .nonnegative, "cost/energy", .value(0), nil, "demand-response"),
        row(.linkEfficiency, .link, "r rr c y", .fraction, "1", .absent, nil, "link"),
        row(.maximumFlow, .link, "r rr c y", .nonnegative, "energy/year", .absent, nil, "link"),
        row(.flowCost, .link, "r rr c y", .number, "cost/energy", .value(0), nil, "link"),
        // beyond OSeMOSYS: technology
        row(.leadTime, .technology, "r t", .nonnegative, "year", .value(0), nil, "total-capacity"),
        row(.minimumLoad, .technology, "r t y", .fraction, "1", .absent, nil, "minimum-load"),
        row(.rampUp, .technology, "r t", .nonnegative, "1/hour", .absent, nil, "ramp"),
        row(.rampDown, .technology, "r t", .nonnegative, "1/hour", .absent, nil, "ramp"),
        row(.mayRetire, .technology, "r t", .flag, "1", .value(0), nil, "retirement"),
        row(.retirementCost, .technology, "r t y", .number, "cost/capacity", .value(0), nil, "retirement"),
        // beyond OSeMOSYS: emissions
        row(.groupWeight, .group, "g e", .nonnegative, "1", .absent, nil, "group-emission"),
        row(.groupLimit, .group, "r g y", .number, "emission", .absent, nil, "group-emission"),
        row(.groupTotalLimit, .group, "r g", .number, "emission", .absent, nil, "group-emission"),
        row(.emissionTax, .group, "r g y", .nonnegative, "cost/emission", .absent, nil, "tax"),
        row(.freeAllowance, .group, "r g y", .nonnegative, "emission", .value(0), nil, "tax"),
        row(.netLimit, .group, "r g y", .nonnegative, "emission", .absent, nil, "credit"),
        row(.creditGroup, .credit, "k g", .flag, "1", .value(0), nil, "credit"),
        row(.creditCost, .credit, "r k y", .number, "cost/emission", .absent, nil, "credit"),
        row(.maximumCredit, .credit, "r k y", .nonnegative, "emission", .absent, nil, "credit"),
        // beyond OSeMOSYS: days and stores by the hour
        row(.sliceDay, .slice, "l d", .flag, "1", .absent, nil, "ramp demand-response store-level"),
        row(.sliceHours, .slice, "l", .positive, "hour", .absent, nil, "ramp store-level"),
        row(.dayOfCalendar, .slice, "n d", .flag, "1", .absent, nil, "store-calendar"),
        row(.storageByHour, .storage, "r s", .flag, "1", .value(0), nil, "store-level"),
        row(.linksDays, .storage, "r s", .flag, "1", .value(0), nil, "store-calendar"),
        row(.standingLoss, .storage, "r s", .fraction, "1/hour", .value(0), nil, "store-level store-calendar"),
        row(.maximumStorage, .storage, "r s y", .nonnegative, "energy", .absent, nil, "storage-capacity"),
    ]

    private static let letters: [String: EnergyDimension] = [
        "r": .region, "rr": .otherRegion, "t": .technology, "c": .commodity, "m": .mode, "e": .emission,
        "s": .storage, "y": .year, "l": .slice, "ls": .season, "ld": .dayType, "lb": .bracket,
        "d": .day, "n": .calendarDay, "g": .group, "k": .credit, "w": .creditStep, "q": .certificate,
        "b": .building, "v": .level, "bb": .otherBuilding, "vv": .otherLevel,
    ]

    static func row(
        _ id: ID,
        _ component: Component,
        _ index: String,
        _ kind: Kind,
        _ unit: String,
        _ fallback: Default,
        _ osemosys: (name: String, none: Double?)?,
        _ equations: String
    ) -> EnergyAttribute {
        EnergyAttribute(
            id: id,
            component: component,
            index: index.split(separator: " ").compactMap { letters[String($0)] },
            kind: kind,
            unit: unit,
            fallback: fallback,
            osemosys: osemosys.map {
                OSeMOSYSName(name: $0.name, none: $0.none)
            },
            equations: equations.split(separator: " ").map(String.init)
        )
    }
}
