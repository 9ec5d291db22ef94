import QadamContainers
import QadamEvidence

/// What a cell of Brightway's table holds, whether it stood in a workbook or in a CSV file.
enum BrightwayCell: Equatable {
    /// Text without white space around it; never empty.
    case text(String)
    /// A number with the text of the file.
    case number(Double, String)
    /// A truth.
    case truth(Bool)
    /// What is none of them, as it looks: an error of the spreadsheet, a date; `nil` where nobody knows.
    case other(String?)

    /// The cell of a CSV file; `nil` where it is empty or says `(Unknown)`, as exports do.
    init?(_ text: String) {
        let trimmed = BrightwayText.trimmed(text)
        guard !trimmed.isEmpty, trimmed != "(Unknown)" else { return nil }
        self = .text(trimmed)
    }

    /// The cell of a workbook.
    init?(_ value: SheetValue) {
        switch value {
        case .text(let text): self.init(text)
        case .number(let value, let text): self = .number(value, text)
        case .boolean(let isTrue): self = .truth(isTrue)
        case .moment(let moment): self = .other(moment.description)
        case .error(let name): self = .other(name)
        case .unknown: self = .other(nil)
        }
    }

    /// As text.
    var text: String {
        switch self {
        case .text(let text): text
        case .number(_, let text): text
        case .truth(let isTrue): isTrue ? "True" : "False"
        case .other(let text): text ?? "?"
        }
    }

    /// As a number, with a decimal point and without grouping, as Python reads one; `nil` where it is none. `nan` and
    /// `inf` are numbers that are not finite.
    var number: Double? {
        switch self {
        case .number(let value, _): return value
        case .truth, .other: return nil
        case .text(let text):
            switch text.lowercased() {
            case "nan", "+nan", "-nan": return .nan
            case "inf", "infinity", "+inf": return .infinity
            case "-inf", "-infinity": return -.infinity
            default: break
            }
            let isPlain = text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
            }
            guard isPlain else { return nil }
            if let value = Double(text) { return value }
            return text.hasSuffix(".") ? Double(text + "0") : nil
        }
    }

    /// As a truth: also 1, 0 and the words that Python writes; `nil` for anything else.
    var truth: Bool? {
        switch self {
        case .truth(let isTrue): return isTrue
        case .number(let value, _): return value == 1 ? true : value == 0 ? false : nil
        case .text(let text):
            switch text.lowercased() {
            case "true", "1", "1.0": return true
            case "false", "0", "0.0": return false
            default: return nil
            }
        case .other: return nil
        }
    }
}

/// Texts of Brightway's table.
enum BrightwayText {
    /// Without white space at the ends.
    static func trimmed(_ text: some StringProtocol) -> String {
        // Most texts begin and end with a character of ASCII that is none.
        let text = String(text)
        if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first),
            (0x21...0x7E).contains(last)
        {
            return text
        }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(Substring(scalars[first...last]))
    }

    /// The members of a tuple, which the table joins by `::`.
    static func members(_ text: String) -> [String] {
        text.split(separator: "::", omittingEmptySubsequences: false).map { trimmed($0) }
            .filter { !$0.isEmpty }
    }
}

/// A row with its cells by column, both from 1; empty cells are absent.
struct BrightwayRow {
    var number: Int
    var cells: [(column: Int, cell: BrightwayCell)]

    subscript(column: Int) -> BrightwayCell? { cells.first { $0.column == column }?.cell }

    /// The text of the first column in small letters; empty where it holds no text.
    var word: String {
        guard case .text(let text)? = self[1] else { return "" }
        return text.lowercased()
    }
}

/// Where cells are: a sheet of a workbook, or a CSV file.
struct BrightwaySheet {
    /// Name for places, such as `book.xlsx · Sheet1`.
    let label: String

    func place(_ row: Int, _ column: Int? = nil) -> Place {
        .file(label, row: row, column: column.map(CellReference.name(ofColumn:)))
    }
}
