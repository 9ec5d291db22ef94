import QadamEvidence
import QadamLifeCycle

/// An exchange as its row says it, before it is known whether its process is whole.
private struct TableExchange {
    var draft: ExchangeDraft
    var provider = ""
    var label = ""
    var place: Place
}

extension DatabaseTables {
    /// Reads processes and their exchanges; a row that does not fit spoils its process.
    mutating func readProcesses() {
        var drafts: [ProcessDraft] = []
        var rows: [String: Int] = [:]
        if let cursor = cursor(.processes) {
            while cursor.next() {
                let draft = process(cursor)
                cursor.key(draft.process.id, &rows, row: drafts.count)
                if cursor.isGood("process", id: draft.process.id) { drafts.append(draft) }
            }
        }
        var exchanges = [[TableExchange]](repeating: [], count: drafts.count)
        if let cursor = cursor(.exchanges) {
            while cursor.next() {
                guard let process = cursor.neededReference("process", rows) else {
                    _ = cursor.isGood("exchange", id: cursor.text("process"))
                    continue
                }
                if let exchange = exchange(cursor) { exchanges[process].append(exchange) }
                if let damage = cursor.damage, drafts[process].damage == nil {
                    drafts[process].damage = damage
                }
            }
        }
        commit(drafts, exchanges, rows)
        if scoresWithoutSpread > 0 {
            let count: [String: Argument] = ["count": .integer(scoresWithoutSpread)]
            assembly.warn(Finding("DAT-0765", at: .file(TableForm.exchanges.file), count), severity: .note)
        }
    }

    private func process(_ cursor: TableCursor) -> ProcessDraft {
        let id = cursor.text("id")
        if cursor.text("key").isEmpty { _ = cursor.needed("id") }
        let name = cursor.text("name")
        var draft = ProcessDraft(id: id, place: cursor.place())
        draft.process.name = name.isEmpty ? id : name
        draft.process.location = cursor.text("location")
        draft.process.category = cursor.text("category")
        draft.process.validFrom = cursor.text("valid_from")
        draft.process.validTo = cursor.text("valid_to")
        let stages = StageAssignment.allCases.map { ($0.rawValue, $0) }
        let kinds = KindAssignment.allCases.map { ($0.rawValue, $0) }
        if let stage = cursor.word("stage", stages) { draft.process.stage = stage }
        if let kind = cursor.word("kind", kinds) { draft.process.kind = kind }
        draft.process.defaultAllocation = cursor.word("default_allocation", TableWords.rules)
        draft.process.isAggregated = cursor.flag("aggregated")
        draft.process.source = cursor.text("source")
        return draft
    }

    private mutating func exchange(_ cursor: TableCursor) -> TableExchange? {
        let flow = cursor.neededReference("flow", flows)
        if cursor.text("direction").isEmpty { cursor.spoil("DAT-0712", "direction") }
        let isInput = cursor.word("direction", [("input", true), ("output", false)])
        let amount = cursor.neededNumber("amount")
        var flags: ExchangeFlags = isInput == true ? .input : []
        if cursor.flag("reference") { flags.insert(.reference) }
        if cursor.flag("avoided") { flags.insert(.avoided) }
        var uncertainty = uncertainty(cursor)
        let quality = quality(cursor)
        guard let flow, let amount else { return nil }
        if uncertainty == nil, let quality {
            uncertainty = quality.distribution(around: amount)
            if quality.basicVariance == nil { scoresWithoutSpread += 1 }
        } else if let uncertainty, let quality {
            check(uncertainty, quality, amount, cursor)
        }
        let row = assembly.database.flows[flow]
        guard let unit = cursor.text("unit").isEmpty ? row.unit : units.needed("unit", cursor) else {
            return nil
        }
        checkConversion(of: flow, unit, cursor)
        guard cursor.damage == nil else { return nil }
        var draft = ExchangeDraft(
            flow: flow,
            kind: row.kind,
            unit: unit,
            amount: amount,
            flags: flags,
            place: cursor.place("amount"),
            flowName: row.name
        )
        let (formula, note) = (cursor.text("formula"), cursor.text("note"))
        draft.uncertainty = uncertainty
        draft.quality = quality
        draft.formula = formula.isEmpty ? nil : formula
        draft.note = note.isEmpty ? nil : note
        return TableExchange(
            draft: draft,
            provider: cursor.text("provider"),
            label: cursor.text("label"),
            place: cursor.place("provider")
        )
    }

    /// The unit must be one of the flow's quantity, or of a quantity of which the flow has a property.
    private func checkConversion(of flow: Int, _ unit: Int, _ cursor: TableCursor) {
        let row = assembly.database.flows[flow]
        let quantity = units.units[unit].quantity
        guard units.units[row.unit].quantity != quantity else { return }
        let hasProperty = assembly.database.properties.contains {
            $0.flow == flow && units.units[$0.unit].quantity == quantity
        }
        if hasProperty { return }
        let arguments: [String: Argument] = [
            "unit": .text(units.units[unit].symbol), "flow": .text(row.name),
            "other": .text(units.units[row.unit].symbol),
        ]
        cursor.spoil("DAT-0711", "unit", arguments)
    }

