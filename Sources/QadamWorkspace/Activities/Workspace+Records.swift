import Foundation
public import QadamEvidence
import QadamExchange
import QadamInventory
import QadamStore
public import QadamUnits

/// Which records are asked for.
public struct RecordFilter: Sendable {
    /// Only of this line.
    public var source: String?
    /// Only with a day in this period.
    public var period: Period?
    /// Only obtained this way.
    public var provenance: String?
    /// Only without evidence.
    public var withoutEvidence = false

    /// All records.
    public init() {}
}

/// A version of a record.
public struct RecordVersion: Sendable, Codable {
    /// Counts from 1.
    public let version: Int
    /// Whether the record ended with it.
    public let isRetired: Bool
    /// When it was stored.
    public let at: String
    /// By whom.
    public let actor: String
    /// From where.
    public let origin: String
    /// Why, where a correction says so.
    public let reason: String?
    /// The record.
    public let record: RecordView
}

/// A record to be added, or the new values of one.
public struct RecordDraft: Sendable {
    /// Identifier; made from line and days where it is absent.
    public var record: String?
    /// The line.
    public var source: String?
    /// First day.
    public var firstDay: CivilDate?
    /// Last day.
    public var lastDay: CivilDate?
    /// Quantity, as typed with a decimal point.
    public var quantity: String?
    /// Unit.
    public var unit: String?
    /// How it was obtained.
    public var provenance: String?
    /// Five scores.
    public var quality: String?
    /// Half width of the 95 % interval, per cent.
    public var halfWidthPercent: String?
    /// What proves it.
    public var evidence: String?

    /// Nothing said yet.
    public init() {}
}

/// What came of adding or correcting a record.
public struct RecordOutcome: Sendable {
    /// The record before; `nil` for a new one.
    public let before: RecordView?
    /// The record after; `nil` where errors forbid it.
    public let after: RecordView?
    /// Everything that was found.
    public let diagnostics: [Diagnostic]
}

extension Workspace {
    /// The records in force that a filter lets through, in the order of line and day.
    ///
    /// - Throws: `StoreError`.
    public func records(_ filter: RecordFilter) throws -> [RecordView] {
        let rows = try store.activities()
        let days = filter.period.map { $0.start.daysSinceEpoch..<$0.end.daysSinceEpoch }
        let readings = Dictionary(
            rows.inForce(ReadingsFolder.spans(DocumentSet(try store.documents()))).map { ($0.record, $0) },
            uniquingKeysWith: { $1 }
        )
        return (0..<rows.count).filter { row in
            filter.source.map { $0 == rows.sources[row] } ?? true
                && days.map { $0.overlaps(rows.firstDays[row]..<rows.endDays[row]) } ?? true
                && filter.provenance.map { $0 == rows.provenances[row] } ?? true
                && (!filter.withoutEvidence || rows.evidences[row].isEmpty)
        }
        .map { row in
            var view = rows.view(row)
            view.reading = readings[view.record]
            return view
        }
        .sorted { ($0.source, $0.firstDay, $0.record) < ($1.source, $1.firstDay, $1.record) }
    }

    /// All versions of a record, oldest first, with the reasons of the book.
    ///
    /// - Throws: `StoreError`.
    public func history(ofRecord record: String) throws -> [RecordVersion] {
        var reasons: [String: String] = [:]
        for entry in try store.entries() where entry.kind == BookKind.correction && entry.subject == record {
            if let content = try? entry.content(as: CorrectionContent.self) {
                reasons[entry.at + content.after.entered] = content.reason
            }
        }
        let readings = ReadingsFolder.spans(DocumentSet(try store.documents())).filter { $0.record == record }
        return try store.history(ofActivity: record).map { version in
            var view = version.row.view(0)
            view.reading = readings.last { $0.quantity == view.quantity && $0.unit == view.unit }
            return RecordVersion(
                version: version.version,
                isRetired: version.isRetired,
                at: version.at,
                actor: version.actor,
                origin: version.origin,
                reason: reasons[version.at + view.entered],
                record: view
            )
        }
    }

    /// Adds one record.
    ///
    /// - Throws: `StoreError`; what is wrong with the record is in the outcome.
    public func addRecord(_ draft: RecordDraft, keep: Bool, act: Act) throws -> RecordOutcome {
        try keepDraft(draft, correcting: nil, reason: nil, keep: keep, act: act)
    }

    /// Gives a record other values; the former version and the reason stay.
    ///
    /// - Throws: `StoreError`; what is wrong with the values is in the outcome.
    public func correctRecord(
        _ record: String,
        _ draft: RecordDraft,
        reason: String,
        keep: Bool,
        act: Act
    ) throws -> RecordOutcome {
        let rows = try store.activities()
        guard let position = rows.records.firstIndex(of: record) else {
            let near = NearMiss.closest(to: record, among: rows.records)
            let arguments: [String: Argument] = ["record": .text(record), "suggestions": .list(near)]
            let code = near.isEmpty ? "ACT-0050" : "ACT-0051"
            return RecordOutcome(
                before: nil,
                after: nil,
                diagnostics: [Diagnostic(code, .error, at: .whole, arguments)]
            )
        }
        return try keepDraft(draft, correcting: rows.view(position), reason: reason, keep: keep, act: act)
    }

