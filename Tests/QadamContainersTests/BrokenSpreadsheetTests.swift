import QadamContainers
import QadamEvidence
import Testing

@Suite struct BrokenSpreadsheetTests {
    private func code(_ bytes: [UInt8], limit: Int = 1 << 30) -> String? {
        do throws(SpreadsheetError) {
            let book = try Spreadsheet(bytes: bytes, name: "book.xlsx", unpackedLimit: limit)
            for sheet in book.sheets {
                let rows = book.rows(of: sheet)
                while try rows.next() != nil { continue }
            }
            return nil
        } catch {
            return error.diagnostic.code
        }
    }

    private func findings(_ rows: String, texts: [String]? = nil, styles: String? = nil) throws
        -> [Diagnostic]
    {
        var file = WorkbookFile(rows: rows)
        file.texts = texts
        file.styles = styles
        return try file.open().firstSheet().reader.findings
    }

    @Test func saysWhatAFileIsThatIsNoWorkbook() throws {
        #expect(code(Array("name,amount\nzinc,1\n".utf8)) == "TAB-0101")
        #expect(code([]) == "TAB-0101")
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        func container(_ stream: String) -> [UInt8] {
            var bytes = compound + [UInt8](repeating: 0, count: 4096 - 8)
            for (index, unit) in stream.utf16.enumerated() { bytes[1024 + 128 + 2 * index] = UInt8(unit) }
            return bytes
        }
        #expect(code(container("EncryptedPackage")) == "TAB-0102")
        #expect(code(container("Workbook")) == "TAB-0103")
        #expect(code([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]) == "TAB-0103")
        #expect(code(try ArchiveTests.archive([("xl/workbook.bin", [1])])) == "TAB-0104")
        let mime = Array("application/vnd.oasis.opendocument.spreadsheet".utf8)
        #expect(code(try ArchiveTests.archive([("mimetype", mime), ("content.xml", [])])) == "TAB-0105")
        #expect(code(try ArchiveTests.archive()) == "TAB-0106")
        #expect(throws: SpreadsheetError.self) { try Spreadsheet(path: "/nowhere/book.xlsx") }
    }

