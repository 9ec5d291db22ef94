import QadamContainers

/// Elements and attributes of EcoSpold 1 that are read.
enum EcoSpold1Names: Int, XMLVocabulary {
    case ecoSpold, dataset, number, referenceFunction, geography, technology, timePeriod, startYear, endYear
    case startYearMonth, endYearMonth, startDate, endDate, dataSetInformation, type, location, text, name,
        localName
    case category, subCategory, localCategory, localSubCategory, unit, amount, generalComment,
        localGeneralComment
    case source, firstAuthor, year, title, person, flowData, exchange, meanValue, uncertaintyType
    case standardDeviation95, minValue, maxValue, mostLikelyValue, inputGroup, outputGroup, CASNumber,
        allocation
    case referenceToCoProduct, allocationMethod, fraction, referenceToInputOutput, impactAssessmentResult
    case dataGeneratorAndPublication, referenceToPublishedSource, xmlns
}
