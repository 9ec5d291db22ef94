extension Table {
    /// The table as HTML: heads with their scope, the first column as the head of its row, sums in the foot. It
    /// scrolls inside its own frame where the screen is narrow, and repeats its head on every printed page.
    func html(caption: String) -> HTML {
        .element(
            "div",
            [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", caption)]
        ) {
            HTML.element("table") {
                // The same words stand above the table; the caption names it to those who do not see them.
                HTML.element("caption", [("class", "unseen")]) { caption }
                HTML.element("thead") {
                    HTML.element("tr") {
                        for column in columns {
                            HTML.element("th", [("scope", "col")] + Self.style(column)) { Self.head(column) }
                        }
                    }
                }
                HTML.element("tbody") {
                    for row in rows { line(row) }
                }
                if !totals.isEmpty {
                    HTML.element("tfoot") {
                        for row in totals { line(row) }
                    }
                }
            }
        }
    }

    private func line(_ row: [String]) -> HTML {
        .element("tr") {
            for (index, cell) in row.enumerated() {
                if index == 0 {
                    HTML.element("th", [("scope", "row")] + Self.style(columns[index])) { cell }
                } else {
                    HTML.element("td", Self.style(columns[index])) { cell }
                }
            }
        }
    }

    /// The unit stays on one line, so that no formula is broken at its hyphen.
    private static func head(_ column: Column) -> HTML {
        guard let unit = column.unit, !unit.isEmpty else { return .escaped(column.title) }
        return .joined([
            .escaped(column.title.isEmpty ? "" : "\(column.title), "),
            .element("span", [("class", "unit")]) { unit },
        ])
    }

    private static func style(_ column: Column) -> [(String, String)] {
        column.alignment == .trailing ? [("class", "number")] : []
    }
}
