import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// One exchange while it is being read.
struct EcoSpold2Exchange {
    struct Property {
        var name = PreferredText()
        var unit = ""
        var amount: Double?
        var variable = ""
        var formula: String?
    }

    let reader: XMLReader<EcoSpold2Names>
    let file: String
    let line: Int
    let isElementary: Bool
    let id: String
    let amount: Double?
    let link: String
    let variable: String
    let formula: String?
    let cas: String
    let unitId: String
    private(set) var inputGroup: String
    private(set) var outputGroup: String
    private(set) var name = PreferredText()
    private(set) var unit = ""
    private(set) var note = PreferredText()
    private(set) var compartment = ""
    private(set) var distribution: PublishedDistribution?
    private(set) var quality: ExchangeQuality?
    private(set) var properties: [Property] = []

    /// Reads the attributes of the element that begins here.
    init(reader: XMLReader<EcoSpold2Names>, file: String) {
        self.reader = reader
        self.file = file
        line = reader.place.line
        isElementary = reader.name == .elementaryExchange
        id = reader.text(isElementary ? .elementaryExchangeId : .intermediateExchangeId)
        amount = reader.number(.amount)
        link = reader.text(.activityLinkId)
        variable = reader.text(.variableName)
        formula = reader.string(.mathematicalRelation)
        cas = reader.text(.casNumber)
        unitId = reader.text(.unitId)
        inputGroup = reader.text(.inputGroup)
        outputGroup = reader.text(.outputGroup)
    }

    /// Reads the elements inside, to the end of the exchange.
    mutating func read() throws(XMLError) {
        let own = reader.depth
        while try reader.child(of: own) {
            let language = reader.text(.lang)
            switch reader.name {
            case .name: name.offer(try reader.content(), language: language)
            case .unitName:
                // Units are symbols, whatever their language.
                let text = try reader.content()
                if unit.isEmpty || language == "en" { unit = text }
            case .comment: note.offer(try reader.content(), language: language)
            case .compartment: compartment = try EcoSpold2Master.compartment(reader)
            case .uncertainty: try readUncertainty()
            case .property: try readProperty()
            // An attribute of the same name goes before the element.
            case .inputGroup:
                let text = try reader.content()
                if inputGroup.isEmpty { inputGroup = text }
            case .outputGroup:
                let text = try reader.content()
                if outputGroup.isEmpty { outputGroup = text }
            default: continue
            }
        }
    }

    private mutating func readUncertainty() throws(XMLError) {
        let own = reader.depth
        var (scores, basic, isWhole): ([Int], Double?, Bool) = ([], nil, false)
        defer { settle(scores, basic, isWhole) }
        while try reader.child(of: own) {
            if reader.name == .pedigreeMatrix {
                let names: [EcoSpold2Names] = [
                    .reliability, .completeness, .temporalCorrelation, .geographicalCorrelation,
                    .furtherTechnologyCorrelation,
                ]
                scores = names.compactMap { Int(reader.text($0)) }
                continue
            }
            if reader.name == .lognormal {
                basic = reader.number(.variance)
                isWhole = reader.number(.varianceWithPedigreeUncertainty) != nil
            }
            let mean = reader.number(.meanValue)
            let minimum = reader.number(.minValue)
            let maximum = reader.number(.maxValue)
            let mode = reader.number(.mostLikelyValue)
            let variance = reader.number(.varianceWithPedigreeUncertainty) ?? reader.number(.variance)
            switch reader.name {
            case .lognormal: distribution = .lognormal(median: mean, logVariance: variance)
            case .normal:
                distribution = .normal(
                    mean: mean,
                    deviation: variance.map { $0 < 0 ? .nan : $0.squareRoot() }
                )
            case .triangular:
                distribution = .triangular(minimum: minimum, mode: mode, maximum: maximum, mean: nil)
            case .uniform: distribution = .uniform(minimum: minimum, maximum: maximum)
            case .beta:
                distribution = .triangular(.pert, minimum: minimum, mode: mode, maximum: maximum, mean: nil)
            case .gamma, .binomial, .undefined: distribution = .unreadable
            default: continue
            }
        }
    }

    /// Keeps the scores. The published variance with them holds; where only the basic one is published, they add theirs.
    private mutating func settle(_ scores: [Int], _ basic: Double?, _ isWhole: Bool) {
        quality = ExchangeQuality(scores: scores, basicVariance: basic) ?? ExchangeQuality(scores: scores)
        guard !isWhole, case .spread(let spread)? = distribution, spread.kind == .lognormal,
            let derived = quality?.distribution(around: spread.first)
        else { return }
        distribution = .spread(derived)
    }

    private mutating func readProperty() throws(XMLError) {
        var property = Property()
        property.amount = reader.number(.amount)
        property.variable = reader.text(.variableName)
        property.formula = reader.string(.mathematicalRelation)
        property.unit = reader.text(.unitId)
        let own = reader.depth
        while try reader.child(of: own) {
            let language = reader.text(.lang)
            switch reader.name {
            case .name: property.name.offer(try reader.content(), language: language)
            case .unitName: property.unit = try reader.content()
            default: continue
            }
        }
        properties.append(property)
    }
}
