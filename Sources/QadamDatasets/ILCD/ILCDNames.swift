import QadamContainers

/// Elements and attributes of ILCD, of its extension for product declarations, and of Qadam's additions that are
/// read.
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
    // Attributes that openLCA gives its exchanges.
    case avoidedProduct, defaultProvider
    // Qadam's additions (`ILCDAddition`): their elements, and those attributes that are not names of ILCD as well.
    case qadamDatabase, qadamMethod, qadamCategory, qadamSet, qadamWeight, qadamPublication, qadamUnitGroup
    case qadamUnit, qadamImpactUnit, qadamProperty, qadamFlow, qadamFlowProperty, qadamProcess, qadamShares
    case qadamShare, qadamExchange, qadamParameter, qadamFactor
    case seal, row, id, quantity, cas, compartment, gas, stage, kind, rule, source, from, until, provider,
        note
    case avoided, direction, first, second, third, scope, product, share, value, normalisation, weight
}
