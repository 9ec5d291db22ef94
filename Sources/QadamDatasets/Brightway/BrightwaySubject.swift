import QadamEvidence
import QadamLifeCycle

extension BrightwayPackage {
    /// What a row points to by its type; `nil` where that spoils its process.
    mutating func subject(
        _ entry: BrightwayEntry,
        _ type: BrightwayExchangeType,
        _ draft: inout ProcessDraft
    ) -> Subject? {
        switch type {
        case .biosphere: return substance(entry, &draft)
        case .production: return production(entry, &draft)
        case .technosphere, .substitution:
            let flags: ExchangeFlags = type == .substitution ? .avoided : .input
            let own = nodes.nodes[entry.activity].database
            guard let target = nodes.target(entry.table, entry.row, isElementary: false, own: own) else {
                return unreadableKey(entry, &draft)
            }
            return link(entry, target, flags, &draft)
        }
    }

    private func unreadableKey(_ entry: BrightwayEntry, _ draft: inout ProcessDraft) -> Subject? {
        draft.spoil("DAT-0521", at: entry.place(.input), ["text": .text(entry.text(.input))])
        return nil
    }

    private func contradiction(_ entry: BrightwayEntry, _ draft: inout ProcessDraft) -> Subject? {
        let words: [String: Argument] = ["process": .text(draft.process.name), "flow": .text(entry.title)]
        draft.spoil("DAT-0214", at: entry.place(.type), words)
        return nil
    }

    /// An input or a credit.
    private mutating func link(
        _ entry: BrightwayEntry,
        _ target: BrightwayTarget,
        _ flags: ExchangeFlags,
        _ draft: inout ProcessDraft
    ) -> Subject? {
        if case .node(let index) = target {
            let node = nodes.nodes[index]
            guard node.kind != .elementary else { return contradiction(entry, &draft) }
            // Without a unit it was left out: nothing links to it.
            guard node.flow >= 0 else { return outside(entry, .unclear(0), flags, draft) }
            var flags = flags
            if node.isTreatment { flags.remove(.input) }
            return Subject(
                flow: node.flow,
                kind: node.isTreatment ? .waste : .product,
                flags: flags,
                unit: node.unit,
                isTreatment: node.isTreatment,
                node: index
            )
        }
        let isNamed = entry.text(.input).isEmpty && entry.text(.code).isEmpty
        if isNamed, let flow = flows.coProduct(named: entry.text(.name), symbol: entry.symbol) {
            return Subject(flow: flow, kind: .product, flags: flags)
        }
        return outside(entry, target, flags, draft)
    }

    /// Something that no activity of the package makes: it is listed, and linked to nobody.
    private mutating func outside(
        _ entry: BrightwayEntry,
        _ target: BrightwayTarget,
        _ flags: ExchangeFlags,
        _ draft: ProcessDraft
    ) -> Subject? {
        guard !entry.symbol.isEmpty else { return Subject(flow: 0, kind: .product, flags: flags) }
        var (database, candidates) = (entry.text(.database), 0)
        switch target {
        case .elsewhere(let name):
            database = name
            elsewhere[name, default: 0] += 1
            if !name.isEmpty, nodes.fitsElsewhere(entry.table, entry.row) { fitting[name, default: 0] += 1 }
        case .unclear(let count):
            candidates = count
            let words: [String: Argument] = [
                "process": .text(draft.process.name), "flow": .text(entry.title),
                "provider": .text(entry.text(.input).isEmpty ? entry.title : entry.text(.input)),
            ]
            assembly.warn(Finding("DAT-0219", at: entry.place(.name), words))
        case .node: break
        }
        noteOtherUnit(entry, draft)
        let parts = BrightwayText.members(entry.text(.input))
        let code = parts.count == 2 ? parts[1] : entry.text(.code)
        let flow = flows.outside(
            BrightwayFlows.Outside(
                database: database,
                name: entry.title,
                product: entry.text(.product),
                location: entry.text(.location),
                unit: assembly.units.unit(entry.symbol),
                symbol: entry.symbol,
                code: code
            )
        )
        return Subject(flow: flow, kind: .product, flags: flags, candidates: candidates)
    }