    @Test func saysWhichPartIsMissing() throws {
        var file = WorkbookFile(rows: "")
        file.sheets.append(("Other", "", ""))
        file.texts = ["<t>a</t>"]
        file.styles = ""
        for path in ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"] {
            file.without = [path]
            #expect(code(try file.bytes()) == "TAB-0107")
        }
        file.without = ["xl/_rels/workbook.xml.rels"]
        #expect(code(try file.bytes()) == "TAB-0107")
        file.without = ["_rels/.rels"]
        #expect(code(try file.bytes()) == "TAB-0106")
        file.without = ["xl/workbook.xml"]
        #expect(code(try file.bytes()) == "TAB-0106")
        file.without = []
        file.parts["xl/_rels/workbook.xml.rels"] = try #require(file.files["xl/_rels/workbook.xml.rels"])
            .replacing(
                "Target=\"worksheets/sheet2.xml\"",
                with: "Target=\"x:/a.xml\" TargetMode=\"External\""
            )
        #expect(code(try file.bytes()) == "TAB-0107")
    }

    @Test func refusesWorkbooksThatContradictThemselves() throws {
        var file = WorkbookFile()
        #expect(code(try file.bytes()) == "TAB-0108")
        file.sheets = [("Data", "", ""), ("data", "", "")]
        #expect(code(try file.bytes()) == "TAB-0110")
        file.sheets = [("Data", "", "")]
        file.parts["xl/worksheets/sheet1.xml"] = "<chartsheet/>"
        #expect(code(try file.bytes()) == "TAB-0111")
        file.parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData><row></sheetData></worksheet>"
        #expect(code(try file.bytes()) == "DAT-0201")
        file.parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData><row><c><v>1"
        #expect(code(try file.bytes()) == "DAT-0202")
        file.parts["xl/workbook.xml"] = "<document/>"
        #expect(code(try file.bytes()) == "TAB-0106")
    }

    @Test func namesTheSheetWhoseXMLIsBroken() throws {
        var file = WorkbookFile(rows: "<row><c><v>1</v></c></row>")
        file.parts["xl/worksheets/sheet1.xml"] = "<worksheet>\n<sheetData><row><c><v>1</v></c></row></x>"
        let book = try file.open()
        let rows = book.rows(of: book.sheets[0])
        #expect(try rows.next()?.number == 1)
        do throws(SpreadsheetError) {
            _ = try rows.next()
            Issue.record("the break was not found")
        } catch {
            #expect(
                error.diagnostic.place
                    == .file("book.xlsx · xl/worksheets/sheet1.xml", row: 2, column: "38")
            )
        }
        #expect(try rows.next() == nil)
    }

    @Test func refusesBombs() throws {
        var file = WorkbookFile(rows: "")
        file.texts = Array(repeating: "<t>long enough</t>", count: 100)
        #expect(code(try file.bytes(), limit: 1000) == "DAT-0109")
        let package = try PackageSource(bytes: file.bytes(), name: "book.xlsx", unpackedLimit: 1 << 30)
        do throws(SpreadsheetError) {
            _ = try Spreadsheet(package, textLimit: 1000)
            Issue.record("the bomb was opened")
        } catch {
            #expect(error.diagnostic.code == "TAB-0109")
        }
        #expect(try Spreadsheet(package, textLimit: 10_000).sheets.count == 1)
        file.texts = ["<t>" + String(repeating: "x", count: 40 << 20) + "</t>"]
        // A run of one character is packed 1:1000 and more, and beyond what one text may hold.
        #expect(["DAT-0110", "DAT-0205"].contains(code(try file.bytes())))
    }

    @Test func listsWhatIsWrongWithCells() throws {
        let found = try findings(
            """
            <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B2"><v>1</v></c><c r="b1"><v>1</v></c></row>
            <row r="2"><c r="A2"><f>1+1</f></c><c r="B2"><f>1</f><v/></c><c r="C2" t="str"><f>1</f></c></row>
            <row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>1</v></c><c r="B3"><v>2</v></c></row>
            <row r="3"><c r="A3"><v>one</v></c></row>
            <row r="4"><c><v>1e999</v></c><c t="b"><v>2</v></c><c t="z"><v>2</v></c><c s="2"><v>2</v></c></row>
            <row r="0"/><row r="x"/>
            """,
            texts: ["<t>a</t>"],
            styles: "<cellXfs><xf/><xf/></cellXfs>"
        )
        #expect(
            found.map { "\($0.code) \($0.place)" } == [
                "TAB-0202 book.xlsx · Data:1:A", "TAB-0201 book.xlsx · Data:1", "TAB-0201 book.xlsx · Data:1",
                "TAB-0203 book.xlsx · Data:2:A", "TAB-0203 book.xlsx · Data:2:B",
                "TAB-0203 book.xlsx · Data:2:C",
                "TAB-0204 book.xlsx · Data:3:A", "TAB-0204 book.xlsx · Data:3:B",
                "TAB-0204 book.xlsx · Data:3", "TAB-0205 book.xlsx · Data:3:A",
                "TAB-0205 book.xlsx · Data:4:A", "TAB-0208 book.xlsx · Data:4:B",
                "TAB-0209 book.xlsx · Data:4:C",
                "TAB-0210 book.xlsx · Data:4:D", "TAB-0201 book.xlsx · Data:5", "TAB-0201 book.xlsx · Data:6",
            ]
        )
        let mild = found.filter { $0.severity == .warning }.map(\.code)
        #expect(Set(mild) == ["TAB-0203"])
        let value = try WorkbookFile(rows: "<row><c><f>1</f></c></row>").open().firstSheet().rows[0].cells[0]
            .value
        #expect(value == .unknown)
    }

    @Test func countsWhatItDoesNotList() throws {
        let cells = String(repeating: "<c t=\"e\"><v>#REF!</v></c>", count: 23)
        let found = try findings("<row>\(cells)</row>")
        #expect(found.count == 21)
        #expect(found.last?.code == "TAB-0290")
        #expect(found.last?.arguments == ["count": .integer(3), "code": .text("TAB-0206")])
    }

    @Test func neverCrashesOnChangedBytes() throws {
        var file = WorkbookFile(
            rows:
                "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45322</v></c></row>"
        )
        file.texts = ["<t>a</t>"]
        file.styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>"
        var state: UInt64 = 42
        func draw(_ limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        var refused = 0
        for path in file.files.keys.sorted() {
            let original = Array(try #require(file.files[path]).utf8)
            for _ in 0..<120 {
                var bytes = original
                for _ in 0...draw(3) { bytes[draw(bytes.count)] = UInt8(32 + draw(95)) }
                file.parts[path] = String(decoding: bytes, as: UTF8.self)
                if code(try file.bytes()) != nil { refused += 1 }
            }
            file.parts[path] = nil
        }
        #expect(refused > 100)
    }
}
