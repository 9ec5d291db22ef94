import QadamContainers
import QadamEvidence
import QadamExchange
import QadamPathways
import Testing

@Suite struct OtooleWorkbookTests {
    /// A workbook with these sheets: every cell that looks like a number is one, the others are inline text.
    private func book(_ sheets: [(name: String, rows: [[String]])]) throws -> Spreadsheet {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        var bytes: [UInt8] = []
        var zip = ZipWriter { bytes += $0 }
        func add(_ path: String, _ text: String) throws { try zip.add(path, Array(text.utf8)) }
        func relationships(_ inside: String) -> String {
            "<Relationships xmlns=\"\(package)\">\(inside)</Relationships>"
        }
        try add(
            "_rels/.rels",
            relationships(
                "<Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/>"
            )
        )
        var (list, links) = ("", "")
        for (index, sheet) in sheets.enumerated() {
            list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"r\(index)\"/>"
            links += "<Relationship Id=\"r\(index)\" Type=\"\(office)/worksheet\" Target=\"s\(index).xml\"/>"
            let rows = sheet.rows.enumerated().map { number, row in
                let cells = row.enumerated().map { column, cell in
                    let place = "r=\"\(CellReference.name(ofColumn: column + 1))\(number + 1)\""
                    if cell.isEmpty { return "" }
                    if cell == "?" { return "<c \(place)><f>A1</f></c>" }
                    if Double(cell) != nil { return "<c \(place)><v>\(cell)</v></c>" }
                    return "<c \(place) t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
                }
                return "<row>\(cells.joined())</row>"
            }
            let data = "<sheetData>\(rows.joined())</sheetData>"
            try add("xl/s\(index).xml", "<worksheet xmlns=\"\(main)\">\(data)</worksheet>")
        }
        try add("xl/_rels/workbook.xml.rels", relationships(links))
        try add(
            "xl/workbook.xml",
            "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(list)</sheets></workbook>"
        )
        try zip.finish()
        return try Spreadsheet(bytes: bytes, name: "m.xlsx")
    }

    private static let sets: [(name: String, rows: [[String]])] = [
        ("REGION", [["VALUE"], ["R"]]), ("YEAR", [["VALUE"], ["2020"], ["2021"]]),
        ("TECHNOLOGY", [["VALUE"], ["A"], ["B"]]), ("TIMESLICE", [["VALUE"], ["S"]]),
        ("FUEL", [["VALUE"], ["F"]]), ("MODE_OF_OPERATION", [["VALUE"], ["1"], ["2"]]),
        ("EMISSION", [["VALUE"]]), ("STORAGE", [["VALUE"], ["D"]]), ("SEASON", [["VALUE"], ["1"]]),
        ("DAYTYPE", [["VALUE"], ["1"]]), ("DAILYTIMEBRACKET", [["VALUE"], ["1"]]),
    ]

    private func read(_ sheets: [(name: String, rows: [[String]])], configuration: String? = nil) throws
        -> OSeMOSYSTables
    {
        let changed = Set(sheets.map(\.name))
        let all = Self.sets.filter { !changed.contains($0.name) } + sheets
        let file = configuration.map { InputFile.text($0, name: "config.yaml") }
        return OtooleWorkbook.read(try book(all), configuration: file).tables
    }

