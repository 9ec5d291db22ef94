import QadamReports
import Testing

struct HTMLTests {
    @Test(arguments: [
        ("a & b", "a &amp; b"), ("<script>", "&lt;script&gt;"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
        ("&amp;", "&amp;amp;"), ("Өңір ₂", "Өңір ₂"), ("a\u{0}b\u{1B}c", "a\u{FFFD}b\u{FFFD}c"),
        ("line\nfeed\ttab", "line\nfeed\ttab"), ("", ""), ("e\u{301}", "e\u{301}"),
    ])
    func textIsEscaped(text: String, expected: String) {
        #expect(HTML.escaped(text).text == expected)
    }

    @Test func attributesAreEscapedAndPlainTextInElementsToo() {
        let link = HTML.element("a", [("href", "x\" onclick=\"y"), ("title", "<&>")]) { "1 < 2" }
        #expect(link.text == "<a href=\"x&quot; onclick=&quot;y\" title=\"&lt;&amp;&gt;\">1 &lt; 2</a>")
    }

    @Test func elementsNestWithConditionsAndLoops() {
        let list = HTML.element("ul") {
            for number in 1...2 { HTML.element("li") { "\(number)" } }
            if list2.isEmpty { "none" } else { "some" }
        }
        #expect(list.text == "<ul><li>1</li>\n<li>2</li>\nsome</ul>\n")
    }

    private var list2: [Int] { [1] }
}
