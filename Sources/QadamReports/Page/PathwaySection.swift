import QadamEvidence
import QadamText

extension ReportPage {
    /// The pathway: emissions, what is built, costs, the price of the limit, the abatement cost curve.
    var pathwaySection: Section? {
        guard let pathway = model.pathway, !pathway.runs.isEmpty else { return nil }
        let charts = model.pathwayCharts(texts)
        let abatement = charts.filter { $0.id == "abatement" }
        let runs = pathway.runs.enumerated().map { number, run in
            let drawn = charts.filter { $0.id == "pathway-\(number + 1)" }
            return HTML.joined([
                .joined(drawn.map(figure)), .element("p") { texts.format(run.status) },
                costs(run), built(run),
            ])
        }
        return Section(
            id: "pathway",
            title: texts.text(.reportPathwaySectionTitle),
            content: .joined([notes(pathway.notes)] + runs + abatement.map(figure))
        )
    }

    private func costs(_ run: PathwayPart.Run) -> HTML {
        let cost = ColumnFormat(run.costs, texts)
        let price = ColumnFormat(run.prices, texts)
        let hasPrices = run.prices.contains { $0 != nil }
        var columns: [Table.Column] = [
            .text(texts.text(.reportPeriodFrom)),
            .number(texts.text(.reportPeriodCost), unit: texts.unit(run.costUnit)),
        ]
        if hasPrices {
            columns.append(.number(texts.text(.reportLimitPrice), unit: texts.unit(run.priceUnit, .short)))
        }
        var table = Table(columns)
        for (index, year) in run.years.enumerated() where index < run.costs.count {
            let priced = index < run.prices.count ? run.prices[index] : nil
            table.append(["\(year)", cost.cell(run.costs[index])] + (hasPrices ? [price.cell(priced)] : []))
        }
        return titled(texts.text(.reportCostsTitle, ["run": run.name]), table)
    }

    private func built(_ run: PathwayPart.Run) -> HTML {
        guard run.built.contains(where: { !$0.isEmpty }) else { return .empty }
        var table = Table([
            .text(texts.text(.reportPeriodFrom)), .text(texts.text(.reportBuiltWhat)),
            .number(texts.text(.reportBuiltSize)),
        ])
        for (year, items) in zip(run.years, run.built) {
            for (index, item) in items.enumerated() {
                let size =
                    item.value.map { texts.amount($0, unit: item.unit, .significant(4)) } ?? texts.missing
                table.append([index == 0 ? "\(year)" : "", texts.format(item.label), size])
            }
        }
        return titled(texts.text(.reportBuiltTitle, ["run": run.name]), table)
    }
}
