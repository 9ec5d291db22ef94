public import QadamEvidence
public import QadamText

/// A derivation as an indented tree for the terminal: from a number down to records, factors and the tables of their
/// sources.
///
///     Electricity of building A: 104.2 t CO₂e (AR5)
///     │  method inventory.purchased-electricity.1
///     ├─ Activity: 160,300 kWh
///     │     record a-0017 in activities.csv, row 18; entered “160300 kWh”
///     └─ Factor: 0.65 kg CO₂e (AR5)/kWh
///           factor kz.grid.2024, version 2; kz.grid · table 3
public struct DerivationTree: Sendable {
    let texts: Texts
    let methods: [String: Method]
    let references: References
    let depth: Int?

    /// A way to print derivations; `depth` levels below the number, all without it. What is cut off is counted.
    /// Of the methods given, name and equation are printed with their sources; of others the identifier.
    public init(_ texts: Texts, methods: [Method] = [], references: References = .standard, depth: Int? = nil)
    {
        self.texts = texts
        self.methods = Dictionary(methods.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.references = references
        self.depth = depth
    }

    /// The lines, each ended by a line feed.
    public func text(_ derivation: Derivation) -> String {
        lines(derivation, depth: depth).map { $0 + "\n" }.joined()
    }

    private func lines(_ node: Derivation, depth: Int?) -> [String] {
        var lines = [head(node)]
        let isCut = depth == 0
        let inputs = isCut ? [] : node.inputs
        let details = self.details(node, isCut: isCut)
        lines += details.map { (inputs.isEmpty ? "   " : "│  ") + $0 }
        for (index, input) in inputs.enumerated() {
            let isLast = index == inputs.count - 1
            for (line, text) in self.lines(input, depth: depth.map { $0 - 1 }).enumerated() {
                let branch = line == 0 ? (isLast ? "└─ " : "├─ ") : (isLast ? "   " : "│  ")
                lines.append(branch + text)
            }
        }
        return lines
    }

    private func head(_ node: Derivation) -> String {
        let label = texts.render(node.label)
        guard let value = node.value else { return label }
        return "\(label): \(texts.amount(value, unit: node.unit))"
    }

    private func details(_ node: Derivation, isCut: Bool) -> [String] {
        var details: [String] = []
        if let method = node.method { details += worded(method: method) }
        if let origin = node.origin { details.append("← " + worded(origin)) }
        details += node.remarks.map { "· " + texts.render($0) }
        if isCut && !node.inputs.isEmpty {
            details.append(texts.text(.reportExplainMore, ["count": .integer(node.inputs.count)]))
        }
        return details
    }

    private func worded(method id: String) -> [String] {
        guard let method = methods[id] else {
            return [texts.text(.reportExplainMethod, ["method": .text(id)])]
        }
        let name = "\(texts.text(method.title)): \(method.equation)"
        return [texts.text(.reportExplainMethod, ["method": .text(name)])]
            + method.citations.map { texts.text(.reportExplainSource, ["source": .text(cited($0))]) }
    }

    private func worded(_ origin: Origin) -> String {
        switch origin {
        case .record(let id, let place, let entered, let evidence):
            record(id, place, entered, evidence)
        case .factor(let id, let version, let citation):
            texts.text(
                .reportExplainFactor,
                ["factor": .text(id), "version": .text(version), "source": .text(cited(citation))]
            )
        case .table(let place, let citation, let source):
            texts.text(
                .reportExplainTable,
                [
                    "place": .text(texts.place(place)),
                    "source": .text(sources(citation, source)),
                ]
            )
        case .constant(let citation):
            texts.text(.reportExplainConstant, ["source": .text(cited(citation))])
        case .choice(let name, let chosen):
            texts.text(.reportExplainChoice, ["name": .text(name), "chosen": .text(chosen)])
        case .assumption(let message):
            texts.text(.reportExplainAssumption, ["assumption": .message(message)])
        }
    }

    private func record(_ id: String, _ place: Place, _ entered: String?, _ evidence: String?) -> String {
        var text = texts.text(
            .reportExplainRecord,
            ["record": .text(id), "place": .text(texts.place(place))]
        )
        if let entered { text += "; " + texts.text(.reportExplainEntered, ["entered": .text(entered)]) }
        if let evidence { text += "; " + texts.text(.reportExplainEvidence, ["evidence": .text(evidence)]) }
        return text
    }

    private func sources(_ citation: Citation?, _ source: String?) -> String {
        let all = [citation.map(cited), source].compactMap(\.self).filter { !$0.isEmpty }
        return all.isEmpty ? texts.missing : all.joined(separator: "; ")
    }

    /// Publisher, title and the place in the work; the bare citation where the work is not in the list.
    public func cited(_ citation: Citation) -> String {
        guard let work = references.reference(citation.reference) else { return citation.description }
        let head = "\(work.publisher) (\(work.year)), \(work.title)"
        return citation.locator.isEmpty ? head : "\(head) · \(citation.locator)"
    }
}
