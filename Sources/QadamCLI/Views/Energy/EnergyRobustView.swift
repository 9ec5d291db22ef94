import QadamEvidence
import QadamPathways
import QadamReports
import QadamText
import QadamWorkspace

extension EnergyView {
    /// Options over scenarios.
    func show(_ ranking: RobustRanking, _ system: EnergySystem) {
        let money = system.units.money ?? ""
        let solved = ranking.scenarios.filter { $0.cost != nil }.count
        var table = Table([
            .number("№"), .text(texts.text(.cliEnergyBuilt)), .number(texts.text("plan.goal.chosenIn")),
            .number(texts.text("plan.goal.leastValue"), unit: money),
            .number(texts.text("plan.goal.meanValue"), unit: money),
            .number(texts.text("plan.goal.greatestValue"), unit: money), .text(texts.text("plan.goal.ranks")),
            .number(texts.text("plan.goal.regretWithout"), unit: money),
            .number(texts.text("plan.goal.regretWith"), unit: money),
        ])
        for (place, entry) in ranking.entries.enumerated() {
            let needed = entry.indispensable > 0 ? texts.text(.cliEnergyIndispensable) : nil
            table.append([
                texts.integer(place + 1), entry.option, "\(entry.chosen)/\(solved)", figure(entry.least),
                figure(entry.mean), needed ?? figure(entry.greatest), ranks(entry.ranks),
                needed ?? figure(entry.regretWithout), figure(entry.regretWith),
            ])
        }
        console.result(
            table: table,
            title: texts.text("plan.goal.robust", ["count": .integer(solved)])
        )
        console.result(texts.text("plan.goal.robustNote"))
        showScenarios(ranking, system)
    }

    private func ranks(_ ranks: [Int]) -> String {
        guard let best = ranks.first, let worst = ranks.last else { return texts.missing }
        return best == worst ? "\(best)" : "\(best)–\(worst)"
    }

    private func showScenarios(_ ranking: RobustRanking, _ system: EnergySystem) {
        var table = Table([
            .text(texts.text("plan.goal.scenario")),
            .number(texts.text(.cliPathwayDiscounted), unit: system.units.money ?? ""),
            .number(texts.text(.cliEnergyTotalEmissions), unit: system.units.emission ?? ""),
            .number(texts.text("plan.goal.chosenOptions")),
        ])
        // Of many drawn scenarios the first say how it goes; all are in the JSON.
        for scenario in ranking.scenarios.prefix(40) {
            let chosen = scenario.values.filter { $0.size > 1e-6 }.count
            table.append([
                scenario.id, figure(scenario.cost), figure(scenario.emissions),
                scenario.cost == nil ? texts.missing : texts.integer(chosen),
            ])
        }
        console.result(table: table, title: texts.text("plan.goal.scenarios"))
        if ranking.scenarios.count > 40 {
            let more = ranking.scenarios.count - 40
            console.result(texts.text("plan.goal.moreScenarios", ["count": .integer(more)]))
        }
    }

    /// Prices at which an option comes and goes, and the years in which it pays by itself.
    func show(_ found: EnergyBreakEven, _ system: EnergySystem) {
        let prices = found.prices
        let isFactor = found.meaning == "factor"
        var table = Table([
            .text(texts.text("plan.goal.happens")), .number(texts.text("plan.goal.below")),
            .number(texts.text("plan.goal.above")), .number(texts.text("plan.goal.sizeBelow")),
            .number(texts.text("plan.goal.sizeAbove")),
        ])
        for crossing in prices.crossings {
            table.append([
                texts.text("plan.goal.crossing.\(crossing.kind.rawValue)"), fine(crossing.below),
                fine(crossing.above), figure(crossing.sizes.first), figure(crossing.sizes.last),
            ])
        }
        let arguments: [String: Argument] = ["option": .text(prices.option), "price": .text(found.price)]
        let title = texts.text(isFactor ? "plan.goal.byFactor" : "plan.goal.byPrice", arguments)
        if prices.crossings.isEmpty {
            let isIn = (prices.points.first?.size ?? 0) > 1e-6
            console.result(title)
            console.result(texts.text(isIn ? "plan.goal.alwaysIn" : "plan.goal.neverIn", arguments))
        } else {
            console.result(table: table, title: title)
        }
        console.result(
            texts.text(
                "plan.goal.breakEvenNote",
                [
                    "tolerance": .number(prices.tolerance), "steps": .integer(prices.points.count - 1),
                    "from": .number(prices.points.first?.price ?? .nan),
                    "to": .number(prices.points.last?.price ?? .nan),
                ]
            )
        )
        showYears(found)
    }

    /// A price with enough digits to tell both ends of a crossing apart.
    private func fine(_ price: Double) -> String { texts.number(price, .significant(7)) }

    private func showYears(_ found: EnergyBreakEven) {
        let end = found.prices.points.last?.price ?? .nan
        var table = Table([
            .number(texts.text(.cliPathwayPeriod)), .number(texts.text("plan.goal.sizeNow")),
            .number(texts.text("plan.goal.sizeAt", ["price": .number(end)])),
        ])
        for (year, then) in zip(found.years.years, found.yearsAtEnd.years) {
            table.append(["\(year.year)", figure(year.size), figure(then.size)])
        }
        console.result(
            table: table,
            title: texts.text("plan.goal.aloneTitle", ["option": .text(found.years.option)])
        )
        say(found.years, ["plan.goal.noneNow", "plan.goal.onceNow", "plan.goal.firstNow"], end)
        say(found.yearsAtEnd, ["plan.goal.noneAtEnd", "plan.goal.onceAtEnd", "plan.goal.firstAtEnd"], end)
        console.result(texts.text("plan.goal.aloneNote"))
    }

    /// In no year, in some, or from one year on in all.
    private func say(_ years: BreakEvenYear, _ keys: [String], _ price: Double) {
        var arguments: [String: Argument] = ["price": .number(price)]
        guard let first = years.first else { return console.result(texts.text(keys[0], arguments)) }
        arguments["first"] = .text("\(first)")
        guard let lasting = years.lasting else { return console.result(texts.text(keys[1], arguments)) }
        arguments["lasting"] = .text("\(lasting)")
        console.result(texts.text(keys[2], arguments))
    }
}
