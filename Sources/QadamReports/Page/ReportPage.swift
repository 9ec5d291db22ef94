public import QadamEvidence
public import QadamText

/// A report as one HTML file that needs no network and no script: style sheet and charts stand inside it.
///
/// A page is a function of its model, its language and the drawn charts; the same input gives the same text.
public struct ReportPage: Sendable {
    let model: ReportModel
    let texts: Texts
    let images: ChartImages
    let references: References

    /// A page of a report. `images` are drawn from `model.charts(texts)`; charts that are not among them stand as
    /// tables with a note.
    public init(
        _ model: ReportModel,
        _ texts: Texts,
        images: ChartImages,
        references: References = .standard
    ) {
        self.model = model
        self.texts = texts
        self.images = images
        self.references = references
    }

    /// Draws the charts and makes the page. The findings say which charts could not be drawn and how to mend it.
    public static func render(
        _ model: ReportModel,
        _ texts: Texts,
        renderer: ChartRenderer = ChartRenderer(),
        references: References = .standard
    ) -> (html: String, findings: [Diagnostic]) {
        let images = renderer.draw(model.charts(texts), texts)
        let page = ReportPage(model, texts, images: images, references: references)
        return (page.html, images.findings)
    }

    /// The file.
    public var html: String {
        let sections = self.sections
        let page = HTML.element("html", [("lang", texts.language.code)]) {
            head
            HTML.element("body") {
                HTML.element("a", [("class", "skip"), ("href", "#main")]) { texts.text(.reportSkip) }
                banner
                HTML.element("nav", [("aria-label", texts.text(.reportContents))]) {
                    HTML.element("ul") {
                        for section in sections {
                            HTML.element("li") {
                                HTML.element("a", [("href", "#\(section.id)")]) { section.title }
                            }
                        }
                    }
                }
                HTML.element("main", [("id", "main")]) {
                    if !images.findings.isEmpty { missingCharts }
                    for section in sections {
                        HTML.element("section", [("id", section.id)]) {
                            HTML.element("h2") { section.title }
                            section.content
                        }
                    }
                }
            }
        }
        return "<!doctype html>\n" + page.text
    }

    private var head: HTML {
        .element("head") {
            HTML.void("meta", [("charset", "utf-8")])
            HTML.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
            HTML.void("meta", [("name", "generator"), ("content", "Qadam \(model.provenance.program)")])
            HTML.element("title") {
                texts.text(.reportDocumentTitle, ["organisation": model.organisation.name])
            }
            HTML.element("style") { HTML.trusted("\n" + PageStyle.sheet + "\n") }
        }
    }

    private var banner: HTML {
        .element("header") {
            HTML.element("h1") { texts.text(.reportTitle) }
            HTML.element("p") { texts.format(model.organisation.name) }
            if model.organisation.isInvented {
                HTML.element("p", [("class", "note")]) { texts.text(.reportInvented) }
            }
        }
    }

    private var missingCharts: HTML {
        .element("div", [("class", "note")]) {
            for finding in images.findings {
                let words = texts.render(finding)
                HTML.element("p") { "\(words.problem) \(words.fix)" }
            }
        }
    }

    /// A part of the page with its place in the contents.
    struct Section {
        let id: String
        let title: String
        let content: HTML
    }

    private var sections: [Section] {
        [
            summarySection, inventorySection, productsSection, pathwaySection, methodsSection,
            findingsSection,
            sourcesSection, provenanceSection,
        ].compactMap(\.self)
    }

    /// A chart with its finding above and its figures below; without a drawing, the figures and a note.
    func figure(_ chart: Chart) -> HTML {
        let drawing = images.svg[chart.id].flatMap {
            InlineSVG.make($0, id: chart.id, title: chart.title, description: chart.finding)
        }
        return .joined([
            .element("h3", [("id", "chart-\(chart.id)")]) { chart.title },
            .element("figure") {
                HTML.element("figcaption") { chart.finding }
                if let drawing {
                    HTML.element("div", [("class", "plot")]) { drawing }
                } else {
                    HTML.element("p", [("class", "note")]) { texts.text(.reportChartMissing) }
                }
            },
            .element("details", [("open", "")]) {
                HTML.element("summary") { texts.text(.reportAsTable) }
                chart.table.html(caption: chart.title)
            },
        ])
    }

    /// Sentences that a reader must know.
    func notes(_ messages: [Message]) -> HTML {
        guard !messages.isEmpty else { return .empty }
        return .element("ul", [("class", "notes")]) {
            for message in messages { HTML.element("li") { texts.render(message) } }
        }
    }

    /// A heading and a table under it.
    func titled(_ title: String, _ table: Table) -> HTML {
        .joined([.element("h3") { title }, table.html(caption: title)])
    }
}
