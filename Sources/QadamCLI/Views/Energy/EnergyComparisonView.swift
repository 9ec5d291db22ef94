import QadamEvidence
import QadamPathways
import QadamReports
import QadamText
import QadamWorkspace

extension EnergyView {
    /// The front of cost and emissions.
    func show(_ front: ParetoFront, _ system: EnergySystem) {
        let units = system.units
        var table = Table([
            .number("№"), .number(texts.text(.cliPathwayDiscounted), unit: units.money ?? ""),
            .number(texts.text(.cliEnergyTotalEmissions), unit: units.emission ?? ""),
            .number(texts.text(.cliEnergyMarginal)), .text(texts.text(.cliEnergyLargest)),
        ])
        for (number, point) in front.points.enumerated() {
            table.append([
                texts.integer(number + 1), figure(point.cost), figure(point.emissions),
                figure(point.marginalCost),
                largest(point, front.options),
            ])
        }
        console.result(table: table, title: texts.text(.cliEnergyFront))
        if front.dominated > 0 {
            console.result(texts.text(.cliEnergyDominated, ["count": .integer(front.dominated)]))
        }
    }

    /// The three largest options of a plan.
    private func largest(_ plan: ComparedPlan, _ options: [String]) -> String {
        zip(options, plan.sizes).filter { $0.1 > 1e-6 }.sorted { $0.1 > $1.1 }.prefix(3)
            .map { "\($0.0) \(figure($0.1))" }.joined(separator: "; ")
    }

    /// Both curves of abatement, side by side.
    func show(_ curves: EnergyAbatement, _ system: EnergySystem) {
        let units = system.units
        var table = Table([
            .number(texts.text(.cliEnergyFrom), unit: units.emission ?? ""),
            .number(texts.text(.cliEnergyTo), unit: units.emission ?? ""),
            .number(texts.text("energy.abatement.marginal")), .number(texts.text("energy.abatement.average")),
            .text(texts.text(.cliEnergyChanges)),
        ])
        for step in curves.system.steps {
            table.append([
                figure(step.from), figure(step.to), figure(step.marginalCost), figure(step.averageCost),
                step.changes.map { change in
                    texts.text("cli.energy.change.\(change.kind.rawValue)", ["name": .text(change.option)])
                }.joined(separator: "; "),
            ])
        }
        console.result(table: table, title: texts.text(.cliEnergyCurve))
        if let saved = curves.system.withoutRegret {
            console.result(
                texts.text(
                    .cliEnergyWithoutRegret,
                    ["money": .number(saved.saving), "tonnes": .number(saved.tonnes)]
                )
            )
        }
        if let integral = curves.system.integral {
            console.result(
                texts.text(
                    .cliEnergyIntegral,
                    ["sum": .number(integral.sumOfSteps), "difference": .number(integral.differenceOfOptima)]
                )
            )
        }
        if let naive = curves.naive { show(naive, units) }
    }

    private func show(_ naive: NaiveAbatementCurve, _ units: EnergyUnits) {
        var table = Table([
            .text(texts.text(.cliEnergyBuilt)), .number(texts.text(.cliEnergySize)),
            .number(texts.text(.cliEnergyCostAlone), unit: units.money ?? ""),
            .number(texts.text(.cliEnergyAvoided), unit: units.emission ?? ""),
            .number(texts.text("energy.abatement.alone")), .number(texts.text("energy.abatement.inSystem")),
            .number(texts.text("energy.abatement.difference")), .text(texts.text("energy.abatement.remark")),
        ])
        for bar in naive.bars {
            table.append([
                bar.option, figure(bar.size), figure(bar.cost), figure(bar.tonnes), figure(bar.costPerTonne),
                figure(bar.systemCost), figure(bar.difference), remark(bar),
            ])
        }
        for option in naive.unpriced {
            table.append([
                option.option, "", "", "", "", "", "",
                texts.text("energy.abatement.unpriced.\(option.reason.rawValue)"),
            ])
        }
        table.appendTotal([
            texts.text(.cliEnergySum), "", figure(naive.naiveCost), figure(naive.naiveTonnes), "", "", "", "",
        ])
        console.result(table: table, title: texts.text(.cliEnergyNaive))
        console.result(
            texts.text(
                naive.avoidedTogether == nil
                    ? "energy.abatement.apart" : TextKey.cliEnergyInteraction.name,
                ["loss": .number(naive.interactionLoss), "plan": .number(naive.planTonnes)]
            )
        )
    }

    /// What is to be known of a bar.
    private func remark(_ bar: NaiveAbatementCurve.Bar) -> String {
        if bar.costPerTonne == nil { return texts.text("energy.abatement.avoidsNothing") }
        if bar.price > 0 { return texts.text("energy.abatement.atPrice", ["price": .number(bar.price)]) }
        return bar.systemCost == nil ? texts.text("energy.abatement.inNoPlan") : ""
    }
}
