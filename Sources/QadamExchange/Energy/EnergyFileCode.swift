internal import QadamEvidence

/// The codes of all that can be wrong with the files of an energy model.
///
/// Stable: the raw value is the key of the sentence, `rawValue + ".fix"` the key of the cure, in
/// `Translations/*/energy-files.json`.
enum EnergyFileCode: String, Sendable, CaseIterable {
    // The form of a MathProg file
    case strangeCharacter = "EXC-0701"
    case unclosedQuote = "EXC-0702"
    case unclosedComment = "EXC-0703"
    case tooLongToken = "EXC-0704"
    case brokenCharacter = "EXC-0705"
    case unknownStatement = "EXC-0706"
    case unfinishedStatement = "EXC-0707"
    case unexpectedToken = "EXC-0708"
    case missingAssign = "EXC-0709"
    case missingName = "EXC-0710"
    case missingEnd = "EXC-0711"
    case textAfterEnd = "EXC-0712"

    // The statements of a MathProg file
    case unknownSet = "EXC-0713"
    case unknownSetNear = "EXC-0714"
    case unknownParameter = "EXC-0715"
    case unknownParameterNear = "EXC-0716"
    case definedTwice = "EXC-0717"
    case wrongSubscripts = "EXC-0718"
    case wrongFreeSubscripts = "EXC-0719"
    case incompleteGroup = "EXC-0720"
    case notAValue = "EXC-0721"
    case setWithSubscripts = "EXC-0722"
    case differentSubscripts = "EXC-0723"

    // The sets and parameters of a model
    case memberTwice = "EXC-0730"
    case memberNotWhole = "EXC-0731"
    case missingSet = "EXC-0732"
    case absentSets = "EXC-0733"
    case emptySet = "EXC-0734"
    case outsideSet = "EXC-0735"
    case sameValueTwice = "EXC-0736"
    case otherValueTwice = "EXC-0737"
    case unsupportedParameter = "EXC-0738"
    case unsupportedSet = "EXC-0739"
    case leftOut = "EXC-0740"
    case publishedDefaults = "EXC-0741"
    case alias = "EXC-0742"

    // Folders of tables, and workbooks
    case noConfiguration = "EXC-0750"
    case otherIndices = "EXC-0751"
    case otherColumns = "EXC-0752"
    case noMemberInHeader = "EXC-0753"
    case unusedColumn = "EXC-0754"
    case setInTwoFiles = "EXC-0755"
    case fileNear = "EXC-0756"
    case filesNotRead = "EXC-0757"
    case noModel = "EXC-0758"

    // Qadam's own tables
    case noModelFile = "EXC-0801"
    case otherVersion = "EXC-0802"
    case unitNotCompared = "EXC-0803"
    case otherUnit = "EXC-0804"
    case unitTurned = "EXC-0805"
    case twoUnits = "EXC-0806"
    case tableNear = "EXC-0807"
    case tablesNotRead = "EXC-0808"
    case unknownMember = "EXC-0809"
    case noneNotAllowed = "EXC-0810"
    case valueNotAllowed = "EXC-0811"

    // Hourly series and the days chosen from them
    case hoursOfYear = "EXC-0870"
    case hoursWithoutDays = "EXC-0871"
    case daysWithoutHours = "EXC-0872"
    case madeByDays = "EXC-0873"
    case unknownSeries = "EXC-0874"
    case noSeriesAttribute = "EXC-0875"
    case strangeSubscript = "EXC-0876"
    case seriesTwice = "EXC-0877"
    case emptySeries = "EXC-0878"
    case rateAboveOne = "EXC-0879"
    case seriesAndTable = "EXC-0880"
    case sumMissed = "EXC-0881"

    // Writing
    case defaultWritten = "EXC-0780"
}

extension Findings {
    /// Adds a diagnostic about a place of a file of an energy model.
    mutating func add(
        _ code: EnergyFileCode,
        severity: Diagnostic.Severity = .error,
        at place: Place,
        _ arguments: [String: Argument] = [:]
    ) {
        add(Diagnostic(code.rawValue, severity, at: place, arguments))
    }

    /// How often a code was found, listed or not.
    func count(_ code: EnergyFileCode) -> Int { count(code.rawValue) }
}
