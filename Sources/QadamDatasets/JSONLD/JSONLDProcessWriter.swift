import QadamLifeCycle

/// Writes the processes of a database.
struct JSONLDProcessWriter {
    private let writer: JSONLDWriter
    private let database: LifeCycleDatabase
    private var spreads: [Int32: ExchangeUncertainty] = [:]
    private var shares: [Int: [AllocationFactor]] = [:]
    private var parameters: [Int: [DatabaseParameter]] = [:]
    private var properties: [Int: [FlowProperty]] = [:]

    init(_ writer: JSONLDWriter) {
        self.writer = writer
        database = writer.database
        for place in 0..<database.exchanges.uncertainty.count {
            spreads[database.exchanges.uncertainty.exchange[place]] = database.exchanges.uncertainty[place]
        }
        shares = Dictionary(grouping: database.allocationFactors, by: \.process)
        parameters = Dictionary(grouping: database.parameters.filter { $0.process >= 0 }, by: \.process)
        properties = Dictionary(grouping: database.properties, by: \.flow)
    }

    func process(_ row: Int) -> JSONText {
        let process = database.processes[row]
        var text = JSONText(type: "Process", id: process.id, name: process.name)
        text.text("processType", process.isAggregated ? "LCI_RESULT" : "UNIT_PROCESS")
        text.text("category", process.category)
        text.text("description", process.source)
        writer.reference(location: process.location, &text)
        switch process.defaultAllocation {
        case .physical: text.text("defaultAllocationMethod", "PHYSICAL_ALLOCATION")
        case .economic: text.text("defaultAllocationMethod", "ECONOMIC_ALLOCATION")
        case .causal: text.text("defaultAllocationMethod", "CAUSAL_ALLOCATION")
        case nil: break
        }
        var papers = JSONText()
        papers.text("validFrom", process.validFrom)
        papers.text("validUntil", process.validTo)
        text.object("processDocumentation", papers)
        let range = database.exchanges(of: row)
        if range.contains(where: { database.exchanges.quality[Int32($0)] != nil }) {
            text.reference("exchangeDqSystem", "DQSystem", JSONLDQuality.id, JSONLDQuality.name)
        }
        text.list("exchanges", range.map { exchange($0, number: $0 - range.lowerBound + 1) })
        text.raw("lastInternalId", "\(range.count)")
        if let own = parameters[row] {
            text.list(
                "parameters",
                own.map {
                    let id = JSONText.identifier("parameter/" + process.id + "/" + $0.name)
                    return writer.parameter($0, id: id, scope: "PROCESS_SCOPE")
                }
            )
        }
        if let own = shares[row] {
            text.list("allocationFactors", own.map { share($0, first: range.lowerBound) })
        }
        let words = [
            ("stage", TableWords.word(process.stage)), ("kind", TableWords.word(process.kind)),
        ]
        JSONLDOwn.write(words, to: &text)
        return text
    }

    private func exchange(_ index: Int, number: Int) -> JSONText {
        let exchanges = database.exchanges
        let flow = database.flows[Int(exchanges.flow[index])]
        let unit = database.units[Int(exchanges.unit[index])]
        let flags = exchanges.flags[index]
        var text = JSONText()
        text.text("@type", "Exchange")
        text.raw("internalId", "\(number)")
        text.number("amount", exchanges.amount[index])
        text.text("amountFormula", exchanges.formulas[Int32(index)] ?? "")
        text.bool("isInput", flags.contains(.input))
        text.bool("isAvoidedProduct", flags.contains(.avoided))
        text.bool("isQuantitativeReference", flags.contains(.reference))
        text.reference("flow", "Flow", flow.id, flow.name)
        text.reference("unit", "Unit", JSONLDWriter.unit(unit), unit.symbol)
        let property = property(of: Int(exchanges.flow[index]), in: unit)
        text.reference("flowProperty", "FlowProperty", property.id, property.name)
        let provider = Int(exchanges.provider[index])
        if provider >= 0 {
            let process = database.processes[provider]
            text.reference("defaultProvider", "Process", process.id, process.name)
        }
        if let spread = spreads[Int32(index)] { text.object("uncertainty", JSONLDWriter.uncertainty(spread)) }
        text.text("description", exchanges.notes[Int32(index)] ?? "")
        if let quality = exchanges.quality[Int32(index)] {
            text.text("dqEntry", JSONLDQuality.entry(quality))
            if let variance = quality.basicVariance {
                JSONLDOwn.write(numbers: [("basicVariance", variance)], to: &text)
            }
        }
        return text
    }

    /// The property of a flow that an amount in a unit is in.
    private func property(of flow: Int, in unit: DatabaseUnit) -> (id: String, name: String) {
        let own = database.units[database.flows[flow].unit]
        if own.quantity != unit.quantity {
            let found = (properties[flow] ?? []).filter { database.units[$0.unit].quantity == unit.quantity }
            if let property = database.measure(among: found) {
                return (JSONLDWriter.property(property.property, unit.quantity), property.property)
            }
        }
        return (JSONLDWriter.property(unit), unit.quantity)
    }

    private func share(_ factor: AllocationFactor, first: Int) -> JSONText {
        var text = JSONText()
        text.text("@type", "AllocationFactor")
        switch factor.rule {
        case .physical: text.text("allocationType", "PHYSICAL_ALLOCATION")
        case .economic: text.text("allocationType", "ECONOMIC_ALLOCATION")
        case .causal: text.text("allocationType", "CAUSAL_ALLOCATION")
        }
        let product = database.flows[factor.product]
        text.reference("product", "Flow", product.id, product.name)
        if factor.exchange >= 0 {
            var exchange = JSONText()
            exchange.raw("internalId", "\(factor.exchange - first + 1)")
            text.object("exchange", exchange)
        }
        text.number("value", factor.share)
        return text
    }
}
