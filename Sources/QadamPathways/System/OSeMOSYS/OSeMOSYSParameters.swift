// The published parameters, by the headings of the published code. Letters of subscripts are the code's own:
// r region, t technology, f fuel, e emission, m mode of operation, l time slice, y year, s storage, ls season,
// ld day type, lh daily time bracket, u user-defined constraint.

extension OSeMOSYSCatalogue {
    static let time: [OSeMOSYSParameterKind] = [
        core("YearSplit", "l y", 0),
        // Per technology in one published version, per region in the others.
        core("DiscountRate", "r | r t", 0.05),
        // Without a default of its own: where it is not given, the rate of the region holds.
        core("DiscountRateIdv", "r t", nil),
        core("DiscountRateStorage", "r s", 0.05),
        core("DaySplit", "lh y", 0.00137),
        core("Conversionls", "l ls", 0),
        core("Conversionld", "l ld", 0),
        core("Conversionlh", "l lh", 0),
        core("DaysInDayType", "ls ld y", 7),
        // otoole's configuration leaves out the second region.
        core("TradeRoute", "r r f y | r f y", 0),
        core("DepreciationMethod", "r", 1),
    ]

    static let demands: [OSeMOSYSParameterKind] = [
        core("SpecifiedAnnualDemand", "r f y", 0),
        core("SpecifiedDemandProfile", "r f l y", 0),
        core("AccumulatedAnnualDemand", "r f y", 0),
    ]

    static let performance: [OSeMOSYSParameterKind] = [
        core("CapacityToActivityUnit", "r t", 1),
        core("CapacityFactor", "r t l y", 1),
        core("AvailabilityFactor", "r t y", 1),
        core("OperationalLife", "r t", 1),
        core("ResidualCapacity", "r t y", 0),
        core("InputActivityRatio", "r t f m y", 0),
        core("OutputActivityRatio", "r t f m y", 0),
    ]

    static let costs: [OSeMOSYSParameterKind] = [
        core("CapitalCost", "r t y", 0),
        core("VariableCost", "r t m y", 0),
        core("FixedCost", "r t y", 0),
    ]

    static let storage: [OSeMOSYSParameterKind] = [
        core("TechnologyToStorage", "r t s m", 0),
        core("TechnologyFromStorage", "r t s m", 0),
        core("StorageLevelStart", "r s", 0),
        core("StorageMaxChargeRate", "r s", 0),
        core("StorageMaxDischargeRate", "r s", 0),
        core("MinStorageCharge", "r s y", 0),
        core("OperationalLifeStorage", "r s", 0),
        core("CapitalCostStorage", "r s y", 0),
        core("ResidualStorageCapacity", "r s y", 999),
    ]

    static let limits: [OSeMOSYSParameterKind] = [
        core("CapacityOfOneTechnologyUnit", "r t y", 0),
        core("TotalAnnualMaxCapacity", "r t y", -1),
        core("TotalAnnualMinCapacity", "r t y", 0),
        core("TotalAnnualMaxCapacityInvestment", "r t y", -1, sheet: "TotalAnnualMaxCapacityInvestmen"),
        core("TotalAnnualMinCapacityInvestment", "r t y", 0, sheet: "TotalAnnualMinCapacityInvestmen"),
        core(
            "TotalTechnologyAnnualActivityUpperLimit",
            "r t y",
            -1,
            sheet: "TotalTechnologyAnnualActivityUp"
        ),
        core("TotalTechnologyAnnualActivityLowerLimit", "r t y", 0, sheet: "TotalTechnologyAnnualActivityLo"),
        core(
            "TotalTechnologyModelPeriodActivityUpperLimit",
            "r t",
            -1,
            sheet: "TotalTechnologyModelPeriodActUp"
        ),
        core(
            "TotalTechnologyModelPeriodActivityLowerLimit",
            "r t",
            0,
            sheet: "TotalTechnologyModelPeriodActLo"
        ),
    ]

    static let targets: [OSeMOSYSParameterKind] = [
        core("ReserveMarginTagTechnology", "r t y", 0),
        core("ReserveMarginTagFuel", "r f y", 0),
        core("ReserveMargin", "r y", 1),
        core("RETagTechnology", "r t y", 0),
        core("RETagFuel", "r f y", 0),
        core("REMinProductionTarget", "r y", 0),
    ]

    static let emissions: [OSeMOSYSParameterKind] = [
        core("EmissionActivityRatio", "r t e m y", 0),
        core("EmissionsPenalty", "r e y", 0),
        core("AnnualExogenousEmission", "r e y", 0),
        core("AnnualEmissionLimit", "r e y", -1),
        core("ModelPeriodExogenousEmission", "r e", 0),
        core("ModelPeriodEmissionLimit", "r e", -1),
    ]

    static let extended: [OSeMOSYSParameterKind] =
        [
            later("UDCMultiplierTotalCapacity", "r t u y"),
            later("UDCMultiplierNewCapacity", "r t u y"),
            later("UDCMultiplierActivity", "r t u y"),
            later("UDCConstant", "r u y"),
            later("UDCTag", "r u"),
            later("TechnologyActivityByModeLowerLimit", "r t m y"),
            later("TechnologyActivityByModeUpperLimit", "r t m y"),
            later("TechnologyActivityIncreaseByModeLimit", "r t m y"),
            later("TechnologyActivityDecreaseByModeLimit", "r t m y"),
            later("InputToNewCapacityRatio", "r t f y"),
            later("InputToTotalCapacityRatio", "r t f y"),
            later("EmissionToActivityChangeRatio", "r t e m y"),
            later("TechWithCapacityNeededToMeetPeakTS", "r t"),
            later("AnnualPeakHour", "r y"),
        ]
        + ["CapitalRecoveryFactor", "PvAnnuity"].map { name in
            // Computed in the published code; a later interface writes them into the data file.
            kind(name, "r t", nil, .derived, sheet: name)
        }

    private static func core(
        _ name: String,
        _ subscripts: String,
        _ publishedDefault: Double?,
        sheet: String? = nil
    ) -> OSeMOSYSParameterKind {
        kind(name, subscripts, publishedDefault, .core, sheet: sheet ?? name)
    }

    private static func later(_ name: String, _ subscripts: String) -> OSeMOSYSParameterKind {
        kind(name, subscripts, nil, .extended, sheet: String(name.prefix(31)))
    }

    private static func kind(
        _ name: String,
        _ subscripts: String,
        _ publishedDefault: Double?,
        _ origin: OSeMOSYSOrigin,
        sheet: String
    ) -> OSeMOSYSParameterKind {
        let signatures = subscripts.split(separator: "|").map { list in
            list.split(separator: " ").compactMap { letters[String($0)] }
        }
        return OSeMOSYSParameterKind(
            name: name,
            signatures: signatures,
            publishedDefault: publishedDefault,
            origin: origin,
            sheetName: sheet
        )
    }

    private static let letters: [String: String] = [
        "r": "REGION", "t": "TECHNOLOGY", "f": "FUEL", "e": "EMISSION", "m": "MODE_OF_OPERATION",
        "l": "TIMESLICE", "y": "YEAR", "s": "STORAGE", "ls": "SEASON", "ld": "DAYTYPE",
        "lh": "DAILYTIMEBRACKET", "u": "UDC",
    ]
}
