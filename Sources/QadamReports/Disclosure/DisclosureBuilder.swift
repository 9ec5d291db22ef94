import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUnits

extension Disclosure {
    /// The report of a kind; nil for a year that no calendar has.
    public init?(_ kind: DisclosureKind, _ input: DisclosureInput) {
        guard let period = Period(year: input.result.year) else { return nil }
        let builder = DisclosureBuilder(kind: kind, input: input)
        let sections = builder.sections
        let fields = DisclosureField.all.filter { $0.kind == kind.rawValue }.map(\.citation)
        let mapping = kind == .iso14064 ? ISO14064Row.all.map(\.citation) : []
        var seen: Set<Citation> = []
        self.init(
            kind: kind,
            organisation: .name(input.result.name),
            isInvented: input.inventory.organisation.isExample,
            period: period,
            gwpSet: input.result.gwp,
            sections: sections,
            citations: (fields + mapping + input.citations).filter { seen.insert($0).inserted },
            pins: input.pins
        )
    }
}

/// Chooses the sections of a kind.
struct DisclosureBuilder {
    let kind: DisclosureKind
    let input: DisclosureInput
    var result: InventoryResult { input.result }
    var figures: DisclosureFigures { DisclosureFigures(input: input) }
    var co2e: String { figures.co2e }
    var known: KnownLines { figures.known }

    var sections: [DisclosureSection] {
        let own: [DisclosureSection] =
            switch kind {
            case .ghgProtocol:
                [
                    fields("summary"), scopes, biogenic, categories, scope3, exclusions, instruments,
                    baseYear, intensities, targets, uncertainty, quality, lines,
                ]
            case .iso14064:
                [
                    fields("summary"), isoCategories, scopes, biogenic, exclusions, instruments, baseYear,
                    intensities, targets, uncertainty, quality,
                ]
            case .ets: [fields("summary"), fuels, processes]
            case .ifrsS2: [fields("emissions"), scope3, instruments, intensities, targets]
            case .esrsE1: [fields("emissions"), scope3, fields("energy"), intensities, targets]
            case .stars:
                [
                    fields("emissions"), fields("campus"), fields("years"), scope3, biogenic, intensities,
                    targets,
                ]
            case .greenmetric: [fields("energy"), categories, intensities, targets]
            }
        return [boundary] + own.filter { !$0.tables.isEmpty || !$0.notes.isEmpty }
            + [gaps, methods, factors]
    }

    // Boundary

    private var boundary: DisclosureSection {
        let organisation = input.inventory.organisation
        func fact(_ id: String, _ value: DisclosureCell) -> DisclosureTable.Row {
            DisclosureTable.Row([.message("disclosure.fact.\(id)"), value])
        }
        let country = Message("disclosure.enter.country")
        let facts = DisclosureTable(
            "facts",
            columns: [.text("item"), .text("value")],
            rows: [
                fact("organisation", .text(.name(result.name))),
                fact("country", organisation.country.map { .text(.text($0)) } ?? .missing(country)),
                fact("year", .text(.text(String(result.year)))),
                fact("approach", .text(.message(result.consolidation.name))),
                fact("gwp", .text(.text(result.gwp))),
                fact("pack", .text(.text(input.library.pack))),
                fact("records", .text(.text(String(result.recordCount)))),
            ]
                + result.choices.sorted { $0.key < $1.key }.map {
                    DisclosureTable.Row([
                        .text(.message(Message("disclosure.fact.choice", ["name": .text($0.key)]))),
                        .text(.text($0.value)),
                    ])
                }
        )
        return DisclosureSection(
            "boundary",
            notes: input.notices + [kind.scope, input.library.review.message] + input.gwp.openNotes(result),
            tables: [facts, facilities]
        )
    }

    private var facilities: DisclosureTable {
        func word(_ yes: Bool) -> DisclosureCell { .message(yes ? "disclosure.yes" : "disclosure.no") }
        return DisclosureTable(
            "facilities",
            columns: [
                .text("facility"), .number("equity", unit: "%"), .text("operational"), .text("financial"),
                .number("counted", unit: "%"),
            ],
            rows: input.inventory.organisation.facilities.map {
                DisclosureTable.Row([
                    .text(.name($0.name)), .number($0.equityShare * 100, unit: "%"),
                    word($0.operationalControl), word($0.financialControl),
                    .number($0.counted(under: result.consolidation, year: result.year) * 100, unit: "%"),
                ])
            }
        )
    }

    // Forms

    private func fields(_ section: String) -> DisclosureSection {
        let fields = DisclosureField.all.filter { $0.kind == kind.rawValue && $0.section == section }
        let table = DisclosureTable(
            "fields.\(section)",
            columns: [.text("place"), .text("figure"), .number("value"), .text("source")],
            rows: fields.map {
                DisclosureTable.Row([
                    .text(.text($0.citation.locator)), .message("disclosure.figure.\($0.figure)"),
                    figures.cell($0.figure), .text(.text($0.citation.reference)),
                ])
            }
        )
        return DisclosureSection(section, tables: fields.isEmpty ? [] : [table])
    }

    // Provenance

    private var methods: DisclosureSection {
        let used = Set(result.methods)
        let table = DisclosureTable(
            "methods",
            columns: [.text("method"), .text("equation"), .text("source")],
            rows: InventoryMethods.all.map { $0.method }.filter { used.contains($0.id) }.map {
                DisclosureTable.Row([
                    .text(.text($0.id)), .text(.text($0.equation)),
                    .text(.text($0.citations.map(\.description).joined(separator: "; "))),
                ])
            }
        )
        return DisclosureSection("methods", tables: [table])
    }

    private var factors: DisclosureSection {
        let rows = result.versions.map { version -> DisclosureTable.Row in
            let pin = DisclosureCell.text(.text("\(version.pack)#\(version.hash)"))
            if let factor = try? input.library.factor(version.id) {
                return DisclosureTable.Row([
                    .text(.text(version.id)), .text(.text(factor.publisher)), .text(.text(factor.region)),
                    factor.year.map { .text(.text(String($0))) } ?? .empty,
                    factor.boundary.map { .message($0.title) } ?? .empty, pin,
                ])
            }
            if let property = try? input.library.property(version.id) {
                return DisclosureTable.Row([
                    .text(.text(version.id)), .text(.text(property.publisher)),
                    .text(.text(property.row.region)),
                    property.row.year.map { .text(.text(String($0))) } ?? .empty, .empty, pin,
                ])
            }
            let unknown = DisclosureCell.missing(Message("disclosure.enter.factor"))
            return DisclosureTable.Row([.text(.text(version.id)), unknown, .empty, .empty, .empty, pin])
        }
        let table = DisclosureTable(
            "factors",
            columns: [
                .text("factor"), .text("publisher"), .text("region"), .text("year"), .text("edge"),
                .text("version"),
            ],
            rows: rows
        )
        return DisclosureSection("factors", tables: [table])
    }
}
