import Foundation

/// Makes a drawn SVG fit to stand inside a page: sized by the page, one image to assistive technology, with the
/// chart's title and finding as its name and description.
enum InlineSVG {
    static func make(_ svg: String, id: String, title: String, description: String) -> HTML? {
        guard let start = svg.range(of: "<svg"), let end = svg.range(of: "</svg>", options: .backwards),
            let close = svg[start.upperBound...].firstIndex(of: ">"), close < end.lowerBound,
            let box = attribute("viewBox", in: svg[start.upperBound..<close]),
            let width = attribute("width", in: svg[start.upperBound..<close])
        else { return nil }
        let body = String(svg[svg.index(after: close)..<end.lowerBound])
        return HTML.element(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"),
                ("aria-labelledby", "\(id)-name \(id)-about"), ("viewBox", box), ("width", width),
            ]
        ) {
            HTML.element("title", [("id", "\(id)-name")]) { title }
            HTML.element("desc", [("id", "\(id)-about")]) { description }
            HTML.trusted(unique(body, id))
        }
    }

    private static func attribute(_ name: String, in tag: Substring) -> String? {
        guard let start = tag.range(of: " \(name)=\"") else { return nil }
        let rest = tag[start.upperBound...]
        return rest.firstIndex(of: "\"").map { String(rest[..<$0]) }
    }

    /// Every chart of a page numbers its clip paths and gradients from 0; the identifier of the chart keeps them
    /// apart.
    private static func unique(_ body: String, _ id: String) -> String {
        ["clip", "gradient"].reduce(body) { text, kind in
            text.replacing("id=\"\(kind)", with: "id=\"\(id)-\(kind)").replacing(
                "url(#\(kind)",
                with: "url(#\(id)-\(kind)"
            )
        }
    }
}
