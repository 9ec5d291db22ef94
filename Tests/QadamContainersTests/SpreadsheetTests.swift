import QadamContainers
import QadamEvidence
import QadamUnits
import Testing

@Suite struct SpreadsheetTests {
    @Test func findsSheetsByTheirRelationshipsInTheOrderOfTheTabs() throws {
        var file = WorkbookFile()
        file.sheets = [
            ("Кіріс", "", "<sheetData><row><c t=\"b\"><v>1</v></c></row></sheetData>"),
            ("a &amp; b", "state=\"hidden\"", "<sheetData/>"),
            ("deep", "state=\"veryHidden\"", ""),
        ]
        let book = try file.open()
        #expect(book.sheets.map(\.name) == ["Кіріс", "a & b", "deep"])
        #expect(book.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
        #expect(book.sheets.map(\.number) == [1, 2, 3])
        #expect(book.otherSheets.isEmpty)
        #expect(try book.firstSheet().rows.map(\.cells.count) == [1])
        #expect(try book.rows(of: book.sheets[2]).next() == nil)
        #expect(book.sheet(named: "deep")?.number == 3)
        #expect(book.sheets[0].place(row: 2, column: 28) == .file("book.xlsx · Кіріс", row: 2, column: "AB"))
    }

    @Test func listsSheetsWithoutCells() throws {
        var file = WorkbookFile(rows: "")
        file.sheets.append(("Chart", "", ""))
        file.parts["xl/_rels/workbook.xml.rels"] = try #require(file.files["xl/_rels/workbook.xml.rels"])
            .replacing(
                "relationships/worksheet\" Target=\"worksheets/sheet1",
                with: "relationships/chartsheet\" Target=\"x"
            )
        let book = try file.open()
        #expect(book.sheets.map(\.name) == ["Data"])
        #expect(book.otherSheets == ["Chart"])
    }

