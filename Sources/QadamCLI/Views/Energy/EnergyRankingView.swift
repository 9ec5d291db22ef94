import QadamEvidence
import QadamPathways
import QadamReports
import QadamText
import QadamWorkspace

extension EnergyView {
    /// Ranks and break-even costs.
    func show(_ ranking: EnergyRanking, _ system: EnergySystem) {
        let money = system.units.money ?? ""
        var table = Table([
            .number("№"), .text(texts.text(.cliEnergyBuilt)), .number(texts.text(.cliEnergySize)),
            .number(texts.text(.cliEnergyValue), unit: money), .number(texts.text(.cliEnergyNaiveRank)),
            .number(texts.text(.cliEnergyNaiveValue), unit: money), .number(texts.text(.cliEnergyBreakEven)),
        ])
        for (place, entry) in ranking.ranking.entries.enumerated() {
            table.append([
                texts.integer(place + 1), entry.option, figure(entry.size),
                entry.isIndispensable ? texts.text(.cliEnergyIndispensable) : figure(entry.value),
                entry.naiveRank.map { texts.integer($0) } ?? texts.missing, figure(entry.naiveValue),
                figure(entry.breakEven?.costChange),
            ])
        }
        console.result(table: table, title: texts.text(.cliEnergyRanking))
        console.result(texts.text(.cliEnergyRankingNote))
        guard let ranges = ranking.ranges else { return }
        var near = Table([
            .text(texts.text(.cliEnergyBuilt)), .number(texts.text(.cliEnergySmallest)),
            .number(texts.text(.cliEnergySize)), .number(texts.text(.cliEnergyLargestSize)),
        ])
        for range in ranges.ranges {
            near.append([
                range.option, figure(range.smallest), figure(range.optimal), figure(range.largest),
            ])
        }
        console.result(
            table: near,
            title: texts.text(.cliEnergyNear, ["percent": .number(ranges.tolerance * 100)])
        )
    }

    /// Plans side by side.
    func show(_ plans: EnergyPlans, _ system: EnergySystem) {
        let units = system.units
        var table = Table([
            .text(texts.text(.cliPathwayPlanColumn)),
            .number(texts.text(.cliPathwayDiscounted), unit: units.money ?? ""),
            .number(texts.text(.cliEnergyTotalEmissions), unit: units.emission ?? ""),
            .number(texts.text(.cliEnergyMarginal)),
        ])
        for entry in plans.plans {
            table.append([
                name(entry.id), figure(entry.plan?.cost), figure(entry.plan?.emissions),
                figure(entry.plan?.marginalCost),
            ])
        }
        console.result(table: table, title: texts.text(.cliEnergyPlans))
        var sizes = Table(
            [.text(texts.text(.cliEnergyBuilt))] + plans.plans.map { .number(name($0.id)) }
        )
        for (place, option) in plans.options.enumerated()
        where plans.plans.contains(where: { ($0.plan?.sizes[place] ?? 0) > 1e-6 }) {
            sizes.append([option] + plans.plans.map { figure($0.plan?.sizes[place]) })
        }
        console.result(table: sizes, title: texts.text(.cliEnergyDecisions))
    }

    private func name(_ id: String) -> String {
        switch id {
        case "baseline": texts.text(.cliEnergyBaseline)
        case "cheapest": texts.text(.cliEnergyCheapest)
        case "cleanest": texts.text(.cliEnergyCleanest)
        default: Double(id).map { "≤ " + figure($0) } ?? id
        }
    }

    /// An ensemble.
    func show(_ ensemble: EnergyEnsemble, _ system: EnergySystem) {
        let statistics = ensemble.statistics
        var spread = Table([
            .text(""), .number("5 %"), .number("50 %"), .number("95 %"), .number(texts.text(.cliEnergyMean)),
        ])
        for (key, value) in [
            (TextKey.cliPathwayDiscounted, statistics.cost), (.cliEnergyTotalEmissions, statistics.emissions),
        ] {
            guard let value else { continue }
            spread.append([
                texts.text(key), figure(value.quantiles[0]), figure(value.quantiles[2]),
                figure(value.quantiles[4]), figure(value.mean),
            ])
        }
        console.result(
            table: spread,
            title: texts.text(.cliEnergyEnsemble, ["count": .integer(statistics.solved)])
        )
        var table = Table([
            .text(texts.text(.cliEnergyBuilt)), .number(texts.text(.cliEnergyChosen), unit: "%"),
            .number("5 %"),
            .number("50 %"), .number("95 %"), .number(texts.text(.cliEnergyMean)),
        ])
        for entry in statistics.entries {
            table.append([
                entry.option, texts.number(entry.share * 100, .decimals(0)), figure(entry.size.quantiles[0]),
                figure(entry.size.quantiles[2]), figure(entry.size.quantiles[4]), figure(entry.size.mean),
            ])
        }
        console.result(table: table, title: texts.text(.cliEnergyRobust))
    }
}
