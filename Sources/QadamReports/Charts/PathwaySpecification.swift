import QadamEvidence
import QadamText

/// The drawing of a pathway: sources stacked above zero, offsets and removals below it, lines for the limit and for
/// the net emissions of this run and of the others.
struct PathwaySpecification {
    private struct Line {
        let name: String
        let years: [Int]
        let points: [Double?]
        let color: String
        let pattern: JSONValue
    }

    private let run: PathwayPart.Run
    private let names: [String]
    private let values: [[Double?]]
    private let lines: [Line]
    private let title: String

    init(_ run: PathwayPart.Run, others: [PathwayPart.Run], _ texts: Texts) {
        self.run = run
        (names, values) = run.emissions.chartSeries(texts)
        title = texts.text(.reportEmissionsAxis, ["unit": .text(texts.unit(run.emissions.unit, .short))])
        var lines = [
            Line(
                name: texts.text(.reportNet),
                years: run.years,
                points: PathwayChart.net(run),
                color: ChartStyle.ink,
                pattern: [1, 0]
            )
        ]
        if run.limits.contains(where: { $0 != nil }) {
            lines.append(
                Line(
                    name: texts.text(.reportLimit),
                    years: run.years,
                    points: run.limits,
                    color: ChartStyle.ink,
                    pattern: [8, 5]
                )
            )
        }
        let patterns: [JSONValue] = [[2, 3], [10, 3, 2, 3], [5, 2]]
        for (index, other) in others.enumerated() {
            lines.append(
                Line(
                    name: texts.text(.reportNetOf, ["run": other.name]),
                    years: other.years,
                    points: PathwayChart.net(other),
                    color: "#595959",
                    pattern: patterns[index % patterns.count]
                )
            )
        }
        self.lines = lines
    }

    var value: JSONValue {
        ChartStyle.framed([
            .init("width", .integer(ChartStyle.width)),
            .init(
                "height",
                .integer(330 + ChartStyle.legendHeight(names) + ChartStyle.legendHeight(lines.map(\.name)))
            ),
            .init("autosize", ChartStyle.fit),
            .init("layer", .array([area(above: true), area(above: false), drawnLines].compactMap(\.self))),
        ])
    }

    private var x: JSONValue {
        [
            "field": "year", "type": "quantitative", "scale": ["nice": false, "zero": false],
            "axis": [
                "title": nil, "format": "d", "values": .array(run.years.map(JSONValue.integer)),
                "grid": false,
            ],
        ]
    }

    private var y: JSONValue {
        ["field": "value", "type": "quantitative", "title": .string(title)]
    }

    /// Areas above or below zero; a series belongs below when none of its figures is above.
    private func area(above: Bool) -> JSONValue? {
        let members = names.indices.filter { series in
            values.contains { ($0[series] ?? 0) > 0 } == above
        }
        guard !members.isEmpty else { return nil }
        var data: [JSONValue] = []
        for (row, year) in run.years.enumerated() {
            for series in members {
                guard let value = values[row][series] else { continue }
                data.append([
                    "year": .integer(year), "series": .string(names[series]), "order": .integer(series),
                    "value": .number(value),
                ])
            }
        }
        return [
            "data": ["values": .array(data)], "mark": ["type": "area"],
            "encoding": [
                "x": x, "y": y.setting("stack", "zero"),
                "fill": [
                    "field": "series", "type": "nominal", "scale": ChartStyle.scale(names),
                    "legend": ChartStyle.legend(names),
                ],
                "order": ["field": "order", "type": "quantitative"],
            ],
        ]
    }

    private var drawnLines: JSONValue {
        let points: [JSONValue] = lines.flatMap { line in
            zip(line.years, line.points).map { year, value in
                ["year": .integer(year), "line": .string(line.name), "value": .optional(value)]
            }
        }
        let domain = JSONValue.array(lines.map { .string($0.name) })
        let legend = ChartStyle.legend(lines.map(\.name)).setting("orient", "bottom")
            .setting("symbolType", "stroke").setting("symbolStrokeWidth", 2.5).setting("symbolSize", 500)
            .setting("symbolStrokeColor", .null)
        let strokes: JSONValue = [
            "domain": domain, "range": .array(lines.map { .string($0.color) }),
        ]
        let dashes: JSONValue = ["domain": domain, "range": .array(lines.map(\.pattern))]
        return [
            "data": ["values": .array(points)], "mark": ["type": "line", "strokeWidth": 2.5],
            "encoding": [
                "x": x, "y": y,
                "stroke": ["field": "line", "type": "nominal", "scale": strokes, "legend": legend],
                "strokeDash": ["field": "line", "type": "nominal", "scale": dashes, "legend": legend],
            ],
        ]
    }
}
