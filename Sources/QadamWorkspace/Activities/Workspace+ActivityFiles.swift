import Foundation
import QadamEvidence
import QadamExchange
import QadamInventory
import QadamStore
import QadamUncertainty
import QadamUnits

extension Workspace {
    /// Checks a file of activity records, compares it with the records in force and, if it is to be kept, stores what is
    /// new (and what differs, where that is asked for) in one transaction.
    ///
    /// - Parameters:
    ///   - request: The file and how it is read.
    ///   - keep: False to check and compare only.
    ///   - act: Who does it, and when.
    /// - Throws: `StoreError`; what is wrong with the file is in the outcome.
    public func importActivities(
        _ request: ActivityFileRequest,
        keep: Bool,
        act: Act
    ) throws -> ActivityImportOutcome {
        let documents = DocumentSet(try store.documents())
        guard documents.has(.organisation) else {
            let missing = Diagnostic("WSP-0109", .error, at: .file(path))
            return ActivityImportOutcome(preview: nil, stored: nil, diagnostics: [missing], marked: nil)
        }
        let check = DocumentCheck(documents)
        guard check.knowsSources else {
            return ActivityImportOutcome(
                preview: nil,
                stored: nil,
                diagnostics: check.diagnostics,
                marked: nil
            )
        }
        let sources = check.activitySources.map(Self.inParts)
        let read = ActivityFile.read(
            request.bytes,
            file: request.file,
            profile: request.reading,
            sources: sources
        )
        guard let rows = read.rows else {
            return ActivityImportOutcome(
                preview: nil,
                stored: nil,
                diagnostics: read.diagnostics,
                marked: read.table.map { MarkedTable(table: $0, names: [], findings: read.diagnostics) }
            )
        }
        var findings = rows.findings.diagnostics
        let collector = ActivityCollector()
        if !rows.csv.isEmpty {
            let feed = ActivityFeed(sources: sources, dialect: .qadam)
            findings += try feed.read(.bytes(rows.csv, name: rows.name), into: collector)
                .filter { $0.code != "EXC-0113" || rows.origins.isEmpty }
                .map { Self.placed($0, rows) }
        }
        if findings.contains(where: { $0.severity == .error }) {
            return ActivityImportOutcome(
                preview: nil,
                stored: nil,
                diagnostics: findings.sorted { $0.severity > $1.severity },
                marked: read.table.map { MarkedTable(table: $0, names: rows.headers, findings: findings) }
            )
        }
        return try compare(collector.rows, rows, read.table, request, documents, sources, findings, keep, act)
    }

    /// A file brings some months of some lines: days without a record are for the calendar of the whole to say.
    private static func inParts(_ source: ActivitySource) -> ActivitySource {
        guard case .complete = source.calendar else { return source }
        return ActivitySource(
            id: source.id,
            unit: source.unit,
            calendar: .withoutOverlap,
            mayBeNegative: source.mayBeNegative,
            expected: source.expected,
            bought: source.bought
        )
    }

    /// A finding about our own table, at the place in the user's file.
    private static func placed(_ finding: Diagnostic, _ rows: ActivityFileRows) -> Diagnostic {
        guard case .file(_, let row, let column) = finding.place else { return finding }
        let origin = row.flatMap { rows.origins.indices.contains($0 - 2) ? rows.origins[$0 - 2] : nil }
        let shown = column.map { rows.header(ofField: $0, origin) ?? $0 }
        var arguments = finding.arguments
        if let column, arguments["column"] == .text(column) { arguments["column"] = shown.map { .text($0) } }
        if case .integer(let first)? = arguments["first"], rows.origins.indices.contains(first - 2) {
            arguments["first"] = .integer(rows.origins[first - 2].row)
        }
        return Diagnostic(
            finding.code,
            finding.severity,
            at: .file(rows.name, row: origin?.row ?? rows.headerRow, column: shown),
            arguments
        )
    }

