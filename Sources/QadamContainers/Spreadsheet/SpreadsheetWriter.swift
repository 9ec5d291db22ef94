import QadamEvidence

/// Writes a workbook of Office Open XML (`.xlsx`): sheets of texts and numbers, row by row, and nothing else.
///
/// Texts stand in their cells (inline), so that nothing is held but the sheet being written. A number is written with the
/// fewest digits that read back as the same number. The same rows give the same bytes. The first row of a sheet stays in
/// sight.
///
/// Source: ECMA-376-1:2016 (transitional), 18.2 (workbook), 18.3 (sheet); ECMA-376-2, parts of a package.
public struct SpreadsheetWriter {
    /// A cell.
    public indirect enum Cell: Sendable, Hashable {
        /// Nothing.
        case empty
        /// A text, at most 32,767 characters.
        case text(String)
        /// A finite number.
        case number(Double)
        /// The same on a coloured ground.
        case marked(Cell)
    }

    private struct Sheet {
        var name: String
        var rows = 0
        var content: [UInt8] = []
    }

    private var sheets: [Sheet] = []
    private var names: Set<String> = []

    /// An empty workbook.
    public init() {}

    /// Begins a sheet.
    /// - Parameter name: on its tab: 1 to 31 characters, none of `\ / ? * [ ] :`, not yet used in any case of letters.
    /// - Throws: `SpreadsheetError` for another name.
    public mutating func addSheet(_ name: String) throws(SpreadsheetError) {
        let isGood =
            (1...31).contains(name.utf16.count) && !name.contains { "\\/?*[]:".contains($0) }
            && !name.hasPrefix("'") && !name.hasSuffix("'")
        guard isGood, Self.isWritable(name), names.insert(name.lowercased()).inserted else {
            throw SpreadsheetError(.sheetName, name, [:])
        }
        sheets.append(Sheet(name: name))
    }

    /// Adds a row to the sheet begun last.
    /// - Throws: `SpreadsheetError` where there is no sheet, the row or a text is too long, or a number is not finite.
    public mutating func addRow(_ cells: [Cell]) throws(SpreadsheetError) {
        guard let last = sheets.indices.last else { throw SpreadsheetError(.sheetName, "", [:]) }
        let row = sheets[last].rows + 1
        guard row <= CellReference.limits.row, cells.count <= CellReference.limits.column else {
            throw SpreadsheetError(.tooLarge, sheets[last].name, [:])
        }
        var text = "<row r=\"\(row)\">"
        for (index, cell) in cells.enumerated() {
            let place = CellReference.name(ofColumn: index + 1) + "\(row)"
            let (cell, style) = Self.unmarked(cell)
            switch cell {
            case .empty where style.isEmpty: continue
            case .empty, .marked: text += "<c r=\"\(place)\"\(style)/>"
            case .text(let value):
                guard value.utf16.count <= 32_767, Self.isWritable(value) else {
                    throw SpreadsheetError(.cellValue, sheets[last].name, ["cell": .text(place)])
                }
                text += "<c r=\"\(place)\"\(style) t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                text += Self.escaped(value) + "</t></is></c>"
            case .number(let value):
                guard value.isFinite else {
                    throw SpreadsheetError(.cellValue, sheets[last].name, ["cell": .text(place)])
                }
                text += "<c r=\"\(place)\"\(style)><v>\(value)</v></c>"
            }
        }
        sheets[last].content += Array((text + "</row>").utf8)
        sheets[last].rows = row
    }

    /// A cell without its mark, and the attribute of its style.
    private static func unmarked(_ cell: Cell) -> (cell: Cell, style: String) {
        guard case .marked(let inner) = cell else { return (cell, "") }
        return (unmarked(inner).cell, " s=\"1\"")
    }

    /// The file.
    /// - Throws: `SpreadsheetError` where there is no sheet; what writing the archive throws.
    public func bytes() throws -> [UInt8] {
        guard !sheets.isEmpty else { throw SpreadsheetError(.noSheets, "", [:]) }
        var bytes: [UInt8] = []
        var archive = ZipWriter { bytes += $0 }
        for part in parts() { try archive.add(part.path, Array((Self.head + part.text).utf8)) }
        for (index, sheet) in sheets.enumerated() {
            let start =
                Self.head + "<worksheet xmlns=\"\(Self.main)\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><sheetData>"
            let content = Array(start.utf8) + sheet.content + Array("</sheetData></worksheet>".utf8)
            try archive.add("xl/worksheets/sheet\(index + 1).xml", content)
        }
        try archive.finish()
        return bytes
    }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    /// The parts beside the sheets.
    private func parts() -> [(path: String, text: String)] {
        var (list, links, types) = ("", "", "")
        for (index, sheet) in sheets.enumerated() {
            let number = index + 1
            list +=
                "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(number)\" r:id=\"rId\(number)\"/>"
            links += Self.link("rId\(number)", "worksheet", "worksheets/sheet\(number).xml")
            types +=
                "<Override PartName=\"/xl/worksheets/sheet\(number).xml\" ContentType=\"\(Self.type).worksheet+xml\"/>"
        }
        links += Self.link("rId\(sheets.count + 1)", "styles", "styles.xml")
        return [
            (
                "[Content_Types].xml",
                "<Types xmlns=\"\(Self.package)/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(Self.type).sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(Self.type).styles+xml\"/>"
                    + types
                    + "</Types>"
            ),
            ("_rels/.rels", Self.links(Self.link("rId1", "officeDocument", "xl/workbook.xml"))),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheets>\(list)</sheets></workbook>"
            ),
            ("xl/_rels/workbook.xml.rels", Self.links(links)), ("xl/styles.xml", Self.styles),
        ]
    }

    private static func link(_ id: String, _ type: String, _ target: String) -> String {
        "<Relationship Id=\"\(id)\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/>"
    }

    private static func links(_ rows: String) -> String {
        "<Relationships xmlns=\"\(package)/relationships\">\(rows)</Relationships>"
    }

    /// The least that spreadsheet programs expect: one font, two fills, one border, one format; and the ground of marked
    /// cells.
    private static let styles =
        "<styleSheet xmlns=\"\(main)\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFD966\"/></patternFill></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFill=\"1\"/></cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"

    /// Whether XML can hold every character of a text.
    private static func isWritable(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            ($0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF) || $0 == "\t" || $0 == "\n"
                || $0 == "\r"
        }
    }

    /// A text for XML. What a reader would take for an escape of its own (`_x0041_`) has its first mark escaped.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_").unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\r": result += "_x000D_"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
