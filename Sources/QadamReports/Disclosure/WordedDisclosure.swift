public import QadamEvidence
public import QadamText

/// A report in one language: every sentence worded, every number as it is and as it is printed. All formats are made from
/// it: the page and the paper show `printed`, tables for machines carry `number`.
public struct WordedDisclosure: Codable, Equatable, Sendable {
    /// A cell.
    public struct Cell: Codable, Equatable, Sendable {
        /// As it is shown: words, or the number at the precision of its column.
        public let printed: String
        /// The number in ``unit``, in full.
        public let number: Double?
        /// Symbol of its unit.
        public let unit: String?
        /// True for what is not available; `printed` then says what to enter.
        public let isMissing: Bool
    }

    /// A column.
    public struct Column: Codable, Equatable, Sendable {
        /// Stable identifier.
        public let id: String
        /// Its head, with the unit where all numbers have the same.
        public let title: String
        /// Whether it holds numbers.
        public let isNumber: Bool
        /// Whether its numbers have units of their own.
        public let isMixed: Bool
    }

    /// A row.
    public struct Row: Codable, Equatable, Sendable {
        /// The cells.
        public let cells: [Cell]
        /// Whether it is a sum of rows above.
        public let isTotal: Bool
    }

    /// A table.
    public struct Table: Codable, Equatable, Sendable {
        /// Stable identifier.
        public let id: String
        /// Its title.
        public let title: String
        /// The columns.
        public let columns: [Column]
        /// The rows.
        public let rows: [Row]
    }

    /// A section.
    public struct Section: Codable, Equatable, Sendable {
        /// Stable identifier.
        public let id: String
        /// Its heading.
        public let title: String
        /// Sentences.
        public let notes: [String]
        /// Its tables.
        public let tables: [Table]
    }

    /// A work that figures come from.
    public struct Source: Codable, Equatable, Sendable {
        /// Its identifier.
        public let id: String
        /// Publisher, year and title.
        public let work: String
        /// Places in it.
        public let places: String
    }

    /// Something that pins the figures.
    public struct Pin: Codable, Equatable, Sendable {
        /// What it is.
        public let label: String
        /// Version or hash.
        public let value: String
    }

    /// The kind, such as `ghg-protocol`.
    public let kind: String
    /// `kk`, `ru` or `en`.
    public let language: String
    /// Title of the report.
    public let title: String
    /// The organisation.
    public let organisation: String
    /// Said of invented data.
    public let invented: String?
    /// The reporting period.
    public let period: String
    /// The set of warming potentials.
    public let gwpSet: String
    /// Edition of the factor packs.
    public let pack: String
    /// What stands under every table: factors and set of warming potentials.
    public let tableNote: String
    /// Head of a column of units.
    public let unitTitle: String
    /// The sections.
    public let sections: [Section]
    /// Heading of the sources.
    public let sourcesTitle: String
    /// The sources.
    public let sources: [Source]
    /// Heading of the pins.
    public let pinsTitle: String
    /// The pins.
    public let pins: [Pin]

    /// Words a report.
    public init(_ disclosure: Disclosure, _ texts: Texts, pack: String, references: References = .standard) {
        kind = disclosure.kind.rawValue
        language = texts.language.code
        title = texts.render(disclosure.kind.title)
        organisation = texts.format(disclosure.organisation)
        invented = disclosure.isInvented ? texts.text(.reportInvented) : nil
        period = texts.period(disclosure.period)
        gwpSet = disclosure.gwpSet
        self.pack = pack
        tableNote = texts.text(
            "disclosure.tableNote",
            ["pack": .text(pack), "set": .text(disclosure.gwpSet)]
        )
        unitTitle = texts.text(.reportUnit)
        sections = disclosure.sections.map { section in
            Section(
                id: section.id,
                title: texts.render(section.title),
                notes: section.notes.map(texts.render),
                tables: section.tables.map { Self.table($0, texts) }
            )
        }
        sourcesTitle = texts.text(.reportSourcesTitle)
        sources = Self.sources(disclosure.citations, references)
        pinsTitle = texts.text(.reportProvenanceTitle)
        pins = disclosure.pins.map { Pin(label: texts.format($0.label), value: $0.value) }
    }

    private static func table(_ table: DisclosureTable, _ texts: Texts) -> Table {
        return Table(
            id: table.id,
            title: texts.render(table.title),
            columns: table.columns.map { column in
                let head = texts.render(column.title)
                return Column(
                    id: column.id,
                    title: column.unit.map { "\(head), \(texts.unit($0, .short))" } ?? head,
                    isNumber: column.isNumber,
                    isMixed: column.isNumber && column.unit == nil
                )
            },
            rows: table.rows.map { row in
                Row(
                    cells: zip(row.cells, table.columns).map { cell($0, $1, texts) },
                    isTotal: row.isTotal
                )
            }
        )
    }

    /// One rule for every number, wherever it stands: five significant digits.
    private static let precision = Precision.significant(5)

    private static func cell(
        _ cell: DisclosureCell,
        _ column: DisclosureTable.Column,
        _ texts: Texts
    ) -> Cell {
        switch cell {
        case .empty:
            return Cell(printed: "", number: nil, unit: nil, isMissing: false)
        case .text(let argument):
            return Cell(printed: texts.format(argument), number: nil, unit: nil, isMissing: false)
        case .missing(let message):
            return Cell(printed: texts.render(message), number: nil, unit: nil, isMissing: true)
        case .number(let value, let unit):
            let printed =
                column.unit == nil
                ? texts.amount(value, unit: unit, precision, style: .short) : texts.number(value, precision)
            return Cell(printed: printed, number: value, unit: unit, isMissing: false)
        }
    }

    private static func sources(_ citations: [Citation], _ references: References) -> [Source] {
        var places: [String: [String]] = [:]
        for citation in citations where !(places[citation.reference] ?? []).contains(citation.locator) {
            places[citation.reference, default: []].append(citation.locator)
        }
        return places.sorted { $0.key < $1.key }.map { id, locators in
            let work = references.reference(id)
            return Source(
                id: id,
                work: work.map { "\($0.publisher) (\($0.year)). \($0.title)" } ?? id,
                places: locators.filter { !$0.isEmpty }.sorted().joined(separator: ", ")
            )
        }
    }
}
