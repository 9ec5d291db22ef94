import QadamEvidence
import QadamInventory
import QadamReports
import QadamStore
import QadamText
import QadamUnits
import QadamWorkspace

/// Activity records as tables for the terminal.
struct ActivityView {
    let console: Console
    var texts: Texts { console.texts }

    init(_ console: Console) { self.console = console }

    private func figure(_ value: Double) -> String { texts.number(value, .significant(6)) }

    private func unit(_ symbol: String) -> String { texts.unit(symbol, .short) }

    private func provenance(_ word: String) -> String {
        guard let provenance = ActivityRecord.Provenance(rawValue: word) else { return word }
        return texts.render(provenance.name)
    }

    /// How a quantity was obtained, and by which rule where it is not all measured.
    private func provenance(_ record: RecordView) -> String {
        let word = provenance(record.provenance)
        guard let mark = record.gap else { return word }
        return texts.text(
            .cliActivityByRule,
            ["provenance": .text(word), "rule": .message(mark.name)]
        )
    }

    private func period(_ record: RecordView) -> String {
        let end = CivilDate(daysSinceEpoch: record.lastDay.daysSinceEpoch + 1)
        return Period(start: record.firstDay, end: end).map(texts.period) ?? texts.date(record.firstDay)
    }

    /// One row a source line, and the records that differ before and after.
    func show(_ preview: ActivityPreview) {
        var table = Table([
            .text(texts.text(.cliActivitySource)), .number(texts.text(.cliActivityNew)),
            .number(texts.text(.cliActivityQuantityOfNew)), .number(texts.text(.cliActivityChanged)),
            .number(texts.text(.cliActivityDifference)), .number(texts.text(.cliActivityDuplicate)),
            .number(texts.text(.cliActivityQuantityOfDuplicate)), .text(texts.text(.cliActivityUnitColumn)),
        ])
        for source in preview.sources {
            func rows(_ state: RowState) -> String { texts.integer(source.figures[state]?.rows ?? 0) }
            func quantity(_ state: RowState) -> String {
                source.figures[state].map { figure($0.quantity) } ?? texts.missing
            }
            table.append([
                source.source, rows(.new), quantity(.new), rows(.changed),
                source.figures[.changed] == nil ? texts.missing : figure(source.difference),
                rows(.duplicate), quantity(.duplicate),
                unit(source.unit),
            ])
        }
        table.appendTotal([
            texts.text(.cliActivityAll), texts.integer(preview.count(.new)), "",
            texts.integer(preview.count(.changed)), "", texts.integer(preview.count(.duplicate)), "", "",
        ])
        console.result(table: table, title: preview.file)
        if let kilograms = preview.kilogramsCO2e(.new), preview.count(.new) > 0 {
            let amount = texts.number(kilograms / 1000, .significant(5))
            console.result(texts.text(.cliActivityNewEmissions, ["amount": .text(amount)]))
        }
        guard !preview.changes.isEmpty else { return }
        var changes = Table([
            .text(texts.text(.cliActivityRecord)), .number(texts.text(.cliActivityRow)),
            .text(texts.text(.cliActivityBefore)), .text(texts.text(.cliActivityAfter)),
        ])
        for change in preview.changes.prefix(20) {
            changes.append([
                change.before.record, texts.integer(change.row), summary(change.before),
                summary(change.after),
            ])
        }
        console.result(table: changes, title: texts.text(.cliActivityChangesTitle))
        if preview.changes.count > 20 {
            console.result(
                texts.text(.cliActivityMore, ["count": .integer(preview.changes.count - 20)])
            )
        }
    }

    private func summary(_ record: RecordView) -> String {
        "\(period(record)): \(figure(record.quantity)) \(unit(record.unit)), \(provenance(record))"
            + (record.evidence.isEmpty ? "" : ", " + record.evidence)
    }

    /// One row a record.
    func show(_ records: [RecordView]) {
        var table = Table([
            .text(texts.text(.cliActivityRecord)), .text(texts.text(.cliActivitySource)),
            .text(texts.text(.cliActivityPeriodColumn)), .number(texts.text(.cliActivityQuantityColumn)),
            .text(texts.text(.cliActivityUnitColumn)), .text(texts.text(.cliActivityProvenanceColumn)),
            .text(texts.text(.cliActivityEvidenceColumn)),
        ])
        for record in records {
            table.append([
                record.record, record.source, period(record), figure(record.quantity), unit(record.unit),
                provenance(record), record.evidence.isEmpty ? texts.missing : record.evidence,
            ])
        }
        console.result(table: table)
        showReadings(records.compactMap(\.reading))
    }

