import QadamEvidence
import QadamLifeCycle

/// The types of exchanges.
enum BrightwayExchangeType: Equatable {
    case production, technosphere, substitution, biosphere

    /// The type by its word; `nil` for any other.
    init?(_ word: String) {
        switch word.lowercased() {
        case "production", "generic production": self = .production
        case "technosphere", "generic consumption": self = .technosphere
        case "substitution": self = .substitution
        case "biosphere": self = .biosphere
        default: return nil
        }
    }

    static let words = [
        "production", "technosphere", "biosphere", "substitution", "generic production",
        "generic consumption",
    ]
}

extension BrightwayPackage {
    mutating func readProcess(_ index: Int) {
        let activity = content.activities[index]
        let node = nodes.nodes[index]
        var draft = ProcessDraft(id: node.id, place: activity.place)
        draft.process.name = node.name
        draft.process.location = node.location
        draft.process.category = node.categories.joined(separator: "/")
        draft.process.source = activity.text("comment")
        if let damage = activity.damage { draft.spoil(damage.code, at: damage.place, damage.arguments) }
        if isRepeated(index) {
            draft.spoil("DAT-0210", at: activity.place(of: "code"), ["id": .text(node.id)])
        }
        if node.unit.isEmpty {
            let words: [String: Argument] = ["process": .text(node.name), "flow": .text(node.name)]
            draft.spoil("DAT-0217", at: activity.place, words)
        }
        draft.parameters = parameters.own(index)
        var exchangeNodes: [(Int, Int)] = []
        var closed: [Int: Int] = [:]
        if draft.damage == nil {
            for (place, (number, row)) in activity.exchangeRows.enumerated() {
                let entry = BrightwayEntry(activity.exchanges[number], row, activity: index, place: place)
                guard let read = exchange(entry, &draft) else { continue }
                if let node = read.node { exchangeNodes.append((draft.exchanges.count, node)) }
                if let candidates = read.candidates { closed[draft.exchanges.count] = candidates }
                draft.exchanges.append(read.draft)
            }
            addImpliedProduct(activity, node, &draft)
            checkProductionAmount(activity, node, draft)
            draft.checkProducts()
        }
        if let damage = draft.damage {
            return assembly.leaveOut("process", id: node.id, name: node.name, because: damage)
        }
        let first = assembly.database.exchanges.count
        nodes.nodes[index].process = assembly.commit(draft)
        for (exchange, node) in exchangeNodes { links.append((first + exchange, node)) }
        for (exchange, candidates) in closed {
            assembly.close(Int32(first + exchange), candidates: candidates, sought: "")
        }
    }

    /// An activity without production and substitution makes one unit of itself: so the format has it.
    private mutating func addImpliedProduct(
        _ activity: BrightwayActivity,
        _ node: BrightwayNode,
        _ draft: inout ProcessDraft
    ) {
        let isOpen = !activity.exchangeRows.contains { table, row in
            let type = BrightwayExchangeType(activity.exchanges[table].text(row, .type))
            return type == .production || type == .substitution
        }
        let type = activity.text("type").lowercased()
        guard isOpen, draft.damage == nil, ["", "process", "processwithreferenceproduct"].contains(type)
        else { return }
        implied.append(node.name)
        draft.exchanges.append(
            ExchangeDraft(
                flow: node.flow,
                kind: .product,
                unit: assembly.units.unit(node.unit),
                amount: 1,
                flags: .reference,
                place: activity.place,
                flowName: node.name
            )
        )
    }

    /// The field `production amount` repeats the product; where it contradicts, the exchange counts.
    private func checkProductionAmount(
        _ activity: BrightwayActivity,
        _ node: BrightwayNode,
        _ draft: ProcessDraft
    ) {
        guard let given = activity.fields["production amount"]?.cell.number,
            let made = draft.exchanges.first(where: { $0.flow == node.flow && $0.flags.contains(.reference) }
            ),
            made.formula == nil, made.amount.isFinite
        else { return }
        let amount = node.isTreatment ? -made.amount : made.amount
        guard abs(given - amount) > 1e-9 * max(abs(given), abs(amount)) else { return }
        assembly.warn(
            Finding(
                "DAT-0519",
                at: activity.place(of: "production amount"),
                ["process": .text(node.name), "given": .number(given), "amount": .number(amount)]
            )
        )
    }
}
