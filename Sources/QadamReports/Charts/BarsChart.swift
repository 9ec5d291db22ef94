import QadamEvidence
import QadamText

/// A breakdown as horizontal stacked bars, the greatest sum on top, with the sum at the end of each bar.
enum BarsChart {
    static func specification(_ breakdown: Breakdown, _ texts: Texts) -> JSONValue {
        let (names, values) = breakdown.chartSeries(texts)
        let rows = breakdown.rows.map { ChartStyle.wrapped(texts.format($0)) }
        let format = ColumnFormat(breakdown.rows.indices.map { breakdown.total(ofRow: $0) }, texts)
        var data: [JSONValue] = []
        for (row, name) in rows.enumerated() {
            for (series, seriesName) in names.enumerated() {
                guard let value = values[row][series] else { continue }
                data.append([
                    "row": .string(name), "series": .string(seriesName), "order": .integer(series),
                    "value": .number(value),
                ])
            }
        }
        let sums: [JSONValue] = rows.indices.map { row in
            [
                "row": .string(rows[row]), "end": .number(positiveSum(values[row])),
                "label": .string(format.cell(breakdown.total(ofRow: row))),
            ]
        }
        let scale = ChartStyle.roomForLabels(values.map(positiveSum))
        return frame(
            rows: rows,
            names: names,
            data: data,
            sums: sums,
            scale: scale,
            unit: breakdown.unit,
            texts
        )
    }

    /// Where the bar ends to the right.
    private static func positiveSum(_ values: [Double?]) -> Double {
        values.compactMap(\.self).filter { $0 > 0 }.reduce(0, +)
    }

    private static func frame(
        rows: [String],
        names: [String],
        data: [JSONValue],
        sums: [JSONValue],
        scale: JSONValue,
        unit: String,
        _ texts: Texts
    ) -> JSONValue {
        let title = texts.text(.reportEmissionsAxis, ["unit": .text(texts.unit(unit, .short))])
        let y: JSONValue = [
            "field": "row", "type": "nominal", "sort": .array(rows.map(JSONValue.string)),
            "axis": ChartStyle.names,
        ]
        let x: JSONValue = [
            "field": "value", "type": "quantitative", "stack": "zero", "title": .string(title),
            "scale": scale,
        ]
        let color: JSONValue = [
            "field": "series", "type": "nominal", "scale": ChartStyle.scale(names),
            "legend": ChartStyle.legend(names),
        ]
        return ChartStyle.framed([
            .init("width", .integer(ChartStyle.width)),
            .init("height", .integer(50 + ChartStyle.legendHeight(names) + ChartStyle.height(rows, row: 30))),
            .init("autosize", ChartStyle.fit),
            .init(
                "layer",
                [
                    [
                        "data": ["values": .array(data)], "mark": ["type": "bar", "height": ["band": 0.7]],
                        "encoding": [
                            "y": y, "x": x, "color": color,
                            "order": ["field": "order", "type": "quantitative"],
                        ],
                    ],
                    [
                        "data": ["values": .array(sums)], "mark": ["type": "text", "align": "left", "dx": 6],
                        "encoding": [
                            "y": y,
                            "x": ["field": "end", "type": "quantitative", "title": .string(title)],
                            "text": ["field": "label"],
                        ],
                    ],
                ]
            ),
        ])
    }
}
