import ArgumentParser
import QadamEvidence
import QadamPathways
import QadamReports
import QadamText

/// By what a pathway is shown.
enum PathwayGrouping: String, ExpressibleByArgument, CaseIterable {
    case plan, emissions, cost, built, levels, options, curve, days
}

/// A pathway as tables for the terminal.
struct PathwayView {
    private let result: PathwayResult
    private let scenario: PathwayScenario
    private let console: Console
    private var texts: Texts { console.texts }
    private static let million = 1e6

    init(_ result: PathwayResult, _ scenario: PathwayScenario, _ console: Console) {
        self.result = result
        self.scenario = scenario
        self.console = console
    }

    /// The plans side by side, then the limited plan by period, then the curve.
    func show() {
        console.result(texts.format(.name(scenario.name)))
        show(.plan, plan: .limited)
        for grouping in [PathwayGrouping.emissions, .cost, .built] { show(grouping, plan: .limited) }
        show(.curve, plan: .limited)
    }

    func show(_ grouping: PathwayGrouping, plan kind: PlanKind) {
        switch grouping {
        case .plan: console.result(table: plans(), title: texts.text(.cliPathwayPlans))
        case .curve: curve()
        case .options:
            let view = PathwayOptionsView(scenario: scenario, plan: result.plan(kind), texts: texts)
            console.result(
                table: view.table,
                title: texts.text(.cliPathwayOptions, ["plan": .message(kind.title)])
            )
        case .days: days()
        case .emissions, .cost, .built, .levels:
            guard let plan = result.plan(kind), plan.hasPlan else {
                return console.result("\n" + texts.text(.cliPathwayNoPlan, ["plan": .message(kind.title)]))
            }
            let name = texts.render(kind.title)
            switch grouping {
            case .emissions:
                console.result(table: emissions(plan), title: heading(.cliPathwayEmissions, name))
            case .cost: console.result(table: cost(plan), title: heading(.cliPathwayCost, name))
            case .levels: console.result(table: levels(plan), title: heading(.cliPathwayLevels, name))
            default: console.result(table: built(plan), title: heading(.cliPathwayBuilt, name))
            }
        }
    }

    private func heading(_ key: TextKey, _ plan: String) -> String { texts.text(key, ["plan": .text(plan)]) }

    private var money: String {
        texts.text(.cliPathwayMillion, ["currency": .text(texts.unit(result.currency))])
    }

    private func millions(_ value: Double?) -> String {
        value.map { texts.number($0 / Self.million, .significant(4)) } ?? texts.missing
    }

    private func plans() -> Table {
        var table = Table([
            .text(texts.text(.cliPathwayPlanColumn)), .text(texts.text(.cliPathwayStatus)),
            .number(texts.text(.cliPathwayDiscounted), unit: money),
            .number(texts.text(.cliPathwayGapColumn)),
            .number(texts.text(.cliPathwayCumulative), unit: texts.unit("t{CO2e}", .short)),
        ])
        for plan in result.plans {
            table.append([
                texts.render(plan.kind.title), texts.render(plan.status.message),
                millions(plan.discountedCost),
                plan.gap.map { texts.percent($0, .significant(2)) } ?? texts.missing,
                plan.hasPlan ? texts.number(plan.cumulativeEmissions, .decimals(0)) : texts.missing,
            ])
        }
        return table
    }

    private func emissions(_ plan: PathwayPlan) -> Table {
        let tonnes = texts.unit("t{CO2e}/yr", .short)
        var table = Table([
            .text(texts.text(.cliPathwayPeriod)), .number(texts.text(.cliInventoryScope1), unit: tonnes),
            .number(texts.text(.cliInventoryScope2Location), unit: tonnes),
            .number(texts.text(.cliInventoryScope2Market), unit: tonnes),
            .number(texts.text(.cliInventoryScope3), unit: tonnes),
            .number(texts.text(.cliPathwayCounted), unit: tonnes),
            .number(texts.text(.cliPathwayCredited), unit: tonnes),
            .number(texts.text(.cliPathwayLimit), unit: tonnes),
            .number(texts.text(.cliPathwayPrice), unit: texts.unit("\(result.currency)/t{CO2e}", .short)),
        ])
        for period in plan.periods {
            let emissions = period.emissions
            let figures = [
                emissions.scope1, emissions.energy.scope2Location, emissions.energy.scope2Market,
                emissions.energy.scope3Upstream + emissions.otherScope3, emissions.counted,
                emissions.credited,
            ]
            table.append(
                [name(period)] + figures.map { texts.number($0, .decimals(0)) } + [
                    period.limit.map { texts.number($0, .decimals(0)) } ?? texts.missing,
                    period.priceOfLimit.map { texts.number($0, .significant(4)) } ?? texts.missing,
                ]
            )
        }
        return table
    }

    private func name(_ period: PeriodResult) -> String {
        let last = period.period.firstYear + period.period.years - 1
        return "\(period.period.firstYear)–\(last)"
    }

