/// Elements and attributes of workbooks that are read.
enum SpreadsheetNames: Int, XMLVocabulary {
    // Relationships of the package
    case Relationships, Relationship, Id, relationType, Target, TargetMode
    // Workbook
    case workbook, workbookPr, date1904, sheets, sheet, name, id, state
    // Styles
    case styleSheet, numFmts, numFmt, numFmtId, formatCode, cellXfs, xf
    // Texts: `r` is a run and a reference, `t` a text and a type, `s` a style
    case sst, si, r, t, rPh
    // Sheets
    case worksheet, cols, col, min, max, hidden, sheetData, row, c, s, v, f, `is`, mergeCells, mergeCell, ref

    // A case cannot have the name `Type`.
    var spelling: String { self == .relationType ? "Type" : String(describing: self) }
}

extension XMLReader<SpreadsheetNames> {
    /// The characters of the element that has just begun, as they stand there.
    func characters() throws(XMLError) -> [UInt8] {
        let own = depth
        var bytes: [UInt8] = []
        while true {
            switch try next() {
            case .text: appendText(to: &bytes)
            case .end: if depth < own { return bytes }
            case .start: continue
            case .finished: return bytes
            }
        }
    }

    /// The text of a string item that has just begun (`si`, `is`): all its `t` joined, whatever their fonts, without
    /// the phonetic guide.
    func richText() throws(XMLError) -> [UInt8] {
        let own = depth
        var bytes: [UInt8] = []
        while try child(of: own) {
            switch name {
            case .t: bytes += try characters()
            case .r:
                let run = depth
                while try child(of: run) { if name == .t { bytes += try characters() } }
            default: continue
            }
        }
        return bytes
    }

    /// Whether an attribute says yes.
    func flag(_ name: SpreadsheetNames) -> Bool {
        let word = text(name)
        return word == "1" || word == "true" || word == "on"
    }
}
