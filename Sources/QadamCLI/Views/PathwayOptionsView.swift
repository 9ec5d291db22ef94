import QadamEvidence
import QadamPathways
import QadamReports
import QadamText

/// The options of a scenario, chosen or not: what they cost and save, how long they last, where the figures come from.
struct PathwayOptionsView {
    let scenario: PathwayScenario
    let plan: PathwayPlan?
    let texts: Texts

    var table: Table {
        var table = Table([
            .text(texts.text(.cliPathwayOption)), .text(texts.text(.cliPathwayOptionCost)),
            .text(texts.text(.cliPathwayOptionSaving)), .text(texts.text(.cliPathwayOptionLife)),
            .text(texts.text(.cliPathwayOptionSource)), .text(texts.text(.cliPathwayOptionChosen)),
        ])
        for row in measures + technologies + storages + instruments { table.append(row) }
        return table
    }

    private var currency: String { scenario.economics.currency }

    private func amount(_ value: Double?, _ unit: String) -> String {
        value.map { texts.amount($0, unit: unit, .significant(4), style: .short) } ?? texts.missing
    }

    private func years(_ count: Int) -> String { texts.amount(Double(count), unit: "yr") }

    /// Works that the figures come from; what has none is an assumption.
    private func sources(_ sources: [ParameterSource]) -> String {
        let works = sources.compactMap { $0.citation?.reference }
        var names = works.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        if sources.contains(where: \.isAssumption) { names.append(texts.text(.cliPathwayAssumption)) }
        return names.joined(separator: ", ")
    }

    private func chosen(_ first: (PeriodResult) -> Bool) -> String {
        guard let plan, plan.hasPlan else { return texts.missing }
        return plan.periods.first(where: first).map { String($0.period.firstYear) }
            ?? texts.text(.cliPathwayNever)
    }

    private var measures: [[String]] {
        scenario.measures.map { measure in
            let levels = Set(scenario.levels.filter { $0.measures.contains(measure.id) }.map(\.id))
            let savings = measure.savings.map {
                "\(name($0.endUse)) \(texts.percent($0.fraction))"
            }
            return [
                texts.format(.name(measure.name)), amount(measure.investmentPerM2, "\(currency)/m2"),
                savings.joined(separator: ", "), years(measure.lifeYears), sources(measure.sources),
                chosen { $0.levels.contains { $0.level.map(levels.contains) ?? false } },
            ]
        }
    }

    private func name(_ endUse: EndUse) -> String {
        switch endUse {
        case .electricity: texts.text(.cliPathwayElectricity)
        case .heat: texts.text(.cliPathwayHeat)
        default: endUse.rawValue
        }
    }

    private var technologies: [[String]] {
        scenario.technologies.map { technology in
            [
                texts.format(.name(technology.name)), amount(technology.investment?.perMW, "\(currency)/MW"),
                texts.missing, technology.investment.map { years($0.lifeYears) } ?? texts.missing,
                sources(technology.sources),
                technology.investment == nil
                    ? texts.text(.cliPathwayIsThere)
                    : chosen { $0.capacities.contains { $0.technology == technology.id && $0.newMW > 1e-6 } },
            ]
        }
    }

    private var storages: [[String]] {
        scenario.storages.map { storage in
            [
                texts.format(.name(storage.name)), amount(storage.energyPerMWh, "\(currency)/MWh"),
                texts.missing,
                years(storage.energyLifeYears), sources(storage.sources),
                chosen { $0.storages.contains { $0.storage == storage.id && $0.energyMWh > 1e-6 } },
            ]
        }
    }

    private var instruments: [[String]] {
        let used: (String) -> String = { id in
            chosen { $0.instruments.contains { $0.instrument == id && $0.amount > 1e-6 } }
        }
        return scenario.contracts.map {
            [
                texts.format(.name($0.name)), amount($0.premium.first, "\(currency)/MWh"), texts.missing,
                texts.missing,
                sources($0.sources), used($0.id),
            ]
        }
            + scenario.credits.map {
                [
                    texts.format(.name($0.name)), amount($0.price.first, "\(currency)/t{CO2e}"),
                    texts.missing,
                    texts.missing, sources($0.sources), used($0.id),
                ]
            }
    }
}