    private func compare(
        _ read: StoredActivities,
        _ rows: ActivityFileRows,
        _ table: FileTable?,
        _ request: ActivityFileRequest,
        _ documents: DocumentSet,
        _ sources: [ActivitySource],
        _ found: [Diagnostic],
        _ keep: Bool,
        _ act: Act
    ) throws -> ActivityImportOutcome {
        var incoming = read
        for row in 0..<incoming.count {
            let position = Int(incoming.fileRows[row]) - 2
            guard rows.origins.indices.contains(position) else { continue }
            incoming.entered[row] = rows.origins[position].typed
            incoming.fileRows[row] = Int32(rows.origins[position].row)
        }
        let stored = try store.activities()
        let spoken = Set(ActivityFileRows.spoken(of: request.reading, headers: rows.headers))
        let comparison = RowComparison(
            incoming,
            with: stored,
            sources: sources,
            hasIdentifiers: spoken.contains("id"),
            spoken: spoken
        )
        var findings = found
        findings += comparison.diagnostics.map { Self.named($0, rows) }
        let preview = preview(comparison, stored, rows, request, documents, sources)
        findings += Self.sameInvoice(comparison, stored, rows)
        let readings = Self.readings(rows, comparison, request)
        let known = stored.inForce(ReadingsFolder.spans(documents))
        findings += ReadingContinuity.check(readings.map(\.span), against: known, file: rows.name)
        findings += try Self.locked(comparison, stored, rows, locks())
        if preview.count(.changed) > 0, !request.replaces {
            findings.append(
                Diagnostic(
                    "ACT-0031",
                    keep ? .error : .warning,
                    at: .file(rows.name),
                    [
                        "count": .integer(preview.count(.changed)),
                        "records": .list(preview.changes.prefix(5).map(\.before.record)),
                    ]
                )
            )
        }
        if preview.rows > 0, preview.count(.duplicate) == preview.rows {
            findings.append(
                Diagnostic("ACT-0034", .note, at: .file(rows.name), ["count": .integer(preview.rows)])
            )
        }
        let isSound = !findings.contains { $0.severity == .error }
        let kept =
            isSound ? try apply(comparison, preview, request, readings, documents, keep: keep, act) : nil
        return ActivityImportOutcome(
            preview: preview,
            stored: keep ? kept : nil,
            diagnostics: findings.sorted { $0.severity > $1.severity },
            marked: table.map { MarkedTable(table: $0, names: rows.headers, findings: findings) }
        )
    }

    /// The readings behind the rows of a file, each under the identifier that its record has here.
    private static func readings(
        _ rows: ActivityFileRows,
        _ comparison: RowComparison,
        _ request: ActivityFileRequest
    ) -> [(span: ReadingSpan, state: RowState)] {
        guard !rows.readingSpans.isEmpty else { return [] }
        let hash = ContentHash.sha256(Data(request.bytes))
        return comparison.items.compactMap { item in
            let own = comparison.rows
            guard
                let span = rows.readingSpans.first(where: {
                    $0.source == own.sources[item.row] && $0.day.daysSinceEpoch == own.firstDays[item.row]
                        && $0.nextDay.daysSinceEpoch == own.endDays[item.row]
                })
            else { return nil }
            return (span.kept(as: own.records[item.row], sha256: hash), item.state)
        }
    }

    private static func named(_ finding: Diagnostic, _ rows: ActivityFileRows) -> Diagnostic {
        guard case .file(_, let row, let column) = finding.place else { return finding }
        let shown = column.map { rows.header(ofField: $0, nil) ?? $0 }
        return Diagnostic(
            finding.code,
            finding.severity,
            at: .file(rows.name, row: row, column: shown),
            finding.arguments
        )
    }

    /// The same evidence and quantity for other days of a line: an invoice entered twice.
    private static func sameInvoice(
        _ comparison: RowComparison,
        _ stored: StoredActivities,
        _ rows: ActivityFileRows
    ) -> [Diagnostic] {
        var first: [String: String] = [:]
        func key(_ list: StoredActivities, _ row: Int) -> String? {
            guard !list.evidences[row].isEmpty, list.quantities[row] != 0 else { return nil }
            return
                "\(list.sources[row])\u{1F}\(list.evidences[row])\u{1F}\(list.quantities[row])\u{1F}\(list.units[row])"
        }
        let replaced = Set(comparison.items.compactMap(\.stored))
        for row in 0..<stored.count where !replaced.contains(row) {
            if let key = key(stored, row) { first[key] = stored.records[row] }
        }
        var findings = Findings(file: rows.name)
        for item in comparison.items where item.state != .duplicate {
            guard let key = key(comparison.rows, item.row) else { continue }
            if let other = first[key] {
                findings.add(
                    Diagnostic(
                        "ACT-0032",
                        .warning,
                        at: .file(rows.name, row: Int(comparison.rows.fileRows[item.row])),
                        [
                            "evidence": .text(comparison.rows.evidences[item.row]), "other": .text(other),
                            "source": .text(comparison.rows.sources[item.row]),
                        ]
                    )
                )
            } else {
                first[key] = comparison.rows.records[item.row]
            }
        }
        return findings.diagnostics
    }

