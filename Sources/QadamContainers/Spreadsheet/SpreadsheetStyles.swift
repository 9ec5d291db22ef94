/// The number formats of a workbook's cell styles.
struct SpreadsheetStyles {
    /// What each style of a cell shows a number as; `nil` for a plain number.
    private(set) var kinds: [SheetMoment.Kind?] = []

    init() {}

    /// Reads `styles.xml`.
    init(_ reader: XMLReader<SpreadsheetNames>) throws(XMLError) {
        var codes: [Int: String] = [:]
        guard try reader.child(of: 0), reader.name == .styleSheet else { return }
        while try reader.child(of: 1) {
            switch reader.name {
            case .numFmts:
                while try reader.child(of: 2) {
                    guard reader.name == .numFmt, let id = Int(reader.text(.numFmtId)) else { continue }
                    codes[id] = reader.text(.formatCode)
                }
            case .cellXfs:
                while try reader.child(of: 2) {
                    guard reader.name == .xf else { continue }
                    // Without an attribute the format is number 0, “General”.
                    guard let id = Int(reader.text(.numFmtId)) else {
                        kinds.append(nil)
                        continue
                    }
                    kinds.append(codes[id].map(NumberFormat.kind(code:)) ?? NumberFormat.kind(builtIn: id))
                }
            default: continue
            }
        }
    }
}
