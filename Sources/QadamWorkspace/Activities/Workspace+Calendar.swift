import Foundation
public import QadamEvidence
import QadamExchange
public import QadamInventory
import QadamStore
import QadamUnits

/// The months of one source line.
public struct LineCalendar: Sendable, Codable {
    /// The line.
    public let source: String
    /// Its name.
    public let name: LocalizedName
    /// Unit of the quantities.
    public let unit: String
    /// Records with a day in the year.
    public let records: Int
    /// Months, gaps and overlaps.
    public let calendar: CoverageCalendar
    /// Rules by which records of the year were estimated or filled up.
    public let rules: [GapMark]
}

/// What came of a question about activity records.
public struct ActivityAnswer<Value: Sendable>: Sendable {
    /// The answer; `nil` where errors forbid it.
    public let value: Value?
    /// Everything that was found.
    public let diagnostics: [Diagnostic]
}

/// A gap and the record that fills it.
public struct GapFill: Sendable, Codable {
    /// The line.
    public let source: String
    /// The days.
    public let gap: CoverageCalendar.Span
    /// The estimate in the unit of the line; `nil` where the rule finds nothing to go by.
    public let quantity: Double?
}

extension Workspace {
    /// The months of every line that is recorded month by month, quarter by quarter or once a year.
    ///
    /// - Parameters:
    ///   - year: The year; that of the organisation where it is absent.
    ///   - source: Only this line.
    /// - Throws: `StoreError`.
    public func activityCalendar(year: Int? = nil, source: String? = nil) throws -> ActivityAnswer<
        [LineCalendar]
    > {
        let (lines, year, diagnostics) = try meters(year: year, source: source)
        guard let lines, let year else { return ActivityAnswer(value: nil, diagnostics: diagnostics) }
        var found: [Diagnostic] = []
        var estimates = RecordFilter()
        estimates.provenance = ActivityRecord.Provenance.estimated.rawValue
        let marked = try records(estimates).filter { $0.gap != nil }
        func rules(_ line: String, _ period: Period) -> [GapMark] {
            let days = period.start.daysSinceEpoch..<period.end.daysSinceEpoch
            let own = marked.filter {
                $0.source == line
                    && days.overlaps($0.firstDay.daysSinceEpoch..<($0.lastDay.daysSinceEpoch + 1))
            }
            return Set(own.compactMap(\.gap)).sorted { $0.rule < $1.rule }
        }
        let calendars = lines.compactMap { line, entries -> LineCalendar? in
            guard let calendar = CoverageCalendar(year: year, entries: entries) else { return nil }
            let period = Period(year: year)
            let count = entries.count { entry in
                period.map {
                    entry.firstDay < $0.end.daysSinceEpoch && entry.endDay > $0.start.daysSinceEpoch
                }
                    ?? false
            }
            found += Self.findings(line, calendar)
            return LineCalendar(
                source: line.id,
                name: line.name,
                unit: line.unit.symbol,
                records: count,
                calendar: calendar,
                rules: period.map { rules(line.id, $0) } ?? []
            )
        }
        return ActivityAnswer(value: calendars, diagnostics: diagnostics + found)
    }

    private static func findings(_ line: SourceLine, _ calendar: CoverageCalendar) -> [Diagnostic] {
        func finding(_ code: String, _ spans: [CoverageCalendar.Span]) -> [Diagnostic] {
            guard !spans.isEmpty else { return [] }
            let periods = spans.compactMap { span in
                Period(start: span.firstDay, end: CivilDate(daysSinceEpoch: span.lastDay.daysSinceEpoch + 1))
            }
            return [
                Diagnostic(
                    code,
                    .warning,
                    at: .entity(kind: "source", id: line.id),
                    [
                        "source": .text(line.id), "periods": .list(periods.prefix(6).map(\.description)),
                        "count": .integer(spans.reduce(0) { $0 + $1.days }),
                    ]
                )
            ]
        }
        return finding("ACT-0070", calendar.gaps) + finding("ACT-0071", calendar.overlaps)
    }