    private static func locked(
        _ comparison: RowComparison,
        _ stored: StoredActivities,
        _ rows: ActivityFileRows,
        _ locks: [PeriodLock]
    ) -> [Diagnostic] {
        guard !locks.isEmpty else { return [] }
        var findings = Findings(file: rows.name)
        for item in comparison.items where item.state != .duplicate {
            let new = comparison.rows.firstDays[item.row]..<comparison.rows.endDays[item.row]
            let former = item.stored.map { stored.firstDays[$0]..<stored.endDays[$0] }
            guard
                let lock = locks.first(where: { lock in
                    lock.days.overlaps(new) || former.map(lock.days.overlaps) ?? false
                })
            else { continue }
            findings.add(
                Diagnostic(
                    "WSP-0202",
                    .error,
                    at: .file(rows.name, row: Int(comparison.rows.fileRows[item.row])),
                    ["year": .text(String(lock.year)), "record": .text(comparison.rows.records[item.row])]
                )
            )
        }
        return findings.diagnostics
    }

    private func preview(
        _ comparison: RowComparison,
        _ stored: StoredActivities,
        _ rows: ActivityFileRows,
        _ request: ActivityFileRequest,
        _ documents: DocumentSet,
        _ sources: [ActivitySource]
    ) -> ActivityPreview {
        let intensities = Self.intensities(documents)
        let units = Dictionary(sources.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
        var figures = SourceFigures(units: units, intensities: intensities)
        var changes: [ActivityPreview.Change] = []
        var new: [String] = []
        for item in comparison.items {
            figures.add(comparison.rows, item.row, item.state)
            switch item.state {
            case .new: new.append(comparison.rows.records[item.row])
            case .changed:
                guard let former = item.stored else { continue }
                figures.subtract(stored, former)
                changes.append(
                    ActivityPreview.Change(
                        row: Int(comparison.rows.fileRows[item.row]),
                        before: stored.view(former),
                        after: comparison.rows.view(item.row)
                    )
                )
            case .duplicate: continue
            }
        }
        return ActivityPreview(
            file: rows.name,
            sha256: ContentHash.sha256(Data(request.bytes)),
            headerRow: rows.headerRow,
            rows: comparison.rows.count,
            sources: figures.sources,
            changes: changes,
            new: new
        )
    }

    /// kg CO2e per unit of each line, by location.
    private static func intensities(_ documents: DocumentSet) -> [String: Double] {
        guard let content = OrganisationDocuments.read(documents).content else { return [:] }
        let (input, _) = content.input(StoredActivities(), gwp: nil)
        let result = Inventory.calculate(input, options: UncertaintyOptions(trials: nil)).result
        return Dictionary(
            (result?.lines ?? []).map { ($0.id, $0.intensity) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private func apply(
        _ comparison: RowComparison,
        _ preview: ActivityPreview,
        _ request: ActivityFileRequest,
        _ readings: [(span: ReadingSpan, state: RowState)],
        _ store: DocumentSet,
        keep: Bool,
        _ act: Act
    ) throws -> ImportSummary? {
        var kept = StoredActivities()
        for item in comparison.items where item.state == .new || (item.state == .changed && request.replaces)
        {
            kept.append(comparison.rows, row: item.row)
        }
        var documents: [NewDocument] = []
        if let name = request.saveAs {
            let text = try ProfileFile.text(request.profile)
            documents.append(NewDocument(path: ProfileFolder.path(name), content: Data(text.utf8)))
        }
        let used = readings.filter { $0.state == .new || ($0.state == .changed && request.replaces) }
        if let document = try Self.readings(adding: used.map(\.span), to: store) {
            documents.append(document)
        }
        let content = ImportContent(
            file: preview.file,
            sha256: preview.sha256,
            new: preview.new,
            changed: request.replaces ? preview.changes : []
        )
        let subject = preview.file.isEmpty ? preview.new.first ?? "-" : preview.file
        let entry = try request.entry ?? NewEntry(request.entryKind, subject, content)
        let batch = ImportBatch(
            at: act.at,
            actor: act.actor,
            origin: subject,
            documents: documents,
            wholeFolders: [],
            bringsAllActivities: false,
            entries: kept.count > 0 ? [entry] : []
        )
        return try self.store.apply(batch, keep: keep) { sink in
            try sink.append(kept)
            return true
        }
    }

    /// What the book keeps of an import.
    struct ImportContent: Codable {
        let file: String
        let sha256: String
        let new: [String]
        let changed: [ActivityPreview.Change]
    }
}

extension ReadingSpan {
    /// The same readings under the identifier of the stored record, with the hash of their file.
    fileprivate func kept(as record: String, sha256: String) -> ReadingSpan {
        ReadingSpan(
            record: record,
            source: source,
            day: day,
            count: count,
            nextDay: nextDay,
            nextCount: nextCount,
            unit: unit,
            multiplier: multiplier,
            digits: digits,
            rolledOver: rolledOver,
            isEstimated: isEstimated,
            file: file,
            sha256: sha256,
            row: row
        )
    }
}
