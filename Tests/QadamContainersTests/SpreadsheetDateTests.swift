import QadamContainers
import QadamEvidence
import QadamUnits
import Testing

@Suite struct SpreadsheetDateTests {
    /// Cells with given numbers under given styles.
    private func read(
        _ cells: [(number: String, style: Int)],
        styles: String,
        is1904: Bool = false
    ) throws -> (cells: [SheetCell], findings: [Diagnostic]) {
        let row = cells.map { "<c s=\"\($0.style)\"><v>\($0.number)</v></c>" }.joined()
        var file = WorkbookFile(rows: "<row>\(row)</row>")
        file.styles = styles
        if is1904 { file.properties = "date1904=\"1\"" }
        let (rows, reader) = try file.open().firstSheet()
        return (rows[0].cells, reader.findings)
    }

    private let simple = """
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>
        <xf numFmtId="22"/><xf numFmtId="21"/><xf numFmtId="46"/><xf/></cellXfs><dxfs><dxf><numFmt numFmtId="164"
        formatCode="yyyy"/></dxf></dxfs>
        """

    /// 2024-01-31 is day 19 753 after 1970-01-01, which the calendar of 1900 counts as 25 569 and that of 1904 as
    /// 24 107. Day 60 of 1900 is the 29 February that the program invented.
    @Test func countsDaysFromBothBeginnings() throws {
        let numbers = ["1", "59", "61", "45322", "45322.270833333336", "2958465"]
        let found = try read(numbers.map { ($0, 2) }, styles: simple)
        #expect(
            found.cells.map(\.text) == [
                "1900-01-01T00:00:00", "1900-02-28T00:00:00", "1900-03-01T00:00:00", "2024-01-31T00:00:00",
                "2024-01-31T06:30:00", "9999-12-31T00:00:00",
            ]
        )
        #expect(found.findings.isEmpty)
        let later = try read([("0", 1), ("43860", 1), ("43860.9999999999", 1)], styles: simple, is1904: true)
        #expect(later.cells.map(\.text) == ["1904-01-01", "2024-01-31", "2024-02-01"])
    }

    @Test func saysWhatIsNoDay() throws {
        let found = try read(["60", "0", "-1", "2958466", "1e300"].map { ($0, 1) }, styles: simple)
        #expect(found.findings.map(\.code) == Array(repeating: "TAB-0207", count: 5))
        #expect(found.findings[0].severity == .warning)
        #expect(found.cells.map(\.text) == ["60", "0", "-1", "2958466", "1e300"])
    }

    @Test func tellsTimesAndDurationsFromDays() throws {
        let found = try read([("0.5", 3), ("1.25", 4), ("45322", 0), ("45322", 5)], styles: simple)
        #expect(found.cells.map(\.text) == ["12:00:00", "1.25", "45322", "45322"])
        #expect(found.cells[2].value == .number(45_322, text: "45322"))
        #expect(found.cells[3].value == .number(45_322, text: "45322"))
        guard case .moment(let duration) = found.cells[1].value else { throw SpreadsheetTestFailure() }
        #expect(duration.kind == .duration)
        #expect(duration.serial == 1.25)
        #expect(found.findings.isEmpty)
    }

    /// ECMA-376-1, 18.8.30 and 18.8.31.
    @Test(arguments: [
        ("dd.mm.yyyy", SheetMoment.Kind.date), ("[$-419]d mmmm yyyy\\ \"г.\";@", .date), ("mmm-yy", .date),
        ("m", .date), ("yyyy\\-mm\\-dd\\ hh:mm", .dateAndTime), ("h:mm AM/PM", .time), ("mm:ss.0", .time),
        ("[h]:mm", .duration), ("[mm]:ss", .duration), ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .date),
        ("[Red]d/m/yy", .date),
    ])
    func readsFormatsOfMoments(code: String, kind: SheetMoment.Kind) throws {
        let found = try read([("45322.5", 1)], styles: custom(code))
        guard case .moment(let moment) = found.cells[0].value else { throw SpreadsheetTestFailure() }
        #expect(moment.kind == kind)
    }

    @Test(arguments: [
        "0.00", "#,##0.00", "General", "0.00E+00", "@", "#,##0\\ \"days\"", "0\\d", "[Red]0;[Blue]-0",
        "# ?/?",
        "0_d", "0*s", "\"dd.mm.yyyy\"0", "0.0%", "General;d", "[$₸-43F]#,##0", "[>=100]0;0.0",
    ])
    func leavesNumbersNumbers(code: String) throws {
        let found = try read([("45322", 1)], styles: custom(code))
        #expect(found.cells[0].value == .number(45_322, text: "45322"))
    }

    private func custom(_ code: String) -> String {
        let written = code.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing(
            ">",
            with: "&gt;"
        )
        return """
            <numFmts><numFmt numFmtId="164" formatCode="\(written)"/></numFmts>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>
            """
    }

    @Test func knowsTheBuiltInFormats() throws {
        let ids = Array(0...60)
        let styles = "<cellXfs>" + ids.map { "<xf numFmtId=\"\($0)\"/>" }.joined() + "</cellXfs>"
        let found = try read(ids.map { ("45322", $0) }, styles: styles)
        let moments = ids.filter {
            if case .moment = found.cells[$0].value { true } else { false }
        }
        #expect(moments == Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))
    }
}
