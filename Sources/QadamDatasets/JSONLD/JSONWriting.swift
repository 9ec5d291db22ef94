/// An object of JSON while it is being written, its fields in the order in which they are added.
struct JSONText {
    private(set) var text = ""
    private var isEmpty = true

    /// Adds a field whose value is already JSON.
    mutating func raw(_ name: String, _ value: String) {
        text += isEmpty ? "{" : ","
        isEmpty = false
        text += Self.quoted(name) + ":" + value
    }

    /// Adds a text; an empty one is left out.
    mutating func text(_ name: String, _ value: String) {
        if !value.isEmpty { raw(name, Self.quoted(value)) }
    }

    mutating func number(_ name: String, _ value: Double) { raw(name, "\(value)") }

    mutating func bool(_ name: String, _ value: Bool) { raw(name, value ? "true" : "false") }

    mutating func list(_ name: String, _ values: [JSONText]) {
        raw(name, "[" + values.map(\.closed).joined(separator: ",") + "]")
    }

    mutating func object(_ name: String, _ value: JSONText) { raw(name, value.closed) }

    /// Adds a reference to another object.
    mutating func reference(_ name: String, _ type: String, _ id: String, _ label: String) {
        object(name, JSONText(type: type, id: id, name: label))
    }

    init() {}

    /// An object with its type, identifier and name.
    init(type: String, id: String, name: String) {
        raw("@type", Self.quoted(type))
        raw("@id", Self.quoted(id))
        raw("name", Self.quoted(name))
    }

    /// The whole object.
    var closed: String { isEmpty ? "{}" : text + "}" }

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 32:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// An identifier in the form of a UUID that always belongs to the same text: two runs of FNV-1a, 64 bits.
    static func identifier(_ text: String) -> String {
        func hash(_ seed: UInt64) -> String {
            let value = text.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        let digits = Array(hash(0xCBF2_9CE4_8422_2325) + hash(0x9AE1_6A3B_2F90_404F))
        let parts = [digits[0..<8], digits[8..<12], digits[12..<16], digits[16..<20], digits[20..<32]]
        return parts.map { String($0) }.joined(separator: "-")
    }
}
