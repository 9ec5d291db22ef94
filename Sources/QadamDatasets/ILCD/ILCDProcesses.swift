import QadamEvidence
import QadamLifeCycle

extension ILCDPackage {
    /// Adds a process with its inventory.
    func add(_ process: ILCDProcess, _ index: inout ILCDIndex) {
        var draft = process.draft
        let own = trust.trusted(process.addition, process.seal)
        restore(&draft.process, own)
        var variables: Set<String> = []
        for exchange in process.exchanges {
            let addition = trust.trusted(exchange.addition, exchange.seal)
            if addition?[.formula] == nil { variables.insert(exchange.variable) }
            add(exchange, addition, of: process, to: &draft, index)
        }
        addParameters(of: process, used: variables, to: &draft)
        if assembly.leavesOutEmpty(draft) { return }
        draft.checkProducts(negativeIsTreatment: process.addition != nil)
        if !process.results.isEmpty {
            assembly.omit("impact result", id: draft.process.id, name: draft.process.name, reason: "DAT-0235")
        }
        if let damage = draft.damage {
            assembly.leaveOut("process", id: draft.process.id, name: draft.process.name, because: damage)
            return
        }
        let first = assembly.database.exchanges.count
        let row = assembly.commit(draft)
        index.process[process.draft.process.id] = row
        for (offset, exchange) in draft.exchanges.enumerated() where !exchange.link.isEmpty {
            if exchange.link == ILCDAddition.noMaker {
                assembly.close(Int32(first + offset), candidates: 1, sought: "")
            } else {
                index.makers.append((first + offset, exchange.link))
            }
        }
        addAllocation(process, draft, row: row, first: first, index)
    }

    private func restore(_ process: inout DatabaseProcess, _ addition: ILCDAddition?) {
        guard let addition else { return }
        process.id = addition[.id] ?? process.id
        process.name = addition[.name] ?? process.name
        process.category = addition[.category] ?? process.category
        process.location = addition[.location] ?? process.location
        process.validFrom = addition[.from] ?? process.validFrom
        process.validTo = addition[.until] ?? process.validTo
        process.source = addition[.source] ?? process.source
        if let word = addition[.stage] {
            if let stage = StageAssignment(rawValue: word) {
                process.stage = stage
            } else {
                trust.damage(addition)
            }
        }
        if let word = addition[.kind] {
            if let kind = KindAssignment(rawValue: word) {
                process.kind = kind
            } else {
                trust.damage(addition)
            }
        }
    }

    private func add(
        _ exchange: ILCDExchange,
        _ addition: ILCDAddition?,
        of process: ILCDProcess,
        to draft: inout ProcessDraft,
        _ index: ILCDIndex
    ) {
        let name = exchange.indicator.name.value.isEmpty ? exchange.flow : exchange.indicator.name.value
        let arguments: [String: Argument] = ["process": .text(draft.process.name), "flow": .text(name)]
        let place = exchange.place
        guard let flow = index.flow[exchange.flow] else {
            return draft.spoil("DAT-0216", at: place, arguments)
        }
        // Without a variable the mean is the amount; with one, the mean has yet to be multiplied by it.
        let published = exchange.resulting ?? (exchange.variable.isEmpty ? exchange.mean : nil)
        let isFormula = published == nil && addition?[.formula] != nil
        let amount = isFormula ? .nan : (published ?? .nan)
        guard isFormula || amount.isFinite else { return draft.spoil("DAT-0213", at: place, arguments) }
        let row = assembly.database.flows[flow]
        let isReference = process.references.contains(exchange.id)
        let isInput = exchange.isInput ?? (isReference && row.kind == .product ? false : nil)
        guard let isInput else { return draft.spoil("DAT-0214", at: place, arguments) }
        var flags: ExchangeFlags = isInput ? .input : []
        if isReference { flags.insert(.reference) }
        if exchange.isAvoided { flags.insert(.avoided) }
        var entry = ExchangeDraft(
            flow: flow,
            kind: row.kind,
            unit: index.counted[flow] ?? row.unit,
            amount: amount,
            flags: flags,
            place: place,
            flowName: row.name,
            number: exchange.id,
            link: exchange.provider,
            formula: exchange.product,
            note: exchange.remark
        )
        if let addition { restore(&entry, addition, index) }
        if entry.uncertainty == nil {
            assembly.keep(
                exchange.published(amount: amount),
                in: &entry,
                process: draft.process,
                place: place
            )
        }
        draft.exchanges.append(entry)
    }

    private func restore(_ entry: inout ExchangeDraft, _ addition: ILCDAddition, _ index: ILCDIndex) {
        let (spread, isDamaged) = addition.uncertainty()
        guard !isDamaged, addition.number(.amount)?.isNaN != true else { return trust.damage(addition) }
        if addition[.unit] != nil {
            guard let unit = unit(addition, index) else { return }
            let amount = addition.number(.amount) ?? .nan
            guard fits(amount, unit, entry, index) else { return trust.contradict(addition) }
            entry.unit = unit
            entry.amount = amount
        }
        entry.uncertainty = spread
        entry.formula = addition[.formula] ?? entry.formula
        entry.note = addition[.note] ?? entry.note
        if addition[.avoided] != nil { entry.flags.insert(.avoided) }
        if let direction = addition[.direction] {
            if direction == "Input" { entry.flags.insert(.input) } else { entry.flags.remove(.input) }
        }
        if let maker = addition[.provider] { entry.link = maker }
    }

    /// Whether an amount in a unit of an addition is the amount beside it, apart from its sign: units and properties
    /// stand in other files, which may have been changed.
    private func fits(_ amount: Double, _ unit: Int, _ entry: ExchangeDraft, _ index: ILCDIndex) -> Bool {
        guard let factor = index.conversions?.factor(unit: unit, flow: entry.flow) else { return false }
        if amount.isNaN { return entry.amount.isNaN }
        let counted = abs(amount * factor * countedUnits(entry.flow, index))
        return abs(counted - abs(entry.amount)) <= 1e-9 * max(counted, abs(entry.amount))
    }
}
