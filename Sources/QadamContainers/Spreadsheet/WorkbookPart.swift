import QadamEvidence

/// What the part `workbook.xml` says.
struct WorkbookPart {
    struct Listed {
        var name: String
        /// Identifier of the relationship that leads to its part.
        var relationship: String
        var visibility: Spreadsheet.Sheet.Visibility
    }

    var isWorkbook = false
    var dateSystem = DateSystem.from1900
    var sheets: [Listed] = []

    init(_ reader: XMLReader<SpreadsheetNames>) throws(XMLError) {
        guard try reader.child(of: 0), reader.name == .workbook else { return }
        isWorkbook = true
        while try reader.child(of: 1) {
            switch reader.name {
            case .workbookPr: if reader.flag(.date1904) { dateSystem = .from1904 }
            case .sheets:
                while try reader.child(of: 2) {
                    guard reader.name == .sheet else { continue }
                    let state = Spreadsheet.Sheet.Visibility(rawValue: reader.text(.state)) ?? .visible
                    sheets.append(
                        Listed(
                            name: reader.text(.name),
                            relationship: reader.text(.id),
                            visibility: state
                        )
                    )
                }
            default: continue
            }
        }
    }
}

extension Spreadsheet {
    static func sheets(
        _ workbook: WorkbookPart,
        _ relationships: [SpreadsheetParts.Relationship],
        _ parts: SpreadsheetParts
    ) throws(SpreadsheetError) -> (cells: [Sheet], others: [String]) {
        let file = parts.package.name
        var (cells, others, names): ([Sheet], [String], Set<String>) = ([], [], [])
        for (index, listed) in workbook.sheets.enumerated() {
            guard names.insert(listed.name.lowercased()).inserted else {
                throw SpreadsheetError(.duplicateSheet, file, ["sheet": .text(listed.name)])
            }
            let found = relationships.first { $0.id == listed.relationship }
            if let found, found.type != "worksheet" {
                others.append(listed.name)
                continue
            }
            guard let path = found?.path ?? nil, let entry = parts.entry(path) else {
                throw SpreadsheetError(.missingPart, file, ["part": .text(listed.name)])
            }
            cells.append(
                Sheet(
                    name: listed.name,
                    number: index + 1,
                    visibility: listed.visibility,
                    file: file,
                    path: entry.path
                )
            )
        }
        if cells.isEmpty { throw SpreadsheetError(.noSheets, file) }
        return (cells, others)
    }

    static func styles(
        _ relationships: [SpreadsheetParts.Relationship],
        _ parts: SpreadsheetParts
    ) throws(SpreadsheetError) -> SpreadsheetStyles {
        guard let entry = try entry("styles", relationships, parts) else { return SpreadsheetStyles() }
        return try parts.read(entry) { reader throws(XMLError) in try SpreadsheetStyles(reader) }
    }

    static func texts(
        _ relationships: [SpreadsheetParts.Relationship],
        _ parts: SpreadsheetParts,
        limit: Int
    ) throws(SpreadsheetError) -> [String] {
        guard let entry = try entry("sharedStrings", relationships, parts) else { return [] }
        var isOver = false
        let texts = try parts.read(entry) { reader throws(XMLError) in
            var (texts, count): ([String], Int) = ([], 0)
            guard try reader.child(of: 0) else { return texts }
            while try reader.child(of: 1) {
                guard reader.name == .si else { continue }
                let bytes = try reader.richText()
                // Also what an empty text costs.
                count += bytes.count + 16
                if count > limit {
                    isOver = true
                    return texts
                }
                texts.append(SheetText.decoded(bytes))
            }
            return texts
        }
        if isOver { throw SpreadsheetError(.tooMuchText, parts.package.name, ["limit": .integer(limit)]) }
        return texts
    }

    /// A part that a workbook may have; one that it names must be there.
    private static func entry(
        _ type: String,
        _ relationships: [SpreadsheetParts.Relationship],
        _ parts: SpreadsheetParts
    ) throws(SpreadsheetError) -> PackageEntry? {
        guard let found = relationships.first(where: { $0.type == type }) else { return nil }
        guard let path = found.path, let entry = parts.entry(path) else {
            throw SpreadsheetError(.missingPart, parts.package.name, ["part": .text(type)])
        }
        return entry
    }
}