    private func keepDraft(
        _ draft: RecordDraft,
        correcting before: RecordView?,
        reason: String?,
        keep: Bool,
        act: Act
    ) throws -> RecordOutcome {
        var profile = ActivityProfile()
        profile.numbers = .plain
        profile.dates = .ymd
        let cells = draft.line(over: before)
        let roles = ActivityRole.allCases.filter { cells[$0] != nil }
        let bytes = try Self.table(roles.map(\.rawValue), roles.compactMap { cells[$0] })
        var request = ActivityFileRequest(bytes: bytes, file: "", profile: profile)
        request.replaces = before != nil
        let outcome = try importActivities(request, keep: false, act: act)
        let diagnostics = outcome.diagnostics.filter { $0.code != "ACT-0034" }.map(Self.withoutFile)
        guard let preview = outcome.preview, !diagnostics.contains(where: { $0.severity == .error }) else {
            return RecordOutcome(before: before, after: nil, diagnostics: diagnostics)
        }
        let after = preview.changes.first?.after
        if before == nil, let clash = preview.changes.first?.before {
            let known = Diagnostic("ACT-0052", .error, at: .whole, ["record": .text(clash.record)])
            return RecordOutcome(before: clash, after: nil, diagnostics: diagnostics + [known])
        }
        let isNothing = preview.count(.duplicate) > 0
        if isNothing {
            let arguments: [String: Argument] = ["record": .text(before?.record ?? preview.file)]
            return RecordOutcome(
                before: before,
                after: nil,
                diagnostics: diagnostics + [Diagnostic("ACT-0053", .error, at: .whole, arguments)]
            )
        }
        if !keep { return RecordOutcome(before: before, after: after, diagnostics: diagnostics) }
        return try keepRecord(request, before, after, reason, diagnostics, act)
    }

    private func keepRecord(
        _ request: ActivityFileRequest,
        _ before: RecordView?,
        _ after: RecordView?,
        _ reason: String?,
        _ diagnostics: [Diagnostic],
        _ act: Act
    ) throws -> RecordOutcome {
        var request = request
        if let before, let after, let reason {
            let content = CorrectionContent(reason: reason, before: before, after: after)
            request.entry = try NewEntry(BookKind.correction, before.record, content)
        } else {
            request.entryKind = BookKind.activityAddition
        }
        let outcome = try importActivities(request, keep: true, act: act)
        let added = outcome.preview?.new.first
        let stored = try records(RecordFilter()).first { $0.record == added ?? before?.record }
        return RecordOutcome(before: before, after: stored, diagnostics: diagnostics)
    }

    /// What the book keeps of a correction.
    struct CorrectionContent: Codable {
        let reason: String
        let before: RecordView
        let after: RecordView
    }

    /// The place of a record that came from no file is the field.
    private static func withoutFile(_ finding: Diagnostic) -> Diagnostic {
        guard case .file(_, _, let column) = finding.place else { return finding }
        let place = Place.entity(kind: "record", id: column ?? "")
        return Diagnostic(
            finding.code,
            finding.severity,
            at: column == nil ? .whole : place,
            finding.arguments
        )
    }

    private static func table(_ header: [String], _ cells: [String]) throws -> [UInt8] {
        func line(_ cells: [String]) -> String {
            cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        }
        return Array((line(header) + line(cells)).utf8)
    }
}

extension RecordDraft {
    /// The cells of a row: what is said here, else what the record had.
    fileprivate func line(over before: RecordView?) -> [ActivityRole: String] {
        var cells: [ActivityRole: String] = [:]
        cells[.id] = before?.record ?? record
        cells[.source] = source ?? before?.source
        cells[.firstDay] = (firstDay ?? before?.firstDay)?.description
        cells[.lastDay] = (lastDay ?? before?.lastDay ?? firstDay)?.description
        cells[.quantity] = quantity ?? before.map { RecordDraft.plain($0.quantity) }
        cells[.unit] = unit ?? before?.unit
        cells[.provenance] = provenance ?? before?.provenance
        cells[.quality] = quality ?? before?.quality
        cells[.halfWidth] = halfWidthPercent ?? before?.halfWidthPercent.map(RecordDraft.plain)
        cells[.evidence] = kept(before) ?? before?.evidence
        return cells
    }

    /// The new evidence. A quantity that a rule made keeps its mark until somebody gives another quantity or says how it was
    /// obtained: a document that is added to it does not make it measured.
    private func kept(_ before: RecordView?) -> String? {
        guard let evidence, let mark = before?.gap, quantity == nil, provenance == nil,
            GapMark(evidence: evidence) == nil
        else { return evidence }
        return GapMark.evidence(mark.rule, after: evidence)
    }

    private static func plain(_ value: Double) -> String { "\(value)" }
}
