public import QadamEvidence
public import QadamInventory
import QadamUncertainty
import QadamUnits

/// `activities.csv`: one activity record a row.
public enum ActivitiesTable {
    private static let id = Column.identifier("id")
    private static let source = Column.identifier("source")
    private static let period = Column.period(first: "first_day", last: "last_day")
    private static let amount = Column.amount("quantity", unitColumn: "unit")
    private static let provenance = Column<ActivityRecord.Provenance>.choice("provenance")
    private static let quality = Column<QualityScore>.custom("quality", read: score).optional()
    private static let width = Column.number("half_width_percent", .nonNegative).optional()
    private static let evidence = Column.text("evidence").optional()

    /// The columns.
    public static let schema = TableSchema(
        "activities",
        columns: [id, source, period, amount, provenance, quality, width, evidence],
        unique: [["id"]]
    )

    /// Reads the records; nil with an error among the diagnostics.
    public static func read(
        _ input: InputFile,
        dialect: Dialect = .qadam
    ) -> (records: [ActivityRecord]?, diagnostics: [Diagnostic]) {
        let outcome = TableReader(schema, dialect: dialect).read(input)
        guard let table = outcome.table else { return (nil, outcome.diagnostics) }
        let (ids, sources, periods, amounts) = (table[id], table[source], table[period], table[amount])
        let (origins, scores, widths, proofs) = (
            table[provenance], table[quality], table[width], table[evidence]
        )
        let records = ids.indices.map { row in
            ActivityRecord(
                id: ids[row],
                source: sources[row],
                period: periods[row],
                amount: amounts[row],
                provenance: origins[row],
                evidence: proofs[row],
                quality: scores[row],
                relativeHalfWidth: widths[row].map { $0 / 100 },
                place: .file(table.file, row: table.rowNumbers[row])
            )
        }
        return (records, outcome.diagnostics)
    }

    /// Five scores from 1 to 5, apart by blanks: technology, time, place, completeness, reliability.
    private static func score(_ text: String, _ context: inout CellContext) -> QualityScore? {
        let parts = text.split(separator: " ").map { Int($0) }
        guard parts.count == 5, let technology = parts[0], let time = parts[1], let place = parts[2],
            let completeness = parts[3], let reliability = parts[4],
            let score = QualityScore(
                technology: technology,
                time: time,
                place: place,
                completeness: completeness,
                reliability: reliability
            )
        else {
            context.report(code: "INV-0603", ["found": .text(text)])
            return nil
        }
        return score
    }
}
