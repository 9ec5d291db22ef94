import QadamContainers

/// Elements and attributes of EcoSpold 2 that are read.
enum EcoSpold2Names: Int, XMLVocabulary {
    case ecoSpold, activityDataset, childActivityDataset, activityDescription, activity, id, type,
        activityName
    case generalComment, text, lang, classification, classificationValue, geography, shortname, timePeriod
    case startDate, endDate, flowData, intermediateExchange, elementaryExchange, parameter, variableName
    case mathematicalRelation, amount, name, unitName, unitId, comment, intermediateExchangeId
    case elementaryExchangeId, activityLinkId, inputGroup, outputGroup, casNumber, compartment, subcompartment
    case uncertainty, lognormal, normal, triangular, uniform, beta, gamma, binomial, undefined, meanValue,
        variance
    case varianceWithPedigreeUncertainty, minValue, mostLikelyValue, maxValue, property, systemModelName
    case publishedSourceFirstAuthor, publishedSourceYear, dataGeneratorAndPublication, usedUserMasterData
    case sources, firstAuthor, year, title, parameterId
    case pedigreeMatrix, reliability, completeness, temporalCorrelation, geographicalCorrelation
    case furtherTechnologyCorrelation
    // Roots of files of master data.
    case validActivityIndex, validActivityNames, validClassificationSystems, validCompanies,
        validCompartments
    case validContexts, validElementaryExchanges, validGeographies, validImpactMethods,
        validIntermediateExchanges
    case validLanguages, validMacroEconomicScenarios, validParameters, validPersons, validProperties
    case validSources, validSystemModels, validTags, validUnits

    /// Whether an element is the root of a file of master data, which holds no activity.
    var isMasterData: Bool { rawValue >= Self.validActivityIndex.rawValue }
}
