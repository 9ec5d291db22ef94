public import QadamEvidence
public import QadamText

/// The method book: every method with equation, symbols, sources and the worked examples that check it, as Markdown.
/// `docs/methods.*.md` is what this prints; a test compares them.
public enum MethodBook {
    /// The methods of one part of the program under one heading.
    public struct Chapter: Sendable {
        /// The heading.
        public let title: TextKey
        /// The methods in their order.
        public let methods: [Method]

        /// A chapter.
        public init(_ title: TextKey, _ methods: [Method]) {
            self.title = title
            self.methods = methods
        }
    }

    /// The book in the language of `texts`; ends with a line feed.
    public static func markdown(
        _ chapters: [Chapter],
        _ texts: Texts,
        references: References = .standard
    ) -> String {
        var lines = ["# " + texts.text(.methodBookTitle), "", texts.text(.methodBookIntroduction)]
        for chapter in chapters {
            lines += ["", "## " + texts.text(chapter.title)]
            for method in chapter.methods { lines += page(method, texts, references) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func page(_ method: Method, _ texts: Texts, _ references: References) -> [String] {
        var lines = [
            "", "### " + texts.text(method.title), "", "`\(method.id)`", "", "    " + method.equation, "",
            "| \(texts.text(.methodSymbol)) | \(texts.text(.methodMeaning)) | \(texts.text(.methodUnit)) |",
            "|---|---|---|",
        ]
        for symbol in method.symbols {
            let unit = symbol.unit.isEmpty ? "–" : texts.unit(symbol.unit)
            lines.append("| \(cell(symbol.symbol)) | \(cell(texts.text(symbol.meaning))) | \(cell(unit)) |")
        }
        lines.append("")
        for citation in method.citations {
            lines.append("- \(texts.text(.methodSource)): \(worded(citation, references))")
        }
        if let validity = method.validity {
            lines.append("- \(texts.text(validity))")
        }
        for file in WorkedExamples.files(checking: method.id) {
            lines.append("- \(texts.text(.methodChecked)): `\(file)`")
        }
        return lines
    }

    /// Publisher, title, year, place and address.
    public static func worded(_ citation: Citation, _ references: References = .standard) -> String {
        guard let work = references.reference(citation.reference) else {
            return "\(citation.reference), \(citation.locator)"
        }
        let head = "\(work.publisher): *\(work.title)*, \(work.year); \(citation.locator)"
        return work.url.map { head + " <\($0)>" } ?? head
    }

    private static func cell(_ text: String) -> String {
        text.replacing("|", with: "\\|")
    }
}
