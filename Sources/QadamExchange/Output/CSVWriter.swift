public import QadamUnits

/// A cell that is written.
public enum OutputCell: Sendable, Hashable {
    /// Text as it is.
    case text(String)
    /// A finite number, by the shortest digits that read back the same.
    case number(Double)
    /// A whole number.
    case integer(Int)
    /// A day, `2024-01-31`.
    case date(CivilDate)
    /// `yes` or `no`.
    case yesOrNo(Bool)
    /// Nothing.
    case missing

    /// Text, or nothing.
    public static func text(_ text: String?) -> OutputCell { text.map(OutputCell.text) ?? .missing }
    /// A number, or nothing.
    public static func number(_ number: Double?) -> OutputCell { number.map(OutputCell.number) ?? .missing }
    /// A whole number, or nothing.
    public static func integer(_ number: Int?) -> OutputCell { number.map(OutputCell.integer) ?? .missing }

    /// The text of the cell, before any quotes; `nil` for a number that is not finite.
    var plain: String? {
        switch self {
        case .text(let text): text
        case .number(let number): PlainNumber.text(number)
        case .integer(let number): String(number)
        case .date(let date): date.description
        case .yesOrNo(let answer): answer ? "yes" : "no"
        case .missing: ""
        }
    }
}

/// Numbers as Qadam writes them into files: decimal point, no grouping, shortest digits, no locale.
public enum PlainNumber {
    /// The text of a number; `nil` if it is not finite. It reads back as the same number.
    public static func text(_ number: Double) -> String? {
        guard number.isFinite else { return nil }
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

/// Writes a table as Qadam's own dialect reads it: comma, LF, UTF-8 without byte-order mark, quotes by RFC 4180 where
/// they are needed.
public struct CSVWriter {
    private let sink: FileSink
    private let name: String
    private let width: Int
    private var row = 1

    /// Writes the header; every row then has as many cells.
    ///
    /// - Throws: ``ExchangeError`` of the sink.
    public init(_ sink: FileSink, name: String, header: [String]) throws(ExchangeError) {
        self.sink = sink
        self.name = name
        width = header.count
        try sink.write(Self.line(header))
    }

    /// Writes a row.
    ///
    /// - Throws: ``ExchangeError`` of the sink, or because a number is not finite or the row is too short or long.
    public mutating func write(_ cells: [OutputCell]) throws(ExchangeError) {
        row += 1
        guard cells.count == width else {
            throw .cannotWrite(name, reason: "row \(row): \(cells.count) ≠ \(width)")
        }
        var texts: [String] = []
        for cell in cells {
            guard let text = cell.plain else { throw .cannotWrite(name, reason: "row \(row): NaN, ∞") }
            texts.append(text)
        }
        try sink.write(Self.line(texts))
    }

    /// A table as text.
    ///
    /// - Throws: ``ExchangeError`` as `write` does.
    public static func text(header: [String], rows: [[OutputCell]]) throws(ExchangeError) -> String {
        var text = line(header)
        for (index, cells) in rows.enumerated() {
            var texts: [String] = []
            for cell in cells {
                guard let plain = cell.plain, cells.count == header.count else {
                    throw .cannotWrite("-", reason: "row \(index + 2)")
                }
                texts.append(plain)
            }
            text += line(texts)
        }
        return text
    }

    private static func line(_ texts: [String]) -> String {
        // One empty cell alone would be an empty line, which readers skip.
        if texts == [""] { return "\"\"\n" }
        return texts.map(quoted).joined(separator: ",") + "\n"
    }

    static func quoted(_ text: String) -> String {
        let marks: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D]
        guard text.utf8.contains(where: marks.contains) else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.unicodeScalars.append("\"") }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
