public import QadamEvidence
public import QadamUnits

/// A report of one kind, without language and without format: sections of tables with typed cells. It is built once; every
/// format is a rendering of it, so that all show the same numbers.
public struct Disclosure: Codable, Equatable, Sendable {
    /// The kind.
    public var kind: DisclosureKind
    /// The organisation.
    public var organisation: Argument
    /// True for invented data.
    public var isInvented: Bool
    /// The reporting period.
    public var period: Period
    /// The set of warming potentials of every CO2e, such as `AR5`.
    public var gwpSet: String
    /// The sections in their order.
    public var sections: [DisclosureSection]
    /// Works and places in them that figures come from.
    public var citations: [Citation]
    /// Versions and hashes that pin the figures, by name.
    public var pins: [ProvenancePart.Pin]

    /// A report; see the fields.
    public init(
        kind: DisclosureKind,
        organisation: Argument,
        isInvented: Bool,
        period: Period,
        gwpSet: String,
        sections: [DisclosureSection],
        citations: [Citation],
        pins: [ProvenancePart.Pin]
    ) {
        self.kind = kind
        self.organisation = organisation
        self.isInvented = isInvented
        self.period = period
        self.gwpSet = gwpSet
        self.sections = sections
        self.citations = citations
        self.pins = pins
    }
}

/// A section of a report.
public struct DisclosureSection: Codable, Equatable, Sendable {
    /// Stable identifier, such as `scopes`.
    public var id: String
    /// Its heading.
    public var title: Message
    /// Sentences above the tables.
    public var notes: [Message]
    /// Its tables.
    public var tables: [DisclosureTable]

    /// A section.
    public init(_ id: String, notes: [Message] = [], tables: [DisclosureTable]) {
        self.id = id
        self.title = Message("disclosure.section.\(id)")
        self.notes = notes
        self.tables = tables
    }
}

/// A table of a report.
public struct DisclosureTable: Codable, Equatable, Sendable {
    /// One column.
    public struct Column: Codable, Equatable, Sendable {
        /// Stable identifier, such as `co2e`.
        public var id: String
        /// Its head.
        public var title: Message
        /// The unit of its numbers where all have the same; their cells then show no unit.
        public var unit: String?
        /// Whether it holds numbers.
        public var isNumber: Bool

        /// A column of texts.
        public static func text(_ id: String) -> Column {
            Column(id: id, title: Message("disclosure.column.\(id)"), unit: nil, isNumber: false)
        }

        /// A column of numbers.
        public static func number(_ id: String, unit: String? = nil) -> Column {
            Column(id: id, title: Message("disclosure.column.\(id)"), unit: unit, isNumber: true)
        }
    }

    /// One row.
    public struct Row: Codable, Equatable, Sendable {
        /// Its cells, as many as there are columns.
        public var cells: [DisclosureCell]
        /// Whether it is a sum of rows above.
        public var isTotal: Bool

        /// A row.
        public init(_ cells: [DisclosureCell], isTotal: Bool = false) {
            self.cells = cells
            self.isTotal = isTotal
        }
    }

    /// Stable identifier, unique in the report.
    public var id: String
    /// Its title.
    public var title: Message
    /// The columns.
    public var columns: [Column]
    /// The rows.
    public var rows: [Row]

    /// A table; every row has a cell for every column.
    public init(_ id: String, columns: [Column], rows: [Row]) {
        precondition(rows.allSatisfy { $0.cells.count == columns.count }, "a row has a cell a column")
        self.id = id
        self.title = Message("disclosure.table.\(id)")
        self.columns = columns
        self.rows = rows
    }
}

/// A cell of a report.
public enum DisclosureCell: Codable, Equatable, Sendable {
    /// Nothing belongs here.
    case empty
    /// Words.
    case text(Argument)
    /// A finite number in its unit.
    case number(Double, unit: String)
    /// Not available, and what to enter so that it is.
    case missing(Message)

    /// A number; not available where there is none.
    public static func number(_ value: Double?, unit: String, otherwise: Message) -> DisclosureCell {
        guard let value, value.isFinite else { return .missing(otherwise) }
        return .number(value, unit: unit)
    }

    /// The sentence of a key.
    public static func message(_ key: String) -> DisclosureCell { .text(.message(Message(key))) }
}
