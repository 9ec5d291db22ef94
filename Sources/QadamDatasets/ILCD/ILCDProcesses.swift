import QadamEvidence
import QadamLifeCycle

extension ILCDPackage {
    /// Adds a process with its inventory.
    func add(_ process: ILCDProcess, _ index: ILCDIndex) {
        var draft = process.draft
        for exchange in process.exchanges { add(exchange, of: process, to: &draft, index) }
        if assembly.leavesOutEmpty(draft) { return }
        draft.checkProducts()
        if !process.results.isEmpty {
            assembly.omit("impact result", id: draft.process.id, name: draft.process.name, reason: "DAT-0235")
        }
        if let damage = draft.damage {
            assembly.leaveOut("process", id: draft.process.id, name: draft.process.name, because: damage)
            return
        }
        let first = assembly.database.exchanges.count
        let row = assembly.commit(draft)
        addAllocation(process, draft, row: row, first: first)
    }

    private func add(
        _ exchange: ILCDExchange,
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
        guard let amount = published, amount.isFinite else {
            return draft.spoil("DAT-0213", at: place, arguments)
        }
        let isReference = process.references.contains(exchange.id)
        let row = assembly.database.flows[flow]
        let isInput = exchange.isInput ?? (isReference && row.kind == .product ? false : nil)
        guard let isInput else { return draft.spoil("DAT-0214", at: place, arguments) }
        var flags: ExchangeFlags = isInput ? .input : []
        if isReference { flags.insert(.reference) }
        var entry = ExchangeDraft(
            flow: flow,
            kind: row.kind,
            unit: row.unit,
            amount: amount,
            flags: flags,
            place: place,
            flowName: row.name,
            number: exchange.id
        )
        if !exchange.variable.isEmpty, let mean = exchange.mean, mean.isFinite {
            entry.formula = mean == 1 ? exchange.variable : "\(mean) * \(exchange.variable)"
        }
        let notes = [exchange.note.value, exchange.location.isEmpty ? "" : "location: " + exchange.location]
        let note = notes.filter { !$0.isEmpty }.joined(separator: "\n")
        if !note.isEmpty { entry.note = note }
        assembly.keep(exchange.published(amount: amount), in: &entry, process: draft.process, place: place)
        draft.exchanges.append(entry)
    }

    private func addAllocation(_ process: ILCDProcess, _ draft: ProcessDraft, row: Int, first: Int) {
        var product: [String: Int] = [:]
        for exchange in draft.exchanges where draft.isProduct(exchange) {
            product[exchange.number] = exchange.flow
        }
        for (offset, exchange) in process.exchanges.enumerated() where !exchange.allocations.isEmpty {
            let known = exchange.allocations.allSatisfy { product[$0.product] != nil && $0.share >= 0 }
            let sum = exchange.allocations.reduce(0) { $0 + $1.share }
            guard known, abs(sum - 1) <= 1e-3 else {
                let arguments: [String: Argument] = [
                    "process": .text(draft.process.name), "product": .text(exchange.id),
                ]
                let code = known ? "DAT-0222" : "DAT-0227"
                assembly.warn(Finding(code, at: exchange.place, arguments))
                assembly.omit("allocation", id: draft.process.id, name: exchange.id, reason: code)
                continue
            }
            assembly.database.processes[row].defaultAllocation = .causal
            for allocation in exchange.allocations {
                guard let flow = product[allocation.product] else { continue }
                assembly.database.allocationFactors.append(
                    AllocationFactor(
                        process: row,
                        rule: .causal,
                        product: flow,
                        exchange: first + offset,
                        share: allocation.share
                    )
                )
            }
        }
    }
}
