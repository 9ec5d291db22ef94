import QadamEvidence
import QadamOptimize

/// Puts clashing targets in words.
///
/// First the smallest relaxation that would help: targets may be missed and waste may stay without a route, at the least
/// total of both (waste without a route counts a thousand times). Then the solver's irreducible set: limits that cannot
/// hold together, though any one less could.
enum PlanClash {
    /// Below this a shortfall is rounding of the solver, t or t CO2e.
    private static let rounding = 1e-6

    static func findings(_ model: WastePlanModel, options: SolverOptions) throws(OptimizeError)
        -> [Diagnostic]
    {
        try shortfalls(model, options) + irreducible(model, options)
    }

    private static func shortfalls(_ model: WastePlanModel, _ options: SolverOptions) throws(OptimizeError)
        -> [Diagnostic]
    {
        var builder = model.builder
        for column in 0..<builder.columnCount { builder.setCost(0, of: LinearModel.Column(column)) }
        var slacks: [(subject: WastePlanModel.Subject, column: LinearModel.Column)] = []
        for (index, subject) in model.subjects.enumerated() {
            let row = LinearModel.Row(index)
            switch subject {
            case .mass:
                let slack = builder.column(cost: 1000)
                builder.add(1, slack, to: row)
                slacks.append((subject, slack))
            case .diversion, .recycling:
                let slack = builder.column(cost: 1)
                builder.add(1, slack, to: row)
                slacks.append((subject, slack))
            case .landfill, .emissions:
                let slack = builder.column(cost: 1)
                builder.add(-1, slack, to: row)
                slacks.append((subject, slack))
            case .capacity, .expansion: continue
            }
        }
        let solution = try Highs.solve(builder.build(), options: options)
        guard solution.status == .optimal, let primal = solution.primal else {
            return [WastePlan.unsolved(solution)]
        }
        return slacks.compactMap { subject, column in
            let short = primal[column]
            return short > rounding ? finding(subject, short, model) : nil
        }
    }

    private static func finding(_ subject: WastePlanModel.Subject, _ short: Double, _ model: WastePlanModel)
        -> Diagnostic?
    {
        let input = model.input
        func year(_ index: Int) -> String { String(input.years[index]) }
        func report(_ code: String, _ kind: String, _ index: Int, _ more: [String: Argument]) -> Diagnostic {
            let names = more.merging(["year": .text(year(index))]) { first, _ in first }
            return Diagnostic(code, .error, at: .entity(kind: kind, id: year(index), field: nil), names)
        }
        switch subject {
        case .mass(let stream, let index):
            let names: [String: Argument] = [
                "stream": .name(input.streams[stream].name), "mass": .amount(short, unit: "t"),
            ]
            return report("WST-0501", "stream", index, names)
        case .diversion(let index), .recycling(let index):
            let isDiversion = subject == .diversion(year: index)
            let wanted = isDiversion ? input.targets.diversion[index] : input.targets.recycling[index]
            guard let wanted else { return nil }
            let names: [String: Argument] = [
                "wanted": .share(wanted), "most": .share(wanted - short / model.total(index)),
                "short": .amount(short, unit: "t"),
            ]
            return report(isDiversion ? "WST-0502" : "WST-0507", "target", index, names)
        case .landfill(let index):
            guard let most = input.targets.landfill[index] else { return nil }
            let names: [String: Argument] = [
                "limit": .amount(most, unit: "t"), "lowest": .amount(most + short, unit: "t"),
            ]
            return report("WST-0503", "target", index, names)
        case .emissions(let index):
            guard let most = input.targets.emissions[index] else { return nil }
            let names: [String: Argument] = [
                "limit": .amount(most, unit: "t{CO2e}"), "lowest": .amount(most + short, unit: "t{CO2e}"),
            ]
            return report("WST-0504", "target", index, names)
        case .capacity, .expansion:
            return nil
        }
    }

    private static func irreducible(_ model: WastePlanModel, _ options: SolverOptions) throws(OptimizeError)
        -> [Diagnostic]
    {
        let why = try Highs.explainInfeasibility(of: model.builder.build(), options: options)
        guard why.kind == .irreducible else { return [] }
        return why.rows.map { conflict in
            let (message, kind, id) = words(model.subjects[conflict.index], model.input)
            return Diagnostic(
                "WST-0508",
                .note,
                at: .entity(kind: kind, id: id, field: nil),
                ["what": .message(message)]
            )
        }
    }

    private static func words(_ subject: WastePlanModel.Subject, _ input: WastePlanInput) -> (
        message: Message, kind: String, id: String
    ) {
        func year(_ index: Int) -> Argument { .text(String(input.years[index])) }
        switch subject {
        case .mass(let stream, let index):
            let own = input.streams[stream]
            return (
                Message("waste.clash.mass", ["name": .name(own.name), "year": year(index)]), "stream", own.id
            )
        case .capacity(let route, let index):
            let own = input.routes[route]
            return (
                Message("waste.clash.capacity", ["name": .name(own.name), "year": year(index)]), "route",
                own.id
            )
        case .expansion(let route):
            let own = input.routes[route]
            return (Message("waste.clash.expansion", ["name": .name(own.name)]), "route", own.id)
        case .diversion(let index):
            return (Message("waste.clash.diversion", ["year": year(index)]), "target", "diversion")
        case .recycling(let index):
            return (Message("waste.clash.recycling", ["year": year(index)]), "target", "recycling")
        case .landfill(let index):
            return (Message("waste.clash.landfill", ["year": year(index)]), "target", "landfill")
        case .emissions(let index):
            return (Message("waste.clash.emissions", ["year": year(index)]), "target", "emissions")
        }
    }
}
