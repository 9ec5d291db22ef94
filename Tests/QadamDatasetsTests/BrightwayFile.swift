import QadamContainers
import QadamDatasets

/// A cell of a table that a test writes.
enum WrittenCell: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByNilLiteral, Sendable
{
    case text(String)
    case number(String)
    case truth(Bool)
    case error(String)
    case formula(String)
    case empty

    init(stringLiteral value: String) { self = .text(value) }
    init(floatLiteral value: Double) { self = .number("\(value)") }
    init(integerLiteral value: Int) { self = .number("\(value)") }
    init(nilLiteral: ()) { self = .empty }

    fileprivate var csv: String {
        switch self {
        case .text(let text), .error(let text): "\"" + text.replacing("\"", with: "\"\"") + "\""
        case .number(let text): text
        case .truth(let isTrue): isTrue ? "True" : "False"
        case .formula, .empty: ""
        }
    }

    fileprivate func xml(_ reference: String) -> String {
        switch self {
        case .text(let text):
            let safe = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            return "<c r=\"\(reference)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(safe)</t></is></c>"
        case .number(let text): return "<c r=\"\(reference)\"><v>\(text)</v></c>"
        case .truth(let isTrue): return "<c r=\"\(reference)\" t=\"b\"><v>\(isTrue ? 1 : 0)</v></c>"
        case .error(let name): return "<c r=\"\(reference)\" t=\"e\"><v>\(name)</v></c>"
        case .formula(let text): return "<c r=\"\(reference)\"><f>\(text)</f></c>"
        case .empty: return ""
        }
    }
}

typealias WrittenRows = [[WrittenCell]]

/// A file of Brightway's table, as a workbook or as CSV.
enum BrightwayFile {
    static func csv(_ rows: WrittenRows) -> [UInt8] {
        Array((rows.map { $0.map(\.csv).joined(separator: ",") }.joined(separator: "\r\n") + "\r\n").utf8)
    }

    static func workbook(_ sheets: [(name: String, rows: WrittenRows)]) throws -> [UInt8] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        var files = [
            "_rels/.rels": """
            \(head)<Relationships><Relationship Id="a" Type="\(office)/officeDocument" Target="xl/workbook.xml"/>\
            </Relationships>
            """
        ]
        var (list, links) = ("", "")
        for (index, sheet) in sheets.enumerated() {
            list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"r\(index)\"/>"
            links +=
                "<Relationship Id=\"r\(index)\" Type=\"\(office)/worksheet\" Target=\"s\(index).xml\"/>"
            var body = ""
            for (row, cells) in sheet.rows.enumerated() {
                let written = cells.enumerated().map { column, cell in
                    cell.xml(CellReference.name(ofColumn: column + 1) + "\(row + 1)")
                }
                body += "<row r=\"\(row + 1)\">\(written.joined())</row>"
            }
            files["xl/s\(index).xml"] = "\(head)<worksheet><sheetData>\(body)</sheetData></worksheet>"
        }
        files["xl/workbook.xml"] =
            "\(head)<workbook xmlns:r=\"\(office)\"><sheets>\(list)</sheets></workbook>"
        files["xl/_rels/workbook.xml.rels"] = "\(head)<Relationships>\(links)</Relationships>"
        var bytes: [UInt8] = []
        var writer = ZipWriter { bytes += $0 }
        for (path, text) in files.sorted(by: { $0.key < $1.key }) { try writer.add(path, Array(text.utf8)) }
        try writer.finish()
        return bytes
    }

    /// Reads a workbook of one sheet.
    static func read(_ rows: WrittenRows, skipsBad: Bool = false) throws -> DatasetReading {
        try read([("Data", rows)], skipsBad: skipsBad)
    }

    static func read(
        _ sheets: [(name: String, rows: WrittenRows)],
        skipsBad: Bool = false
    ) throws -> DatasetReading {
        let package = try PackageSource(
            bytes: workbook(sheets),
            name: "book.xlsx",
            unpackedLimit: 1 << 30
        )
        return DatasetReader.read(package, options: ReadingOptions(skipsBad: skipsBad, name: "x"))
    }

    static func read(csv: WrittenRows, skipsBad: Bool = false) throws -> DatasetReading {
        let package = try PackageSource(bytes: Self.csv(csv), name: "book.csv", unpackedLimit: 1 << 30)
        return DatasetReader.read(package, options: ReadingOptions(skipsBad: skipsBad, name: "x"))
    }
}
