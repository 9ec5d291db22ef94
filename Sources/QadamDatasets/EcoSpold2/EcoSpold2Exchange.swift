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
    private let line: Int
    private let isElementary: Bool
    private let id: String
    private let amount: Double?
    private let link: String
    private let variable: String
    private let formula: String?
    private let cas: String
    private let unitId: String
    private var inputGroup: String
    private var outputGroup: String
    private var name = PreferredText()
    private var unit = ""
    private var note = PreferredText()
    private var compartment = PreferredText()
    private var subcompartment = PreferredText()
    private var distribution: PublishedDistribution?
    private var properties: [Property] = []

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
            case .compartment: try readCompartment()
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

    private mutating func readCompartment() throws(XMLError) {
        let own = reader.depth
        while try reader.child(of: own) {
            let language = reader.text(.lang)
            switch reader.name {
            case .compartment: compartment.offer(try reader.content(), language: language)
            case .subcompartment: subcompartment.offer(try reader.content(), language: language)
            default: continue
            }
        }
    }

    private mutating func readUncertainty() throws(XMLError) {
        let own = reader.depth
        while try reader.child(of: own) {
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

    // What the groups mean; `nil` for groups that the format does not have.
    private var role: (kind: DatabaseFlow.Kind, flags: ExchangeFlags)? {
        if isElementary {
            return switch (inputGroup, outputGroup) {
            case ("4", ""): (.elementary, .input)
            case ("", "4"): (.elementary, [])
            default: nil
            }
        }
        return switch (inputGroup, outputGroup) {
        case ("1", ""), ("2", ""), ("3", ""), ("5", ""): (.product, .input)
        case ("", "0"): (.product, .reference)
        case ("", "2"): (.product, [])
        case ("", "3"): (.waste, [])
        default: nil
        }
    }

    /// Adds the exchange to its process, or says what is wrong with it.
    func add(
        to draft: inout ProcessDraft,
        properties rows: inout [FlowProperty],
        flows: inout EcoSpold2Flows,
        assembly: PackageAssembly
    ) {
        let place = Place.file(file, row: line)
        let title = name.value.isEmpty ? id : name.value
        let arguments: [String: Argument] = ["process": .text(draft.process.name), "flow": .text(title)]
        guard let role else { return draft.spoil("DAT-0214", at: place, arguments) }
        guard let amount, amount.isFinite else { return draft.spoil("DAT-0213", at: place, arguments) }
        guard !id.isEmpty else { return draft.spoil("DAT-0216", at: place, arguments) }
        let symbol = unit.isEmpty ? unitId : unit
        guard !symbol.isEmpty else { return draft.spoil("DAT-0217", at: place, arguments) }
        let unitIndex = assembly.units.unit(symbol)
        let row = DatabaseFlow(
            id: id,
            name: title,
            kind: role.kind,
            unit: unitIndex,
            cas: cas,
            compartment: [compartment.value, subcompartment.value].filter { !$0.isEmpty }.joined(
                separator: "/"
            )
        )
        var exchange = ExchangeDraft(
            flow: flows.index(row, units: assembly.units),
            kind: role.kind,
            unit: unitIndex,
            amount: amount,
            flags: role.flags,
            place: place,
            flowName: title,
            link: isElementary ? "" : link
        )
        exchange.formula = formula
        if !note.value.isEmpty { exchange.note = note.value }
        assembly.keep(distribution, in: &exchange, process: draft.process, place: place)
        addVariables(amount, to: &draft)
        if draft.isProduct(exchange) { addProperties(exchange, to: &rows, assembly: assembly) }
        draft.exchanges.append(exchange)
    }

    // Amounts and properties with a variable name are numbers that formulas of the activity may use.
    private func addVariables(_ amount: Double, to draft: inout ProcessDraft) {
        if !variable.isEmpty {
            draft.parameters.append(
                DatabaseParameter(
                    process: -1,
                    name: variable,
                    formula: formula,
                    value: amount,
                    note: name.value
                )
            )
        }
        for property in properties where !property.variable.isEmpty {
            guard let amount = property.amount, amount.isFinite else { continue }
            draft.parameters.append(
                DatabaseParameter(
                    process: -1,
                    name: property.variable,
                    formula: property.formula,
                    value: amount,
                    note: property.name.value
                )
            )
        }
    }

    // Properties are published for one unit of the exchange: here for one reference unit of the flow.
    private func addProperties(
        _ exchange: ExchangeDraft,
        to rows: inout [FlowProperty],
        assembly: PackageAssembly
    ) {
        for property in properties where !property.name.value.isEmpty && !property.unit.isEmpty {
            guard let amount = property.amount, amount.isFinite else { continue }
            rows.append(
                FlowProperty(
                    flow: exchange.flow,
                    property: property.name.value,
                    unit: assembly.units.unit(property.unit),
                    amount: amount / assembly.units.units[exchange.unit].factor,
                    source: file
                )
            )
        }
    }
}
