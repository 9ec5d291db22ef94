import QadamEvidence
import QadamText

/// Products by stage of their life cycle, each bar split into process and energy as the formula of the source is.
enum StageChart {
    /// Products with another unit than the first cannot stand on the same axis; they get a chart of their own.
    static func make(_ products: [ProductsPart.Product], number: Int, _ part: ProductsPart, _ texts: Texts)
        -> Chart?
    {
        guard let first = products.first else { return nil }
        return Chart(
            id: number == 0 ? "stages" : "stages-\(number + 1)",
            title: texts.text(.reportStagesTitle),
            finding: finding(products, part, texts),
            specification: specification(products, unit: first.unit, texts),
            table: table(products, unit: first.unit, texts)
        )
    }

    private static func finding(_ products: [ProductsPart.Product], _ part: ProductsPart, _ texts: Texts)
        -> String
    {
        let names = products.map(\.name)
        if let comparison = part.comparisons.first(where: {
            names.contains($0.linear) && names.contains($0.circular)
        }) {
            return texts.text(
                comparison.index >= 0 ? .reportStagesFindingLess : .reportStagesFindingMore,
                [
                    "circular": comparison.circular, "linear": comparison.linear,
                    "share": .share(abs(comparison.index)),
                ]
            )
        }
        let parts = products.flatMap { product in
            product.stages.map { (product, $0, ($0.process + $0.energy) / product.byFormula) }
        }
        guard let largest = parts.max(by: { $0.2 < $1.2 }) else { return "" }
        return texts.text(
            .reportStagesFindingLargest,
            ["product": largest.0.name, "stage": largest.1.name, "share": .share(largest.2)]
        )
    }

    private static func table(_ products: [ProductsPart.Product], unit: String, _ texts: Texts) -> Table {
        let word = texts.unit(unit, .short)
        var table = Table([
            .text(texts.text(.reportProduct)), .text(texts.text(.reportStage)),
            .number(texts.text(.reportProcess), unit: word),
            .number(texts.text(.reportAggregatedOfProcess), unit: word),
            .number(texts.text(.reportEnergy), unit: word),
            .number(texts.text(.reportTotal), unit: word),
        ])
        for product in products {
            let format = ColumnFormat([product.byFormula], texts)
            for stage in product.stages {
                table.append([
                    texts.format(product.name), texts.format(stage.name), format.cell(stage.process),
                    format.cell(stage.aggregated), format.cell(stage.knownEnergy),
                    format.cell(stage.process + stage.energy),
                ])
            }
            table.appendTotal([
                texts.format(product.name), texts.text(.reportTotal),
                format.cell(product.stages.map(\.process).reduce(0, +)),
                format.cell(product.stages.map(\.aggregated).reduce(0, +)),
                format.cell(
                    product.stages.contains { $0.knownEnergy == nil }
                        ? nil : product.stages.map(\.energy).reduce(0, +)
                ), format.cell(product.byFormula),
            ])
        }
        return table
    }

    private static func specification(
        _ products: [ProductsPart.Product],
        unit: String,
        _ texts: Texts
    ) -> JSONValue {
        let hasAggregated = products.contains { $0.stages.contains { $0.aggregated != 0 } }
        let process = texts.text(.reportProcess)
        let (aggregated, energy) = (texts.text(.reportAggregated), texts.text(.reportEnergy))
        let kinds = hasAggregated ? [process, aggregated, energy] : [process, energy]
        let title = texts.text(.reportFootprintAxis, ["unit": .text(texts.unit(unit, .short))])
        let label = { (stage: ProductsPart.Stage) in ChartStyle.wrapped(texts.format(stage.name), 24) }
        // The product with the most stages gives their order; the others may lack some of them.
        var stages: [String] = []
        for product in products.sorted(by: { $0.stages.count > $1.stages.count }) {
            stages += product.stages.map(label).filter { !stages.contains($0) }
        }
        var heads: [JSONValue] = []
        let data: [JSONValue] = products.flatMap { product in
            let head = texts.text(
                .reportProductHead,
                [
                    "product": product.name,
                    "amount": .text(
                        texts.amount(product.byFormula, unit: unit, .significant(4), style: .short)
                    ),
                ]
            )
            heads.append(.string(head))
            return product.stages.flatMap { stage -> [JSONValue] in
                let name = label(stage)
                let parts = [
                    (process, stage.process - stage.aggregated, 0), (aggregated, stage.aggregated, 1),
                    (energy, stage.energy, 2),
                ]
                return parts.filter { kinds.contains($0.0) }.map { kind, value, order in
                    [
                        "product": .string(head), "stage": .string(name), "kind": .string(kind),
                        "order": .integer(order), "value": .number(value),
                    ]
                }
            }
        }
        let bars = plot(stages: stages, kinds: kinds, title: title)
        return ChartStyle.framed([
            .init("data", ["values": .array(data)]), .init("columns", 1), .init("spacing", 14),
            .init(
                "facet",
                [
                    "field": "product", "type": "nominal", "sort": .array(heads), "title": nil,
                    "header": ["labelAnchor": "start"],
                ]
            ),
            .init("spec", bars), .init("resolve", ["scale": ["y": "independent"]]),
        ])
    }

    private static func plot(stages: [String], kinds: [String], title: String) -> JSONValue {
        [
            "width": 520,
            "height": ["step": .integer(ChartStyle.height(stages, row: 30) / max(1, stages.count))],
            "mark": ["type": "bar", "height": ["band": 0.7]],
            "encoding": [
                "y": [
                    "field": "stage", "type": "nominal", "sort": .array(stages.map(JSONValue.string)),
                    "axis": ChartStyle.names,
                ],
                "x": ["field": "value", "type": "quantitative", "stack": "zero", "title": .string(title)],
                "color": [
                    "field": "kind", "type": "nominal", "scale": ChartStyle.scale(kinds),
                    "legend": ChartStyle.legend(kinds),
                ],
                "order": ["field": "order", "type": "quantitative"],
            ],
        ]
    }
}
