public import QadamUnits

/// What a cell of somebody's table holds.
public enum FileCell: Hashable, Sendable {
    /// Text, as every cell of a CSV file is.
    case text(String)
    /// A number that a workbook stores as one, with the text by which it does.
    case number(Double, text: String)
    /// A day that a workbook stores as one.
    case date(CivilDate)
    /// An error value, or a formula that was never calculated; a finding says which.
    case unreadable

    /// What stands in the cell, without blanks around it; `nil` where it cannot be read.
    var text: String? {
        switch self {
        case .text(let text): ActivityText.trimmed(text)
        case .number(_, let text): text
        case .date(let date): date.description
        case .unreadable: nil
        }
    }

    /// Whether nothing stands in it but blanks.
    var isBlank: Bool { text?.isEmpty == true }
}

/// A row of somebody's table.
public struct FileRow: Hashable, Sendable {
    /// Number in the file, from 1.
    public let number: Int
    /// Cells by column, from 0; `nil` where the file has none.
    public let cells: [FileCell?]

    /// The cell of a column from 0; `nil` where there is none or it is blank.
    subscript(column: Int) -> FileCell? {
        guard cells.indices.contains(column), let cell = cells[column], !cell.isBlank else { return nil }
        return cell
    }

    /// Whether no cell holds anything.
    var isBlank: Bool { cells.allSatisfy { $0?.isBlank != false } }
}

/// Texts of cells.
enum ActivityText {
    /// Without blanks, tabulators and no-break spaces around it.
    static func trimmed(_ text: String) -> String {
        let blanks: Set<Character> = [" ", "\t", "\u{A0}", "\u{202F}", "\n", "\r\n", "\r"]
        var text = Substring(text)
        while let first = text.first, blanks.contains(first) { text.removeFirst() }
        while let last = text.last, blanks.contains(last) { text.removeLast() }
        return String(text)
    }
}
