import QadamEvidence
import QadamLifeCycle

/// A row of a table of exchanges, with the activity that it belongs to.
struct BrightwayEntry {
    let table: BrightwayTable
    let row: BrightwayTable.Row
    let activity: Int
    /// Place among all rows of the activity.
    let place: Int

    init(_ table: BrightwayTable, _ row: BrightwayTable.Row, activity: Int, place: Int) {
        self.table = table
        self.row = row
        self.activity = activity
        self.place = place
    }

    func text(_ field: BrightwayField) -> String { table.text(row, field) }
    func place(_ field: BrightwayField? = nil) -> Place { table.place(row, field) }

    /// The name, or what stands for it.
    var title: String {
        for field in [BrightwayField.name, .product, .input, .code] where !text(field).isEmpty {
            return text(field)
        }
        return "?"
    }

    var symbol: String { text(.unit).isEmpty ? "" : BrightwayUnits.symbol(text(.unit)) }
}

extension BrightwayPackage {
    /// An exchange that was read.
    struct Read {
        var draft: ExchangeDraft
        /// The activity that makes it.
        var node: Int?
        /// Where it stays without maker: how many could be it.
        var candidates: Int?
    }

    /// What a row exchanges, before its amount is looked at.
    struct Subject {
        var flow: Int
        var kind: DatabaseFlow.Kind
        var flags: ExchangeFlags
        /// Symbol of the unit of what it points to; empty where the row's own unit counts.
        var unit = ""
        var isTreatment = false
        var node: Int?
        var candidates: Int?
    }

    /// The type of a row; `nil` where the row has no name, or no type that is known.
    private func type(_ entry: BrightwayEntry, _ draft: inout ProcessDraft) -> BrightwayExchangeType? {
        let words: [String: Argument] = ["process": .text(draft.process.name), "flow": .text(entry.title)]
        let text = entry.text(.type)
        if let type = BrightwayExchangeType(text), entry.title != "?" { return type }
        if entry.title == "?" {
            draft.spoil("DAT-0525", at: entry.place(), words)
        } else if text.isEmpty {
            draft.spoil("DAT-0214", at: entry.place(.type), words)
        } else {
            let known = Argument.list(BrightwayExchangeType.words)
            draft.spoil("DAT-0506", at: entry.place(.type), ["text": .text(text), "words": known])
        }
        return nil
    }

    /// Reads a row; `nil` where it spoils its process.
    mutating func exchange(_ entry: BrightwayEntry, _ draft: inout ProcessDraft) -> Read? {
        let words: [String: Argument] = ["process": .text(draft.process.name), "flow": .text(entry.title)]
        guard let type = type(entry, &draft) else { return nil }
        guard let subject = subject(entry, type, &draft), let amount = amount(entry, &draft),
            let formula = formula(entry, &draft)
        else { return nil }
        let symbol = subject.unit.isEmpty ? entry.symbol : subject.unit
        guard !symbol.isEmpty else {
            draft.spoil("DAT-0217", at: entry.place(.unit), words)
            return nil
        }
        if !entry.symbol.isEmpty, entry.symbol != symbol {
            draft.spoil("DAT-0511", at: entry.place(.unit), words.merging(units(entry, symbol)) { $1 })
            return nil
        }
        let owner = draft.process.name
        let spread = spread(entry.table, entry.row, amount: amount, owner: owner, name: entry.title)
        let isTurned = subject.isTreatment
        let exchange = ExchangeDraft(
            flow: subject.flow,
            kind: subject.kind,
            unit: assembly.units.unit(symbol),
            amount: isTurned ? -amount : amount,
            flags: subject.flags,
            place: entry.place(),
            flowName: entry.title,
            uncertainty: isTurned ? spread?.negated : spread,
            formula: formula.isEmpty ? nil : isTurned ? "-(\(formula))" : formula,
            note: entry.text(.comment)
        )
        return Read(draft: exchange, node: subject.node, candidates: subject.candidates)
    }

    func units(_ entry: BrightwayEntry, _ symbol: String) -> [String: Argument] {
        ["unit": .text(entry.text(.unit)), "other": .text(symbol)]
    }

    /// The amount; `nan` where only a formula gives it.
    private func amount(_ entry: BrightwayEntry, _ draft: inout ProcessDraft) -> Double? {
        let words: [String: Argument] = ["process": .text(draft.process.name), "flow": .text(entry.title)]
        let cell = entry.table.cell(entry.row, .amount)
        if cell == nil || cell == .other(nil), !entry.text(.formula).isEmpty { return .nan }
        guard let cell, cell != .other(nil) else {
            draft.spoil("DAT-0213", at: entry.place(.amount), words)
            return nil
        }
        guard let amount = cell.number else {
            let text: [String: Argument] = ["column": .text("amount"), "text": .text(cell.text)]
            draft.spoil("DAT-0505", at: entry.place(.amount), text)
            return nil
        }
        guard amount.isFinite else {
            draft.spoil("DAT-0213", at: entry.place(.amount), words)
            return nil
        }
        return amount
    }

    /// The formula in our words; empty where there is none.
    private func formula(_ entry: BrightwayEntry, _ draft: inout ProcessDraft) -> String? {
        let written = entry.text(.formula)
        guard !written.isEmpty else { return "" }
        switch parameters.formula(written, in: entry.activity, at: entry.place(.formula)) {
        case .success(let formula): return formula
        case .failure(let fault):
            draft.spoil(fault.finding.code, at: fault.finding.place, fault.finding.arguments)
            return nil
        }
    }
}
