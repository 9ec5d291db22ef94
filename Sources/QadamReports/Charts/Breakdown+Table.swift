import QadamEvidence
import QadamText

extension Breakdown {
    /// The figures as a table: a row for every row, a column for every series, sums at the end where they mean
    /// something.
    func table(rowTitle: String, _ texts: Texts, withTotals: Bool = true) -> Table {
        let format = ColumnFormat(rows.indices.map { total(ofRow: $0) } + [total], texts)
        let word = texts.unit(unit, .short)
        let sum = texts.text(.reportTotal)
        let hasSums = withTotals && series.count > 1
        var columns = [Table.Column.text(rowTitle)]
        columns += series.map { .number(texts.format($0), unit: word) }
        if hasSums { columns.append(.number(sum, unit: word)) }
        var table = Table(columns)
        for row in rows.indices {
            let cells = values[row].map(format.cell)
            table.append(
                [texts.format(rows[row])] + cells + (hasSums ? [format.cell(total(ofRow: row))] : [])
            )
        }
        if withTotals {
            let sums = series.indices.map { format.cell(total(ofSeries: $0)) }
            table.appendTotal([sum] + sums + (hasSums ? [format.cell(total)] : []))
        }
        return table
    }

    /// The series of a chart: those that have any figure but zero. At most `limit` keep a colour of their own; the
    /// smallest of the rest become one series, in the chart only.
    func chartSeries(_ texts: Texts, limit: Int = 7) -> (names: [String], values: [[Double?]]) {
        let names = series.map(texts.format)
        let shown = series.indices.filter { weight($0) > 0 }
        guard shown.count > limit else {
            return (shown.map { names[$0] }, values.map { row in shown.map { row[$0] } })
        }
        let order = shown.sorted { weight($0) > weight($1) }
        let kept = order.prefix(limit - 1).sorted()
        let rest = order.dropFirst(limit - 1)
        let merged = values.map { row in
            let known = rest.compactMap { row[$0] }
            return kept.map { row[$0] } + [known.isEmpty ? nil : known.reduce(0, +)]
        }
        return (kept.map { names[$0] } + [texts.text(.reportOther)], merged)
    }

    private func weight(_ series: Int) -> Double {
        values.compactMap { $0[series]?.magnitude }.reduce(0, +)
    }
}
