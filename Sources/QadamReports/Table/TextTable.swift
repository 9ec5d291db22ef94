/// Lays a table out for a terminal: columns two spaces apart, aligned by display width, a line under the head and
/// above the sums.
///
/// Long text columns are wrapped between words when the table is wider than the terminal; numbers are never cut.
public struct TextTable: Sendable {
    let table: Table
    let width: Int?

    /// A layout that is at most `width` columns wide where its text columns allow it; unlimited without a width.
    public init(_ table: Table, width: Int? = nil) {
        self.table = table
        self.width = width
    }

    /// The lines, each ended by a line feed, without blanks at their ends.
    public var text: String {
        let widths = fittedWidths()
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        var lines = layout(table.columns.map(\.head), widths)
        lines.append(rule)
        lines += table.rows.flatMap { layout($0, widths) }
        if !table.totals.isEmpty {
            lines.append(rule)
            lines += table.totals.flatMap { layout($0, widths) }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static let gap = 2
    private static let narrowest = 12

    private func fittedWidths() -> [Int] {
        var widths = table.columns.indices.map { naturalWidth(of: $0) }
        guard let width else { return widths }
        let least = table.columns.indices.map { leastWidth(of: $0) }
        var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - width
        while excess > 0 {
            let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
            guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func cells(of column: Int) -> [String] {
        (table.rows + table.totals).map { $0[column] }
    }

    private func naturalWidth(of column: Int) -> Int {
        ([table.columns[column].head] + cells(of: column)).map(DisplayWidth.of).max() ?? 0
    }

    /// Numbers keep their width and only their head may wrap; texts wrap down to a dozen columns.
    private func leastWidth(of column: Int) -> Int {
        let words = table.columns[column].head.split(separator: " ").map { DisplayWidth.of(String($0)) }
        let head = words.max() ?? 0
        switch table.columns[column].alignment {
        case .trailing: return max(head, cells(of: column).map(DisplayWidth.of).max() ?? 0)
        case .leading: return min(naturalWidth(of: column), max(head, Self.narrowest))
        }
    }

    private func layout(_ row: [String], _ widths: [Int]) -> [String] {
        let cells = zip(row, widths).map { Self.wrapped($0, to: $1) }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            var text = ""
            for (column, cell) in cells.enumerated() {
                if column > 0 { text += String(repeating: " ", count: Self.gap) }
                text += padded(cell.indices.contains(line) ? cell[line] : "", to: widths[column], column)
            }
            return Self.trimmed(text)
        }
    }

    private func padded(_ text: String, to width: Int, _ column: Int) -> String {
        let blank = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
        return table.columns[column].alignment == .trailing ? blank + text : text + blank
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// Breaks between words; a word that is too long for the column stands over its edge rather than be cut.
    private static func wrapped(_ text: String, to width: Int) -> [String] {
        guard DisplayWidth.of(text) > width else { return [text] }
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let joined = line.isEmpty ? String(word) : line + " " + word
            if DisplayWidth.of(joined) <= width || line.isEmpty {
                line = joined
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return lines + [line]
    }
}
