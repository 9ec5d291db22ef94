/// Colours, type and frame that all charts share.
///
/// The colours are those of M. Okabe and K. Ito, "Color Universal Design" (2008), which stay apart for readers with
/// any of the common colour deficiencies; every mark has a dark edge, because yellow and sky blue alone have too
/// little contrast against white (WCAG 2.2, 1.4.11).
enum ChartStyle {
    static let schema: JSONValue = "https://vega.github.io/schema/vega-lite/v6.json"

    static let blue = "#0072B2"
    static let orange = "#E69F00"
    static let green = "#009E73"
    static let vermilion = "#D55E00"
    static let sky = "#56B4E9"
    static let purple = "#CC79A7"
    static let yellow = "#F0E442"
    static let grey = "#999999"
    static let ink = "#1A1A1A"

    static let series = [blue, orange, green, vermilion, sky, purple, yellow, grey]

    /// Width of a chart with its labels, in CSS pixels.
    static let width = 720

    static let config: JSONValue = [
        // DejaVu has ₂ and all Kazakh letters; Verdana has the same widths where DejaVu is not installed.
        "font": "DejaVu Sans, Verdana, sans-serif",
        "aria": false,
        "background": "#FFFFFF",
        "view": ["stroke": nil],
        "axis": [
            "labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal", "labelColor": "#1A1A1A",
            "titleColor": "#1A1A1A", "gridColor": "#E0E0E0", "domainColor": "#767676", "tickColor": "#767676",
            "titlePadding": 8, "labelFlush": false, "labelSeparation": 6, "labelLimit": 300,
            "titleLimit": 600,
        ],
        "legend": [
            "labelFontSize": 12, "labelColor": "#1A1A1A", "labelLimit": 520, "symbolStrokeColor": "#1A1A1A",
            "orient": "top", "direction": "horizontal", "columnPadding": 16, "title": nil,
        ],
        "header": [
            "labelFontSize": 13, "labelFontWeight": "bold", "labelColor": "#1A1A1A", "labelLimit": 600,
        ],
        "text": ["fontSize": 12, "color": "#1A1A1A"],
        "bar": ["stroke": "#1A1A1A", "strokeWidth": 0.6],
        "area": ["stroke": "#1A1A1A", "strokeWidth": 0.6, "line": false],
        "rect": ["stroke": "#1A1A1A", "strokeWidth": 0.6],
    ]

    /// A specification with the common frame around its own members.
    static func framed(_ members: [JSONValue.Member]) -> JSONValue {
        // Labels at the end of an axis stand half outside the plot; the padding keeps them in the picture.
        let padding: JSONValue = ["left": 5, "top": 5, "right": 24, "bottom": 5]
        return .object(
            [.init("$schema", schema), .init("config", config), .init("padding", padding)] + members
        )
    }

    /// One plot of the full width.
    static let fit: JSONValue = ["type": "fit", "contains": "padding"]

    /// A colour scale for series in a fixed order.
    static func scale(_ names: [String]) -> JSONValue {
        let colours = names.indices.map { JSONValue.string(series[$0 % series.count]) }
        return ["domain": .array(names.map(JSONValue.string)), "range": .array(colours)]
    }

    /// An axis that leaves room for a label behind the longest bar.
    static func roomForLabels(_ ends: [Double?]) -> JSONValue {
        guard let longest = ends.compactMap(\.self).max(), longest > 0 else { return [:] }
        return ["domainMax": .number(longest * 1.12)]
    }

    /// A legend that wraps: all names in one line where they fit, as many columns as fit at the longest otherwise.
    static func legend(_ names: [String]) -> JSONValue {
        ["columns": .integer(legendColumns(names)), "symbolType": "square"]
    }

    /// Height that a legend takes, so that the plot beside it keeps its own.
    static func legendHeight(_ names: [String]) -> Int {
        let columns = legendColumns(names)
        return 16 * ((names.count + columns - 1) / max(1, columns)) + 20
    }

    private static func legendColumns(_ names: [String]) -> Int {
        let widths = names.map { DisplayWidth.of($0) * 7 + 34 }
        let room = width - 120
        guard let longest = widths.max(), widths.reduce(0, +) > room else { return max(1, names.count) }
        return max(1, room / longest)
    }

    /// Breaks a name into lines of about `limit` characters between words; axes split the label at the line feed.
    static func wrapped(_ name: String, _ limit: Int = 32) -> String {
        var lines: [String] = []
        var line = ""
        for word in name.split(separator: " ") {
            let joined = line.isEmpty ? String(word) : line + " " + word
            if joined.count <= limit || line.isEmpty {
                line = joined
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return (lines + [line]).joined(separator: "\n")
    }

    /// An axis of names: each may take several lines, which stand centred on their row.
    static let names: JSONValue = [
        "title": nil, "labelExpr": "split(datum.label, '\\n')", "labelLineHeight": 14,
        "labelOffset": [
            "condition": [
                ["test": "length(split(datum.value, '\\n')) == 2", "value": -7],
                ["test": "length(split(datum.value, '\\n')) > 2", "value": -14],
            ],
            "value": 0,
        ],
        "labelPadding": 6, "ticks": false, "domain": false,
    ]

    /// Height of a plot whose rows have these names.
    static func height(_ names: [String], row: Int) -> Int {
        let lines = names.map { $0.split(separator: "\n").count }.max() ?? 1
        return names.count * max(row, 14 * lines + 6)
    }
}
