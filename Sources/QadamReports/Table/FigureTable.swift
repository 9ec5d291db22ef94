internal import QadamEvidence
public import QadamText

/// Named figures in one unit as a table, with their 95 % intervals where any is known.
public enum FigureTable {
    /// A table with one row a figure; figures in another unit than the first are written with their own unit.
    public static func make(_ figures: [Figure], title: String, _ texts: Texts, withShares: Bool = false)
        -> Table
    {
        guard let unit = figures.first?.unit else { return Table([.text(title)]) }
        let format = ColumnFormat(figures.filter { $0.unit == unit }.map(\.value), texts)
        let hasIntervals = figures.contains { $0.low != nil && $0.high != nil }
        let sum = figures.compactMap(\.value).reduce(0, +)
        let hasShares = withShares && sum > 0
        let word = texts.unit(unit, .short)
        var columns: [Table.Column] = [.text(title), .number(texts.text(.reportAmount), unit: word)]
        if hasShares { columns.append(.number(texts.text(.reportShare))) }
        if hasIntervals {
            columns.append(.number(texts.text(.reportLow), unit: word))
            columns.append(.number(texts.text(.reportHigh), unit: word))
        }
        let rows = figures.map { figure in
            var row = [texts.format(figure.label)]
            let cell = { (value: Double?) in
                figure.unit == unit
                    ? format.cell(value)
                    : value.map { texts.amount($0, unit: figure.unit, .significant(4)) } ?? texts.missing
            }
            row.append(cell(figure.value))
            if hasShares { row.append(figure.value.map { texts.percent($0 / sum) } ?? texts.missing) }
            if hasIntervals { row += [cell(figure.low), cell(figure.high)] }
            return row
        }
        return Table(columns, rows: rows)
    }
}
