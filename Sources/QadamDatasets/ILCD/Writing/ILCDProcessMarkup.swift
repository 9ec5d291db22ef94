import QadamLifeCycle

/// Writes the datasets of processes.
extension ILCDMarkup {
    /// A process as a file.
    static func process(_ record: ILCDProcess, database: String, language: String) -> [UInt8] {
        var markup = ILCDMarkup(.process, language: language)
        markup.around("processInformation") { markup in
            markup.around("dataSetInformation") { $0.description(record, database) }
            if !record.references.isEmpty {
                markup.around("quantitativeReference", [("type", "Reference flow(s)")]) { markup in
                    for exchange in record.exchanges where record.references.contains(exchange.id) {
                        markup.leaf("referenceToReferenceFlow", exchange.id)
                    }
                }
            }
            markup.place(record.draft.process)
            if !record.parameters.isEmpty {
                markup.around("mathematicalRelations") { markup in
                    for parameter in record.parameters { markup.parameter(parameter) }
                }
            }
        }
        markup.method(record)
        markup.administration()
        markup.around("exchanges") { markup in
            for exchange in record.exchanges { markup.exchange(exchange) }
        }
        return markup.finished()
    }

    private mutating func description(_ record: ILCDProcess, _ database: String) {
        let process = record.draft.process
        leaf("common:UUID", process.id)
        if process.name != process.id { around("name") { $0.spoken("baseName", process.name) } }
        if !process.category.isEmpty {
            around("classificationInformation") { markup in
                markup.around("common:classification", [("name", database)]) { markup in
                    let levels = process.category.split(separator: "/", omittingEmptySubsequences: false)
                    for (level, name) in levels.enumerated() {
                        markup.leaf("common:class", String(name), [("level", "\(level)")])
                    }
                }
            }
        }
        spoken("common:generalComment", process.source)
        guard let shares = record.shares else { return additions([("qadamProcess", record.addition)]) }
        around("common:other") { markup in
            if let addition = record.addition { markup.empty("q:qadamProcess", addition.attributes) }
            markup.around("q:qadamShares", shares.seal.attributes) { markup in
                for row in shares.rows { markup.empty("q:qadamShare", row.attributes) }
            }
        }
    }

    private mutating func place(_ process: DatabaseProcess) {
        if !process.validFrom.isEmpty || !process.validTo.isEmpty {
            around("time") { markup in
                if !process.validFrom.isEmpty { markup.leaf("common:referenceYear", process.validFrom) }
                if !process.validTo.isEmpty { markup.leaf("common:dataSetValidUntil", process.validTo) }
            }
        }
        guard !process.location.isEmpty else { return }
        around("geography") {
            $0.empty("locationOfOperationSupplyOrProduction", [("location", process.location)])
        }
    }

    private mutating func parameter(_ parameter: ILCDParameter) {
        around("variableParameter", [("name", parameter.name)]) { markup in
            if !parameter.formula.isEmpty { markup.leaf("formula", parameter.formula) }
            if let mean = parameter.mean { markup.leaf("meanValue", mean) }
            if let minimum = parameter.values.minimum { markup.leaf("minimumValue", minimum) }
            if let maximum = parameter.values.maximum { markup.leaf("maximumValue", maximum) }
            markup.distribution(parameter.values)
            markup.spoken("comment", parameter.note.value)
            markup.additions([("qadamParameter", parameter.addition)])
        }
    }

    private mutating func distribution(_ values: ILCDExchange) {
        if !values.distribution.isEmpty { leaf("uncertaintyDistributionType", values.distribution) }
        if let deviation = values.deviation, let text = ILCDText.perCent(deviation) {
            leaf("relativeStandardDeviation95In", text)
        }
    }

    private mutating func method(_ record: ILCDProcess) {
        let rule = record.shares.flatMap { shares in
            TableWords.rules.first { $0.word == shares.seal[.rule] }?.rule
        }
        around("modellingAndValidation") { markup in
            markup.around("LCIMethodAndAllocation") { markup in
                markup.leaf("typeOfDataSet", record.type)
                switch rule {
                case .physical: markup.leaf("LCIMethodApproaches", "Allocation - physical causality")
                case .economic: markup.leaf("LCIMethodApproaches", "Allocation - market value")
                case .causal: markup.leaf("LCIMethodApproaches", "Allocation - other explicit assignment")
                case nil: return
                }
            }
        }
    }

    private mutating func exchange(_ exchange: ILCDExchange) {
        around("exchange", [("dataSetInternalID", exchange.id)]) { markup in
            markup.reference("referenceToFlowDataSet", .flow, exchange.flow, exchange.indicator.name.value)
            if let isInput = exchange.isInput {
                markup.leaf("exchangeDirection", isInput ? "Input" : "Output")
            }
            if !exchange.variable.isEmpty { markup.leaf("referenceToVariable", exchange.variable) }
            if let mean = exchange.mean { markup.leaf("meanAmount", mean) }
            if let resulting = exchange.resulting { markup.leaf("resultingAmount", resulting) }
            if let minimum = exchange.minimum { markup.leaf("minimumAmount", minimum) }
            if let maximum = exchange.maximum { markup.leaf("maximumAmount", maximum) }
            markup.distribution(exchange)
            if !exchange.allocations.isEmpty {
                markup.around("allocations") { markup in
                    for allocation in exchange.allocations { markup.allocation(allocation) }
                }
            }
            markup.spoken("generalComment", exchange.note.value)
            markup.additions([("qadamExchange", exchange.addition)])
        }
    }

    private mutating func allocation(_ allocation: (product: String, share: Double)) {
        guard let share = ILCDText.perCent(allocation.share * 100) else { return }
        empty(
            "allocation",
            [("internalReferenceToCoProduct", allocation.product), ("allocatedFraction", share)]
        )
    }
}
