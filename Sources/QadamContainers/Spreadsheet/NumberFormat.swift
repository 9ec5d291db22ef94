/// What the number formats of a workbook make of a number, as far as it matters: whether they show a moment.
///
/// Source: ECMA-376-1:2016, 18.8.30 (numFmt, built-in formats) and 18.8.31 (format codes).
enum NumberFormat {
    /// The built-in formats: 14 to 22 and 45 to 47 everywhere, 27 to 36 and 50 to 58 in East Asian versions, where
    /// 32 to 35, 55 and 56 are times or dates by the language.
    static func kind(builtIn id: Int) -> SheetMoment.Kind? {
        switch id {
        case 14...17, 27...31, 36, 50...54, 57, 58: .date
        case 18...21, 32, 33, 45, 47: .time
        case 22, 34, 35, 55, 56: .dateAndTime
        case 46: .duration
        default: nil
        }
    }

    /// A format code of the workbook: its first section, without what is quoted, escaped or in brackets.
    static func kind(code: String) -> SheetMoment.Kind? {
        let letters = significant(code)
        if letters.hasElapsed { return .duration }
        let text = letters.text
        let hasClock = text.contains("h") || text.contains("s")
        let hasDay = text.contains("d") || text.contains("y") || (text.contains("m") && !hasClock)
        if hasDay { return hasClock ? .dateAndTime : .date }
        return hasClock ? .time : nil
    }

    private static func significant(_ code: String) -> (text: Set<Character>, hasElapsed: Bool) {
        var found: Set<Character> = []
        var hasElapsed = false
        var rest = code[...]
        // The word of a number without a format has letters of its own.
        if code.lowercased().hasPrefix("general") { return ([], false) }
        while let character = rest.popFirst() {
            switch character {
            case ";": return (found, hasElapsed)
            case "\\", "_", "*": _ = rest.popFirst()
            case "\"":
                while let quoted = rest.popFirst(), quoted != "\"" { continue }
            case "[":
                let inside = rest.prefix { $0 != "]" }
                rest = rest.dropFirst(inside.count + 1)
                let word = Set(inside.lowercased())
                if !word.isEmpty, word.count == 1, let letter = word.first, "hms".contains(letter) {
                    hasElapsed = true
                }
            default: found.formUnion(character.lowercased())
            }
        }
        return (found, hasElapsed)
    }
}
