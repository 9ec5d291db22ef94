public import QadamEvidence
import QadamUnits

extension ProductSystem {
    /// The study after an option; the study itself is not changed.
    ///
    /// Changes apply in their order. A new provider takes over the amount in the same physical quantity: the
    /// row keeps its amount and unit, and the model converts it into the unit of the new maker (or refuses,
    /// `LCA-0106`).
    ///
    /// - Returns: the changed study, or `nil` and the reasons (`LCA-0711` … `LCA-0715`); a study whose links
    ///   do not hold is found when its model is built.
    public func applying(_ option: AbatementOption) -> (system: ProductSystem?, diagnostics: [Diagnostic]) {
        var change = OptionChange(system: self, option: option)
        for item in option.changes { change.apply(item) }
        return (change.diagnostics.isEmpty ? change.system : nil, change.diagnostics)
    }
}

private struct OptionChange {
    var system: ProductSystem
    let option: AbatementOption
    var diagnostics: [Diagnostic] = []

    private mutating func report(_ code: String, _ place: Place, _ more: [String: Argument]) {
        let arguments = ["option": Argument.text(option.id)].merging(more) { $1 }
        diagnostics.append(Diagnostic(code, .error, at: place, arguments))
    }

    mutating func apply(_ change: AbatementOption.Change) {
        switch change.action {
        case .scale(let target, let factor):
            guard factor.isFinite, factor >= 0 else {
                return report("LCA-0713", change.place, ["factor": .number(factor)])
            }
            for index in rows(target, change.place) { system.exchanges[index].amount *= factor }
        case .set(let target, let amount):
            set(target, amount, change.place)
        case .provide(let target, let process, let flow):
            provide(target, process, flow, change.place)
        case .addExchange(let exchange):
            add(exchange, change.place)
        case .addProcess(let process):
            if system.processes.contains(where: { $0.id == process.id }) {
                return report("LCA-0715", change.place, ["process": .text(process.id)])
            }
            system.processes.append(process)
        }
    }

    /// The rows of a target; none is an error.
    private mutating func rows(_ target: AbatementOption.Target, _ place: Place) -> [Int] {
        let found = system.exchanges.indices.filter { target.matches(system.exchanges[$0]) && !isMade($0) }
        if found.isEmpty {
            report("LCA-0711", place, ["flow": .text(target.flow), "process": .text(target.process ?? "*")])
        }
        return found
    }

    /// Products of a process are not changed: everything is stated per unit of them.
    private func isMade(_ index: Int) -> Bool { system.exchanges[index].isProduct }

    private mutating func set(_ target: AbatementOption.Target, _ amount: Amount, _ place: Place) {
        let found = rows(target, place)
        if found.count > 1 {
            report(
                "LCA-0712",
                place,
                ["flow": .text(target.flow), "rows": .list(found.map { String(system.exchanges[$0].row) })]
            )
        }
        guard found.count == 1 else { return }
        let known = system.exchanges[found[0]].unit
        guard let factor = amount.unit.conversion(to: known), amount.value.isFinite else {
            return report(
                "LCA-0714",
                place,
                [
                    "flow": .text(target.flow), "unit": .text(amount.unit.symbol),
                    "expected": .text(known.symbol),
                ]
            )
        }
        system.exchanges[found[0]].amount = amount.value * factor
        system.exchanges[found[0]].entered = amount.entered
    }

    private mutating func provide(
        _ target: AbatementOption.Target,
        _ process: String,
        _ flow: Flow,
        _ place: Place
    ) {
        guard system.processes.contains(where: { $0.id == process }) else {
            return report("LCA-0716", place, ["process": .text(process)])
        }
        for index in rows(target, place)
        where system.exchanges[index].kind == .technosphere && system.exchanges[index].direction == .input {
            system.exchanges[index].provider = .process(process)
            system.exchanges[index].flow = flow
        }
    }

    private mutating func add(_ exchange: Exchange, _ place: Place) {
        guard system.processes.contains(where: { $0.id == exchange.process }) else {
            return report("LCA-0716", place, ["process": .text(exchange.process)])
        }
        var exchange = exchange
        // a row of its own, after those that are there
        let last = system.exchanges.lazy.filter { $0.process == exchange.process }.map(\.row).max()
        exchange.row = last.map { $0 + 1 } ?? 1
        system.exchanges.append(exchange)
    }
}
