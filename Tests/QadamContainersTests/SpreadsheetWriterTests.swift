import QadamContainers
import QadamEvidence
import Testing

/// What is written is read back the same, by our own reader.
@Suite struct SpreadsheetWriterTests {
    private static let texts = [
        "a", "Қазақстан — ұзақ", "a & b < c > \"d\"", " kept ", "line\nbreak", "r\rn", "_x0041_ is no A",
        "=1+1", "007", "",
        "'", "🌍",
    ]
    private static let numbers = [
        0, -0.5, 1, 0.1, 1.0 / 3, 1e-300, Double.leastNonzeroMagnitude, 1.7976931348623157e308,
        123_456_789.123_456_78, 9_007_199_254_740_994, 1e21,
        -2.5e-7,
    ]

    @Test func textsAndNumbersComeBackAsTheyWere() throws {
        var writer = SpreadsheetWriter()
        try writer.addSheet("Texts")
        for text in Self.texts { try writer.addRow([.text(text), .empty, .text("end")]) }
        try writer.addSheet("Числа & 数")
        try writer.addRow(Self.numbers.map { .number($0) })
        let book = try Spreadsheet(bytes: writer.bytes(), name: "out.xlsx")
        #expect(book.sheets.map(\.name) == ["Texts", "Числа & 数"])
        let rows = book.rows(of: book.sheets[0])
        for text in Self.texts {
            let row = try #require(try rows.next())
            let found: SheetValue? = row[1]?.value
            #expect(found == (text.isEmpty ? nil : .text(text)), "\(text)")
            #expect(row[2] == nil && row[3]?.value == .text("end"))
        }
        #expect(try rows.next() == nil && rows.findings.isEmpty)
        let numbers = book.rows(of: book.sheets[1])
        let row = try #require(try numbers.next())
        for (column, number) in Self.numbers.enumerated() {
            guard case .number(let value, _)? = row[column + 1]?.value else {
                Issue.record("\(number)")
                continue
            }
            #expect(value.bitPattern == number.bitPattern, "\(number)")
        }
    }

    @Test func theSameRowsGiveTheSameBytes() throws {
        func file() throws -> [UInt8] {
            var writer = SpreadsheetWriter()
            try writer.addSheet("s")
            try writer.addRow([.text("a"), .number(2)])
            return try writer.bytes()
        }
        #expect(try file() == file())
    }

    @Test(arguments: [
        "", "a/b", "a:b", "a[1]", "a?", "12345678901234567890123456789012", "SHEET", "'a", "a\u{1}",
    ])
    func aNameThatNoTabCanHaveIsRefused(name: String) throws {
        var writer = SpreadsheetWriter()
        try writer.addSheet("Sheet")
        #expect(throws: SpreadsheetError.self) { try writer.addSheet(name) }
    }

    @Test func whatACellCannotHoldIsRefused() throws {
        var writer = SpreadsheetWriter()
        #expect(throws: SpreadsheetError.self) { try writer.addRow([.number(1)]) }
        #expect(throws: SpreadsheetError.self) { try writer.bytes() }
        try writer.addSheet("s")
        for cell in [
            SpreadsheetWriter.Cell.number(.nan), .number(.infinity), .text("a\u{0}"),
            .text(String(repeating: "x", count: 32_768)),
        ] {
            do {
                try writer.addRow([cell])
                Issue.record("\(cell) was written")
            } catch {
                #expect(error.diagnostic.code == "TAB-0114")
            }
        }
        #expect(throws: SpreadsheetError.self) {
            try writer.addRow([SpreadsheetWriter.Cell](repeating: .empty, count: 16_385))
        }
    }
}
