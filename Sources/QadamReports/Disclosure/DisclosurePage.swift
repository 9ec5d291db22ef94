/// A report of a kind as one HTML file without script and without network.
public enum DisclosurePage {
    /// The file.
    public static func html(_ report: WordedDisclosure) -> String {
        let page = HTML.element("html", [("lang", report.language)]) {
            HTML.element("head") {
                HTML.void("meta", [("charset", "utf-8")])
                HTML.void(
                    "meta",
                    [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]
                )
                HTML.element("title") { "\(report.title) – \(report.organisation)" }
                HTML.element("style") { HTML.trusted("\n" + PageStyle.sheet + wide + "\n") }
            }
            HTML.element("body") {
                HTML.element("header") {
                    HTML.element("h1") { report.title }
                    HTML.element("p") { "\(report.organisation), \(report.period)" }
                    if let invented = report.invented {
                        HTML.element("p", [("class", "note")]) { invented }
                    }
                }
                HTML.element("main", [("id", "main")]) {
                    for section in report.sections { content(section, report) }
                    sources(report)
                    pins(report)
                }
            }
        }
        return "<!doctype html>\n" + page.text
    }

    /// Tables of a statement are wider than the text of a report.
    private static let wide = """

        body { max-width: 72rem; }
        main p.quiet { font-size: .8rem; }
        td.missing { color: var(--quiet); font-style: italic; white-space: normal; min-width: 10rem; }
        tr.total th, tr.total td { font-weight: bold; border-top: 2px solid var(--ink); }
        """

    private static func content(_ section: WordedDisclosure.Section, _ report: WordedDisclosure) -> HTML {
        .element("section", [("id", section.id)]) {
            HTML.element("h2") { section.title }
            for note in section.notes { HTML.element("p") { note } }
            for table in section.tables {
                HTML.element("h3") { table.title }
                content(table)
                HTML.element("p", [("class", "quiet")]) { report.tableNote }
            }
        }
    }

    private static func content(_ table: WordedDisclosure.Table) -> HTML {
        let frame = [
            ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", table.title),
        ]
        return .element("div", frame) {
            HTML.element("table", [("id", "table-\(table.id)")]) {
                HTML.element("caption", [("class", "unseen")]) { table.title }
                HTML.element("thead") {
                    HTML.element("tr") {
                        for column in table.columns {
                            HTML.element("th", [("scope", "col")] + (column.isNumber ? [number] : [])) {
                                column.title
                            }
                        }
                    }
                }
                HTML.element("tbody") {
                    for row in table.rows { content(row, table.columns) }
                }
            }
        }
    }

    private static let number = ("class", "number")

    private static func content(
        _ row: WordedDisclosure.Row,
        _ columns: [WordedDisclosure.Column]
    ) -> HTML {
        .element("tr", row.isTotal ? [("class", "total")] : []) {
            for (index, cell) in row.cells.enumerated() {
                if index == 0 {
                    HTML.element("th", [("scope", "row")]) { cell.printed }
                } else if cell.isMissing {
                    HTML.element("td", [("class", "missing")]) { cell.printed }
                } else {
                    HTML.element("td", columns[index].isNumber ? [number] : []) { cell.printed }
                }
            }
        }
    }

    private static func sources(_ report: WordedDisclosure) -> HTML {
        .element("section", [("id", "sources")]) {
            HTML.element("h2") { report.sourcesTitle }
            HTML.element("ul") {
                for source in report.sources {
                    HTML.element("li") {
                        "\(source.work). "
                        HTML.element("span", [("class", "quiet")]) {
                            source.places.isEmpty ? "[\(source.id)]" : "[\(source.id): \(source.places)]"
                        }
                    }
                }
            }
        }
    }

    private static func pins(_ report: WordedDisclosure) -> HTML {
        .element("section", [("id", "provenance")]) {
            HTML.element("h2") { report.pinsTitle }
            HTML.element("dl") {
                for pin in report.pins {
                    HTML.element("dt") { pin.label }
                    HTML.element("dd") { pin.value }
                }
            }
        }
    }
}
