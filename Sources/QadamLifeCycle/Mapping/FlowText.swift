/// Names, compartments and CAS numbers of flows in a form in which nomenclatures can be compared.
enum FlowText {
    /// Small letters, single spaces, none at the ends; `sulphur` as `sulfur`.
    static func name(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var space = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isWhitespace {
                space = !scalars.isEmpty
                continue
            }
            if space { scalars.append(" ") }
            space = false
            scalars.append(scalar)
        }
        return String(scalars).split(separator: "sulph", omittingEmptySubsequences: false)
            .joined(separator: "sulf")
    }

    /// Levels with single spaces, in small letters, with `/` between them.
    static func compartment(_ text: String) -> String {
        text.split(separator: "/").map { name(String($0)) }.filter { !$0.isEmpty }.joined(separator: "/")
    }

    /// A CAS number without leading zeros, `nil` where the text is none (its check digit must agree).
    static func cas(_ text: String) -> String? {
        let digits = text.unicodeScalars.filter { $0 >= "0" && $0 <= "9" }.map { Int($0.value) - 48 }
        let allowed = text.unicodeScalars.allSatisfy { ($0 >= "0" && $0 <= "9") || $0 == "-" || $0 == " " }
        let body = digits.drop { $0 == 0 }
        guard allowed, body.count >= 5, let check = body.last else { return nil }
        let sum = body.dropLast().reversed().enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
        guard sum % 10 == check else { return nil }
        let plain = body.map(String.init).joined()
        let first = plain.dropLast(3)
        return "\(first)-\(plain.dropLast().suffix(2))-\(plain.suffix(1))"
    }

    /// Whether a text fits a pattern in which `*` stands for any characters.
    static func fits(_ text: [UInt8], _ pattern: [UInt8]) -> Bool {
        var t = 0
        var p = 0
        var star: (pattern: Int, text: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                star = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == text[t] {
                p += 1
                t += 1
            } else if let last = star {
                p = last.pattern + 1
                t = last.text + 1
                star = (last.pattern, t)
            } else {
                return false
            }
        }
        while p < pattern.count, pattern[p] == UInt8(ascii: "*") { p += 1 }
        return p == pattern.count
    }
}
