import QadamReports
import QadamText
import Testing

struct TextTableTests {
    @Test func alignsKazakhAndLatinAndCombiningLettersByWidth() {
        let table = Table(
            [.text("Ғимарат"), .number("Шығарындылар", unit: "т CO₂-экв.")],
            rows: [["Өңір", "1\u{202F}234,5"], ["Cafe\u{301}", "2,0"], ["中文", "−7,0"]],
            totals: [["Барлығы", "1\u{202F}229,5"]]
        )
        #expect(
            TextTable(table).text == """
                Ғимарат  Шығарындылар, т CO₂-экв.
                ───────  ────────────────────────
                Өңір                      1\u{202F}234,5
                Cafe\u{301}                          2,0
                中文                         −7,0
                ───────  ────────────────────────
                Барлығы                   1\u{202F}229,5

                """
        )
    }

    @Test func wrapsTextsButNeverCutsNumbers() {
        let table = Table(
            [.text("Measure"), .number("Cost")],
            rows: [["Insulation of the walls of the dormitories", "1,234,567.89"]]
        )
        #expect(
            TextTable(table, width: 34).text == """
                Measure                       Cost
                ────────────────────  ────────────
                Insulation of the     1,234,567.89
                walls of the
                dormitories

                """
        )
    }

    @Test func keepsFiguresUnderTheirHeads() {
        let table = Table([.text("a"), .number("b")], rows: [["x"], ["y", "1", "2"]])
        #expect(table.rows == [["x", ""], ["y", "1"]])
    }

    @Test func columnsHaveOnePrecisionAndShowWhatIsMissing() {
        let format = ColumnFormat([1234.5, 0.2, nil, 0], Texts(.english))
        #expect([1234.5, 0.2, nil, 0].map(format.cell) == ["1,235", "0.2", "—", "0"])
        let small = ColumnFormat([0.01234, 0.001], Texts(.english))
        #expect([0.01234, 0.001].map(small.cell) == ["0.01234", "0.00100"])
        let middle = ColumnFormat([12.345], Texts(.russian))
        #expect(middle.cell(12.345) == "12,35")
    }
}
