import QadamEvidence
import QadamText

extension ReportPage {
    /// The figures that a reader looks for first.
    var summarySection: Section? {
        let figures = keyFigures
        guard !figures.isEmpty else { return nil }
        return Section(
            id: "summary",
            title: texts.text(.reportSummaryTitle),
            content: .element("dl", [("class", "keys")]) {
                for figure in figures { key(figure) }
            }
        )
    }

    private var keyFigures: [Figure] {
        var figures: [Figure] = model.inventory.map(\.totals) ?? []
        for product in model.products?.products ?? [] {
            figures.append(Figure(product.name, product.byAssessment, unit: product.unit))
        }
        for run in model.pathway?.runs ?? [] {
            let label = Message(
                "report.summary.pathwayCost",
                ["run": run.name]
            )
            figures.append(Figure(.message(label), run.discounted.value, unit: run.discounted.unit))
        }
        return figures
    }

    private func key(_ figure: Figure) -> HTML {
        .element("div") {
            HTML.element("dt") { texts.format(figure.label) }
            HTML.element("dd") {
                figure.value.map { texts.number($0, .significant(4)) } ?? texts.missing
                HTML.element("small") { texts.unit(figure.unit) }
                if let low = figure.low, let high = figure.high {
                    HTML.element("small") {
                        texts.text(
                            .reportSummaryInterval,
                            [
                                "low": .text(texts.number(low, .significant(4))),
                                "high": .text(texts.number(high, .significant(4))),
                            ]
                        )
                    }
                }
            }
        }
    }
}
