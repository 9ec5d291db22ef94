/// The codes of all that an import can find wrong with a file.
///
/// Stable: the raw value is the key of the sentence, `rawValue + ".fix"` the key of the cure, in
/// `Translations/*/exchange.json`.
public enum ExchangeCode: String, Sendable, CaseIterable {
    // The file
    case fileNotFound = "EXC-0101"
    case fileUnreadable = "EXC-0102"
    case fileIsFolder = "EXC-0103"
    case emptyFile = "EXC-0104"
    case brokenUTF8 = "EXC-0105"
    case utf16 = "EXC-0106"
    case missingClosingQuote = "EXC-0107"
    case rowTooLong = "EXC-0108"
    case tooManyCells = "EXC-0109"
    case strayQuote = "EXC-0110"
    case textAfterQuote = "EXC-0111"
    case loneCarriageReturn = "EXC-0112"
    case noRows = "EXC-0113"
    case tooManyRows = "EXC-0114"
    case moreOfTheSame = "EXC-0190"

    // The header
    case missingColumn = "EXC-0201"
    case unknownColumn = "EXC-0202"
    case unknownColumnNear = "EXC-0203"
    case duplicateColumn = "EXC-0204"
    case wrongCellCount = "EXC-0205"
    case otherSeparator = "EXC-0206"

    // Cells
    case missingValue = "EXC-0301"
    case notANumber = "EXC-0302"
    case otherNumberConvention = "EXC-0303"
    case ambiguousGrouping = "EXC-0304"
    case notFinite = "EXC-0305"
    case notAnInteger = "EXC-0306"
    case belowRange = "EXC-0307"
    case aboveRange = "EXC-0308"
    case negativeQuantity = "EXC-0309"
    /// Electricity that is sold, taken off the bought; the same finding as that of an inventory.
    case electricityTakenOff = "INV-0807"
    /// Heat that is sold, taken off the bought.
    case heatTakenOff = "INV-0808"
    case unknownUnit = "EXC-0310"
    case unknownUnitNear = "EXC-0311"
    case ambiguousUnit = "EXC-0312"
    case unitSyntax = "EXC-0313"
    case incompatibleUnit = "EXC-0314"
    case otherBasis = "EXC-0315"
    case notADate = "EXC-0320"
    case dateWithoutYear = "EXC-0321"
    case otherDateOrder = "EXC-0322"
    case noSuchDay = "EXC-0323"
    case notAMonth = "EXC-0324"
    case emptyPeriod = "EXC-0325"
    case notAPeriod = "EXC-0326"
    case notAllowed = "EXC-0330"
    case notAnIdentifier = "EXC-0331"
    case unknownReference = "EXC-0332"
    case unknownReferenceNear = "EXC-0333"
    case controlCharacter = "EXC-0334"
    case duplicateRow = "EXC-0340"
    case discreteValues = "EXC-0390"
    case qualityScores = "EXC-0391"
    case distributionFar = "EXC-0392"
    case distributionOpposite = "EXC-0393"

    // Activity records
    case duplicateRecord = "EXC-0401"
    case overlappingPeriods = "EXC-0402"
    case missingMonths = "EXC-0403"
    case thousandfold = "EXC-0404"
    case usualTurned = "EXC-0980"
    case implausible = "EXC-0405"
    case duplicateIdentifier = "EXC-0406"
    case outsideCalendar = "EXC-0407"
    /// A record lies partly in the expected period; that part counts.
    case partlyOutsideCalendar = "EXC-0950"
    case noRecords = "EXC-0408"

    // YAML
    case yamlSyntax = "EXC-0501"
    case duplicateKey = "EXC-0502"
    case unknownKey = "EXC-0503"
    case unknownKeyNear = "EXC-0504"
    case missingKey = "EXC-0505"
    case expectedText = "EXC-0506"
    case expectedList = "EXC-0507"
    case expectedMap = "EXC-0508"
    case fileTooLarge = "EXC-0509"
    case tooManyAliases = "EXC-0510"
    case tooManyNodes = "EXC-0511"
    case tooDeep = "EXC-0512"
    case notYesOrNo = "EXC-0513"
    case tagNotAllowed = "EXC-0514"
    case missingUnit = "EXC-0515"

    // Years and days in organisation.yaml
    case degreeDaysTwice = "EXC-0890"
    case interestTurned = "EXC-0891"
    case interestWithoutDay = "EXC-0892"
    case yearNotAfter = "EXC-0893"
    case degreeDaysOfAMonthTwice = "EXC-0930"
    case notACalendarMonth = "EXC-0931"
    case weatherOfALineTwice = "EXC-0932"

    // Goals and leases in organisation.yaml
    case denominatorBasis = "EXC-0900"
    case denominatorUnit = "EXC-0901"
    case identifierTwice = "EXC-0902"
    case leaseOfNothing = "EXC-0903"
    case leaseTurned = "EXC-0904"
    case controlTwice = "EXC-0905"

    // Writing
    case diskFull = "EXC-0601"
    case cannotWrite = "EXC-0602"
}
