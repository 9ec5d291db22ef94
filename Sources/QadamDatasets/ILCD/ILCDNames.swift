import QadamContainers

/// Elements and attributes of ILCD, and of its extension for product declarations, that are read.
enum ILCDNames: Int, XMLVocabulary {
    case processDataSet, flowDataSet, flowPropertyDataSet, unitGroupDataSet, LCIAMethodDataSet
    case lifeCycleModelDataSet, contactDataSet, sourceDataSet
    case dataSetInformation, UUID, name, baseName, lang, shortDescription, classification, level
    case elementaryFlowCategorization, category, CASNumber, generalComment, referenceYear, dataSetValidUntil
    case locationOfOperationSupplyOrProduction, location, locationOfSupply, quantitativeReference
    case referenceToReferenceFlow, referenceToReferenceFlowProperty, referenceToReferenceUnitGroup
    case referenceToReferenceUnit, refObjectId, typeOfDataSet, LCIMethodApproaches, variableParameter, formula
    case meanValue, minimumValue, maximumValue, uncertaintyDistributionType, relativeStandardDeviation95In
    case comment, exchange, dataSetInternalID, referenceToFlowDataSet, exchangeDirection, referenceToVariable
    case meanAmount, resultingAmount, minimumAmount, maximumAmount, allocation, internalReferenceToCoProduct
    case allocatedFraction, flowProperty, referenceToFlowPropertyDataSet, unit, methodology, impactCategory
    case referenceQuantity, factor, LCIAResult, referenceToLCIAMethodDataSet, amount, module, scenario
    case referenceToUnitGroupDataSet, geography, classes, classId, indicator, impactIndicator
    case referenceToDataSource, referenceToOwnershipOfDataSet, modellingAndValidation
    case `class`
}
