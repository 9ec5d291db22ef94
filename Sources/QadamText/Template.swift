/// A sentence with `{placeholder}` names; `{{` and `}}` are literal braces.
struct Template {
    enum Part: Equatable {
        case text(String)
        case placeholder(String)
    }

    let parts: [Part]

    init(_ source: String) {
        var parts: [Part] = []
        var text = ""
        var name: String?
        var rest = Substring(source)
        while let character = rest.popFirst() {
            if let open = name {
                if character == "}" {
                    parts.append(.placeholder(open))
                    name = nil
                } else {
                    name = open + String(character)
                }
            } else if (character == "{" || character == "}") && rest.first == character {
                text.append(character)
                rest.removeFirst()
            } else if character == "{" {
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                name = ""
            } else {
                text.append(character)
            }
        }
        if let open = name { text = "{" + open }
        if !text.isEmpty { parts.append(.text(text)) }
        self.parts = parts
    }

    /// The names that the sentence asks for.
    var placeholders: Set<String> {
        Set(parts.compactMap { if case .placeholder(let name) = $0 { name } else { nil } })
    }

    /// The sentence with every placeholder replaced.
    func filled(_ value: (String) -> String) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .placeholder(let name): value(name)
            }
        }
        .joined()
    }
}
