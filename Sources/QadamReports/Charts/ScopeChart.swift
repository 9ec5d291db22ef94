import QadamEvidence
import QadamText

/// Emissions by scope as bars with their 95 % intervals.
enum ScopeChart {
    static func make(_ inventory: InventoryPart, _ texts: Texts) -> Chart? {
        let known = inventory.scopes.filter { $0.value != nil }
        guard let unit = known.first?.unit,
            let largest = known.max(by: { ($0.value ?? -.infinity) < ($1.value ?? -.infinity) }),
            let value = largest.value
        else { return nil }
        let finding = texts.text(
            .reportScopesFinding,
            [
                "scope": largest.label,
                "amount": .text(texts.amount(value, unit: unit, .significant(4), style: .short)),
            ]
        )
        return Chart(
            id: "scopes",
            title: texts.text(.reportScopesTitle),
            finding: finding,
            specification: specification(known, unit: unit, texts),
            table: FigureTable.make(inventory.scopes, title: texts.text(.reportScope), texts)
        )
    }

    private static func specification(_ scopes: [Figure], unit: String, _ texts: Texts) -> JSONValue {
        let format = ColumnFormat(scopes.map(\.value), texts)
        let rows: [JSONValue] = scopes.map { scope in
            [
                "name": .string(ChartStyle.wrapped(texts.format(scope.label))),
                "value": .optional(scope.value), "low": .optional(scope.low), "high": .optional(scope.high),
                "end": .optional(scope.high ?? scope.value), "label": .string(format.cell(scope.value)),
            ]
        }
        let title = texts.text(.reportEmissionsAxis, ["unit": .text(texts.unit(unit, .short))])
        let y: JSONValue = [
            "field": "name", "type": "nominal", "sort": nil,
            "axis": ChartStyle.names,
        ]
        let x: JSONValue = [
            "field": "value", "type": "quantitative", "title": .string(title),
            "scale": ChartStyle.roomForLabels(scopes.map { $0.high ?? $0.value }),
        ]
        return ChartStyle.framed([
            .init("width", .integer(ChartStyle.width)), .init("height", .integer(60 + 46 * scopes.count)),
            .init("autosize", ChartStyle.fit),
            .init("data", ["values": .array(rows)]),
            .init("encoding", ["y": y]),
            .init(
                "layer",
                [
                    [
                        "mark": ["type": "bar", "color": .string(ChartStyle.blue), "height": 22],
                        "encoding": ["x": x],
                    ],
                    [
                        "transform": [["filter": "isValid(datum.low) && isValid(datum.high)"]],
                        "mark": ["type": "errorbar", "ticks": ["size": 12], "color": "#1A1A1A"],
                        "encoding": [
                            "x": ["field": "low", "type": "quantitative", "title": .string(title)],
                            "x2": ["field": "high"],
                        ],
                    ],
                    [
                        "mark": ["type": "text", "align": "left", "dx": 8],
                        "encoding": [
                            "x": ["field": "end", "type": "quantitative", "title": .string(title)],
                            "text": ["field": "label"],
                        ],
                    ],
                ]
            ),
        ])
    }
}
