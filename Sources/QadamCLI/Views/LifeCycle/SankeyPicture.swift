import QadamEvidence
import QadamLifeCycle
import QadamText

/// A Sankey diagram as SVG: processes as bars, impact that flows between them as bands; credits are hatched by
/// colour, loops drawn backwards. The layout is that of ``Sankey``.
struct SankeyPicture {
    private let sankey: Sankey
    private let unit: String
    private let texts: Texts
    private static let width = 1200.0
    private static let height = 720.0
    private static let bar = 14.0
    private static let margin = (left: 20.0, right: 40.0, top: 56.0, bottom: 20.0)

    init(_ sankey: Sankey, unit: String, texts: Texts) {
        self.sankey = sankey
        self.unit = unit
        self.texts = texts
    }

    private func x(_ value: Double) -> Double {
        Self.margin.left + value * (Self.width - Self.margin.left - Self.margin.right)
    }

    private func y(_ value: Double) -> Double {
        Self.margin.top + value * (Self.height - Self.margin.top - Self.margin.bottom)
    }

    private func length(_ value: Double) -> Double {
        max(1, value * (Self.height - Self.margin.top - Self.margin.bottom))
    }

    /// The picture.
    var svg: String {
        let title = texts.text(
            .cliLifecycleSankeyTitle,
            ["total": .amount(sankey.total, unit: unit), "count": .integer(drawnNodes.count)]
        )
        var lines = [
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" \
            font-family="DejaVu Sans, Noto Sans, sans-serif" font-size="12" role="img" aria-label="\(Self.escaped(title))">
            """,
            "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
            "<text x=\"20\" y=\"30\" font-size=\"16\" fill=\"#1a1a1a\">\(Self.escaped(title))</text>",
        ]
        lines += sankey.links.map(band)
        lines += drawnNodes.map(node)
        lines.append("</svg>")
        return lines.joined(separator: "\n") + "\n"
    }

    private func band(_ link: Sankey.Link) -> String {
        let (from, to) = (sankey.nodes[link.source], sankey.nodes[link.target])
        let x1 = x(from.x) + Self.bar
        let x2 = x(to.x)
        let (y1, y2) = (y(link.sourceY), y(link.targetY))
        let h = length(link.height)
        let middle = (x1 + x2) / 2
        let color = link.isCredit ? "#0072b2" : link.isLoop ? "#999999" : "#d55e00"
        let path =
            "M\(x1) \(y1) C\(middle) \(y1) \(middle) \(y2) \(x2) \(y2) V\(y2 + h) "
            + "C\(middle) \(y2 + h) \(middle) \(y1 + h) \(x1) \(y1 + h) Z"
        let words = "\(from.name) → \(to.name): \(texts.amount(link.impact, unit: unit, .significant(3)))"
        return
            "<path d=\"\(path)\" fill=\"\(color)\" fill-opacity=\"0.45\"><title>\(Self.escaped(words))</title></path>"
    }

    private func node(_ node: Sankey.Node) -> String {
        let h = length(node.height)
        let figure = texts.amount(node.throughput, unit: unit, .significant(3), style: .short)
        let name = node.name.count > 30 ? node.name.prefix(29) + "…" : Substring(node.name)
        // Words of the last layer stand before their bars, so that none is cut at the edge.
        let isLast = node.x > 0.9
        let place = isLast ? x(node.x) - 5 : x(node.x) + Self.bar + 5
        let words = "fill=\"#1a1a1a\" stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\""
        let anchor = isLast ? "end" : "start"
        let middle = y(node.y) + h / 2
        return """
            <rect x="\(x(node.x))" y="\(y(node.y))" width="\(Self.bar)" height="\(h)" fill="#1a1a1a"/>
            <text x="\(place)" y="\(middle - 2)" text-anchor="\(anchor)" \(words)>\(Self.escaped(String(name)))</text>
            <text x="\(place)" y="\(middle + 12)" text-anchor="\(anchor)" \(words)>\(Self.escaped(figure))</text>
            """
    }

    /// Processes that a band reaches; those whose bands are all below the cut-off are in the table and the JSON.
    private var drawnNodes: [Sankey.Node] {
        let reached = Set(sankey.links.flatMap { [$0.source, $0.target] })
        if reached.isEmpty { return Array(sankey.nodes.prefix(1)) }
        return sankey.nodes.indices.filter(reached.contains).map { sankey.nodes[$0] }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
