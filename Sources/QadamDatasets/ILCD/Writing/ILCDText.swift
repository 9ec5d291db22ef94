/// Texts, years, CAS numbers and per cents as the schema of ILCD takes them.
enum ILCDText {
    /// Greatest length of a `String`, in characters.
    static let string = 500
    /// Greatest length of an `ST`.
    static let short = 1_000
    /// Greatest length of the name of a parameter.
    static let variable = 50
    /// Most levels of a category.
    static let levels = 10

    /// A text as it can stand in a file: no longer than the limit, without characters that XML does not have and without
    /// white space at its ends, which readers cut off; and whether that is the whole text.
    static func fitted(_ text: String, _ limit: Int? = nil) -> (text: String, isWhole: Bool) {
        let bytes = text.utf8
        let isPlain = bytes.allSatisfy { $0 > 32 || $0 == 32 } && bytes.first != 32 && bytes.last != 32
        if isPlain, bytes.count <= limit ?? Int.max, !text.unicodeScalars.contains(where: isForbidden) {
            return (text, true)
        }
        var scalars = text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }[...]
        scalars = scalars.drop(while: isSpace)
        if let limit { scalars = scalars.prefix(limit) }
        while let last = scalars.last, isSpace(last) { scalars.removeLast() }
        var fitted = ""
        fitted.unicodeScalars.append(contentsOf: scalars)
        return (fitted, fitted == text && fitted.utf8.count == bytes.count)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t"
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 32 && !isSpace(scalar) || scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }

    /// A path with `/` as levels that the schema takes, joined again; and whether that is the whole path.
    static func path(_ text: String) -> (text: String, isWhole: Bool) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        var levels = Array(parts.prefix(Self.levels))
        if parts.count > Self.levels {
            levels[Self.levels - 1] = parts[(Self.levels - 1)...].joined(separator: " – ")
        }
        let joined = levels.map { fitted($0, string).text }.joined(separator: "/")
        return (joined, joined == text)
    }

    /// The year with which a day or year begins.
    static func year(_ text: String) -> String? {
        let year = text.prefix(4)
        guard year.utf8.count == 4, year.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        guard text.utf8.count == 4 || text.dropFirst(4).first == "-" else { return nil }
        return String(year)
    }

    /// A CAS number with leading zeros, `000000-00-0`; `nil` for what has another form.
    static func cas(_ text: String) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            (1...6).contains(parts[0].utf8.count), parts[1].utf8.count == 2, parts[2].utf8.count == 1
        else { return nil }
        return String(repeating: "0", count: 6 - parts[0].utf8.count) + text
    }

    /// A number as `Perc`: at most five digits, three of them behind the point; `nil` for larger ones.
    static func perCent(_ number: Double) -> String? {
        guard number.isFinite, abs(number) < 99_999.5 else { return nil }
        var places = 3
        var scale = 1_000.0
        while places > 0, (abs(number) * scale).rounded() >= 100_000 {
            places -= 1
            scale /= 10
        }
        let units = Int((abs(number) * scale).rounded())
        var digits = String(units)
        if digits.count <= places {
            digits = String(repeating: "0", count: places + 1 - digits.count) + digits
        }
        var text = String(digits.dropLast(places))
        let behind = digits.suffix(places).reversed().drop { $0 == "0" }.reversed()
        if !behind.isEmpty { text += "." + String(behind) }
        return number < 0 && units > 0 ? "-" + text : text
    }
}
