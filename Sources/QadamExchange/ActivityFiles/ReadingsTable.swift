public import QadamEvidence
public import QadamInventory
import QadamUnits

/// `meters.csv`: the readings behind the records of meters, two of them and their record a row.
public enum ReadingsTable {
    private static let record = Column.identifier("record")
    private static let source = Column.identifier("source")
    private static let day = Column.date("day")
    private static let count = Column.number("reading")
    private static let nextDay = Column.date("next_day")
    private static let nextCount = Column.number("next_reading")
    private static let unit = Column.text("unit")
    private static let multiplier = Column.number("multiplier", .positive)
    private static let digits = Column.integer("digits", 1...15).optional()
    private static let rolledOver = Column.yesOrNo("rolled_over")
    private static let estimated = Column.yesOrNo("estimated")
    private static let file = Column.text("file").optional()
    private static let sha256 = Column.text("sha256")
    private static let row = Column.integer("row", 1...Int(Int32.max))

    /// The columns.
    public static let schema = TableSchema(
        "meters",
        columns: [
            record, source, day, count, nextDay, nextCount, unit, multiplier, digits, rolledOver, estimated,
            file,
            sha256, row,
        ]
    )

    /// Reads the spans; nil with an error among the diagnostics.
    public static func read(_ input: InputFile) -> (spans: [ReadingSpan]?, diagnostics: [Diagnostic]) {
        let outcome = TableReader(schema).read(input)
        guard let table = outcome.table else { return (nil, outcome.diagnostics) }
        let (records, sources, days, counts) = (table[record], table[source], table[day], table[count])
        let (ends, later, units, factors) = (table[nextDay], table[nextCount], table[unit], table[multiplier])
        let (widths, turns, guesses) = (table[digits], table[rolledOver], table[estimated])
        let (files, hashes, rows) = (table[file], table[sha256], table[row])
        let spans = records.indices.map { index in
            ReadingSpan(
                record: records[index],
                source: sources[index],
                day: days[index],
                count: counts[index],
                nextDay: ends[index],
                nextCount: later[index],
                unit: units[index],
                multiplier: factors[index],
                digits: widths[index],
                rolledOver: turns[index],
                isEstimated: guesses[index],
                file: files[index] ?? "",
                sha256: hashes[index],
                row: rows[index]
            )
        }
        return (spans, outcome.diagnostics)
    }

    /// The table of spans.
    ///
    /// - Throws: ``ExchangeError`` for a number that is not finite.
    public static func text(_ spans: [ReadingSpan]) throws(ExchangeError) -> String {
        try CSVWriter.text(
            header: schema.columns.flatMap(\.headers),
            rows: spans.map { span in
                [
                    .text(span.record), .text(span.source), .date(span.day), .number(span.count),
                    .date(span.nextDay), .number(span.nextCount), .text(span.unit), .number(span.multiplier),
                    .integer(span.digits), .yesOrNo(span.rolledOver), .yesOrNo(span.isEstimated),
                    .text(span.file), .text(span.sha256), .integer(span.row),
                ]
            }
        )
    }
}
