import QadamEvidence
import QadamLifeCycle

extension ILCDPackage {
    /// Adds an environmental product declaration: one aggregated process for each module and scenario.
    func addDeclaration(_ process: ILCDProcess, _ index: inout ILCDIndex) {
        let references = process.exchanges.filter { process.references.contains($0.id) }
        let base = process.draft.process
        let arguments: [String: Argument] = ["process": .text(base.name), "flow": .text("")]
        guard references.count == 1, let product = index.flow[references[0].flow] else {
            let code = references.isEmpty ? "DAT-0211" : "DAT-0216"
            let missing = references.first.map { $0.indicator.name.value } ?? ""
            let finding = Finding(code, at: base.place, arguments.merging(["flow": .text(missing)]) { $1 })
            assembly.leaveOut("process", id: base.id, name: base.name, because: finding)
            return
        }
        let declared = references[0].resulting ?? references[0].mean
        for module in process.modules {
            var draft = ProcessDraft(id: base.id + "#" + module.label, place: base.place)
            draft.process = base
            draft.process.id = base.id + "#" + module.label
            draft.process.name = base.name + " [" + module.label + "]"
            draft.process.isAggregated = true
            addReference(product, module, declared, references[0].place, to: &draft, &index)
            for exchange in process.exchanges where !process.references.contains(exchange.id) {
                add(
                    exchange.indicator,
                    id: exchange.flow,
                    module,
                    to: &draft,
                    exchange.place,
                    &index,
                    isImpact: false
                )
            }
            for result in process.results {
                add(
                    result.indicator,
                    id: result.method,
                    module,
                    to: &draft,
                    base.place,
                    &index,
                    isImpact: true
                )
            }
            draft.checkProducts()
            if let damage = draft.damage {
                assembly.leaveOut("process", id: draft.process.id, name: draft.process.name, because: damage)
            } else {
                assembly.commit(draft)
            }
        }
    }

    // Module A1-A3 makes the declared product; every other module is a service for one declared unit of it.
    private func addReference(
        _ product: Int,
        _ module: ILCDModule,
        _ declared: Double?,
        _ place: Place,
        to draft: inout ProcessDraft,
        _ index: inout ILCDIndex
    ) {
        var row = assembly.database.flows[product]
        var flow = product
        if module != ILCDModule(name: "A1-A3", scenario: "") {
            row.id += "#" + module.label
            row.name += " [" + module.label + "]"
            flow = self.flow(row, &index)
        }
        guard let declared, declared.isFinite else {
            let arguments: [String: Argument] = [
                "process": .text(draft.process.name), "flow": .text(row.name),
            ]
            return draft.spoil("DAT-0213", at: place, arguments)
        }
        draft.exchanges.append(
            ExchangeDraft(
                flow: flow,
                kind: .product,
                unit: index.counted[product] ?? row.unit,
                amount: declared,
                flags: .reference,
                place: place,
                flowName: row.name
            )
        )
    }

    private func add(
        _ indicator: ILCDIndicator,
        id: String,
        _ module: ILCDModule,
        to draft: inout ProcessDraft,
        _ place: Place,
        _ index: inout ILCDIndex,
        isImpact: Bool
    ) {
        let name = indicator.name.value.isEmpty ? id : indicator.name.value
        for amount in indicator.amounts where amount.module == module {
            let arguments: [String: Argument] = ["process": .text(draft.process.name), "flow": .text(name)]
            guard amount.value.isFinite else { return draft.spoil("DAT-0213", at: place, arguments) }
            guard !indicator.unit.value.isEmpty else { return draft.spoil("DAT-0217", at: place, arguments) }
            let unit = assembly.units.unit(indicator.unit.value)
            let quantity = assembly.units.units[unit].quantity
            let row = DatabaseFlow(
                id: id + " [" + quantity + "]",
                name: name,
                kind: .elementary,
                unit: unit,
                compartment: "EPD"
            )
            let isNew = index.flow[row.id] == nil
            let flow = self.flow(row, &index)
            if isImpact, isNew { addCategory(id, row, flow) }
            draft.exchanges.append(
                ExchangeDraft(
                    flow: flow,
                    kind: .elementary,
                    unit: unit,
                    amount: amount.value,
                    flags: [],
                    place: place,
                    flowName: name
                )
            )
        }
    }

    private func flow(_ row: DatabaseFlow, _ index: inout ILCDIndex) -> Int {
        if let known = index.flow[row.id] { return known }
        let flow = assembly.database.flows.count
        index.flow[row.id] = flow
        assembly.database.flows.append(row)
        return flow
    }

    // A category that reads the declared results out: a factor of one on the indicator itself.
    private func addCategory(_ id: String, _ row: DatabaseFlow, _ flow: Int) {
        if assembly.database.methods.last?.id != "EPD" {
            assembly.database.methods.append(ImpactMethod(id: "EPD", name: "EPD"))
        }
        let unit = assembly.units.units[row.unit].symbol
        let category = ImpactCategory(id: id, name: row.name, unit: unit, flow: [Int32(flow)], factor: [1])
        let last = assembly.database.methods.count - 1
        assembly.database.methods[last].categories.append(category)
    }
}
