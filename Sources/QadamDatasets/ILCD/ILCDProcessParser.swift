import QadamContainers
import QadamEvidence
import QadamLifeCycle

extension ILCDParser {
    func process() throws(XMLError) -> ILCDProcess {
        var process = ILCDProcess()
        process.draft = ProcessDraft(id: "", place: place)
        var name = PreferredText()
        var comment = PreferredText()
        var classes: [String] = []
        var systems = 0
        try walk { () throws(XMLError) in
            switch reader.name {
            case .UUID:
                if process.draft.process.id.isEmpty { process.draft.process.id = try reader.content() }
            case .baseName: try offer(to: &name)
            case .generalComment: try offer(to: &comment)
            case .classification: systems += 1
            case .class: if systems == 1 { classes.append(try reader.content()) }
            case .referenceToReferenceFlow: process.references.insert(try reader.content())
            case .exchange: process.exchanges.append(try exchange())
            case .LCIAResult: process.results.append(try result())
            case .variableParameter: try parameter(into: &process.draft)
            default: try describe(&process)
            }
        }
        process.draft.process.name = name.value.isEmpty ? process.draft.process.id : name.value
        process.draft.process.category = classes.joined(separator: "/")
        process.draft.process.source = comment.value
        return process
    }

    private func describe(_ process: inout ILCDProcess) throws(XMLError) {
        switch reader.name {
        case .referenceYear: process.draft.process.validFrom = try reader.content()
        case .dataSetValidUntil: process.draft.process.validTo = try reader.content()
        case .locationOfOperationSupplyOrProduction: process.draft.process.location = reader.text(.location)
        case .geography:
            let location = reader.text(.location)
            if !location.isEmpty { process.draft.process.location = location }
        case .typeOfDataSet:
            process.type = try reader.content()
            process.draft.process.isAggregated = ["LCI result", "EPD"].contains(process.type)
        default: return
        }
    }

    private func exchange() throws(XMLError) -> ILCDExchange {
        var exchange = ILCDExchange()
        exchange.place = place
        exchange.id = reader.text(.dataSetInternalID)
        try walk { () throws(XMLError) in
            switch reader.name {
            case .referenceToFlowDataSet:
                exchange.flow = reader.text(.refObjectId)
                try walk { () throws(XMLError) in
                    if reader.name == .shortDescription { try offer(to: &exchange.indicator.name) }
                }
            case .location: exchange.location = try reader.content()
            case .exchangeDirection:
                let direction = try reader.content()
                if direction == "Input" { exchange.isInput = true }
                if direction == "Output" { exchange.isInput = false }
            case .referenceToVariable: exchange.variable = try reader.content()
            case .meanAmount: exchange.mean = try reader.numberContent()
            case .resultingAmount: exchange.resulting = try reader.numberContent()
            case .minimumAmount: exchange.minimum = try reader.numberContent()
            case .maximumAmount: exchange.maximum = try reader.numberContent()
            case .uncertaintyDistributionType: exchange.distribution = try reader.content()
            case .relativeStandardDeviation95In: exchange.deviation = try reader.numberContent()
            case .allocation:
                let share = reader.number(.allocatedFraction).map { $0 / 100 } ?? .nan
                exchange.allocations.append((reader.text(.internalReferenceToCoProduct), share))
            case .generalComment: try offer(to: &exchange.note)
            default: try amount(into: &exchange.indicator)
            }
        }
        return exchange
    }

    // `epd:amount` with its module, and the unit of the indicator.
    private func amount(into indicator: inout ILCDIndicator) throws(XMLError) {
        if reader.name == .amount {
            let module = ILCDModule(name: reader.text(.module), scenario: reader.text(.scenario))
            // A module without a number was not declared.
            if let value = try reader.numberContent(), !module.name.isEmpty {
                indicator.amounts.append((module, value))
            }
        } else if reader.name == .referenceToUnitGroupDataSet {
            try walk { () throws(XMLError) in
                if reader.name == .shortDescription { try offer(to: &indicator.unit) }
            }
        }
    }

    private func result() throws(XMLError) -> ILCDResult {
        var result = ILCDResult()
        try walk { () throws(XMLError) in
            switch reader.name {
            case .referenceToLCIAMethodDataSet:
                result.method = reader.text(.refObjectId)
                try walk { () throws(XMLError) in
                    if reader.name == .shortDescription { try offer(to: &result.indicator.name) }
                }
            default: try amount(into: &result.indicator)
            }
        }
        return result
    }

    private func parameter(into draft: inout ProcessDraft) throws(XMLError) {
        let name = reader.text(.name)
        var row = DatabaseParameter(process: -1, name: name, value: .nan)
        var values = ILCDExchange()
        var note = PreferredText()
        try walk { () throws(XMLError) in
            switch reader.name {
            case .formula:
                let formula = try reader.content()
                if !formula.isEmpty { row.formula = formula }
            case .meanValue: if let value = try reader.numberContent() { row.value = value }
            case .minimumValue: values.minimum = try reader.numberContent()
            case .maximumValue: values.maximum = try reader.numberContent()
            case .uncertaintyDistributionType: values.distribution = try reader.content()
            case .relativeStandardDeviation95In: values.deviation = try reader.numberContent()
            case .comment: try offer(to: &note)
            default: return
            }
        }
        guard !name.isEmpty, row.value.isFinite else {
            return draft.spoil(
                "DAT-0213",
                at: place,
                ["process": .text(draft.process.id), "flow": .text(name)]
            )
        }
        row.note = note.value
        if case .spread(let uncertainty) = values.published(amount: row.value) {
            row.uncertainty = uncertainty
        }
        draft.parameters.append(row)
    }
}

extension ILCDExchange {
    /// The distribution around an amount; `nil` where none is given.
    func published(amount: Double) -> PublishedDistribution? {
        switch distribution.lowercased() {
        case "", "undefined": nil
        case "log-normal": .lognormal(median: amount, squaredDeviation: deviation)
        case "normal": .normal(mean: amount, deviation: deviation.map { $0 / 2 })
        case "triangular": .triangular(minimum: minimum, mode: nil, maximum: maximum, mean: amount)
        case "uniform": .uniform(minimum: minimum, maximum: maximum)
        default: .unreadable
        }
    }
}