    private func cost(_ plan: PathwayPlan) -> Table {
        var table = Table([
            .text(texts.text(.cliPathwayPeriod)),
            .number(texts.text(.cliPathwayInvestment), unit: money),
            .number(texts.text(.cliPathwayEnergy), unit: money),
            .number(texts.text(.cliPathwayFixed), unit: money),
            .number(texts.text(.cliPathwayContracts), unit: money),
            .number(texts.text(.cliPathwayCredits), unit: money),
            .number(texts.text(.cliPathwayPerYear), unit: money),
        ])
        for period in plan.periods {
            let cost = period.cost
            table.append(
                [name(period)]
                    + [
                        cost.investment, cost.carriers, cost.fixed + cost.variable, cost.contracts,
                        cost.credits, cost.perYear,
                    ]
                    .map(millions)
            )
        }
        return table
    }

    private func built(_ plan: PathwayPlan) -> Table {
        var table = Table([.text(texts.text(.cliPathwayWhat))] + plan.periods.map { .number(name($0)) })
        for technology in scenario.technologies {
            let row = plan.periods.map { period in
                period.capacities.first { $0.technology == technology.id }?.totalMW
            }
            guard row.contains(where: { ($0 ?? 0) > 1e-6 }) else { continue }
            table.append(["\(texts.format(.name(technology.name))), \(texts.unit("MW"))"] + row.map(quantity))
        }
        for storage in scenario.storages {
            let row = plan.periods.map { period in
                period.storages.first { $0.storage == storage.id }?.energyMWh
            }
            guard row.contains(where: { ($0 ?? 0) > 1e-6 }) else { continue }
            table.append(["\(texts.format(.name(storage.name))), \(texts.unit("MWh"))"] + row.map(quantity))
        }
        for level in scenario.levels {
            let row = plan.periods.map { period in period.levels.count { $0.level == level.id } }
            guard row.contains(where: { $0 > 0 }) else { continue }
            table.append(
                [texts.text(.cliPathwayBuildingsAt, ["level": .name(level.name)])]
                    + row.map { texts.integer($0) }
            )
        }
        for (id, name, unit) in scenario.contracts.map({ ($0.id, $0.name, "MWh/yr") })
            + scenario.credits.map({ ($0.id, $0.name, "t{CO2e}/yr") })
        {
            let row = plan.periods.map { period in period.instruments.first { $0.instrument == id }?.amount }
            guard row.contains(where: { ($0 ?? 0) > 1e-6 }) else { continue }
            table.append(["\(texts.format(.name(name))), \(texts.unit(unit, .short))"] + row.map(quantity))
        }
        return table
    }

    private func quantity(_ value: Double?) -> String {
        value.map { texts.number($0, .significant(3)) } ?? texts.missing
    }

    private func levels(_ plan: PathwayPlan) -> Table {
        let names = Dictionary(
            scenario.levels.map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
        var table = Table([.text(texts.text(.cliInventoryBuilding))] + plan.periods.map { .text(name($0)) })
        for building in scenario.buildings {
            table.append(
                [texts.format(.name(building.name))]
                    + plan.periods.map { period in
                        guard let level = period.levels.first(where: { $0.building == building.id })?.level,
                            let name = names[level]
                        else { return texts.text(.cliPathwayAsToday) }
                        return texts.format(.name(name))
                    }
            )
        }
        return table
    }

    private func curve() {
        guard let curve = result.curve else { return }
        var table = Table([
            .text(texts.text(.cliPathwayMeasure)),
            .number(texts.text(.cliPathwayAbated), unit: texts.unit("t{CO2e}/yr", .short)),
            .number(
                texts.text(.cliPathwayCostPerTonne),
                unit: texts.unit("\(result.currency)/t{CO2e}", .short)
            ),
            .number(texts.text(.cliPathwayNaiveAbated), unit: texts.unit("t{CO2e}/yr", .short)),
            .number(texts.text(.cliPathwayNaiveCost), unit: texts.unit("\(result.currency)/t{CO2e}", .short)),
        ])
        for step in curve.steps {
            let naive = curve.naive.first { $0.option == step.option }
            table.append([
                texts.format(.name(step.name)), texts.number(step.tonnes, .decimals(0)),
                step.costPerTonne.map { texts.number($0, .significant(4)) } ?? texts.missing,
                naive.map { texts.number($0.tonnes, .decimals(0)) } ?? texts.missing,
                naive?.costPerTonne.map { texts.number($0, .significant(4)) } ?? texts.missing,
            ])
        }
        table.appendTotal([
            texts.text(.reportTotal), texts.number(curve.systemTonnes, .decimals(0)), "",
            texts.number(curve.naiveTonnes, .decimals(0)), "",
        ])
        console.result(
            table: table,
            title: texts.text(.cliPathwayCurve, ["year": .text(String(curve.period.firstYear))])
        )
        console.result(
            texts.text(
                .cliPathwayInteraction,
                ["tonnes": .amount(curve.interactionLoss.rounded(), unit: "t{CO2e}/yr")]
            )
        )
    }

    private func days() {
        guard let days = result.days else { return }
        var table = Table([
            .text(texts.text(.cliPathwaySeries)), .number(texts.text(.cliPathwayEnergyError)),
            .number(texts.text(.cliPathwayDurationError)), .number(texts.text(.cliPathwayPeakError)),
        ])
        for error in days.errors {
            table.append(
                [error.name]
                    + [error.energyError, error.durationCurveError, error.peakError].map {
                        texts.percent($0, .significant(2))
                    }
            )
        }
        console.result(
            table: table,
            title: texts.text(.cliPathwayDays, ["count": .integer(days.count)])
        )
    }
}
