internal import QadamEvidence
internal import QadamOptimize

/// Puts clashing limits in words.
///
/// First the smallest relaxation that would help: limits may be passed and demand may stay unserved, at the least total
/// of both (unserved demand counts a thousand times). That says by how much each limit is short. For a model small
/// enough the solver's irreducible set is added: limits that cannot hold together, though any one less could.
enum Clash {
    /// Rows above which no irreducible set is asked for: it takes a solve per row.
    static let largestForIrreducible = 3000

    static func findings(
        _ scenario: PathwayScenario,
        _ chronology: Chronology,
        _ kind: PlanKind,
        rows: Int
    ) throws(OptimizeError) -> [Diagnostic] {
        let model = PathwayModel(scenario: scenario, chronology: chronology, kind: kind, relaxed: true)
        var findings = try relaxation(model)
        if rows <= largestForIrreducible { findings += try irreducible(model) }
        return findings
    }

    private static func relaxation(_ relaxed: PathwayModel) throws(OptimizeError) -> [Diagnostic] {
        let scenario = relaxed.scenario
        var builder = relaxed.builder
        builder.offset = 0
        for column in 0..<builder.columnCount { builder.setCost(0, of: LinearModel.Column(column)) }
        let excess = relaxed.limitRows.map { row in
            row.map { row in
                let slack = builder.column(cost: 1)
                builder.add(-1, slack, to: row)
                return slack
            }
        }
        let unserved = relaxed.balanceRows.map { byPeriod in
            byPeriod.map { rows in
                let slack = builder.columns(rows.count)
                for h in 0..<rows.count {
                    builder.setCost(1000 * relaxed.chronology.weights[h], of: slack[h])
                    builder.add(1, slack[h], to: rows[h])
                }
                return slack
            }
        }
        let solution = try Highs.solve(builder.build())
        guard let primal = solution.primal else { return [Diagnostic("PTH-0203", .error, at: .whole)] }
        var findings: [Diagnostic] = []
        for (c, commodity) in scenario.commodities.enumerated() {
            for y in scenario.periods.indices {
                var missing = 0.0
                for h in 0..<relaxed.hours {
                    missing += relaxed.chronology.weights[h] * primal[unserved[c][y][h]]
                }
                guard missing > 1e-3 else { continue }
                findings.append(unservedFinding(commodity, scenario.periods[y], missing))
            }
        }
        for y in scenario.periods.indices {
            guard let slack = excess[y], let limit = scenario.limit.tonnes[y], primal[slack] > 1e-3 else {
                continue
            }
            findings.append(excessFinding(scenario.periods[y], limit, primal[slack]))
            findings += exhausted(relaxed, y, primal)
        }
        return findings
    }

    private static func unservedFinding(
        _ commodity: Commodity,
        _ period: PlanningPeriod,
        _ missing: Double
    ) -> Diagnostic {
        Diagnostic(
            "PTH-0202",
            .error,
            at: .entity(kind: "commodity", id: commodity.id, field: period.id),
            [
                "commodity": .name(commodity.name), "period": .text(period.id),
                "missing": .amount(missing, unit: "MWh/yr"),
            ]
        )
    }

    private static func excessFinding(_ period: PlanningPeriod, _ limit: Double, _ excess: Double)
        -> Diagnostic
    {
        Diagnostic(
            "PTH-0201",
            .error,
            at: .entity(kind: "limit", id: period.id, field: nil),
            [
                "period": .text(period.id),
                "limit": .amount(limit, unit: "t{CO2e}/yr"),
                "lowest": .amount(limit + excess, unit: "t{CO2e}/yr"),
                "excess": .amount(excess, unit: "t{CO2e}/yr"),
            ]
        )
    }

    /// Options that are used to their end where a limit cannot be kept: raising one of them helps too.
    private static func exhausted(_ model: PathwayModel, _ y: Int, _ primal: PrimalSolution) -> [Diagnostic] {
        let scenario = model.scenario
        var findings: [Diagnostic] = []
        func add(_ kind: String, _ id: String, _ name: LocalizedName, _ most: Double, _ unit: String) {
            findings.append(
                Diagnostic(
                    "PTH-0204",
                    .note,
                    at: .entity(kind: kind, id: id, field: scenario.periods[y].id),
                    [
                        "name": .name(name), "period": .text(scenario.periods[y].id),
                        "most": .amount(most, unit: unit),
                    ]
                )
            )
        }
        for (q, credit) in scenario.credits.enumerated() where credit.credited[y] {
            let most = credit.maximumTonnes[y]
            if primal[model.credit[q][y]] >= most - 1e-6 {
                add("credit", credit.id, credit.name, most, "t{CO2e}/yr")
            }
        }
        for (q, contract) in scenario.contracts.enumerated() {
            let most = contract.maximumMWh[y]
            if primal[model.contract[q][y]] >= most - 1e-6 {
                add("contract", contract.id, contract.name, most, "MWh/yr")
            }
        }
        for (t, technology) in scenario.technologies.enumerated() {
            guard let most = technology.investment?.maximumMW else { continue }
            let standing = model.standing(t, y).reduce(technology.existingMW(y) ?? 0) {
                $0 + $1.size * primal[$1.column]
            }
            if standing >= most - 1e-6 { add("technology", technology.id, technology.name, most, "MW") }
        }
        return findings
    }

    /// The solver's irreducible set, put together by what its rows and columns are about.
    private static func irreducible(_ relaxed: PathwayModel) throws(OptimizeError) -> [Diagnostic] {
        let why = try Highs.explainInfeasibility(of: relaxed.build())
        guard why.kind == .irreducible else { return [] }
        var seen: Set<String> = []
        var findings: [Diagnostic] = []
        func add(_ conflict: Infeasibility.Conflict, _ subjects: [PathwayModel.Subject]) {
            guard let subject = subjects.first(where: { $0.range.contains(conflict.index) }) else { return }
            let period = relaxed.scenario.periods[subject.period].id
            guard seen.insert("\(subject.kind) \(subject.id) \(period)").inserted else { return }
            findings.append(
                Diagnostic(
                    "PTH-0205",
                    .note,
                    at: .entity(kind: "\(subject.kind)", id: subject.id, field: period),
                    [
                        "what": .message(
                            Message("pathways.clash.\(subject.kind)", ["id": .text(subject.id)])
                        ),
                        "period": .text(period),
                    ]
                )
            )
        }
        for conflict in why.rows { add(conflict, relaxed.rowSubjects) }
        for conflict in why.columns { add(conflict, relaxed.columnSubjects) }
        return findings
    }
}