    /// Says where an activity would fit but for its unit.
    private func noteOtherUnit(_ entry: BrightwayEntry, _ draft: ProcessDraft) {
        guard let other = nodes.nodeOfOtherUnit(entry.table, entry.row), !other.unit.isEmpty else { return }
        let words: [String: Argument] = ["process": .text(draft.process.name), "flow": .text(entry.title)]
        assembly.warn(
            Finding("DAT-0523", at: entry.place(.unit), words.merging(units(entry, other.unit)) { $1 })
        )
    }

    private mutating func production(_ entry: BrightwayEntry, _ draft: inout ProcessDraft) -> Subject? {
        guard let product = products[entry.activity][entry.place] else { return contradiction(entry, &draft) }
        let isOnly = products[entry.activity].count == 1
        switch product {
        case .unreadable: return unreadableKey(entry, &draft)
        case .own: return made(entry, entry.activity, isReference: true, &draft)
        case .node(let index) where nodes.nodes[index].kind == .product:
            return made(entry, index, isReference: isOnly, &draft)
        case .node(let index): return link(entry, .node(index), .avoided, &draft)
        case .other(let target): return outside(entry, target, .avoided, draft)
        case .coProduct:
            guard !entry.symbol.isEmpty else { return Subject(flow: 0, kind: .product, flags: []) }
            let flow = flows.coProduct(
                name: entry.title,
                unit: assembly.units.unit(entry.symbol),
                symbol: entry.symbol,
                location: entry.text(.location)
            )
            return Subject(flow: flow, kind: .product, flags: [])
        }
    }

    /// A product of the process, or the waste that it treats.
    private func made(
        _ entry: BrightwayEntry,
        _ index: Int,
        isReference: Bool,
        _ draft: inout ProcessDraft
    ) -> Subject? {
        let node = nodes.nodes[index]
        if draft.exchanges.contains(where: { $0.flow == node.flow && isMade($0) }) {
            let words: [String: Argument] = [
                "process": .text(draft.process.name), "flow": .text(entry.title),
            ]
            draft.spoil("DAT-0522", at: entry.place(), words)
            return nil
        }
        var flags: ExchangeFlags = isReference ? .reference : []
        if node.isTreatment { flags.insert(.input) }
        return Subject(
            flow: node.flow,
            kind: node.isTreatment ? .waste : .product,
            flags: flags,
            unit: node.unit,
            isTreatment: node.isTreatment
        )
    }

    private func isMade(_ exchange: ExchangeDraft) -> Bool {
        let isInput = exchange.flags.contains(.input)
        return !exchange.flags.contains(.avoided) && isInput == (exchange.kind == .waste)
    }

    private mutating func substance(_ entry: BrightwayEntry, _ draft: inout ProcessDraft) -> Subject? {
        let own = nodes.nodes[entry.activity].database
        guard let target = nodes.target(entry.table, entry.row, isElementary: true, own: own) else {
            return unreadableKey(entry, &draft)
        }
        if case .node(let index) = target {
            let node = nodes.nodes[index]
            guard node.kind == .elementary else { return contradiction(entry, &draft) }
            if node.flow >= 0 {
                let flags: ExchangeFlags = isTaken(index) ? .input : []
                return Subject(flow: node.flow, kind: .elementary, flags: flags, unit: node.unit)
            }
        }
        guard !entry.symbol.isEmpty else { return Subject(flow: 0, kind: .elementary, flags: []) }
        let categories = BrightwayText.members(entry.text(.categories))
        let parts = BrightwayText.members(entry.text(.input))
        let flow = flows.elementary(
            name: entry.title,
            categories: categories,
            unit: assembly.units.unit(entry.symbol),
            symbol: entry.symbol,
            code: parts.count == 2 ? parts[1] : entry.text(.code)
        )
        return Subject(
            flow: flow,
            kind: .elementary,
            flags: BrightwayFlows.isTaken(categories) ? .input : []
        )
    }

    private func isTaken(_ index: Int) -> Bool {
        let type = content.activities[index].text("type").lowercased()
        return type == "natural resource" || BrightwayFlows.isTaken(nodes.nodes[index].categories)
    }
}
