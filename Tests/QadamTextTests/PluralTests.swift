import QadamEvidence
import QadamText
import Testing

struct PluralTests {
    static let russian = Texts(
        .russian,
        tables: [
            "m#one\t{count} мера\nm#few\t{count} меры\nm#many\t{count} мер\nm#other\t{count} меры (дробь)"
        ]
    )
    static let english = Texts(.english, tables: ["m#one\t{count} measure\nm#other\t{count} measures"])
    static let kazakh = Texts(.kazakh, tables: ["m#one\tбір шара ({count})\nm#other\t{count} шара"])

    @Test(arguments: [
        (0, "0 мер"), (1, "1 мера"), (2, "2 меры"), (4, "4 меры"), (5, "5 мер"), (11, "11 мер"),
        (12, "12 мер"),
        (14, "14 мер"), (21, "21 мера"), (22, "22 меры"), (25, "25 мер"), (101, "101 мера"), (111, "111 мер"),
        (112, "112 мер"), (1001, "1\u{202F}001 мера"), (-1, "−1 мера"),
    ])
    func choosesTheRussianFormOfAWholeNumber(count: Int, expected: String) {
        #expect(Self.russian.text("m", ["count": .integer(count)]) == expected)
    }

    @Test func choosesTheRussianFormOfAFraction() {
        #expect(Self.russian.text("m", ["count": .number(1.5)]) == "1,5 меры (дробь)")
        #expect(Self.russian.text("m", ["count": .number(21)]) == "21 мера")
    }

    @Test(arguments: [(0, "0 measures"), (1, "1 measure"), (2, "2 measures"), (11, "11 measures")])
    func choosesTheEnglishForm(count: Int, expected: String) {
        #expect(Self.english.text("m", ["count": .integer(count)]) == expected)
    }

    @Test func choosesTheEnglishFormOfAFraction() {
        #expect(Self.english.text("m", ["count": .number(1.2)]) == "1.2 measures")
        #expect(Self.english.text("m", ["count": .number(1)]) == "1 measure")
    }

    @Test(arguments: [(0, "0 шара"), (1, "бір шара (1)"), (2, "2 шара"), (21, "21 шара")])
    func choosesTheKazakhForm(count: Int, expected: String) {
        #expect(Self.kazakh.text("m", ["count": .integer(count)]) == expected)
    }

    @Test func marksAPluralTextWithoutACount() {
        #expect(Self.english.text("m") == "⟦m⟧")
        #expect(Self.english.text("m", ["count": .text("two")]) == "⟦m⟧")
    }
}
