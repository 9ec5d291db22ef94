import QadamEvidence
import QadamText
import Testing

struct DiagnosticTextTests {
    static let diagnostic = Diagnostic(
        "TST-0001",
        .error,
        at: .file("activities.csv", row: 14, column: "unit"),
        ["found": .text("kWH"), "suggestions": .list(["kWh", "MWh"])]
    )

    static func texts(_ language: Language, _ problem: String, _ fix: String) -> Texts {
        let words = ["severity.error", "place.cell"].map {
            "format.\($0)\t\(Texts(language).source("format.\($0)"))"
        }
        return Texts(
            language,
            tables: [
                (["TST-0001\t\(problem)", "TST-0001.fix\t\(fix)"] + words).joined(separator: "\n"),
                "format.list.last\t\(Texts(language).source("format.list.last"))",
            ]
        )
    }

    @Test func saysPlaceCodeProblemAndFixInEnglish() {
        let texts = Self.texts(.english, "unknown unit “{found}”", "Write {suggestions}.")
        #expect(
            texts.render(Self.diagnostic).line == """
                activities.csv, row 14, column unit: error TST-0001: unknown unit “kWH”
                    Write kWh and MWh.
                """
        )
    }

    @Test func saysPlaceCodeProblemAndFixInKazakh() {
        let texts = Self.texts(.kazakh, "белгісіз бірлік «{found}»", "{suggestions} деп жазыңыз.")
        #expect(
            texts.render(Self.diagnostic).line == """
                activities.csv, 14-жол, unit бағаны: қате TST-0001: белгісіз бірлік «kWH»
                    kWh және MWh деп жазыңыз.
                """
        )
    }

    @Test func saysPlaceCodeProblemAndFixInRussian() {
        let texts = Self.texts(.russian, "неизвестная единица «{found}»", "Напишите {suggestions}.")
        #expect(
            texts.render(Self.diagnostic).line == """
                activities.csv, строка 14, столбец unit: ошибка TST-0001: неизвестная единица «kWH»
                    Напишите kWh и MWh.
                """
        )
    }

    @Test func wordsEveryKindOfPlace() {
        let texts = Texts(.english)
        #expect(texts.place(.whole) == "")
        #expect(texts.place(.file("a.csv")) == "a.csv")
        #expect(texts.place(.file("a.csv", row: 1200)) == "a.csv, row 1200")
        #expect(texts.place(.file("a.csv", column: "unit")) == "a.csv, column unit")
        #expect(texts.place(.entity(kind: "building", id: "main")) == "building “main”")
        #expect(texts.place(.entity(kind: "widget", id: "w", field: "size")) == "widget “w”, field size")
    }
}
