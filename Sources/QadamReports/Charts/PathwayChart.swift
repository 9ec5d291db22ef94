import QadamEvidence
import QadamText

/// Emissions of a pathway by source as stacked areas, with the limit and the net emissions as lines.
enum PathwayChart {
    static func make(_ run: PathwayPart.Run, number: Int, others: [PathwayPart.Run], _ texts: Texts) -> Chart?
    {
        guard run.years.count > 1, run.years.count == run.emissions.rows.count else { return nil }
        return Chart(
            id: "pathway-\(number + 1)",
            title: texts.text(.reportPathwayTitle, ["run": run.name]),
            finding: finding(run, texts),
            specification: PathwaySpecification(run, others: others, texts).value,
            table: table(run, texts)
        )
    }

    /// Net emissions of each year.
    static func net(_ run: PathwayPart.Run) -> [Double?] {
        run.years.indices.map { run.emissions.total(ofRow: $0) }
    }

    private static func finding(_ run: PathwayPart.Run, _ texts: Texts) -> String {
        let net = net(run)
        guard let firstYear = run.years.first, let lastYear = run.years.last, let first = net.first ?? nil,
            let last = net.last ?? nil
        else { return texts.text(.reportPathwayFindingUnknown) }
        let amount = { (value: Double) in
            // What the solver leaves beside zero within its tolerance is shown as zero.
            let shown = abs(value) < 1e-6 * abs(first) ? 0 : value
            return Argument.text(
                texts.amount(shown, unit: run.emissions.unit, .significant(4), style: .short)
            )
        }
        let rises = last > first
        return texts.text(
            rises ? .reportPathwayFindingRises : .reportPathwayFindingFalls,
            [
                "first": amount(first), "firstYear": .text("\(firstYear)"), "last": amount(last),
                "lastYear": .text("\(lastYear)"), "cost": figure(run.discounted, texts),
            ]
        )
    }

    private static func figure(_ figure: Figure, _ texts: Texts) -> Argument {
        .text(figure.value.map { texts.amount($0, unit: figure.unit, .significant(4)) } ?? texts.missing)
    }

    private static func table(_ run: PathwayPart.Run, _ texts: Texts) -> Table {
        let unit = texts.unit(run.emissions.unit, .short)
        let all = net(run) + run.limits + run.emissions.values.flatMap(\.self)
        let format = ColumnFormat(all, texts)
        let hasLimit = run.limits.contains { $0 != nil }
        var columns: [Table.Column] = [.text(texts.text(.reportYear))]
        columns += run.emissions.series.map { .number(texts.format($0), unit: unit) }
        columns.append(.number(texts.text(.reportNet), unit: unit))
        if hasLimit { columns.append(.number(texts.text(.reportLimit), unit: unit)) }
        let rows = run.years.indices.map { row in
            ["\(run.years[row])"] + run.emissions.values[row].map(format.cell)
                + [format.cell(run.emissions.total(ofRow: row))]
                + (hasLimit ? [format.cell(run.limits[row])] : [])
        }
        return Table(columns, rows: rows)
    }
}
