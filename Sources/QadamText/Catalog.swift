/// The texts of one language: key → sentence or plural forms.
///
/// A catalog is read from generated tables at first use: one line a text, `key TAB text` or `key#form TAB text`, with
/// a line feed written as `\n` and a backslash as `\\`.
struct Catalog: Sendable {
    enum Entry: Equatable, Sendable {
        case sentence(String)
        case forms([PluralCategory: String])
    }

    private(set) var entries: [String: Entry] = [:]

    init(tables: [String]) {
        for table in tables {
            for line in table.split(separator: "\n") { read(line) }
        }
    }

    private mutating func read(_ line: Substring) {
        guard let tab = line.firstIndex(of: "\t") else { return }
        let name = line[..<tab]
        let text = Self.unescaped(line[line.index(after: tab)...])
        guard let mark = name.lastIndex(of: "#"),
            let form = PluralCategory(rawValue: String(name[name.index(after: mark)...]))
        else {
            entries[String(name)] = .sentence(text)
            return
        }
        let key = String(name[..<mark])
        if case .forms(var forms) = entries[key] {
            forms[form] = text
            entries[key] = .forms(forms)
        } else {
            entries[key] = .forms([form: text])
        }
    }

    private static func unescaped(_ text: Substring) -> String {
        guard text.contains("\\") else { return String(text) }
        var result = ""
        var isEscape = false
        for character in text {
            if isEscape {
                result.append(character == "n" ? "\n" : character)
                isEscape = false
            } else if character == "\\" {
                isEscape = true
            } else {
                result.append(character)
            }
        }
        return result
    }

    /// The committed texts of a language.
    static func standard(_ language: Language) -> Catalog {
        switch language {
        case .kazakh: kazakh
        case .russian: russian
        case .english: english
        }
    }

    private static let kazakh = Catalog(tables: kkSources())
    private static let russian = Catalog(tables: ruSources())
    private static let english = Catalog(tables: enSources())
}
