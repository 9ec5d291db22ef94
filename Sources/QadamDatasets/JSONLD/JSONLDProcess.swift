import QadamEvidence
import QadamLifeCycle

extension JSONLDPackage {
    mutating func add(process object: JSONObject) {
        guard let id = object.text("@id"), processes[id] == nil else {
            return object.faults.note("DAT-0317", "@id", ["id": .text(object.text("@id") ?? "")])
        }
        var draft = ProcessDraft(id: id, place: .file(object.faults.file))
        describe(object, &draft.process)
        var numbers: [Int: Int] = [:]
        let scored = JSONLDQuality.isSystem(object.object("exchangeDqSystem"))
        var unreadable = 0
        for exchange in object.objects("exchanges") {
            guard var read = self.exchange(exchange, of: draft.process) else { continue }
            if let entry = exchange.text("dqEntry"), !entry.isEmpty {
                let variance = JSONLDOwn.read(exchange)?.number("basicVariance")
                read.quality = scored ? JSONLDQuality.quality(entry, basicVariance: variance) : nil
                if read.quality == nil { unreadable += 1 }
            }
            if let number = exchange.number("internalId").flatMap(Int.init(exactly:)) {
                numbers[number] = draft.exchanges.count
            }
            draft.exchanges.append(read)
        }
        scoresLeftOut += unreadable
        draft.parameters = object.objects("parameters").compactMap(JSONLDParameter.read)
        guard object.faults.first == nil else { return }
        let references = draft.exchanges.filter { $0.flags.contains(.reference) }
        guard references.count == 1 else {
            let count = Argument.integer(references.count)
            return object.faults.note(
                "DAT-0304",
                "exchanges",
                ["process": .text(draft.process.name), "count": count]
            )
        }
        draft.checkProducts()
        if let damage = draft.damage {
            return assembly.leaveOut("Process", id: id, name: draft.process.name, because: damage)
        }
        let shares = allocation(object, draft, numbers)
        guard object.faults.first == nil else { return }
        let first = assembly.database.exchanges.count
        let process = assembly.commit(draft)
        processes[id] = process
        numbered[process] = numbers.mapValues { $0 + first }
        for (index, exchange) in draft.exchanges.enumerated() where !exchange.link.isEmpty {
            makers.append((first + index, exchange.link))
        }
        for var share in shares {
            share.process = process
            if share.exchange >= 0 { share.exchange += first }
            assembly.database.allocationFactors.append(share)
        }
    }

