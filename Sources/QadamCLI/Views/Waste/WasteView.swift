import QadamEvidence
import QadamReports
import QadamText
import QadamWaste
import QadamWorkspace

/// Waste as tables for the terminal.
struct WasteView {
    let console: Console
    var texts: Texts { console.texts }

    init(_ console: Console) { self.console = console }

    func figure(_ value: Double) -> String { texts.number(value, .significant(5)) }

    func figure(_ value: Double?) -> String { value.map(figure) ?? texts.missing }

    private func share(_ value: Double?) -> String { value.map { texts.percent($0) } ?? texts.missing }

    /// One table a site.
    func show(_ balances: WasteBalances) {
        for site in balances.sites {
            var table = Table([
                .text(texts.text(.cliWasteStream)),
                .number(texts.text(.cliWasteOpening), unit: texts.unit("t", .short)),
                .number(texts.text(.cliWasteGenerated), unit: texts.unit("t", .short)),
                .number(texts.text(.cliWasteReceived), unit: texts.unit("t", .short)),
                .number(texts.text(.cliWasteSent), unit: texts.unit("t", .short)),
                .number(texts.text(.cliWasteTreated), unit: texts.unit("t", .short)),
                .number(texts.text(.cliWasteClosing), unit: texts.unit("t", .short)),
                .number(texts.text(.cliWasteGap), unit: texts.unit("t", .short)),
            ])
            for line in site.lines {
                table.append([
                    balances.names[line.stream].map { texts.format(.name($0)) } ?? line.stream,
                    figure(line.opening), figure(line.generated), figure(line.received), figure(line.sent),
                    figure(line.treated), figure(line.closing), figure(line.gap),
                ])
            }
            console.result(table: table, title: "\(site.site), \(texts.period(site.period))")
        }
    }

    /// One table of years and one of carbon a landfill.
    func show(_ reports: [LandfillReport]) {
        for report in reports {
            let methane = texts.unit("kg{CH4}", .short)
            var table = Table([
                .number(texts.text(.cliWasteYearColumn)),
                .number(texts.text(.cliWasteMethaneGenerated), unit: methane),
                .number(texts.text(.cliWasteMethaneRecovered), unit: methane),
                .number(texts.text(.cliWasteMethaneOxidised), unit: methane),
                .number(texts.text(.cliWasteMethaneEmitted), unit: methane),
                .number(texts.text(.cliWasteEmission), unit: texts.unit("t{CO2e:\(report.gwpSet)}", .short)),
            ])
            for year in report.years {
                table.append([
                    String(year.year), figure(year.generated), figure(year.recovered), figure(year.oxidised),
                    figure(year.emitted), figure(year.co2e / 1000),
                ])
            }
            console.result(table: table, title: texts.format(.name(report.name)))
            var carbon = Table([
                .text(texts.text(.cliWasteMaterial)),
                .number(texts.text(.cliWasteDeposited), unit: texts.unit("t{C}", .short)),
                .number(texts.text(.cliWasteAerobic), unit: texts.unit("t{C}", .short)),
                .number(texts.text(.cliWasteStored), unit: texts.unit("t{C}", .short)),
                .number(texts.text(.cliWasteDecayed), unit: texts.unit("t{C}", .short)),
                .number(texts.text(.cliWasteRemaining), unit: texts.unit("t{C}", .short)),
            ])
            for part in report.carbon {
                carbon.append([
                    texts.format(.message(part.material)), figure(part.deposited), figure(part.aerobic),
                    figure(part.stored), figure(part.decayed), figure(part.remaining),
                ])
            }
            console.result(table: carbon, title: texts.text(.cliWasteCarbonTitle))
        }
    }

    /// One table of options a stream; what is avoided in a table of its own.
    func show(_ routes: [WasteRoutes]) {
        for route in routes {
            let comparison = route.comparison
            let emission = texts.unit("t{CO2e:\(comparison.gwpSet)}", .short)
            var table = Table(
                [
                    .text(texts.text(.cliWasteOption)),
                    .number(texts.text(.cliWasteCost), unit: comparison.currency),
                ]
                    + WasteBoundary.allCases.map { .number(texts.format(.message($0.title)), unit: emission) }
                    + [
                        .number(texts.text(.cliWasteDiverted)), .number(texts.text(.cliWasteHazardous)),
                        .text(texts.text(.cliWastePayback)),
                    ]
            )
            for result in comparison.results {
                table.append(
                    [name(result.option, route.options), figure(result.cost?.total)]
                        + WasteBoundary.allCases.map { figure(result.kilogramsCO2e[$0].map { $0 / 1000 }) }
                        + [share(result.diversion), share(result.hazardousShare), words(result.payback)]
                )
            }
            let mass = texts.amount(comparison.tonnes, unit: "t", .significant(5), style: .short)
            console.result(table: table, title: texts.format(.name(route.name)) + ", " + mass)
            showAvoided(route, emission)
        }
        console.result(texts.text(.cliWasteRoutesMeaning))
    }

    private func showAvoided(_ route: WasteRoutes, _ unit: String) {
        let avoiding = route.comparison.results.filter { $0.avoided != nil }
        guard !avoiding.isEmpty else { return }
        var table = Table([
            .text(texts.text(.cliWasteOption)), .number(texts.text(.cliWasteAvoided), unit: unit),
        ])
        for result in avoiding {
            table.append([
                name(result.option, route.options), figure(result.avoided.map { $0.shown.value / 1000 }),
            ])
        }
        console.result(table: table, title: texts.text(.cliWasteAvoidedTitle))
    }

    private func name(_ id: String, _ names: [String: LocalizedName]) -> String {
        names[id].map { texts.format(.name($0)) } ?? id
    }

