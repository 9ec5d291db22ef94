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
            .text(texts.text(.cliPathwayStatus)),
            .number(texts.text(.cliPathwayDiscounted), unit: units.money ?? ""),
            .number(texts.text(.cliEnergyBound)), .number(texts.text(.cliEnergyRows)),
            .number(texts.text(.cliEnergyColumns)),
        ])
        head.append([
            texts.text("optimize.status.\(plan.status)"), figure(plan.objective), figure(plan.bestBound),
            texts.integer(plan.size[0]), texts.integer(plan.size[1]),
        ])
        console.result(table: head, title: plan.model)
        guard plan.objective != nil else { return }
        showCosts(plan, units)
        if !system.sets.names(.emission).isEmpty { showEmissions(plan, units) }
        showDecisions(plan, units)
    }

    private func showCosts(_ plan: EnergyPlan, _ units: EnergyUnits) {
        let money = units.money ?? ""
        var table = Table([
            .text(texts.text(.cliEnergyRegion)), .number(texts.text(.cliPathwayPeriod)),
            .number(texts.text(.cliEnergyCapital), unit: money),
            .number(texts.text(.cliEnergySalvage), unit: money),
            .number(texts.text(.cliEnergyFixed), unit: money),
            .number(texts.text(.cliEnergyVariable), unit: money),
            .number(texts.text(.cliEnergyPenalty), unit: money),
            .number(texts.text(.cliEnergySum), unit: money),
        ])
        for row in plan.costByYear {
            table.append(
                [row.region, "\(row.year)"]
                    + [row.capital, -row.salvage, row.fixed, row.variable, row.penalty, row.total].map {
                        figure($0)
                    }
            )
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
            .number(texts.text(.cliEnergySum), unit: units.capacity ?? ""), .text(texts.text(.cliEnergyWhen)),
        ])
        var order: [String] = []
        var rows: [String: [EnergyPlan.Decision]] = [:]
        for decision in plan.decisions {
            let key = decision.region + "\u{1F}" + decision.name
            if rows[key] == nil { order.append(key) }
            rows[key, default: []].append(decision)
        }
        for key in order {
            guard let built = rows[key], let first = built.first else { continue }
            let years = built.map { "\($0.year): \(figure($0.capacity))" }
            let shown = years.prefix(6).joined(separator: "; ") + (years.count > 6 ? " …" : "")
            table.append([first.region, first.name, figure(built.reduce(0) { $0 + $1.capacity }), shown])
        }
        console.result(table: table, title: texts.text(.cliEnergyDecisions))
    }
}
