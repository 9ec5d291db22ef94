/// The text of a SimaPro file: UTF-8, or Windows-1252 where it is not.
enum SimaProText {
    /// What Windows-1252 has at 80 to 9F; 0 where it has nothing.
    private static let special: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
        0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
        0x017E,
        0x0178,
    ]

    static func decoded(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = ""
        for byte in bytes {
            let code = (0x80...0x9F).contains(byte) ? special[Int(byte) - 0x80] : UInt32(byte)
            text.unicodeScalars.append(Unicode.Scalar(code == 0 ? 0xFFFD : code) ?? "\u{FFFD}")
        }
        return text
    }
}

/// What the head of a file says about its numbers.
struct SimaProHead {
    var separator: UInt8 = UInt8(ascii: ";")
    var decimal: UInt8 = UInt8(ascii: ".")

    /// The head of a text; `nil` where it does not begin as SimaPro's do, or names other signs.
    init?(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline).prefix(60)
        guard let first = lines.first, Self.bare(first).hasPrefix("{SimaPro") else { return nil }
        var known = 0
        for line in lines.map(Self.bare) {
            if let value = Self.value(line, "CSV separator") {
                let signs = ["semicolon": ";", "comma": ",", "tab": "\t"]
                guard let sign = signs[value.lowercased()]?.utf8.first else { return nil }
                separator = sign
                known += 1
            }
            if let value = Self.value(line, "Decimal separator") {
                guard value == "." || value == ",", let sign = value.utf8.first else { return nil }
                decimal = sign
                known += 1
            }
        }
        guard known == 2 else { return nil }
    }

    private static func bare(_ line: Substring) -> String {
        String(line.drop { $0 == "\"" || $0 == "\u{FEFF}" })
    }

    private static func value(_ line: String, _ name: String) -> String? {
        guard line.hasPrefix("{\(name):") else { return nil }
        return String(line.dropFirst(name.count + 2).prefix { $0 != "}" }.drop { $0 == " " })
    }

    /// A number of the file; `nil` for what is a formula.
    func number(_ text: String) -> Double? {
        let plain = decimal == UInt8(ascii: ",") ? text.replacing(",", with: ".") : text
        let isNumber =
            plain.utf8.allSatisfy { (43...57).contains($0) || $0 == 69 || $0 == 101 } && !plain.contains("/")
        guard isNumber, !plain.isEmpty, !(decimal == UInt8(ascii: ",") && text.contains(".")) else {
            return nil
        }
        return Double(plain).flatMap { $0.isFinite ? $0 : nil }
    }

    /// A formula with points for decimal commas.
    func formula(_ text: String) -> String {
        guard decimal == UInt8(ascii: ",") else { return text }
        return text.replacing(",", with: ".").replacing(";", with: ",")
    }
}

/// A block of a file: its type, and its sections with their rows.
struct SimaProBlock {
    struct Row {
        var line: Int
        var cells: [String]

        /// A cell; empty where the row is shorter.
        subscript(place: Int) -> String { place < cells.count ? cells[place] : "" }
        var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
    }

    struct Section {
        var name: String
        var rows: [Row] = []
    }

    var type: String
    var line: Int
    var sections: [Section] = []

    /// First cell of the first row of a section.
    func value(_ name: String) -> String {
        sections.first { $0.name == name }?.rows.first?[0] ?? ""
    }

    func rows(_ name: String) -> [Row] { sections.filter { $0.name == name }.flatMap(\.rows) }
}

/// Splits the rows of a file into blocks that end with `End`.
struct SimaProBlocks {
    private(set) var blocks: [SimaProBlock] = []
    /// Line of a block that has no end.
    private(set) var unfinished: Int?

    init(_ rows: [SimaProBlock.Row]) {
        var block: SimaProBlock?
        var isAfterGap = true
        for row in rows {
            if row.isEmpty {
                isAfterGap = true
                continue
            }
            defer { isAfterGap = false }
            let isTitle = row.cells.dropFirst().allSatisfy(\.isEmpty)
            guard var open = block else {
                if isTitle, !row[0].hasPrefix("{"), row[0] != "End" {
                    block = SimaProBlock(type: row[0], line: row.line)
                    block?.sections = [SimaProBlock.Section(name: "")]
                }
                continue
            }
            if isTitle, row[0] == "End" {
                blocks.append(open)
                block = nil
                continue
            }
            if isAfterGap, isTitle, open.isSectioned {
                open.sections.append(SimaProBlock.Section(name: row[0]))
            } else {
                open.sections[open.sections.count - 1].rows.append(row)
            }
            block = open
        }
        unfinished = block?.line
    }

    /// The rows of a text; quoted cells may hold separators and line breaks.
    static func rows(_ text: String, separator: UInt8) -> [SimaProBlock.Row] {
        var rows: [SimaProBlock.Row] = []
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var isStart = true
        var (line, first) = (1, 1)
        func finished(_ cell: [UInt8]) -> String {
            let text = String(decoding: cell.map { $0 == 0x7F ? 10 : $0 }, as: UTF8.self)
            let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? text.startIndex
            return String(text[..<end].drop { $0.isWhitespace })
        }
        var bytes = Array(text.utf8)
        bytes.append(10)
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == 10 { line += 1 }
            if isQuoted {
                guard byte == UInt8(ascii: "\"") else {
                    cell.append(byte)
                    continue
                }
                if place < bytes.count, bytes[place] == byte {
                    cell.append(byte)
                    place += 1
                } else {
                    isQuoted = false
                }
            } else if byte == UInt8(ascii: "\""), isStart {
                isQuoted = true
                isStart = false
            } else if byte == separator || byte == 10 {
                cells.append(finished(cell))
                cell = []
                isStart = true
                guard byte == 10 else { continue }
                rows.append(SimaProBlock.Row(line: first, cells: cells))
                cells = []
                first = line
            } else if byte != 13 {
                cell.append(byte)
                isStart = false
            }
        }
        if isQuoted { rows.append(SimaProBlock.Row(line: first, cells: cells + [finished(cell)])) }
        return rows
    }
}

extension SimaProBlock {
    /// Whether the block has titled sections; lists of substances and units have none.
    var isSectioned: Bool { ["Process", "Method", "Product stage", "System description"].contains(type) }
}
