import QadamEvidence
import QadamOptimize
import QadamPathways
import QadamReports
import QadamText
import QadamWorkspace

extension EnergyView {
    /// What becomes of options, in words.
    func changes(_ changes: [OptionChange]) -> String {
        changes.map { texts.text("cli.energy.change.\($0.kind.rawValue)", ["name": .text($0.option)]) }
            .joined(separator: "; ")
    }

    /// How the plan swings with single values.
    func show(_ sensitivity: EnergyTornado, _ system: EnergySystem) {
        let money = system.units.money ?? ""
        var table = Table([
            .text(texts.text(.cliEnergyQuantity)), .number(texts.text(.cliEnergyLow), unit: money),
            .number(texts.text(.cliEnergyHigh), unit: money),
            .number(texts.text(.cliEnergySwing), unit: money),
            .text(texts.text(.cliEnergyChangesLow)), .text(texts.text(.cliEnergyChangesHigh)),
        ])
        for bar in sensitivity.tornado.bars {
            table.append([
                bar.variant, figure(bar.low?.cost), figure(bar.high?.cost), figure(bar.swing),
                changes(bar.lowChanges),
                changes(bar.highChanges),
            ])
        }
        let cost = figure(sensitivity.tornado.plan?.cost)
        console.result(table: table, title: texts.text(.cliEnergyTornado, ["cost": .text(cost)]))
    }

    /// Regrets of plans in scenarios.
    func show(_ regret: EnergyRegret, _ system: EnergySystem) {
        let money = system.units.money ?? ""
        let matrix = regret.matrix
        var table = Table(
            [.text(texts.text(.cliEnergyPlanOf))] + matrix.scenarios.map { .number($0, unit: money) }
                + [.number(texts.text(.cliEnergyGreatestRegret), unit: money)]
        )
        for (place, plan) in matrix.plans.enumerated() {
            table.append(
                [worded(plan.id)] + regret.regrets[place].map { figure($0) } + [
                    figure(regret.greatest[place])
                ]
            )
        }
        console.result(table: table, title: texts.text(.cliEnergyRegrets))
        if let best = regret.best {
            console.result(texts.text(.cliEnergyLeastRegret, ["name": .text(worded(best))]))
        }
        let plan = matrix.plans.first { $0.id == regret.best } ?? matrix.plans.first
        showDecided(regret.decided, plan, system)
    }

    private func worded(_ plan: String) -> String {
        plan == MinMaxRegretPlan.planID ? texts.text(.cliEnergyMinMax) : plan
    }

    /// What is decided at once; what is not done is left out.
    private func showDecided(_ names: [String], _ decisions: EarlyDecisions?, _ system: EnergySystem) {
        guard let decisions else { return }
        var table = Table([.text(texts.text(.cliEnergyBuilt)), .number(texts.text(.cliEnergySize))])
        for (name, value) in zip(names, decisions.values) where value > 1e-6 {
            table.append([name, figure(value)])
        }
        console.result(table: table, title: texts.text(.cliEnergyDecidedNow))
    }

    /// The plan for the average of scenarios.
    func show(_ stochastic: EnergyStochastic, _ system: EnergySystem) {
        let units = system.units
        let money = units.money ?? ""
        var table = Table([
            .text(texts.text(.cliEnergyScenarioColumn)), .number(texts.text(.cliEnergyWithPlan), unit: money),
            .number(texts.text(.cliEnergyIfKnown), unit: money),
            .number(texts.text(.cliEnergyTotalEmissions), unit: units.emission ?? ""),
        ])
        for (place, scenario) in stochastic.scenarios.enumerated() {
            let plan = place < stochastic.plan.plans.count ? stochastic.plan.plans[place] : nil
            let best = place < stochastic.plan.optima.count ? stochastic.plan.optima[place] : nil
            table.append([scenario, figure(plan?.cost), figure(best), figure(plan?.emissions)])
        }
        table.appendTotal([
            texts.text(.cliEnergyExpected), figure(stochastic.plan.expectedCost),
            figure(stochastic.plan.waitAndSee), "",
        ])
        console.result(table: table, title: texts.text(.cliEnergyStochastic))
        console.result(
            texts.text(
                .cliEnergyStochasticNote,
                [
                    "information": .text(figure(stochastic.valueOfInformation)),
                    "solution": .text(figure(stochastic.valueOfStochasticSolution)),
                ]
            )
        )
        showDecided(stochastic.decided, stochastic.plan.decisions, system)
    }

    /// Short sight beside perfect foresight.
    func show(_ rolling: EnergyRolling, _ system: EnergySystem) {
        let units = system.units
        let horizon = rolling.horizon
        var table = Table([
            .text(texts.text(.cliPathwayPlanColumn)),
            .number(texts.text(.cliPathwayDiscounted), unit: units.money ?? ""),
            .number(texts.text(.cliEnergyTotalEmissions), unit: units.emission ?? ""),
        ])
        for (key, plan) in [
            (TextKey.cliEnergyForesight, horizon.foresight), (.cliEnergyStepwise, horizon.stepwise),
        ] {
            table.append([texts.text(key), figure(plan?.cost), figure(plan?.emissions)])
        }
        console.result(table: table, title: texts.text(.cliEnergyRolling))
        if let cost = rolling.costOfShortSight {
            console.result(texts.text(.cliEnergyShortSight, ["cost": .number(cost)]))
        }
        var steps = Table([
            .number(texts.text(.cliEnergyFrom)), .number(texts.text(.cliEnergySees)),
            .number(texts.text(.cliEnergyKeeps)), .text(texts.text(.cliPathwayStatus)),
        ])
        for window in horizon.windows {
            steps.append([
                "\(window.from)", "\(window.to)", "\(window.keptTo)",
                texts.text(window.status.key),
            ])
        }
        console.result(table: steps, title: texts.text(.cliEnergySteps))
        if !horizon.changes.isEmpty {
            console.result(texts.text(.cliEnergyDiffers, ["changes": .text(changes(horizon.changes))]))
        }
    }

    /// Alternatives to the optimum.
    func show(_ alternatives: EnergyAlternatives, _ system: EnergySystem) {
        let units = system.units
        var table = Table([
            .number("№"), .number(texts.text(.cliPathwayDiscounted), unit: units.money ?? ""),
            .number(texts.text(.cliEnergyDearer), unit: "%"),
            .number(texts.text(.cliEnergyTotalEmissions), unit: units.emission ?? ""),
            .text(texts.text(.cliEnergyChanges)),
        ])
        if let plan = alternatives.plans.plan {
            table.append([texts.integer(0), figure(plan.cost), figure(0), figure(plan.emissions), ""])
        }
        for (number, alternative) in alternatives.plans.alternatives.enumerated() {
            table.append([
                texts.integer(number + 1), figure(alternative.plan.cost),
                figure(alternative.costShare.map { $0 * 100 }),
                figure(alternative.plan.emissions), changes(alternative.changes),
            ])
        }
        console.result(
            table: table,
            title: texts.text(
                .cliEnergyAlternatives,
                ["percent": .number(alternatives.plans.tolerance * 100)]
            )
        )
    }
}
