import QadamEvidence
import QadamPathways
import QadamReports
import QadamText
import QadamWorkspace

/// Energy models and their plans as tables for the terminal.
struct EnergyView {
    let console: Console
    var texts: Texts { console.texts }

    init(_ console: Console) { self.console = console }

    func figure(_ value: Double) -> String { texts.number(value, .significant(4)) }

    func figure(_ value: Double?) -> String { value.map(figure) ?? texts.missing }

    /// What a model holds.
    func show(_ report: EnergyModelReport, json: Bool) throws {
        if json { return try console.result(json: report, schema: "qadam.pathway.model/1") }
        var table = Table([.text(texts.text(.cliEnergySet)), .number(texts.text(.cliEnergyCount))])
        for set in report.sets {
            table.append([texts.text("energy.dimension.\(set.name)"), texts.integer(set.count)])
        }
        console.result(table: table, title: report.name)
        let values = report.attributes.reduce(0) { $0 + $1.count }
        console.result(
            texts.text(
                .cliEnergyValues,
                ["count": .integer(values), "attributes": .integer(report.attributes.count)]
            )
        )
    }

    /// A plan.
    func show(_ plan: EnergyPlan, _ system: EnergySystem) {
        let units = system.units
        var head = Table([
            .text(texts.text(.cliPathwayStatus)), .text(texts.text(.cliEnergyWay)),
            .number(texts.text(.cliPathwayDiscounted), unit: units.money ?? ""),
            .number(texts.text(.cliEnergyBound)), .number(texts.text(.cliEnergyRows)),
            .number(texts.text(.cliEnergyColumns)),
        ])
        head.append([
            texts.text("optimize.status.\(plan.status)"), texts.text("cli.energy.way.\(plan.way)"),
            figure(plan.objective), figure(plan.bestBound),
            texts.integer(plan.size[0]), texts.integer(plan.size[1]),
        ])
        console.result(table: head, title: plan.model)
        guard plan.objective != nil else {
            if let usual = plan.businessAsUsual { show(usual, beside: plan, system) }
            return
        }
        showGoal(plan, units)
        if let usual = plan.businessAsUsual { show(usual, beside: plan, system) }
        showCosts(plan, units)
        if !system.sets.names(.emission).isEmpty { showEmissions(plan, units) }
        showTotalLimits(plan, units)
        showCertificates(plan, units)
        showDecisions(plan, units)
    }

    private func showCosts(_ plan: EnergyPlan, _ units: EnergyUnits) {
        let money = units.money ?? ""
        // Kinds of cost that no period has stay away, but those that every model knows.
        let kinds: [(TextKey, (EnergyPlan.Cost) -> Double, isAlways: Bool)] = [
            (.cliEnergyCapital, { $0.capital }, true), (.cliEnergySalvage, { -$0.salvage }, true),
            (.cliEnergyFixed, { $0.fixed }, true), (.cliEnergyVariable, { $0.variable }, true),
            (.cliEnergyPenalty, { $0.penalty }, true), (.cliEnergyTax, { $0.tax }, false),
            (.cliEnergyCredit, { $0.credit }, false), (.cliEnergyFlow, { $0.flow }, false),
            (.cliEnergyResponse, { $0.response }, false), (.cliEnergyRetirement, { $0.retirement }, false),
            (.cliEnergyStores, { $0.store }, false), (.cliEnergyLevels, { $0.level }, false),
            (.cliEnergyStarts, { $0.start }, false), (.cliEnergyCertificates, { $0.certificate }, false),
            (.cliEnergyMarket, { $0.market }, false),
            (.cliEnergySum, { $0.total }, true),
        ]
        let shown = kinds.filter { kind in kind.isAlways || plan.costByYear.contains { kind.1($0) != 0 } }
        var table = Table(
            [.text(texts.text(.cliEnergyRegion)), .number(texts.text(.cliPathwayPeriod))]
                + shown.map { .number(texts.text($0.0), unit: money) }
        )
        for row in plan.costByYear {
            table.append([row.region, "\(row.year)"] + shown.map { figure($0.1(row)) })
        }
        console.result(table: table, title: texts.text(.cliEnergyCosts))
    }

    private func showEmissions(_ plan: EnergyPlan, _ units: EnergyUnits) {
        var table = Table([
            .text(texts.text(.cliEnergyRegion)), .text(texts.text(.cliEnergyEmissionColumn)),
            .number(texts.text(.cliPathwayPeriod)),
            .number(texts.text(.cliEnergyAmount), unit: units.emission ?? ""),
            .number(texts.text(.cliPathwayPrice)),
        ])
        for row in plan.emissionsByYear {
            table.append([
                row.region, row.emission, "\(row.year)", figure(row.amount), figure(row.price),
            ])
        }
        console.result(table: table, title: texts.text(.cliEnergyEmissions))
    }

    /// One row for each thing that is built, with its years.
    private func showDecisions(_ plan: EnergyPlan, _ units: EnergyUnits) {
        var table = Table([
            .text(texts.text(.cliEnergyRegion)), .text(texts.text(.cliEnergyBuilt)),
            .number(texts.text(.cliEnergySum)), .text(texts.text(.cliEnergyOperateUnit)),
            .text(texts.text(.cliEnergyWhen)),
        ])
        var order: [String] = []
        var rows: [String: [EnergyPlan.Decision]] = [:]
        for decision in plan.decisions {
            let key = [decision.region, decision.kind, decision.name, decision.level ?? ""]
                .joined(separator: "\u{1F}")
            if rows[key] == nil { order.append(key) }
            rows[key, default: []].append(decision)
        }
        for key in order {
            guard let built = rows[key], let first = built.first else { continue }
            let years = built.map { "\($0.year): \(figure($0.capacity))" }
            let shown = years.prefix(6).joined(separator: "; ") + (years.count > 6 ? " …" : "")
            let name = first.name + (first.level.map { " → " + $0 } ?? "")
            // Stores are built in energy, levels are counted.
            let unit = ["storage": units.energy, "level": nil][first.kind, default: units.capacity]
            let sum = figure(built.reduce(0) { $0 + $1.capacity })
            table.append([first.region, name, sum, unit ?? "", shown])
        }
        console.result(table: table, title: texts.text(.cliEnergyDecisions))
    }
}
