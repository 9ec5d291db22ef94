public import QadamEvidence
public import QadamUnits

/// A value that is written as YAML, keys in the order given.
public indirect enum OutputValue: Sendable, Hashable {
    /// A key of a map with its value.
    public struct Entry: Sendable, Hashable {
        /// Key.
        public let key: String
        /// Value.
        public let value: OutputValue

        /// An entry.
        public init(_ key: String, _ value: OutputValue) {
            self.key = key
            self.value = value
        }
    }

    /// A scalar, as in a table.
    case cell(OutputCell)
    /// A list.
    case list([OutputValue])
    /// A map; entries whose value is missing are left out.
    case map([Entry])

    /// Text, or nothing.
    public static func text(_ text: String?) -> OutputValue { .cell(.text(text)) }
    /// A number, or nothing.
    public static func number(_ number: Double?) -> OutputValue { .cell(.number(number)) }
    /// A whole number, or nothing.
    public static func integer(_ number: Int?) -> OutputValue { .cell(.integer(number)) }
    /// A day.
    public static func date(_ date: CivilDate) -> OutputValue { .cell(.date(date)) }
    /// `yes` or `no`.
    public static func yesOrNo(_ answer: Bool) -> OutputValue { .cell(.yesOrNo(answer)) }
    /// A name in the languages that are known.
    public static func name(_ name: LocalizedName) -> OutputValue {
        .map([Entry("en", .text(name.en)), Entry("ru", .text(name.ru)), Entry("kk", .text(name.kk))])
    }
}

/// Writes YAML that ``YAMLFile`` reads back the same and that other readers do not take for something else: text that
/// looks like a number, a date or a yes is quoted.
public enum YAMLWriter {
    /// A document.
    ///
    /// - Throws: ``ExchangeError`` if a number is not finite.
    public static func text(_ entries: [OutputValue.Entry]) throws(ExchangeError) -> String {
        var lines: [String] = []
        try write(entries, indent: "", &lines)
        return lines.isEmpty ? "{}\n" : lines.joined(separator: "\n") + "\n"
    }

    private static func write(
        _ entries: [OutputValue.Entry],
        indent: String,
        _ lines: inout [String]
    ) throws(ExchangeError) {
        for entry in entries {
            let key = indent + scalar(entry.key) + ":"
            switch entry.value {
            case .cell(.missing): continue
            case .cell(let cell): lines.append(key + " " + (try text(cell)))
            case .list(let items) where items.isEmpty: lines.append(key + " []")
            case .map(let inner) where inner.allSatisfy(isMissing): lines.append(key + " {}")
            case .list(let items):
                lines.append(key)
                try write(items, indent: indent + "  ", &lines)
            case .map(let inner):
                lines.append(key)
                try write(inner, indent: indent + "  ", &lines)
            }
        }
    }

    private static func write(
        _ items: [OutputValue],
        indent: String,
        _ lines: inout [String]
    ) throws(ExchangeError) {
        for item in items {
            let first = lines.count
            switch item {
            case .cell(let cell): lines.append(indent + "- " + (try text(cell)))
            case .list(let inner) where inner.isEmpty: lines.append(indent + "- []")
            case .map(let inner) where inner.allSatisfy(isMissing): lines.append(indent + "- {}")
            case .list(let inner): try write(inner, indent: indent + "  ", &lines)
            case .map(let inner): try write(inner, indent: indent + "  ", &lines)
            }
            // The first line of a list or map inside a list carries the dash of the item.
            if case .cell = item { continue }
            if lines[first].hasPrefix(indent + "  ") {
                lines[first] = indent + "- " + lines[first].dropFirst(indent.count + 2)
            }
        }
    }

    private static func isMissing(_ entry: OutputValue.Entry) -> Bool { entry.value == .cell(.missing) }

    private static func text(_ cell: OutputCell) throws(ExchangeError) -> String {
        if case .text(let text) = cell { return scalar(text) }
        if case .missing = cell { return "~" }
        guard let plain = cell.plain else { throw .cannotWrite("-", reason: "NaN, ∞") }
        return plain
    }

    private static let reserved: Set<String> = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    ]

    private static func scalar(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    /// Letters first, then letters, digits, blanks between and `. _ / + -`: never a number, a date or a mark of YAML.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
            text.unicodeScalars.last != " ", !reserved.contains(text.lowercased())
        else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || " ._/+-".unicodeScalars.contains(scalar)
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where isEscaped(scalar):
                let digits = String(scalar.value, radix: 16)
                quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Control characters, and those that YAML takes for line ends or marks.
    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar.value == 0x2028
            || scalar.value == 0x2029 || scalar.value == 0xFEFF || (0xFFFE...0xFFFF).contains(scalar.value)
    }
}
