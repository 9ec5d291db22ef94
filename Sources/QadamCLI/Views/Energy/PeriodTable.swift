import QadamReports
import QadamText

/// Rows of figures by period, each for business as usual and, under it, for the plan.
struct PeriodTable {
    /// One row.
    struct Row {
        let name: String
        /// Figures of business as usual, one a period.
        let usual: [Double?]
        /// Figures of the plan; nil without plan.
        let planned: [Double?]?
    }

    private let texts: Texts
    private let head: String
    private let years: [Int]
    private let unit: String

    init(_ texts: Texts, head: String, years: [Int], unit: String) {
        (self.texts, self.head, self.years, self.unit) = (texts, head, years, unit)
    }

    func table(_ rows: [Row]) -> Table {
        let format = ColumnFormat(rows.flatMap { $0.usual + ($0.planned ?? []) }, texts)
        var table = Table(
            [.text(head), .text(texts.text("pathway.links.column.plan"))]
                + years.map { .number("\($0)", unit: unit) }
        )
        for row in rows {
            table.append(
                [row.name, texts.text("pathway.links.plan.bau")] + row.usual.map { format.cell($0) }
            )
            if let planned = row.planned {
                table.append(["", texts.text("pathway.links.plan.plan")] + planned.map { format.cell($0) })
            }
        }
        return table
    }
}