    /// The distribution of a row; `nil` where there is none.
    func uncertainty(_ cursor: TableCursor) -> ExchangeUncertainty? {
        let names = ["p1", "p2", "p3", "values"]
        guard let kind = cursor.word("distribution", TableWords.distributions) else {
            if let given = names.first(where: { !cursor.text($0).isEmpty }) {
                cursor.spoil("DAT-0713", given, ["text": .text(cursor.text(given))])
            }
            return nil
        }
        if kind == .discrete {
            let values = TableWords.values(cursor.text("values"))
            let hasMore = ["p1", "p2", "p3"].contains { !cursor.text($0).isEmpty }
            guard let values, !hasMore else {
                cursor.spoil("DAT-0713", "values", ["text": .text(cursor.text("values"))])
                return nil
            }
            return ExchangeUncertainty(discrete: values)
        }
        if !cursor.text("values").isEmpty {
            cursor.spoil("DAT-0713", "values", ["text": .text(cursor.text("values"))])
        }
        let (first, second, third) = (cursor.number("p1"), cursor.number("p2"), cursor.number("p3"))
        let isWhole = first != nil && second != nil && (third != nil) == TableWords.hasThird(kind)
        guard isWhole, let first, let second else {
            cursor.spoil("DAT-0713", "distribution", ["text": .text("\(kind)")])
            return nil
        }
        let row = third.map { ExchangeUncertainty(kind, first, second, $0) } ?? .init(kind, first, second)
        let fits =
            switch kind {
            case .lognormal: first != 0 && second >= 1
            case .normal: second >= 0
            case .uniform: first <= second
            case .triangular, .pert: first <= second && second <= row.third
            case .discrete: true
            }
        if !fits { cursor.spoil("DAT-0713", "distribution", ["text": .text("\(kind)")]) }
        return row
    }

    /// The scores of a row; `nil` where there are none.
    private func quality(_ cursor: TableCursor) -> ExchangeQuality? {
        let names = TableForm.scores
        let given = names.filter { !cursor.text($0).isEmpty }
        let variance = cursor.number("basic_variance")
        guard !given.isEmpty || variance != nil else { return nil }
        let scores = names.compactMap { name -> Int? in
            guard let score = Int(cursor.text(name)), (1...5).contains(score) else {
                cursor.spoil("DAT-0763", name, ["text": .text(cursor.text(name))])
                return nil
            }
            return score
        }
        guard scores.count == names.count else { return nil }
        guard let quality = ExchangeQuality(scores: scores, basicVariance: variance) else {
            cursor.spoil("DAT-0763", "basic_variance", ["text": .text(cursor.text("basic_variance"))])
            return nil
        }
        return quality
    }

    /// A distribution beside scores holds; where the scores give another one, that is said.
    private func check(
        _ uncertainty: ExchangeUncertainty,
        _ quality: ExchangeQuality,
        _ amount: Double,
        _ cursor: TableCursor
    ) {
        guard let derived = quality.distribution(around: amount) else { return }
        let isSame = uncertainty.kind == .lognormal && abs(uncertainty.second - derived.second) <= 0.01
        if isSame { return }
        let arguments: [String: Argument] = [
            "text": .text("\(uncertainty.kind)"), "deviation": .number(derived.second),
        ]
        assembly.warn(Finding("DAT-0764", at: cursor.place("distribution"), arguments), severity: .note)
    }

    /// Moves whole processes into the database, then finds providers, which may be left out.
    private mutating func commit(
        _ drafts: [ProcessDraft],
        _ exchanges: [[TableExchange]],
        _ rows: [String: Int]
    ) {
        var moved = [Int](repeating: -1, count: drafts.count)
        for (index, var draft) in drafts.enumerated() {
            draft.exchanges = exchanges[index].map(\.draft)
            if assembly.leavesOutEmpty(draft) { continue }
            checkProducts(&draft)
            if let damage = draft.damage {
                let process = draft.process
                assembly.leaveOut("process", id: process.id, name: process.name, because: damage)
            } else {
                moved[index] = assembly.commit(draft)
            }
        }
        processes = rows.compactMapValues { moved[$0] < 0 ? nil : moved[$0] }
        for (index, own) in exchanges.enumerated() where moved[index] >= 0 {
            let first = assembly.database.exchangeStarts[moved[index]]
            for (offset, exchange) in own.enumerated() {
                connect(exchange, first + offset, rows)
                if exchange.draft.formula != nil, case .file(let file, let row, _) = exchange.draft.place {
                    let place = Place.file(file, row: row, column: "formula")
                    assembly.database.exchanges.formulaPlaces[first + offset] = place
                }
                guard !exchange.label.isEmpty else { continue }
                let place = exchange.place
                if labels[moved[index], default: [:]].updateValue(first + offset, forKey: exchange.label)
                    != nil
                {
                    let arguments: [String: Argument] = [
                        "text": .text(exchange.label), "column": .text("label"),
                    ]
                    assembly.add(Diagnostic("DAT-0709", .error, at: place, arguments))
                }
            }
        }
    }

    /// A product of nothing is none, unless a formula makes it more.
    private func checkProducts(_ draft: inout ProcessDraft) {
        if draft.exchanges.contains(where: { $0.flags.contains(.reference) && $0.formula != nil }) { return }
        draft.checkProducts(negativeIsTreatment: true)
    }

    private func connect(_ exchange: TableExchange, _ index: Int, _ rows: [String: Int]) {
        guard !exchange.provider.isEmpty else { return }
        if let row = processes[exchange.provider] {
            assembly.database.exchanges.provider[index] = Int32(row)
            return
        }
        // Named and left out, unknown, or none on purpose: nobody else is chosen.
        assembly.close(
            Int32(index),
            candidates: 0,
            sought: exchange.provider == TableForm.noProvider ? "" : exchange.provider
        )
        guard exchange.provider != TableForm.noProvider, rows[exchange.provider] == nil else { return }
        let arguments: [String: Argument] = [
            "text": .text(exchange.provider), "column": .text("provider"),
        ]
        assembly.add(Diagnostic("DAT-0708", assembly.damageSeverity, at: exchange.place, arguments))
    }
}
