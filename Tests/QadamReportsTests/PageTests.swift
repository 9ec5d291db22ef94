import QadamEvidence
import QadamReports
import QadamText
import Testing

struct PageTests {
    @Test(arguments: Language.allCases)
    func pageWithoutDrawingsIsTheRecordedOne(language: Language) throws {
        let (html, findings) = ReportPage.render(
            try SampleReport.model(),
            Texts(language),
            renderer: ChartRenderer(library: nil)
        )
        #expect(findings.map(\.code) == ["REP-0001"])
        try Golden.expect(html, "report.\(language.code).html")
    }

    @Test(arguments: Language.allCases)
    func pageHasNoMissingText(language: Language) throws {
        let (html, _) = ReportPage.render(
            try SampleReport.model(),
            Texts(language),
            renderer: ChartRenderer(library: nil)
        )
        #expect(!html.contains("⟦"))
        #expect(html.contains("<html lang=\"\(language.code)\">"))
    }

    @Test func userTextIsEscapedEverywhere() throws {
        var model = try SampleReport.model()
        model.organisation.name = .text("</title><script>alert(1)</script>")
        let (html, _) = ReportPage.render(model, Texts(.english), renderer: ChartRenderer(library: nil))
        #expect(!html.contains("<script"))
        #expect(!html.contains("<b>"))
        #expect(html.contains("&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; &#39;Өңір&#39;"))
        #expect(html.contains("&lt;script&gt;alert(1)"))
    }

    @Test func pageFetchesNothing() throws {
        let (html, _) = ReportPage.render(
            try SampleReport.model(),
            Texts(.english),
            renderer: ChartRenderer(library: nil)
        )
        for mark in ["src=", "<link", "@import", "url(", "<iframe", "<object"] {
            #expect(!html.contains(mark))
        }
    }

    @Test func missingLibraryIsSaidOnThePage() throws {
        let (html, _) = ReportPage.render(
            try SampleReport.model(),
            Texts(.english),
            renderer: ChartRenderer(library: nil)
        )
        #expect(html.contains("make setup"))
        #expect(html.contains("The chart could not be drawn"))
    }

    @Test func absentPartsLeaveNoHeading() {
        let model = ReportModel(
            organisation: .init(name: .text("A"), isInvented: false),
            provenance: .init(program: "0")
        )
        let (html, findings) = ReportPage.render(model, Texts(.english))
        #expect(findings.isEmpty)
        #expect(html.matches(of: /<h2>/).count == 1)
        #expect(!html.contains("class=\"note\""))
    }

    @Test func headingsDescendWithoutGaps() throws {
        let (html, _) = ReportPage.render(
            try SampleReport.model(),
            Texts(.kazakh),
            renderer: ChartRenderer(library: nil)
        )
        let levels = html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
        #expect(levels.first == 1)
        #expect(levels.filter { $0 == 1 }.count == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }
}
