import QadamEvidence
import QadamLifeCycle

/// What a waste scenario does with its waste.
enum SimaProDivision {
    /// It goes to treatments in these shares, which sum to one.
    case shares([(row: SimaProBlock.Row, share: Double)])
    /// The shares hold for these types of waste or materials only, and what the waste is made of is not known.
    case depends([String])
    /// The shares do not sum to the whole waste; their sum, which is no number where one of them is none.
    case incomplete(Double)
}

extension SimaProBlock {
    /// How a waste scenario divides its waste: first `Separated waste`, in per cent of the whole, then
    /// `Remaining waste`, in per cent of what is left. A row for the scenario's own type of waste comes before rows for
    /// all types.
    func division(_ head: SimaProHead) -> SimaProDivision {
        guard let scenario = rows("Waste scenario").first else { return .incomplete(0) }
        let own = scenario[3]
        let separated = rows("Separated waste")
        let remaining = rows("Remaining waste")
        let others = (separated + remaining).map { $0[1] }.filter {
            !Self.isEveryWaste($0) && (Self.isEveryWaste(own) || $0 != own)
        }
        guard others.isEmpty else { return .depends(Array(Set(others)).sorted()) }
        var shares: [(row: Row, share: Double)] = []
        // In per cent, so that what is left of 90 is 10 and not a hair less.
        var left = 100.0
        for row in Self.applying(separated, to: own) {
            guard let share = head.number(row[2]) else { return .incomplete(.nan) }
            shares.append((row, share / 100))
            left -= share
        }
        if left > 1e-7 {
            for row in Self.applying(remaining, to: own) {
                guard let share = head.number(row[2]) else { return .incomplete(.nan) }
                shares.append((row, left * share / 10_000))
            }
        }
        let sum = shares.reduce(0) { $0 + $1.share }
        guard abs(sum - 1) <= 1e-3, shares.allSatisfy({ $0.share >= 0 }) else { return .incomplete(sum) }
        return .shares(shares.filter { $0.share > 0 })
    }

    private static func applying(_ rows: [Row], to type: String) -> [Row] {
        let own = rows.filter { $0[1] == type && !isEveryWaste(type) }
        return own.isEmpty ? rows.filter { isEveryWaste($0[1]) } : own
    }

    /// Whether a type of waste is none in particular.
    private static func isEveryWaste(_ type: String) -> Bool {
        ["", "not defined", "unspecified", "all waste types"].contains(type.lowercased())
    }
}

extension SimaProPackage {
    /// The shares of a waste scenario; `nil`, with the reason listed, where it cannot be a process.
    func shares(of located: Located, name: String) -> [(row: SimaProBlock.Row, share: Double)]? {
        switch located.block.division(located.head) {
        case .shares(let shares): return shares
        case .depends(let types):
            leaveOut("waste scenario", located, name, "DAT-0411", ["types": .list(types)])
        case .incomplete(let sum):
            leaveOut("waste scenario", located, name, "DAT-0412", ["sum": .number(sum * 100)])
        }
        return nil
    }

    /// Lists a block that a database cannot hold, with the reason.
    func leaveOut(
        _ kind: String,
        _ located: Located,
        _ name: String,
        _ code: String,
        _ arguments: [String: Argument]
    ) {
        assembly.omit(kind, id: "\(located.file):\(located.block.line)", name: name, reason: code)
        let named = arguments.merging(["name": .text(name)]) { given, _ in given }
        assembly.add(Diagnostic(code, .note, at: located.place, named))
    }

    /// Adds what goes to the treatments, in the unit of the scenario.
    mutating func add(
        _ shares: [(row: SimaProBlock.Row, share: Double)],
        of scenario: SimaProBlock.Row,
        _ located: Located,
        to draft: inout ProcessDraft
    ) {
        let unit = flows.unit(scenario[1], assembly)
        let amount = located.head.number(scenario[2])
        for (row, share) in shares {
            let flow = flows.technosphere(row[0], .waste, unit: unit, assembly.units)
            var exchange = ExchangeDraft(
                flow: flow,
                kind: .waste,
                unit: unit,
                amount: amount.map { $0 * share } ?? .nan,
                flags: [],
                place: located.place(row),
                flowName: row[0]
            )
            if amount == nil { exchange.formula = "(\(located.head.formula(scenario[2]))) * \(share)" }
            if !row[3].isEmpty { exchange.note = row[3] }
            draft.exchanges.append(exchange)
        }
    }
}
