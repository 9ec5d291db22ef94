import QadamEvidence
import QadamText

/// The marginal abatement cost curve: a block a measure, as wide as what it abates on top of the former ones and as
/// high as what a tonne costs. Blocks carry the numbers of the list beside them, so that no label overlaps another.
enum AbatementChart {
    static func make(_ pathway: PathwayPart, _ texts: Texts) -> Chart? {
        guard !pathway.abatement.isEmpty else { return nil }
        let saving = pathway.abatement.filter { $0.cost < 0 }
        let sum = pathway.abatement.map(\.abatement).reduce(0, +)
        let finding = texts.text(
            saving.isEmpty ? .reportAbatementFindingNone : .reportAbatementFinding,
            [
                "count": .integer(pathway.abatement.count), "saving": .integer(saving.count),
                "amount": .text(
                    texts.amount(sum, unit: pathway.abatementUnit, .significant(4), style: .short)
                ),
            ]
        )
        return Chart(
            id: "abatement",
            title: texts.text(.reportAbatementTitle),
            finding: finding,
            specification: specification(pathway, texts),
            table: table(pathway, texts)
        )
    }

    private static func table(_ pathway: PathwayPart, _ texts: Texts) -> Table {
        let unit = texts.unit(pathway.abatementUnit, .short)
        let costs = ColumnFormat(pathway.abatement.map(\.cost), texts)
        let sums = pathway.abatement.indices.map { pathway.abatement[...$0].map(\.abatement).reduce(0, +) }
        let amounts = ColumnFormat(sums.map { $0 }, texts)
        var table = Table([
            .number(texts.text(.reportNumber)), .text(texts.text(.reportMeasure)),
            .number(texts.text(.reportAbatement), unit: unit),
            .number(texts.text(.reportCumulative), unit: unit),
            .number(texts.text(.reportCost), unit: texts.unit(pathway.abatementCostUnit, .short)),
        ])
        for (index, step) in pathway.abatement.enumerated() {
            table.append([
                texts.integer(index + 1), texts.format(step.name), amounts.cell(step.abatement),
                amounts.cell(sums[index]), costs.cell(step.cost),
            ])
        }
        return table
    }

    private static func specification(_ pathway: PathwayPart, _ texts: Texts) -> JSONValue {
        let kinds = [texts.text(.reportSaves), texts.text(.reportCosts)]
        let sum = pathway.abatement.map(\.abatement).reduce(0, +)
        var end = 0.0
        let blocks: [JSONValue] = pathway.abatement.enumerated().map { index, step in
            let start = end
            end += step.abatement
            return [
                "from": .number(start), "to": .number(end), "middle": .number((start + end) / 2),
                "cost": .number(step.cost), "kind": .string(step.cost < 0 ? kinds[0] : kinds[1]),
                // A number fits on a block that takes two hundredths of the axis or more.
                "label": .string(step.abatement >= 0.02 * sum ? texts.integer(index + 1) : ""),
            ]
        }
        let names: [JSONValue] = pathway.abatement.enumerated().flatMap { index, step -> [JSONValue] in
            let lines = ChartStyle.wrapped(texts.format(step.name), 28).split(separator: "\n")
            return lines.enumerated().map { line, text in
                ["number": .string(line == 0 ? texts.integer(index + 1) : ""), "name": .string(String(text))]
            }
        }
        return ChartStyle.framed([
            .init("spacing", 16),
            .init("hconcat", [curve(blocks, kinds: kinds, pathway, texts), list(names)]),
        ])
    }

    private static func curve(
        _ blocks: [JSONValue],
        kinds: [String],
        _ pathway: PathwayPart,
        _ texts: Texts
    ) -> JSONValue {
        let amount = texts.text(
            .reportCumulativeAxis,
            ["unit": .text(texts.unit(pathway.abatementUnit, .short))]
        )
        let cost = texts.text(.reportCostAxis, ["unit": .text(texts.unit(pathway.abatementCostUnit, .short))])
        let colors: JSONValue = [
            "domain": .array(kinds.map(JSONValue.string)),
            "range": [.string(ChartStyle.green), .string(ChartStyle.orange)],
        ]
        let y: JSONValue = ["field": "cost", "type": "quantitative", "title": .string(cost)]
        let label = { (test: String, baseline: String, offset: Int) -> JSONValue in
            [
                "transform": [["filter": .string(test)]],
                "mark": ["type": "text", "baseline": .string(baseline), "dy": .integer(offset)],
                "encoding": [
                    "x": ["field": "middle", "type": "quantitative"], "y": y, "text": ["field": "label"],
                ],
            ]
        }
        return [
            "width": 400, "height": 340, "data": ["values": .array(blocks)],
            "layer": [
                [
                    "mark": ["type": "rect"],
                    "encoding": [
                        "x": ["field": "from", "type": "quantitative", "title": .string(amount)],
                        "x2": ["field": "to"], "y": y, "y2": ["datum": 0],
                        "color": [
                            "field": "kind", "type": "nominal", "scale": colors,
                            "legend": ChartStyle.legend(kinds),
                        ],
                    ],
                ],
                label("datum.cost >= 0", "bottom", -3), label("datum.cost < 0", "top", 4),
                ["mark": ["type": "rule", "color": "#1A1A1A"], "encoding": ["y": ["datum": 0]]],
            ],
        ]
    }

    /// Numbers and names beside the plot, in its order.
    private static func list(_ names: [JSONValue]) -> JSONValue {
        let rows: [JSONValue] = names.enumerated().map { index, name in name.setting("line", .integer(index))
        }
        let y: JSONValue = [
            "field": "line", "type": "quantitative", "axis": nil,
            "scale": ["domain": [.integer(max(rows.count, 17)), 0], "nice": false],
        ]
        return [
            "width": 230, "height": 340, "data": ["values": .array(rows)],
            "layer": [
                [
                    "mark": ["type": "text", "align": "right", "x": 18, "baseline": "top"],
                    "encoding": ["y": y, "text": ["field": "number"]],
                ],
                [
                    "mark": ["type": "text", "align": "left", "x": 26, "baseline": "top"],
                    "encoding": ["y": y, "text": ["field": "name"]],
                ],
            ],
        ]
    }
}