    /// The layouts that otoole documents: wide over the last subscript, narrow without years, names of 31 characters.
    @Test func readsWideAndNarrowSheets() throws {
        let tables = try read([
            (
                "CapitalCost",
                [
                    ["REGION", "TECHNOLOGY", "2020", "2021"], ["R", "A", "1", "2.5"],
                    ["R", "B", "", "4"],
                ]
            ),
            ("OperationalLife", [["REGION", "TECHNOLOGY", "VALUE"], ["R", "A", "30"]]),
            (
                "TechnologyToStorage",
                [["REGION", "TECHNOLOGY", "STORAGE", "1", "2"], ["R", "A", "D", "1", "0"]]
            ),
            ("TotalTechnologyModelPeriodActUp", [["REGION", "TECHNOLOGY", "VALUE"], ["R", "A", "9"]]),
            ("TotalAnnualMaxCapacityInvestmen", [["REGION", "TECHNOLOGY", "2020"], ["R", "A", "7"]]),
            ("YearSplit", [["TIMESLICE", "YEAR", "VALUE"], ["S", "2020", "1"], ["S", "2021", "1"]]),
            ("FixedCost", [["REGION", "TECHNOLOGY", "YEAR", "VALUE"]]),
        ])
        #expect(!tables.hasErrors, "\(tables.findings)")
        #expect(tables.findings.map(\.code) == ["EXC-0750"])
        #expect(
            tables.rows("CapitalCost") == ["R A 2020": 1, "R A 2021": 2.5, "R B 2021": 4]
        )
        #expect(tables.rows("OperationalLife") == ["R A": 30])
        #expect(tables.rows("TechnologyToStorage") == ["R A D 1": 1, "R A D 2": 0])
        #expect(tables.rows("TotalTechnologyModelPeriodActivityUpperLimit") == ["R A": 9])
        #expect(tables.rows("TotalAnnualMaxCapacityInvestment") == ["R A 2020": 7])
        #expect(tables.rows("YearSplit") == ["S 2020": 1, "S 2021": 1])
        #expect(tables.rows("FixedCost").isEmpty)
        let cost = try #require(tables.parameters["CapitalCost"])
        #expect(cost.place(1).description == "m.xlsx · CapitalCost:2:D")
    }

    @Test func takesNamesOfSheetsAndDefaultsFromTheConfiguration() throws {
        let configuration = """
            CapitalCost: {short_name: CC, indices: [REGION,TECHNOLOGY,YEAR], type: param, dtype: float, default: 7}
            FixedCost: {indices: [REGION,TECHNOLOGY,YEAR], type: param, dtype: float, default: 8}
            TECHNOLOGY: {short_name: TECH, dtype: str, type: set}

            """
        let tables = try read(
            [("CC", [["REGION", "TECHNOLOGY", "2020"], ["R", "A", "1"]])],
            configuration: configuration
        )
        #expect(!tables.hasErrors, "\(tables.findings)")
        #expect(tables.rows("CapitalCost") == ["R A 2020": 1])
        #expect(tables.parameters["CapitalCost"]?.defaultValue == 7)
        #expect(tables.parameters["FixedCost"]?.defaultValue == 8)
    }

    @Test(arguments: [
        (
            "CapitalCost", [["REGION", "TECHNOLOGY", "2020"], ["R", "A", "five"]],
            "EXC-0302 m.xlsx · CapitalCost:2:C"
        ),
        (
            "CapitalCost", [["REGION", "TECHNOLOGY", "2020"], ["R", "A", "?"]],
            "EXC-0302 m.xlsx · CapitalCost:2:C"
        ),
        (
            "CapitalCost", [["REGION", "TECHNOLOGY", "YEAR", "VALUE"], ["R", "A", "2020"]],
            "EXC-0301 m.xlsx · CapitalCost:2:D"
        ),
        (
            "CapitalCost", [["REGION", "TECHNOLOGY", "2022"], ["R", "A", "5"]],
            "EXC-0735 m.xlsx · CapitalCost:2:C"
        ),
        ("CapitalCost", [["REGION", "2020"], ["R", "5"]], "EXC-0752 m.xlsx · CapitalCost:1"),
        ("CapitalCosts", [["REGION"]], "EXC-0756 m.xlsx"),
        ("Notes by hand", [["a"]], "EXC-0757 m.xlsx"),
        ("COMMODITY", [["VALUE"], ["G"]], "EXC-0755 m.xlsx · COMMODITY"),
        ("TECHNOLOGY", [["NAME"], ["A"]], "EXC-0201 m.xlsx · TECHNOLOGY:1"),
    ])
    func findsWhatIsWrongWithASheet(name: String, rows: [[String]], expected: String) throws {
        let found = try read([(name, rows)]).findings.map { "\($0.code) \($0.place)" }
        #expect(found.contains(expected), "\(found)")
    }

    @Test func namesAWorkbookThatIsNotThereOrHasNoModel() throws {
        #expect(OtooleWorkbook.read("no/such/book.xlsx").tables.hasErrors)
        let tables = OtooleWorkbook.read(try book([("Sheet1", [["a"]])])).tables
        #expect(tables.findings.map(\.code).contains("EXC-0758"))
    }
}
