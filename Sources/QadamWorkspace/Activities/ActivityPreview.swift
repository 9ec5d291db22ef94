public import QadamEvidence
public import QadamStore

/// What a file of activity records would change, or has changed.
public struct ActivityPreview: Sendable, Codable {
    /// How many rows of a state there are, and how much they hold.
    public struct Figure: Sendable, Codable, Hashable {
        /// Rows.
        public internal(set) var rows = 0
        /// Sum of their quantities, in the unit of the source line.
        public internal(set) var quantity = 0.0
        /// The same in kg CO2e by the factor of the line, before consolidation; absent where the inventory cannot be
        /// calculated.
        public internal(set) var kilogramsCO2e: Double?
    }

    /// The rows of one source line.
    public struct Source: Sendable, Codable, Hashable {
        /// The line.
        public let source: String
        /// Unit of its quantities.
        public let unit: String
        /// Rows by state.
        public internal(set) var figures: [RowState: Figure] = [:]
        /// Sum of new minus former quantities of the changed rows.
        public internal(set) var difference = 0.0
    }

    /// A record before and after.
    public struct Change: Sendable, Codable, Hashable {
        /// Row of the file.
        public let row: Int
        /// The record in force.
        public let before: RecordView
        /// As the file has it.
        public let after: RecordView
    }

    /// The file, with the sheet of a workbook.
    public let file: String
    /// SHA-256 of its bytes.
    public let sha256: String
    /// Row of the header.
    public let headerRow: Int
    /// Rows with a record.
    public let rows: Int
    /// By source line, in the order of the file.
    public let sources: [Source]
    /// Records that differ, in the order of the file.
    public let changes: [Change]
    /// Records that are new, in the order of the file.
    public let new: [String]

    /// Rows of a state in all lines.
    public func count(_ state: RowState) -> Int {
        sources.reduce(0) { $0 + ($1.figures[state]?.rows ?? 0) }
    }

    /// kg CO2e of a state in all lines; `nil` where a line's is not known.
    public func kilogramsCO2e(_ state: RowState) -> Double? {
        var sum = 0.0
        for source in sources {
            guard let figure = source.figures[state], figure.rows > 0 else { continue }
            guard let part = figure.kilogramsCO2e else { return nil }
            sum += part
        }
        return sum
    }
}

extension RowState: CodingKeyRepresentable {}

/// What came of importing a file of activity records.
public struct ActivityImportOutcome: Sendable {
    /// The comparison with the records in force; `nil` where the file cannot be read.
    public let preview: ActivityPreview?
    /// What was stored; `nil` where nothing was.
    public let stored: ImportSummary?
    /// Everything that was found, errors first.
    public let diagnostics: [Diagnostic]
    /// The rows of the file with their findings, to be given back marked; `nil` where the file cannot be read.
    public let marked: MarkedTable?
}
