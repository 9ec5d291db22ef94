import QadamContainers

/// A small workbook written by hand, part by part.
struct WorkbookFile {
    /// Sheets: name, attributes of its line in the workbook, content of `<worksheet>`.
    var sheets: [(name: String, attributes: String, content: String)] = []
    /// Items of the shared strings, each the inside of `<si>`.
    var texts: [String]?
    /// Inside of `<styleSheet>`.
    var styles: String?
    /// Attributes of `<workbookPr>`.
    var properties = ""
    /// Paths that are left out.
    var without: Set<String> = []
    /// Parts in place of those that would be written, and others.
    var parts: [String: String] = [:]

    /// A workbook of one sheet with the given rows (`<row>…</row>`).
    init(rows: String) { sheets = [("Data", "", "<sheetData>\(rows)</sheetData>")] }

    init() {}

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

    private static func relationships(_ rows: [(id: String, type: String, target: String)]) -> String {
        let inside = rows.map {
            "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>"
        }
        return head + "<Relationships xmlns=\"\(package)\">\(inside.joined())</Relationships>"
    }

    /// Parts by path. The sheets' parts are numbered from behind, so that their names say nothing of their order.
    var files: [String: String] {
        var files = ["_rels/.rels": Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")])]
        var list = ""
        var links: [(String, String, String)] = []
        for (index, sheet) in sheets.enumerated() {
            let number = sheets.count - index
            list +=
                "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 7)\" r:id=\"rel\(index)\" \(sheet.attributes)/>"
            links.append(("rel\(index)", "worksheet", "worksheets/sheet\(number).xml"))
            files["xl/worksheets/sheet\(number).xml"] =
                Self.head + "<worksheet xmlns=\"\(Self.main)\">\(sheet.content)</worksheet>"
        }
        if let texts {
            links.append(("texts", "sharedStrings", "/xl/sharedStrings.xml"))
            let items = texts.map { "<si>\($0)</si>" }.joined()
            files["xl/sharedStrings.xml"] = Self.head + "<sst xmlns=\"\(Self.main)\">\(items)</sst>"
        }
        if let styles {
            links.append(("styles", "styles", "../xl/styles.xml"))
            files["xl/styles.xml"] = Self.head + "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"
        }
        files["xl/_rels/workbook.xml.rels"] = Self.relationships(links)
        files["xl/workbook.xml"] = """
            \(Self.head)<workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)"><workbookPr \(properties)/>\
            <sheets>\(list)</sheets></workbook>
            """
        files.merge(parts) { $1 }
        return files.filter { !without.contains($0.key) }
    }

    /// The bytes of the file.
    func bytes() throws -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = ZipWriter { bytes += $0 }
        for (path, text) in files.sorted(by: { $0.key < $1.key }) { try writer.add(path, Array(text.utf8)) }
        try writer.finish()
        return bytes
    }

    func open() throws -> Spreadsheet { try Spreadsheet(bytes: bytes(), name: "book.xlsx") }
}

extension Spreadsheet {
    /// All rows of the first sheet, with what was found.
    func firstSheet() throws -> (rows: [SheetRow], reader: SheetRows) {
        let reader = rows(of: sheets[0])
        var rows: [SheetRow] = []
        while let row = try reader.next() { rows.append(row) }
        return (rows, reader)
    }
}
