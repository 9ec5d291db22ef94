extension JSONValue {
    /// JSON with two spaces a level; arrays and objects of plain values stand on one line.
    public var text: String {
        var result = ""
        write(to: &result, level: 0)
        return result
    }

    private func write(to result: inout String, level: Int) {
        switch self {
        case .null: result += "null"
        case .bool(let value): result += value ? "true" : "false"
        case .integer(let value): result += "\(value)"
        // JSON has no infinity and no NaN; a chart shows nothing there.
        case .number(let value): result += value.isFinite ? Self.shortest(value) : "null"
        case .string(let value): result += Self.quoted(value)
        case .array(let values):
            Self.write(values.map { ("", $0) }, "[", "]", to: &result, level: level)
        case .object(let members):
            Self.write(
                members.map { (Self.quoted($0.name) + ": ", $0.value) },
                "{",
                "}",
                to: &result,
                level: level
            )
        }
    }

    private static func write(
        _ items: [(head: String, value: JSONValue)],
        _ open: String,
        _ close: String,
        to result: inout String,
        level: Int
    ) {
        let isFlat = items.allSatisfy { $0.value.isPlain }
        let inner = isFlat ? "" : "\n" + String(repeating: "  ", count: level + 1)
        result += open
        for (index, item) in items.enumerated() {
            if index > 0 { result += isFlat ? ", " : "," }
            result += inner + item.head
            item.value.write(to: &result, level: level + 1)
        }
        result += isFlat ? close : "\n" + String(repeating: "  ", count: level) + close
    }

    private var isPlain: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }

    private static func shortest(_ value: Double) -> String {
        guard value == value.rounded(), value.magnitude < 1e15 else { return "\(value)" }
        return "\(Int(value))"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