    /// Lines with a rhythm and the entries of all their records, in the unit of the line.
    private func meters(year: Int?, source: String?) throws -> (
        lines: [(SourceLine, [CoverageCalendar.Entry])]?, year: Int?, diagnostics: [Diagnostic]
    ) {
        let documents = DocumentSet(try store.documents())
        guard documents.has(.organisation) else {
            return (nil, nil, [Diagnostic("WSP-0109", .error, at: .file(path))])
        }
        let (content, findings) = OrganisationDocuments.read(documents)
        guard let content else { return (nil, nil, findings) }
        let lines = content.sources.filter { line in
            line.rhythm != .event && line.activityOf.isEmpty && source.map { $0 == line.id } ?? true
        }
        if let source, lines.isEmpty {
            let near = NearMiss.closest(to: source, among: content.sources.map(\.id))
            let arguments: [String: Argument] = ["source": .text(source), "suggestions": .list(near)]
            let code = near.isEmpty ? "ACT-0072" : "ACT-0073"
            return (nil, nil, [Diagnostic(code, .error, at: .whole, arguments)])
        }
        let rows = try store.activities()
        let (records, problems) = ActivityRecords.make(rows)
        var entries: [String: [CoverageCalendar.Entry]] = [:]
        let units = Dictionary(lines.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
        for record in records {
            guard let unit = units[record.source], let factor = try? record.amount.unit.factor(to: unit)
            else { continue }
            entries[record.source, default: []].append(
                CoverageCalendar.Entry(
                    firstDay: record.period.start.daysSinceEpoch,
                    endDay: record.period.end.daysSinceEpoch,
                    quantity: record.amount.value * factor,
                    isEstimated: record.provenance == .estimated
                )
            )
        }
        return (lines.map { ($0, entries[$0.id] ?? []) }, year ?? content.head.year, problems)
    }

    /// Fills the days of a year without a record by a rule that is named in every record it makes.
    ///
    /// - Throws: `StoreError`; what stands in the way is in the answer.
    public func fillGaps(
        source: String,
        rule: GapFilling.Rule,
        year: Int? = nil,
        keep: Bool,
        act: Act
    ) throws -> ActivityAnswer<[GapFill]> {
        let (lines, year, found) = try meters(year: year, source: source)
        guard let (line, entries) = lines?.first, let year,
            let calendar = CoverageCalendar(year: year, entries: entries)
        else { return ActivityAnswer(value: nil, diagnostics: found) }
        let fills = calendar.gaps.map { gap in
            GapFill(source: line.id, gap: gap, quantity: GapFilling.quantity(of: gap, in: entries, by: rule))
        }
        let arguments: [String: Argument] = ["source": .text(source), "rule": .message(rule.name)]
        if fills.isEmpty {
            return ActivityAnswer(
                value: [],
                diagnostics: found + [Diagnostic("ACT-0074", .note, at: .whole, arguments)]
            )
        }
        var diagnostics = found
        for fill in fills where fill.quantity == nil {
            let period = Period(
                start: fill.gap.firstDay,
                end: CivilDate(daysSinceEpoch: fill.gap.lastDay.daysSinceEpoch + 1)
            )
            let more: [String: Argument] = ["period": .text(period?.description ?? "")]
            diagnostics.append(
                Diagnostic("ACT-0075", .warning, at: .whole, arguments.merging(more) { $1 })
            )
        }
        let rows = Self.rows(fills, unit: line.unit.symbol, rule)
        if keep, rows.count > 0 {
            let batch = ImportBatch(
                at: act.at,
                actor: act.actor,
                origin: "\(rule.rawValue) \(source)",
                documents: [],
                wholeFolders: [],
                bringsAllActivities: false,
                entries: [try NewEntry(BookKind.gapFilling, source, FillContent(rule: rule, fills: fills))]
            )
            _ = try store.apply(batch, keep: true) { sink in
                try sink.append(rows)
                return true
            }
        }
        return ActivityAnswer(value: fills, diagnostics: diagnostics)
    }

    private struct FillContent: Codable {
        let rule: GapFilling.Rule
        let fills: [GapFill]
    }

    /// The records of the fills: estimated, with the rule as evidence.
    private static func rows(_ fills: [GapFill], unit: String, _ rule: GapFilling.Rule) -> StoredActivities {
        var rows = StoredActivities()
        for fill in fills {
            guard let quantity = fill.quantity else { continue }
            rows.records.append("\(fill.source).\(fill.gap.firstDay).filled")
            rows.sources.append(fill.source)
            rows.firstDays.append(fill.gap.firstDay.daysSinceEpoch)
            rows.endDays.append(fill.gap.lastDay.daysSinceEpoch + 1)
            rows.quantities.append(quantity)
            rows.units.append(unit)
            rows.entered.append("\(quantity)")
            rows.provenances.append(ActivityRecord.Provenance.estimated.rawValue)
            rows.qualities.append("")
            rows.halfWidthPercents.append(nil)
            rows.evidences.append(GapMark.evidence(rule.rawValue))
            rows.fileRows.append(0)
        }
        return rows
    }
}