    @Test func readsEveryKindOfValue() throws {
        var file = WorkbookFile(
            rows: """
                <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><v>0.1</v></c>\
                <c r="D2"><v>-1.5E-7</v></c><c r="E2" t="b"><v>0</v></c><c r="F2" t="e"><v>#N/A</v></c>\
                <c r="G2" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c>\
                <c r="H2" t="str"><f>A2&amp;"x"</f><v> sum </v></c><c r="I2"><f>1+1</f><v>2</v></c></row>
                """
        )
        file.texts = [
            "<t>zinc</t>",
            """
            <r><rPr><b/></rPr><t>le</t></r><r><t xml:space="preserve">ad </t></r><rPh sb="0" eb="1"><t>guide</t></rPh>
            """,
        ]
        let (rows, reader) = try file.open().firstSheet()
        let row = try #require(rows.first)
        #expect(rows.count == 1)
        #expect(row.number == 2)
        #expect(
            row.cells.map(\.value) == [
                .text("zinc"), .text("lead "), .number(0.1, text: "0.1"), .number(-1.5e-7, text: "-1.5E-7"),
                .boolean(false), .error("#N/A"), .text("in line"), .text(" sum "), .number(2, text: "2"),
            ]
        )
        #expect(row.cells.map(\.column) == Array(1...9))
        #expect(row.cells.filter(\.isFormula).map(\.columnName) == ["H", "I"])
        #expect(
            row.cells.map(\.text) == [
                "zinc", "lead ", "0.1", "-1.5E-7", "FALSE", "#N/A", "in line", " sum ", "2",
            ]
        )
        #expect(reader.findings.map(\.code) == ["TAB-0206"])
        #expect(reader.findings[0].place == .file("book.xlsx · Data", row: 2, column: "F"))
    }

    @Test func passesOverWhatIsEmptyAndKeepsTheNumbers() throws {
        let rows = """
            <row r="1"><c r="A1" s="0"/><c r="C1" t="str"><f>""</f><v></v></c></row>
            <row r="4" hidden="1"><c r="B4"><v>1</v></c><c><v>2</v></c><c r="XFD4"><v>3</v></c></row>
            <row><c t="inlineStr"><is><t/></is></c><c><v>4</v></c></row><row r="1048576"><c><v>5</v></c></row>
            """
        var file = WorkbookFile(rows: rows)
        file.sheets[0].content =
            "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\"/></cols>"
            + file.sheets[0].content
            + "<mergeCells count=\"2\"><mergeCell ref=\"A1:C3\"/><mergeCell ref=\"E5:E6\"/></mergeCells>"
        let (found, reader) = try file.open().firstSheet()
        #expect(found.map(\.number) == [4, 5, 1_048_576])
        #expect(found.map(\.isHidden) == [true, false, false])
        #expect(found.map { $0.cells.map(\.column) } == [[2, 3, 16_384], [2], [1]])
        #expect(found[0][3]?.value == .number(2, text: "2"))
        #expect(found[0][4] == nil)
        #expect(reader.findings.isEmpty)
        #expect(reader.hiddenColumns == [2...3])
        #expect(reader.mergedRanges == [CellRange("A1:C3"), CellRange("E5:E6")].compactMap(\.self))
        #expect(try reader.mergedRanges[0].contains(#require(CellReference("C2"))))
    }

    @Test func resolvesCharactersThatXMLCannotHold() throws {
        var file = WorkbookFile(rows: "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>")
        // ECMA-376-1, 22.9.2.19: _x005F_ is the underscore before what would be read as an escape.
        file.texts = [
            "<t>a_x000D_\nb_x0041__x005F_x000D_</t>", "<t>_x12_ _xD83D__xDE00_ _x00zz_</t>",
        ]
        let row = try #require(try file.open().firstSheet().rows.first)
        #expect(row.cells.map(\.value) == [.text("a\r\nbA_x000D_"), .text("_x12_ 😀 _x00zz_")])
    }

    @Test func readsCellsOfStrictWorkbooks() throws {
        var file = WorkbookFile(
            rows: """
                <row><c t="d"><v>2024-01-31</v></c><c t="d"><v>2024-01-31T06:30:15.5</v></c><c t="d"><v>06:30</v></c>
                <c t="d"><v>31.01.2024</v></c></row>
                """
        )
        let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        let ours = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        for (path, text) in file.files where path.hasSuffix(".rels") {
            file.parts[path] = text.replacing(ours, with: strict)
        }
        let (rows, reader) = try file.open().firstSheet()
        #expect(rows[0].cells.map(\.text) == ["2024-01-31", "2024-01-31T06:30:15.500", "06:30:00", nil])
        guard case .moment(let moment) = rows[0].cells[1].value else { throw SpreadsheetTestFailure() }
        // 45 322 days and 6 h 30 min 15.5 s of a day of 86 400 s.
        #expect(abs(moment.serial - (45_322 + 23_415.5 / 86_400)) < 1e-9)
        #expect(reader.findings.map(\.code) == ["TAB-0205"])
    }

    @Test func readsTenThousandRows() throws {
        var rows = ""
        for row in 1...10_000 {
            rows += "<row r=\"\(row)\">"
            for column in 1...12 {
                let name = CellReference.name(ofColumn: column)
                if column <= 4 {
                    rows += "<c r=\"\(name)\(row)\" t=\"s\"><v>\((row * 7 + column) % 1000)</v></c>"
                } else {
                    rows += "<c r=\"\(name)\(row)\" s=\"1\"><v>\(row).\(column)</v></c>"
                }
            }
            rows += "</row>"
        }
        var file = WorkbookFile(rows: rows)
        file.texts = (0..<1000).map { "<t>text \($0)</t>" }
        file.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"2\"/></cellXfs>"
        let bytes = try file.bytes()
        var (count, cells, sum) = (0, 0, 0.0)
        let time = try ContinuousClock().measure {
            let book = try Spreadsheet(bytes: bytes, name: "book.xlsx")
            let reader = book.rows(of: book.sheets[0])
            while let row = try reader.next() {
                count += 1
                cells += row.cells.count
                if case .number(let value, _) = row.cells[4].value { sum += value }
            }
        }
        print("XLSX: 10 000 rows of 12 cells in \(time)")
        #expect(count == 10_000)
        #expect(cells == 120_000)
        // Column 5 holds n.5: the sum of n + 0.5 for n from 1 to 10 000.
        #expect(abs(sum - (10_000 * 10_001 / 2 + 5_000)) < 1e-6)
    }
}

struct SpreadsheetTestFailure: Error {}
