import QadamEvidence
import QadamExchange
import QadamInventory
import QadamStore
import QadamUnits

/// Reads a table of activity records into the store, batch by batch, with all checks.
struct ActivityFeed {
    private let importer: ActivityImport
    private let numbers: NumberConvention

    private static let provenance = "provenance"
    private static let quality = "quality"
    private static let evidence = "evidence"
    private static let halfWidth = "half_width_percent"

    /// The header of `activities.csv`, in the order in which it is written.
    static let header = [
        "id", "source", "first_day", "last_day", "quantity", "unit", provenance, quality, halfWidth, evidence,
    ]

    init(_ check: DocumentCheck, dialect: Dialect) {
        self.init(sources: check.activitySources, dialect: dialect)
    }

    init(sources: [ActivitySource], dialect: Dialect) {
        var columns = ActivityColumns()
        columns.words = [
            (Self.provenance, ActivityRecord.Provenance.allCases.map(\.rawValue)), (Self.quality, nil),
        ]
        columns.texts = [Self.evidence]
        columns.numbers = [(Self.halfWidth, .nonNegative)]
        importer = ActivityImport(sources: sources, columns: columns, dialect: dialect)
        numbers = dialect.numbers
    }

    /// Hands the records over and returns what was found.
    ///
    /// - Throws: only what the sink throws.
    func read(_ input: InputFile, into sink: any ActivitySink) throws -> [Diagnostic] {
        var qualities = QualityWords(file: input.name)
        var slips = SlipCheck(sources: importer.sources)
        let report = try importer.read(input) { batch in
            qualities.check(batch)
            slips.take(batch)
            try sink.append(rows(batch))
        }
        return report.diagnostics + qualities.diagnostics + slips.diagnostics(file: input.name)
    }

    private func rows(_ batch: ActivityBatch) -> StoredActivities {
        var rows = StoredActivities()
        for index in 0..<batch.count {
            let entered = batch.enteredQuantity[index] ?? ""
            // The reader has accepted the cell, so it is a number; it is kept in the unit that was typed.
            guard let quantity = numbers.number(entered) else { continue }
            rows.records.append(batch.id[index] ?? "")
            rows.sources.append(importer.sources[Int(batch.source[index])].id)
            rows.firstDays.append(batch.firstDay[index])
            rows.endDays.append(batch.endDay[index])
            rows.quantities.append(quantity)
            rows.units.append(batch.unitTexts[Int(batch.unit[index])])
            rows.entered.append(entered)
            rows.provenances.append(word(batch, 0, index))
            rows.qualities.append(word(batch, 1, index))
            rows.halfWidthPercents.append(batch.numbers[0][index])
            rows.evidences.append(batch.texts[0][index] ?? "")
            rows.fileRows.append(Int32(batch.row[index]))
        }
        return rows
    }

    private func word(_ batch: ActivityBatch, _ column: Int, _ index: Int) -> String {
        let position = batch.words[column][index]
        return position < 0 ? "" : batch.wordTexts[column][Int(position)]
    }
}

/// Checks the distinct texts of the quality column, each once.
private struct QualityWords {
    private let file: String
    private var seen = 0
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String) { self.file = file }

    mutating func check(_ batch: ActivityBatch) {
        let words = batch.wordTexts[1]
        while seen < words.count {
            if QualityText.score(words[seen]) == nil {
                let index = batch.words[1].firstIndex(of: Int32(seen))
                diagnostics.append(
                    Diagnostic(
                        "INV-0603",
                        .error,
                        at: .file(file, row: index.map { Int(batch.row[$0]) }, column: "quality"),
                        ["found": .text(words[seen])]
                    )
                )
            }
            seen += 1
        }
    }
}
