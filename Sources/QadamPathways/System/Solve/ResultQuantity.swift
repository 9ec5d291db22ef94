/// What a solved energy system says: one table each, in ``SystemResult``.
public enum ResultQuantity: String, Sendable, Hashable, Codable, CaseIterable {
    // capacity
    case newCapacity, totalCapacity, newUnits
    // operation
    case activity, production, use, trade
    // storage
    case newStorage, totalStorage, storageLevel, charge, discharge
    // emissions
    case emission, technologyEmission
    // beyond OSeMOSYS
    case flow, unserved, unservedOfYear, shifted, storageContent, storageContentOfDay, groupEmission,
        taxedEmission, credit
    case flowCost, responseCost, taxCost, creditCost, retirementCost
    // stores on days and buildings
    case storeCharge, storeDischarge, newStoragePower, storagePower, storeCost
    case buildingLevel, buildingDemand, levelCost
    // instruments, switching, building
    case embodiedEmission, marketEmission, certificate, unitsOn, unitsStarted, subsidy
    case marketCost, certificateCost, startCost
    // money, discounted
    case capitalCost, salvageValue, fixedCost, variableCost, penaltyCost, storageCapitalCost,
        storageSalvageValue
    case totalCost
    // prices
    case commodityPrice, emissionPrice, totalEmissionPrice, groupPrice, groupTotalPrice, netPrice

    /// What its values are indexed by, in the order of the OSeMOSYS result of the same meaning.
    public var index: [EnergyDimension] {
        switch self {
        case .newCapacity, .totalCapacity, .newUnits: [.region, .technology, .year]
        case .activity: [.region, .slice, .technology, .mode, .year]
        case .production, .use: [.region, .slice, .technology, .commodity, .year]
        case .trade: [.region, .otherRegion, .slice, .commodity, .year]
        case .newStorage, .totalStorage, .storageLevel: [.region, .storage, .year]
        case .charge, .discharge: [.region, .storage, .season, .dayType, .bracket, .year]
        case .emission, .emissionPrice: [.region, .emission, .year]
        case .technologyEmission: [.region, .technology, .emission, .year]
        case .capitalCost, .salvageValue, .fixedCost, .variableCost, .penaltyCost:
            [.region, .technology, .year]
        case .storageCapitalCost, .storageSalvageValue: [.region, .storage, .year]
        case .totalCost: [.region, .year]
        case .commodityPrice: [.region, .slice, .commodity, .year]
        case .totalEmissionPrice: [.region, .emission]
        case .flow: [.region, .otherRegion, .slice, .commodity, .year]
        case .unserved, .shifted: [.region, .slice, .commodity, .year]
        case .storageContent: [.region, .storage, .slice, .year]
        case .storageContentOfDay: [.region, .storage, .calendarDay, .year]
        case .groupEmission, .taxedEmission, .taxCost, .groupPrice, .netPrice: [.region, .group, .year]
        case .groupTotalPrice: [.region, .group]
        case .credit, .creditCost: [.region, .credit, .year]
        case .embodiedEmission, .marketEmission, .marketCost: [.region, .emission, .year]
        case .certificate, .certificateCost: [.region, .certificate, .year]
        case .unitsOn, .unitsStarted: [.region, .technology, .slice, .year]
        case .startCost: [.region, .technology, .year]
        case .subsidy: [.region, .building, .level, .year]
        case .flowCost: [.region, .otherRegion, .commodity, .year]
        case .responseCost, .unservedOfYear: [.region, .commodity, .year]
        case .retirementCost: [.region, .technology, .year]
        case .storeCharge, .storeDischarge: [.region, .storage, .slice, .year]
        case .newStoragePower, .storagePower, .storeCost: [.region, .storage, .year]
        case .buildingLevel: [.building, .level, .year]
        case .buildingDemand: [.region, .slice, .commodity, .year]
        case .levelCost: [.region, .building, .level, .year]
        }
    }

    /// Unit as a formula of the model's own units.
    public var unit: String {
        switch self {
        case .newCapacity, .totalCapacity: "capacity"
        case .newUnits, .buildingLevel, .unitsOn, .unitsStarted: "1"
        case .embodiedEmission, .marketEmission: "emission"
        case .certificate: "energy"
        case .marketCost, .certificateCost, .startCost, .subsidy: "cost"
        case .storeCharge, .storeDischarge, .buildingDemand: "energy"
        case .newStoragePower, .storagePower: "capacity"
        case .storeCost, .levelCost: "cost"
        case .activity: "activity/year"
        case .production, .use, .newStorage, .totalStorage, .storageLevel: "energy"
        case .trade, .charge, .discharge, .flow: "energy/year"
        case .unserved, .unservedOfYear, .shifted, .storageContent, .storageContentOfDay: "energy"
        case .emission, .technologyEmission, .groupEmission, .taxedEmission, .credit: "emission"
        case .flowCost, .responseCost, .taxCost, .creditCost, .retirementCost: "cost"
        case .capitalCost, .salvageValue, .fixedCost, .variableCost, .penaltyCost, .totalCost: "cost"
        case .storageCapitalCost, .storageSalvageValue: "cost"
        case .commodityPrice: "cost/energy"
        case .emissionPrice, .totalEmissionPrice, .groupPrice, .groupTotalPrice, .netPrice: "cost/emission"
        }
    }

    /// Name of the result of the same meaning in OSeMOSYS; nil where there is none.
    public var osemosys: String? {
        switch self {
        case .newCapacity: "NewCapacity"
        case .totalCapacity: "TotalCapacityAnnual"
        case .newUnits: "NumberOfNewTechnologyUnits"
        case .activity: "RateOfActivity"
        case .production: "ProductionByTechnology"
        case .use: "UseByTechnology"
        case .newStorage: "NewStorageCapacity"
        case .emission: "AnnualEmissions"
        case .technologyEmission: "AnnualTechnologyEmission"
        case .capitalCost: "DiscountedCapitalInvestment"
        case .salvageValue: "DiscountedSalvageValue"
        case .penaltyCost: "DiscountedTechnologyEmissionsPenalty"
        case .totalCost: "TotalDiscountedCost"
        case .charge: "RateOfStorageCharge"
        case .discharge: "RateOfStorageDischarge"
        default: nil
        }
    }

    /// Key of the text that says what it is.
    public var meaning: String { "energy.result.\(rawValue)" }
}
