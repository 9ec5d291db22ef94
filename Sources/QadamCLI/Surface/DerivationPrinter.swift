import QadamEvidence
import QadamText

/// A derivation as a tree of lines: the number, the method with its equation, where each input was read.
struct DerivationPrinter {
    let texts: Texts
    let methods: [String: Method]
    let references: References

    init(_ texts: Texts, methods: [Method], references: References = .standard) {
        self.texts = texts
        self.methods = Dictionary(methods.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.references = references
    }

    /// The whole tree, or as many levels as `depth` says.
    func lines(_ derivation: Derivation, depth: Int = .max) -> [String] {
        node(derivation, lead: "", branch: "", depth: depth)
    }

    private func node(_ derivation: Derivation, lead: String, branch: String, depth: Int) -> [String] {
        let under = lead + (branch == "├─ " ? "│  " : branch.isEmpty ? "" : "   ")
        let inputs = depth > 0 ? derivation.inputs : []
        let rail = under + (inputs.isEmpty ? "   " : "│  ")
        var lines = [lead + branch + headline(derivation)]
        for detail in details(derivation) { lines.append(rail + detail) }
        if depth == 0, !derivation.inputs.isEmpty {
            lines.append(
                under + "   " + texts.text(.cliExplainMore, ["count": .integer(derivation.inputs.count)])
            )
        }
        for (index, input) in inputs.enumerated() {
            let mark = index == inputs.count - 1 ? "└─ " : "├─ "
            lines += node(input, lead: under, branch: mark, depth: depth - 1)
        }
        return lines
    }

    private func headline(_ derivation: Derivation) -> String {
        let label = texts.render(derivation.label)
        guard let value = derivation.value else { return label }
        return "\(label): \(texts.amount(value, unit: derivation.unit, .significant(6)))"
    }

    private func details(_ derivation: Derivation) -> [String] {
        var lines: [String] = []
        if let id = derivation.method {
            if let method = methods[id] {
                lines.append(
                    "\(texts.text(.cliExplainMethod)) \(texts.text(method.title)): \(method.equation)"
                )
                lines += method.citations.map { "\(texts.text(.cliExplainSource)) \(worded($0))" }
            } else {
                lines.append("\(texts.text(.cliExplainMethod)) \(id)")
            }
        }
        if let origin = derivation.origin { lines += self.lines(origin) }
        lines += derivation.remarks.map { "· " + texts.render($0) }
        return lines
    }

    private func lines(_ origin: Origin) -> [String] {
        let arrow = "← "
        switch origin {
        case .record(let id, let place, let entered, let evidence):
            var line =
                arrow + texts.text(.cliExplainRecord, ["id": .text(id), "place": .text(texts.place(place))])
            if let entered { line += "; " + texts.text(.cliExplainEntered, ["text": .text(entered)]) }
            if let evidence, !evidence.isEmpty {
                line += "; " + texts.text(.cliExplainEvidence, ["text": .text(evidence)])
            }
            return [line]
        case .factor(let id, let version, let citation):
            return [
                arrow + texts.text(.cliExplainFactor, ["id": .text(id), "version": .text(version)]),
                "\(texts.text(.cliExplainSource)) \(worded(citation))",
            ]
        case .table(let place, let citation, let source):
            var lines = [arrow + texts.place(place)]
            if let citation { lines.append("\(texts.text(.cliExplainSource)) \(worded(citation))") }
            if let source, !source.isEmpty { lines.append("\(texts.text(.cliExplainSource)) \(source)") }
            return lines
        case .constant(let citation):
            return [arrow + worded(citation)]
        case .choice(let name, let chosen):
            return [arrow + texts.text(.cliExplainChoice, ["name": .text(name), "chosen": .text(chosen)])]
        case .assumption(let message):
            return [arrow + texts.text(.cliExplainAssumption, ["text": .message(message)])]
        }
    }

    /// `Publisher (year), title · place`
    func worded(_ citation: Citation) -> String {
        guard let work = references.reference(citation.reference) else { return citation.description }
        let place = citation.locator.isEmpty ? "" : " · \(citation.locator)"
        return "\(work.publisher) (\(work.year)), \(work.title)\(place)"
    }
}
