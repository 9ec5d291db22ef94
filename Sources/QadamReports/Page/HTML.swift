/// A piece of HTML. Text becomes HTML only through escaping; the one way past it is ``trusted(_:)``, for markup that
/// the program has made itself.
///
/// swift-mustache was weighed and left out here: in a template a misspelt key renders as nothing, while a page in
/// Swift does not compile.
package struct HTML: Equatable, Sendable {
    /// The markup.
    package let text: String

    private init(markup: String) {
        text = markup
    }

    /// Nothing.
    package static let empty = HTML(markup: "")

    /// Text between tags or inside a quoted attribute.
    package static func escaped(_ text: String) -> HTML {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            // Control characters are not allowed in HTML at all; a replacement mark shows that one was there.
            case "\u{0}"..<"\u{9}", "\u{B}", "\u{C}", "\u{E}"..<"\u{20}", "\u{7F}"..<"\u{A0}":
                result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return HTML(markup: result)
    }

    /// Markup made by this program: a drawn chart, the style sheet.
    static func trusted(_ markup: String) -> HTML {
        HTML(markup: markup)
    }

    /// Pieces one after another.
    static func joined(_ parts: [HTML]) -> HTML {
        HTML(markup: parts.map(\.text).joined())
    }

    /// An element with its content. Attribute values are escaped.
    package static func element(
        _ name: String,
        _ attributes: [(String, String)] = [],
        @HTMLBuilder _ content: () -> HTML
    ) -> HTML {
        let open = "<\(name)" + attributes.map { " \($0.0)=\"\(escaped($0.1).text)\"" }.joined() + ">"
        let close = "</\(name)>" + (lineNames.contains(name) ? "\n" : "")
        return HTML(markup: open + content().text + close)
    }

    /// An element that has no content and no end tag.
    static func void(_ name: String, _ attributes: [(String, String)]) -> HTML {
        HTML(markup: "<\(name)" + attributes.map { " \($0.0)=\"\(escaped($0.1).text)\"" }.joined() + ">\n")
    }

    /// Elements that end a line, so that a golden page shows differences by line.
    private static let lineNames: Set<String> = [
        "html", "head", "body", "title", "header", "main", "footer", "nav", "section", "h1", "h2", "h3", "p",
        "ul",
        "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "details", "summary", "table", "caption",
        "thead",
        "tbody", "tfoot", "tr", "div", "svg", "style",
    ]
}

/// Content of an element: texts (escaped) and elements, with `if` and `for`.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression(_ text: String) -> HTML { .escaped(text) }
    package static func buildExpression(_ html: HTML) -> HTML { html }
    package static func buildExpression(_ html: HTML?) -> HTML { html ?? .empty }
    package static func buildBlock(_ parts: HTML...) -> HTML { .joined(parts) }
    package static func buildArray(_ parts: [HTML]) -> HTML { .joined(parts) }
    package static func buildOptional(_ part: HTML?) -> HTML { part ?? .empty }
    package static func buildEither(first part: HTML) -> HTML { part }
    package static func buildEither(second part: HTML) -> HTML { part }
}
