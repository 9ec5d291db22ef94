import QadamEvidence
import QadamText
import QadamUnits

/// The year by months as stacked columns.
enum MonthChart {
    static func make(_ inventory: InventoryPart, _ texts: Texts) -> Chart? {
        guard var months = inventory.months, months.rows.count > 1 else { return nil }
        let short = months.rows.map { name($0, texts, texts.shortMonth) }
        months.rows = months.rows.map { .text(name($0, texts, texts.monthName)) }
        let sums = months.rows.indices.compactMap { row in months.total(ofRow: row).map { (row, $0) } }
        guard let greatest = sums.max(by: { $0.1 < $1.1 }), let least = sums.min(by: { $0.1 < $1.1 }) else {
            return nil
        }
        let amount = { (value: Double) in
            Argument.text(texts.amount(value, unit: months.unit, .significant(4), style: .short))
        }
        let finding = texts.text(
            .reportMonthsFinding,
            [
                "most": months.rows[greatest.0], "mostAmount": amount(greatest.1),
                "least": months.rows[least.0], "leastAmount": amount(least.1),
            ]
        )
        return Chart(
            id: "months",
            title: texts.text(.reportMonthsTitle),
            finding: finding,
            specification: specification(months, short, texts),
            table: months.table(rowTitle: texts.text(.reportMonth), texts)
        )
    }

    /// A month given by one of its days is named; anything else is worded as it is.
    private static func name(_ row: Argument, _ texts: Texts, _ word: (Int) -> String) -> String {
        if case .date(let day) = row { word(day.components.month) } else { texts.format(row) }
    }

    private static func specification(_ months: Breakdown, _ rows: [String], _ texts: Texts) -> JSONValue {
        let (names, values) = months.chartSeries(texts)
        var data: [JSONValue] = []
        for (row, name) in rows.enumerated() {
            for (series, seriesName) in names.enumerated() {
                guard let value = values[row][series] else { continue }
                data.append([
                    "month": .string(name), "series": .string(seriesName), "order": .integer(series),
                    "value": .number(value),
                ])
            }
        }
        let title = texts.text(.reportEmissionsAxis, ["unit": .text(texts.unit(months.unit, .short))])
        return ChartStyle.framed([
            .init("width", .integer(ChartStyle.width)),
            .init("height", .integer(310 + ChartStyle.legendHeight(names))),
            .init("autosize", ChartStyle.fit),
            .init("data", ["values": .array(data)]),
            .init("mark", ["type": "bar", "width": ["band": 0.8]]),
            .init(
                "encoding",
                [
                    "x": [
                        "field": "month", "type": "ordinal", "sort": .array(rows.map(JSONValue.string)),
                        "axis": ["title": nil, "labelAngle": 0],
                    ],
                    "y": [
                        "field": "value", "type": "quantitative", "stack": "zero", "title": .string(title),
                    ],
                    "color": [
                        "field": "series", "type": "nominal", "scale": ChartStyle.scale(names),
                        "legend": ChartStyle.legend(names),
                    ],
                    "order": ["field": "order", "type": "quantitative"],
                ]
            ),
        ])
    }
}
