import QadamEvidence
import QadamLifeCycle

extension SimaProPackage {
    mutating func add(process located: Located) {
        let block = located.block
        let products = block.rows("Products")
        let treated = block.rows("Waste treatment")
        let scenario = block.rows("Waste scenario").first
        let named = block.value("Process name")
        let main = (products + treated).first ?? scenario
        let name = named.isEmpty ? (main?[0] ?? "") : named
        var division: [(row: SimaProBlock.Row, share: Double)] = []
        if scenario != nil {
            guard let shares = shares(of: located, name: name) else { return }
            division = shares
        }
        let written = block.value("Process identifier")
        let id = written.isEmpty ? JSONText.identifier("process/" + name) : written
        var draft = ProcessDraft(id: id, place: located.place)
        draft.process.name = name
        describe(located, &draft.process)
        if let main {
            let category = products.isEmpty ? main[4] : main[5]
            draft.process.category = category.replacing("\\", with: "/")
        }
        if processes.contains(id) { draft.spoil("DAT-0404", at: located.place, ["id": .text(id)]) }
        for row in products { add(row, .product, [], located, to: &draft) }
        for row in treated { add(row, .waste, [.input, .reference], located, to: &draft) }
        if let scenario {
            add(scenario, .waste, [.input, .reference], located, to: &draft)
            add(division, of: scenario, located, to: &draft)
        }
        for section in block.sections { addInputs(section, located, to: &draft) }
        addParameters(located, to: &draft)
        let isTreatment = !treated.isEmpty || scenario != nil
        if products.count == 1 || isTreatment || products.isEmpty { draft.checkProducts() }
        if let damage = draft.damage {
            return assembly.leaveOut("process", id: id, name: name, because: damage)
        }
        processes.insert(id)
        let process = assembly.commit(draft)
        if products.count > 1 { addShares(products, located, draft, process) }
    }

    func addParameters(_ located: Located, to draft: inout ProcessDraft) {
        draft.parameters += located.block.rows("Input parameters").compactMap {
            parameter($0, isInput: true, in: located)
        }
        draft.parameters += located.block.rows("Calculated parameters").compactMap {
            parameter($0, isInput: false, in: located)
        }
    }

    private func describe(_ located: Located, _ process: inout DatabaseProcess) {
        let block = located.block
        let place = block.value("Geography")
        process.location = place == "Unspecified" ? "" : place
        process.isAggregated = block.value("Type") == "System"
        let years = block.value("Time period").split(separator: "-").map(String.init)
        if years.count == 2, years.allSatisfy({ $0.count == 4 && Int($0) != nil }) {
            (process.validFrom, process.validTo) = (years[0], years[1])
        }
        let remarks = ["Comment", "Literature references", "Generator"].map { title in
            block.rows(title).map { $0.cells.filter { !$0.isEmpty }.joined(separator: "; ") }.joined(
                separator: "\n"
            )
        }
        process.source = remarks.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// A product, a waste or a technosphere exchange: name, unit, amount, then what the section has.
    mutating func add(
        _ row: SimaProBlock.Row,
        _ kind: DatabaseFlow.Kind,
        _ flags: ExchangeFlags,
        _ located: Located,
        spreadAt spread: Int? = nil,
        to draft: inout ProcessDraft
    ) {
        guard !row[0].isEmpty, !row[1].isEmpty, !row[2].isEmpty else {
            return draft.spoil("DAT-0405", at: located.place(row), ["process": .text(draft.process.name)])
        }
        let unit = flows.unit(row[1], assembly)
        let flow = flows.technosphere(row[0], kind, unit: unit, assembly.units)
        append(row, flow, kind, unit, amount: row[2], flags, spread, located, to: &draft)
    }

    private func append(
        _ row: SimaProBlock.Row,
        _ flow: Int,
        _ kind: DatabaseFlow.Kind,
        _ unit: Int,
        amount text: String,
        _ flags: ExchangeFlags,
        _ first: Int?,
        _ located: Located,
        to draft: inout ProcessDraft
    ) {
        let amount = located.head.number(text)
        var exchange = ExchangeDraft(
            flow: flow,
            kind: kind,
            unit: unit,
            amount: amount ?? .nan,
            flags: flags,
            place: located.place(row),
            flowName: row[0]
        )
        if amount == nil { exchange.formula = located.head.formula(text) }
        if let first {
            exchange.uncertainty = spread(
                row,
                from: first,
                amount: amount,
                owner: draft.process.id,
                in: located
            )
            exchange.note = row[first + 4]
        }
        draft.exchanges.append(exchange)
    }

    mutating func addTechnosphere(
        _ section: SimaProBlock.Section,
        _ located: Located,
        to draft: inout ProcessDraft
    ) {
        for row in section.rows {
            let kind = flows.kind(row[0], section: section.name)
            var flags: ExchangeFlags = kind == .waste ? [] : .input
            if section.name == "Avoided products" { flags.insert(.avoided) }
            add(row, kind, flags, located, spreadAt: 3, to: &draft)
        }
    }

    private mutating func addInputs(
        _ section: SimaProBlock.Section,
        _ located: Located,
        to draft: inout ProcessDraft
    ) {
        switch section.name {
        case "Avoided products", "Materials/fuels", "Electricity/heat", "Waste to treatment":
            addTechnosphere(section, located, to: &draft)
        default:
            guard let compartment = SimaProFlows.sections[section.name] else { return }
            for row in section.rows {
                guard !row[0].isEmpty, !row[2].isEmpty, !row[3].isEmpty else {
                    draft.spoil("DAT-0405", at: located.place(row), ["process": .text(draft.process.name)])
                    continue
                }
                let unit = flows.unit(row[2], assembly)
                let flow = flows.elementary(
                    row[0],
                    compartment: compartment,
                    sub: row[1],
                    unit: unit,
                    assembly.units
                )
                let flags: ExchangeFlags = compartment == "raw" ? .input : []
                append(row, flow, .elementary, unit, amount: row[3], flags, 4, located, to: &draft)
            }
        }
    }

    private func addShares(
        _ products: [SimaProBlock.Row],
        _ located: Located,
        _ draft: ProcessDraft,
        _ process: Int
    ) {
        let rule = located.block.value("Multiple output allocation").lowercased()
        let isEconomic = rule.contains("economic")
        let kind: PublishedAllocation = isEconomic ? .economic : .physical
        let name = Argument.text(draft.process.name)
        if !isEconomic, !rule.contains("physical") {
            assembly.add(Diagnostic("DAT-0408", .note, at: located.place, ["process": name]))
        }
        for (index, row) in products.enumerated() {
            guard let share = located.head.number(row[3]) else {
                assembly.warn(Finding("DAT-0403", at: located.place(row), ["text": .text(row[3])]))
                assembly.omit("allocation", id: draft.process.id, name: row[0], reason: "DAT-0403")
                continue
            }
            assembly.database.allocationFactors.append(
                AllocationFactor(
                    process: process,
                    rule: kind,
                    product: draft.exchanges[index].flow,
                    share: share / 100
                )
            )
        }
        assembly.database.processes[process].defaultAllocation = kind
    }
}
