import QadamEvidence
import QadamExchange
import QadamUnits
import Testing

@Suite struct YAMLFileTests {
    private func file(_ text: String) -> YAMLFile { YAMLFile(.text(text, name: "t.yaml")) }

    @Test func readsScalarsAsWhatIsAskedFor() throws {
        let file = file(
            """
            answer: no
            code: no
            grouped: 1_000
            exponent: 1e3
            octal: 0123
            date: 2024-01-31
            year: 2024
            price: 12.5 USD{2025}/MWh
            """
        )
        let root = try #require(file.root)
        #expect(root.yesOrNo("answer") == false)
        #expect(root.text("code") == "no")
        #expect(root.number("exponent") == 1000)
        #expect(root.number("octal") == 123)
        #expect(root.date("date") == CivilDate(year: 2024, month: 1, day: 31))
        #expect(root.period("year") == Period(year: 2024))
        #expect(root.amount("price")?.value == 12.5)
        #expect(root.number("grouped") == nil)
        let diagnostics = file.finish()
        #expect(diagnostics.map(\.code) == ["EXC-0302"])
        #expect(diagnostics[0].place == .file("t.yaml", row: 3, column: "grouped"))
    }

    @Test func reportsMissingAndUnknownKeysWithTheNearestKnown() throws {
        let file = file("nme: x\nlist:\n  - id: a\n    extra: 1\n")
        let root = try #require(file.root)
        #expect(root.text("name") == nil)
        #expect(root.optional.text("note") == nil)
        #expect(root.maps("list").map { $0.identifier("id") } == ["a"])
        let found = file.finish()
        #expect(found.map(\.code) == ["EXC-0505", "EXC-0504", "EXC-0503"])
        #expect(found[1].arguments["suggestions"] == .list(["name", "note"]))
        #expect(found[2].place == .file("t.yaml", row: 4, column: "list[1].extra"))
    }

    @Test(arguments: [
        ("a: 1\na: 2\n", "EXC-0502"), ("a: [1\n", "EXC-0501"), ("- 1\n", "EXC-0508"), ("", "EXC-0104"),
        ("a: !!int 3\n", "EXC-0514"), ("a: 1\n---\nb: 2\n", "EXC-0501"), ("? [a]\n: 1\n", "EXC-0506"),
        ("a: 1\n\"a\": 2\n", "EXC-0502"),
    ])
    func refusesWhatIsNotOnePlainDocument(text: String, code: String) {
        let file = file(text)
        #expect(file.root == nil || file.findings.hasErrors)
        #expect(file.finish().map(\.code) == [code])
    }

    @Test func refusesABombOfAliasesAndAllowsAFew() throws {
        var bomb = "a0: &a0 [x, x]\n"
        for level in 1...30 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        #expect(file(bomb).finish().map(\.code) == ["EXC-0510"])
        #expect(file("a: &x 5\nb: *x\n").root?.integer("b") == 5)
    }

    @Test func refusesDepthWithoutFalling() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(file("a: " + deep).root == nil)
        let nested = "a: " + String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        #expect(file(nested).finish().map(\.code) == ["EXC-0512"])
        let maps = (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(file(maps).root == nil)
    }

    @Test func refusesAFileAboveTheLimit() {
        let limits = YAMLLimits(bytes: 10, nodes: 10, depth: 3, aliases: 0)
        #expect(
            YAMLFile(.text("a: 0123456789", name: "t"), limits: limits).finish().map(\.code) == ["EXC-0509"]
        )
        let wide = YAMLLimits(bytes: 1000, nodes: 3, depth: 3, aliases: 0)
        #expect(YAMLFile(.text("a: [1, 2, 3]", name: "t"), limits: wide).finish().map(\.code) == ["EXC-0511"])
    }
}