    /// From reading to quantity, one row a record.
    private func showReadings(_ spans: [ReadingSpan]) {
        guard !spans.isEmpty else { return }
        var table = Table([
            .text(texts.text(.cliActivityRecord)), .text(texts.text(.cliActivityReadingDay)),
            .number(texts.text(.cliActivityReading)), .text(texts.text(.cliActivityReadingNextDay)),
            .number(texts.text(.cliActivityReadingNext)), .number(texts.text(.cliActivityMultiplier)),
            .number(texts.text(.cliActivityQuantityColumn)), .text(texts.text(.cliActivityReadingFile)),
        ])
        for span in spans {
            table.append([
                span.record, texts.date(span.day), plain(span.count), texts.date(span.nextDay),
                plain(span.nextCount) + (span.rolledOver ? " ↻" : ""), plain(span.multiplier),
                span.quantity.map { "\(plain($0)) \(unit(span.unit))" } ?? texts.missing,
                "\(span.file):\(span.row) sha256:\(span.sha256.prefix(12))",
            ])
        }
        console.result(table: table, title: texts.text(.cliActivityReadingsTitle))
    }

    /// A count with all its digits.
    private func plain(_ value: Double) -> String { texts.number(value, .significant(15)) }

    /// One row a version.
    func show(_ versions: [RecordVersion]) {
        var table = Table([
            .number(texts.text(.cliActivityVersion)), .text(texts.text(.cliActivityAt)),
            .text(texts.text(.cliActivityActor)), .text(texts.text(.cliActivityValues)),
            .text(texts.text(.cliActivityReasonColumn)),
        ])
        for version in versions {
            table.append([
                texts.integer(version.version), version.at, version.actor,
                version.isRetired ? texts.text(.cliActivityEnded) : summary(version.record),
                version.reason ?? version.origin,
            ])
        }
        console.result(table: table)
        showReadings(versions.compactMap(\.record.reading))
    }

    /// One row a line: months of the year, with a mark where days are missing, twice or estimated.
    func show(_ calendars: [LineCalendar]) {
        var table = Table(
            [.text(texts.text(.cliActivitySource))]
                + (1...12).map { .number(texts.shortMonth($0)) }
                + [
                    .number(texts.text(.cliActivitySum)), .text(texts.text(.cliActivityUnitColumn)),
                    .number(texts.text(.cliActivityCoverage)),
                ]
        )
        for line in calendars {
            table.append(
                [line.source] + line.calendar.months.map(cell)
                    + [
                        figure(line.calendar.quantity), unit(line.unit),
                        texts.percent(line.calendar.coverage, .decimals(0)),
                    ]
            )
        }
        console.result(table: table)
        console.result(texts.text(.cliActivityCalendarMarks))
        for line in calendars where !line.rules.isEmpty {
            for mark in line.rules {
                let arguments: [String: QadamEvidence.Argument] = [
                    "source": .text(line.source), "rule": .message(mark.name),
                ]
                console.result(texts.text(.cliActivityCalendarRule, arguments))
            }
        }
    }

    private func cell(_ month: CoverageCalendar.Month) -> String {
        guard let quantity = month.quantity else { return texts.missing }
        let marks =
            (month.covered < month.days ? "◐" : "") + (month.twice > 0 ? "×" : "")
            + (month.estimated != 0 ? "~" : "")
        return marks + texts.number(quantity, .significant(4))
    }

    /// One row a gap.
    func show(_ fills: [GapFill]) {
        guard !fills.isEmpty else { return }
        var table = Table([
            .text(texts.text(.cliActivitySource)), .text(texts.text(.cliActivityPeriodColumn)),
            .number(texts.text(.cliActivityDays)), .number(texts.text(.cliActivityQuantityColumn)),
        ])
        for fill in fills {
            let end = CivilDate(daysSinceEpoch: fill.gap.lastDay.daysSinceEpoch + 1)
            let period = Period(start: fill.gap.firstDay, end: end)
            table.append([
                fill.source, period.map(texts.period) ?? "", texts.integer(fill.gap.days),
                fill.quantity.map(figure) ?? texts.missing,
            ])
        }
        console.result(table: table)
    }
}
