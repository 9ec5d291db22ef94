import QadamEvidence
import QadamText
import QadamUnits
import Testing

struct TextsTests {
    static let texts = Texts(
        .english,
        tables: [
            "plain\tBuilding {name} uses {energy}\\nin {year}.\nbraces\tkg{{CO2}} of {name} \\\\ {{{name}}}",
            "outer\tOf {inner}: {when}",
        ]
    )

    @Test func fillsPlaceholdersAndKeepsEscapes() {
        let text = Self.texts.text(
            "plain",
            ["name": .text("A {x}"), "energy": .number(1200), "year": .text("2025")]
        )
        #expect(text == "Building A {x} uses 1,200\nin 2025.")
        #expect(Self.texts.text("braces", ["name": .text("n")]) == "kg{CO2} of n \\ {n}")
    }

    @Test func showsMissingKeysAndArgumentsInBrackets() {
        #expect(Self.texts.text("nothing.here") == "⟦nothing.here⟧")
        #expect(
            Self.texts.text("plain", ["name": .text("A"), "year": .text("1")]).contains("⟦plain:energy⟧")
        )
    }

    @Test func rendersMessagesInsideMessages() {
        let inner = Message("braces", ["name": .text("n")])
        let outer = Message("outer", ["inner": .message(inner), "when": .list(["a", "b"])])
        #expect(Texts(.english).render(Message("format.date", [:])).contains("⟦format.date:day⟧"))
        #expect(Self.texts.render(outer).hasPrefix("Of kg{CO2} of n"))
    }

    @Test func writesListsAsALanguageDoes() {
        #expect(Texts(.english).list([]) == "—")
        #expect(Texts(.english).list(["a"]) == "a")
        #expect(Texts(.english).list(["a", "b"]) == "a and b")
        #expect(Texts(.english).list(["a", "b", "c"]) == "a, b and c")
        #expect(Texts(.russian).list(["a", "b", "c"]) == "a, b и c")
        #expect(Texts(.kazakh).list(["a", "b", "c"]) == "a, b және c")
    }

    @Test func writesDatesAndPeriodsAsALanguageDoes() throws {
        let date = try #require(CivilDate(iso: "2026-03-06"))
        #expect(Texts(.english).date(date) == "6 March 2026")
        #expect(Texts(.russian).date(date) == "6 марта 2026 г.")
        #expect(Texts(.kazakh).date(date) == "2026 жылғы 6 наурыз")
        let month = try #require(Period(iso: "2025-05"))
        #expect(Texts(.english).period(month) == "May 2025")
        #expect(Texts(.russian).period(month) == "май 2025 г.")
        #expect(Texts(.kazakh).period(month) == "2025 жылғы мамыр")
        #expect(Texts(.kazakh).period(try #require(Period(iso: "2025"))) == "2025")
        let span = try #require(Period(iso: "2025-01-05/2025-02-04"))
        #expect(Texts(.english).period(span) == "5 January 2025 – 4 February 2025")
        let day = try #require(Period(iso: "2025-01-05/2025-01-05"))
        #expect(Texts(.russian).period(day) == "5 января 2025 г.")
        #expect(
            (1...12).map(Texts(.kazakh).shortMonth).joined(separator: " ")
                == "қаң ақп нау сәу мам мау шіл там қыр қаз қар жел"
        )
    }

    @Test func namesUserThingsInTheReadersLanguage() {
        let name = LocalizedName(en: "Main", ru: nil, kk: "Бас ғимарат")
        #expect(Texts(.kazakh).format(.name(name)) == "Бас ғимарат")
        #expect(Texts(.russian).format(.name(name)) == "Бас ғимарат")
        #expect(Texts(.english).format(.name(name)) == "Main")
        #expect(Texts(.english).format(.name(LocalizedName())) == "⟦en⟧")
    }

    @Test func writesSharesAsPerCent() {
        #expect(Texts(.english).format(.share(0.1234)) == "12.3%")
        #expect(Texts(.russian).format(.share(0.1234)) == "12,3\u{00A0}%")
    }

    @Test func readsLanguageCodesAndLocaleNames() {
        #expect(Language(code: "kk") == .kazakh)
        #expect(Language(code: "ru_RU.UTF-8") == .russian)
        #expect(Language(code: "EN-GB") == .english)
        #expect(Language(code: "de") == nil)
        #expect(Language(code: "") == nil)
    }
}