    private func describe(_ object: JSONObject, _ process: inout DatabaseProcess) {
        process.name = object.text("name") ?? ""
        process.location = places.location(of: object)
        process.category = places.category(of: object)
        process.isAggregated = object.text("processType") == "LCI_RESULT"
        switch object.text("defaultAllocationMethod") {
        case "PHYSICAL_ALLOCATION": process.defaultAllocation = .physical
        case "ECONOMIC_ALLOCATION": process.defaultAllocation = .economic
        case "CAUSAL_ALLOCATION": process.defaultAllocation = .causal
        default: break
        }
        let own = JSONLDOwn.read(object)
        process.stage = self.own("stage", own, StageAssignment.self) ?? process.stage
        process.kind = self.own("kind", own, KindAssignment.self) ?? process.kind
        let papers = object.object("processDocumentation")
        process.validFrom = Self.day(papers?.text("validFrom"))
        process.validTo = Self.day(papers?.text("validUntil"))
        var remarks = [object.text("description") ?? ""]
        if let publication = papers?.object("publication")?.text("name") { remarks.append(publication) }
        for source in papers?.objects("sources") ?? [] { remarks.append(source.text("name") ?? "") }
        if let generator = papers?.object("dataGenerator")?.text("name") { remarks.append(generator) }
        var seen: Set<String> = []
        process.source = remarks.filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "\n")
    }

    private static func day(_ text: String?) -> String {
        guard let text else { return "" }
        return String(text.prefix { $0 != "T" })
    }

    private mutating func exchange(_ object: JSONObject, of process: DatabaseProcess) -> ExchangeDraft? {
        guard let id = object.needed("flow", object.reference("flow")) else { return nil }
        guard let flow = flows[id] else {
            object.faults.note("DAT-0306", object.path("flow"), ["kind": .text("Flow"), "id": .text(id)])
            return nil
        }
        guard let (unit, scale) = flow.unit(of: object, units: assembly.units.units) else { return nil }
        let formula = object.text("amountFormula").flatMap { $0.isEmpty ? nil : $0 }
        guard let amount = object.needed("amount", object.number("amount")) else { return nil }
        var flags: ExchangeFlags = []
        if object.bool("isInput", "input") == true { flags.insert(.input) }
        if object.bool("isAvoidedProduct", "avoidedProduct") == true { flags.insert(.avoided) }
        if object.bool("isQuantitativeReference", "quantitativeReference") == true {
            flags.insert(.reference)
        }
        var uncertainty: ExchangeUncertainty?
        switch JSONLDUncertainty.read(object.object("uncertainty")) {
        case .spread(let spread): uncertainty = spread.scaled(by: scale)
        case .flat: assembly.omitFlatDistribution(process: process.id, flow: flow.name)
        case .unreadable:
            let path = object.path("uncertainty")
            let arguments: [String: Argument] = ["file": .text(object.faults.file), "path": .text(path)]
            assembly.warn(Finding("DAT-0308", at: .file(object.faults.file, column: path), arguments))
            assembly.omit("uncertainty", id: process.id, name: flow.name, reason: "DAT-0308")
        case nil: break
        }
        return ExchangeDraft(
            flow: flow.row,
            kind: flow.kind,
            unit: unit,
            amount: scale == 1 ? amount : amount * scale,
            flags: flags,
            place: .file(object.faults.file, column: object.path),
            flowName: flow.name,
            link: object.reference("defaultProvider") ?? "",
            uncertainty: uncertainty,
            formula: scale == 1 ? formula : formula.map { "(\($0)) * \(scale)" },
            note: object.text("description")
        )
    }

    /// Published shares; their process and the first exchange are not known yet.
    private func allocation(_ object: JSONObject, _ draft: ProcessDraft, _ numbers: [Int: Int])
        -> [AllocationFactor]
    {
        let made = Set(draft.exchanges.map(\.flow))
        return object.objects("allocationFactors").compactMap { entry in
            let rule: PublishedAllocation
            switch entry.text("allocationType") {
            case "PHYSICAL_ALLOCATION": rule = .physical
            case "ECONOMIC_ALLOCATION": rule = .economic
            case "CAUSAL_ALLOCATION": rule = .causal
            default:
                entry.faults.note("DAT-0315", entry.path)
                return nil
            }
            guard let product = entry.reference("product").flatMap({ flows[$0]?.row }),
                made.contains(product),
                let share = entry.number("value")
            else {
                entry.faults.note("DAT-0315", entry.path)
                return nil
            }
            var exchange = -1
            if let named = entry.object("exchange") {
                guard let number = named.number("internalId").flatMap(Int.init(exactly:)),
                    let row = numbers[number]
                else {
                    entry.faults.note("DAT-0315", entry.path("exchange"))
                    return nil
                }
                exchange = row
            }
            if let formula = entry.text("formula"), !formula.isEmpty {
                assembly.omit("allocation formula", id: draft.process.id, name: formula, reason: "DAT-0314")
                let name = Argument.text(draft.process.name)
                assembly.warn(
                    Finding("DAT-0314", at: .file(entry.faults.file, column: entry.path), ["process": name])
                )
            }
            return AllocationFactor(
                process: -1,
                rule: rule,
                product: product,
                exchange: exchange,
                share: share
            )
        }
    }
}