    private func words(_ payback: Payback) -> String {
        switch payback {
        case .baseline: texts.text(.cliWasteBaselineCell)
        case .immediate: texts.text(.cliWasteImmediate)
        case .years(let years): texts.text(.cliWasteYears, ["years": .number(years)])
        case .never: texts.text(.cliWasteNever)
        case .unknown: texts.missing
        }
    }

    /// A plan: its years, where the waste goes, what is built.
    func show(_ report: WastePlanReport) {
        let (plan, money) = (report.plan, report.currency)
        console.result(
            texts.text(
                .cliWastePlanCost,
                [
                    "cost": .text("\(figure(plan.discountedCost)) \(money)"),
                    "rate": .text(texts.percent(report.rate)),
                ]
            )
        )
        var years = Table([
            .number(texts.text(.cliWasteYearColumn)), .number(texts.text(.cliWasteRunning), unit: money),
            .number(texts.text(.cliWasteCapital), unit: money),
            .number(texts.text(.cliWasteMass), unit: texts.unit("t", .short)),
            .number(texts.text(.cliWasteDiverted)), .number(texts.text(.cliWasteRecycled)),
            .number(texts.text(.cliWasteBuried), unit: texts.unit("t", .short)),
            .number(texts.text(.cliWasteEmission), unit: texts.unit("t{CO2e}", .short)),
        ])
        for year in plan.years {
            let whole = year.waste > 0 ? year.waste : .nan
            years.append([
                String(year.year), figure(year.running), figure(year.capital), figure(year.waste),
                share(year.diverted / whole), share(year.recycled / whole), figure(year.landfilled),
                figure(year.emitted),
            ])
        }
        console.result(table: years, title: texts.text(.cliWastePlanYears))
        var flows = Table([
            .text(texts.text(.cliWasteStream)), .text(texts.text(.cliWasteRoute)),
            .number(texts.text(.cliWasteYearColumn)),
            .number(texts.text(.cliWasteMass), unit: texts.unit("t", .short)),
        ])
        for flow in plan.flows {
            flows.append([
                name(flow.stream, report.streams), name(flow.route, report.routes), String(flow.year),
                figure(flow.tonnes),
            ])
        }
        console.result(table: flows, title: texts.text(.cliWastePlanFlows))
        guard !plan.works.isEmpty else { return }
        var works = Table([
            .text(texts.text(.cliWasteRoute)), .number(texts.text(.cliWasteYearColumn)),
            .number(texts.text(.cliWasteCapacity), unit: texts.unit("t/yr", .short)),
        ])
        for work in plan.works {
            works.append([name(work.route, report.routes), String(work.year), figure(work.tonnesPerYear)])
        }
        console.result(table: works, title: texts.text(.cliWastePlanWorks))
    }

    /// Metals in stocks, their recovery, and the indicators.
    func show(_ circularity: WasteCircularity) {
        for stock in circularity.stocks {
            var table = Table([
                .text(texts.text(.cliWasteMetal)),
                .number(texts.text(.cliWasteOpening), unit: texts.unit("t", .short)),
                .number(texts.text(.cliWasteAdded), unit: texts.unit("t", .short)),
                .number(texts.text(.cliWasteReclaimed), unit: texts.unit("t", .short)),
                .number(texts.text(.cliWasteClosing), unit: texts.unit("t", .short)),
            ])
            for metal in stock.metals {
                table.append([
                    metal.symbol, figure(metal.opening), figure(metal.added), figure(metal.reclaimed),
                    figure(metal.closing),
                ])
            }
            console.result(table: table, title: texts.format(.name(stock.name)))
        }
        if !circularity.metals.isEmpty {
            var table = Table([
                .text(texts.text(.cliWasteMetal)),
                .number(texts.text(.cliWasteFeed), unit: texts.unit("t", .short)),
                .number(texts.text(.cliWasteRecycledContent)), .number(texts.text(.cliWasteRecovery)),
                .number(texts.text(.cliWasteUnaccounted), unit: texts.unit("t", .short)),
            ])
            for metal in circularity.metals {
                table.append([
                    metal.metal, figure(metal.feed), share(metal.recycledContent), share(metal.recovery),
                    figure(metal.unaccounted),
                ])
            }
            console.result(table: table, title: texts.text(.cliWasteRecoveryTitle))
        }
        showProducts(circularity.products)
        guard !circularity.measures.isEmpty else { return }
        var table = Table([
            .text(texts.text(.cliWasteIndicator)), .number(texts.text(.cliWasteLow)),
            .number(texts.text(.cliWasteHigh)), .number(texts.text(.cliWasteCoverage)),
        ])
        for measure in circularity.measures {
            table.append([
                texts.format(.message(measure.indicator.title)), share(measure.low), share(measure.high),
                share(measure.coverage),
            ])
        }
        console.result(table: table, title: texts.text(.cliWasteIndicatorTitle))
    }

    /// Products by the Material Circularity Indicator, with the figures that it is made of.
    private func showProducts(_ products: [WasteCircularity.Product]) {
        guard !products.isEmpty else { return }
        var table = Table([
            .text(texts.text(.cliWasteProduct)), .number(texts.text(.cliWasteVirgin)),
            .number(texts.text(.cliWasteUnrecoverable)), .number("LFI"), .number("MCI"),
            .text(texts.text(.cliWasteSource)),
        ])
        for product in products {
            table.append([
                texts.format(.name(product.name)), share(product.virginFeedstock),
                share(product.unrecoverableWaste), figure(product.linearFlowIndex), figure(product.indicator),
                product.source,
            ])
        }
        console.result(table: table, title: texts.text(.cliWasteProductTitle))
    }
}
