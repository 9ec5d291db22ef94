import QadamEvidence
import QadamText

extension ReportPage {
    /// The formulas that the figures were calculated with.
    var methodsSection: Section? {
        guard !model.methods.isEmpty else { return nil }
        return Section(
            id: "methods",
            title: texts.text(.reportMethodsTitle),
            content: .joined(model.methods.map(method))
        )
    }

    private func method(_ method: Method) -> HTML {
        var table = Table([
            .text(texts.text(.reportSymbol)), .text(texts.text(.reportMeaning)),
            .text(texts.text(.reportUnit)),
        ])
        for symbol in method.symbols {
            table.append([symbol.symbol, texts.text(symbol.meaning), texts.unit(symbol.unit)])
        }
        let sources = method.citations.map(\.description).joined(separator: "; ")
        return .joined([
            .element("h3") { texts.text(method.title) },
            .element("p", [("class", "equation")]) { method.equation },
            method.symbols.isEmpty ? .empty : table.html(caption: texts.text(method.title)),
            method.validity.map { key in .element("p") { texts.text(key) } } ?? .empty,
            .element("p", [("class", "quiet")]) {
                texts.text(.reportMethodSource, ["method": .text(method.id), "sources": .text(sources)])
            },
        ])
    }

    /// What is wrong or worth knowing about the data.
    var findingsSection: Section? {
        guard !model.findings.isEmpty else { return nil }
        return Section(
            id: "findings",
            title: texts.text(.reportFindingsTitle),
            content: .element("ul") {
                for finding in model.findings {
                    let words = texts.render(finding)
                    HTML.element("li") {
                        HTML.element("span", [("class", "severity")]) { "\(words.severity) \(words.code)" }
                        words.place.isEmpty ? ": " : " (\(words.place)): "
                        "\(words.problem) \(words.fix)"
                    }
                }
            }
        )
    }

    /// The works that figures and methods come from, each with the places that are cited.
    var sourcesSection: Section? {
        var locators: [String: [String]] = [:]
        var order: [String] = []
        for citation in model.citations + model.methods.flatMap(\.citations) {
            if locators[citation.reference] == nil { order.append(citation.reference) }
            var known = locators[citation.reference] ?? []
            if !citation.locator.isEmpty && !known.contains(citation.locator) {
                known.append(citation.locator)
            }
            locators[citation.reference] = known
        }
        guard !order.isEmpty else { return nil }
        return Section(
            id: "sources",
            title: texts.text(.reportSourcesTitle),
            content: .element("ul") {
                for id in order.sorted() { source(id, locators[id] ?? []) }
            }
        )
    }

    private func source(_ id: String, _ locators: [String]) -> HTML {
        let places = locators.sorted().joined(separator: ", ")
        return .element("li", [("id", "source-\(id)")]) {
            if let work = references.reference(id) {
                "\(work.publisher) (\(work.year)). "
                if let url = work.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
                    HTML.element("a", [("href", url)]) { work.title }
                } else {
                    HTML.element("cite") { work.title }
                }
                ". "
            }
            HTML.element("span", [("class", "quiet")]) { places.isEmpty ? "[\(id)]" : "[\(id): \(places)]" }
        }
    }

    /// Versions and hashes.
    var provenanceSection: Section? {
        var table = Table([.text(texts.text(.reportPin)), .text(texts.text(.reportVersion))])
        table.append([texts.text(.reportProgram), model.provenance.program])
        for pin in model.provenance.pins { table.append([texts.format(pin.label), pin.value]) }
        let title = texts.text(.reportProvenanceTitle)
        return Section(
            id: "provenance",
            title: title,
            content: .joined([
                .element("p") { texts.text(.reportProvenanceLead) }, table.html(caption: title),
            ])
        )
    }
}
