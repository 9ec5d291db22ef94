import QadamEvidence
import QadamPathways
import QadamReports
import QadamText
import QadamWorkspace

extension EnergyView {
    /// What was weighed and what it came to.
    func showGoal(_ plan: EnergyPlan, _ units: EnergyUnits) {
        let money = units.money ?? ""
        if let weight = plan.weight, let weighted = plan.weighted {
            console.result(
                texts.text(
                    "plan.goal.weighted",
                    [
                        "weight": .number(weight), "value": .amount(weighted.value, unit: money),
                        "bound": .text(figure(weighted.bound)),
                    ]
                )
            )
        }
        if let budget = plan.budget, let cost = plan.objective {
            // What is below the tolerance of the solver is nothing.
            let left = abs(budget - cost) < 1e-7 * max(1, abs(budget)) ? 0 : budget - cost
            console.result(
                texts.text(
                    "plan.goal.budget",
                    ["budget": .amount(budget, unit: money), "left": .amount(left, unit: money)]
                )
            )
        }
    }

    /// Business as usual, and the plan against it.
    func show(_ usual: UsualPlan, beside plan: EnergyPlan, _ system: EnergySystem) {
        if usual.status == UsualPlan.omittedStatus {
            return console.result(texts.text("plan.goal.omitted"))
        }
        let units = system.units
        let money = units.money ?? ""
        var table = Table([
            .text(texts.text(.cliPathwayPlanColumn)), .text(texts.text(.cliPathwayStatus)),
            .number(texts.text(.cliPathwayDiscounted), unit: money),
            .number(texts.text("plan.goal.payments"), unit: money),
            .number(texts.text("plan.goal.withoutPayments"), unit: money),
        ])
        func row(_ name: String, _ status: String, _ cost: Double?, _ payments: Double?) {
            let rest = cost.flatMap { cost in payments.map { cost - $0 } }
            table.append([name, status, figure(cost), figure(payments), figure(rest)])
        }
        row(
            texts.text(.cliEnergyBaseline),
            texts.text("optimize.status.\(usual.status)"),
            usual.objective,
            usual.payments
        )
        if plan.objective != nil {
            row(
                texts.text("pathway.links.plan.plan"),
                texts.text("optimize.status.\(plan.status)"),
                plan.objective,
                usual.paymentsOfPlan
            )
            let payments = usual.payments.flatMap { before in usual.paymentsOfPlan.map { $0 - before } }
            table.append([
                texts.text("plan.goal.difference"), "", figure(usual.extraCost), figure(payments),
                figure(usual.extraCostWithoutPayments),
            ])
        }
        console.result(table: table, title: texts.text("plan.goal.beside"))
        if !usual.emissionsByYear.isEmpty { showEmissions(usual, plan, system) }
        if !usual.avoided.isEmpty { showAvoided(usual, units) }
    }

    private func showEmissions(_ usual: UsualPlan, _ plan: EnergyPlan, _ system: EnergySystem) {
        let years = system.sets.years
        let several = system.sets.names(.region).count > 1
        func amounts(_ rows: [EnergyPlan.Emission], _ region: String, _ emission: String) -> [Double?] {
            years.map { year in
                rows.first { $0.region == region && $0.emission == emission && $0.year == year }?.amount
            }
        }
        let rows = system.sets.names(.region).flatMap { region in
            system.sets.names(.emission).map { emission in
                PeriodTable.Row(
                    name: several ? region + " " + emission : emission,
                    usual: amounts(usual.emissionsByYear, region, emission),
                    planned: plan.objective == nil ? nil : amounts(plan.emissionsByYear, region, emission)
                )
            }
        }
        let head = texts.text(.cliEnergyEmissionColumn)
        console.result(
            table: PeriodTable(texts, head: head, years: years, unit: system.units.emission ?? "").table(
                rows
            ),
            title: texts.text(.cliEnergyEmissions)
        )
    }

    private func showAvoided(_ usual: UsualPlan, _ units: EnergyUnits) {
        var table = Table([
            .text(texts.text(.cliEnergyEmissionColumn)),
            .number(texts.text("plan.goal.avoided"), unit: units.emission ?? ""),
            .number(texts.text("plan.goal.mean")),
        ])
        for entry in usual.avoided {
            table.append([entry.emission, figure(entry.total), figure(entry.costPerUnit)])
        }
        console.result(table: table, title: texts.text("plan.goal.against"))
        console.result(texts.text("plan.goal.againstNote"))
    }
}
