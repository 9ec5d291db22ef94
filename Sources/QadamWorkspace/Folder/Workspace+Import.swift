import Foundation
public import QadamEvidence
public import QadamExchange
public import QadamStore

/// What came of an import.
public struct ImportOutcome: Sendable {
    /// What was stored, or would be; `nil` when errors forbid it.
    public let summary: ImportSummary?
    /// The parts that were found.
    public let parts: [WorkspacePart]
    /// Everything that was found, errors first.
    public let diagnostics: [Diagnostic]
}

extension Workspace {
    /// Brings a folder of plain text into the workspace: checked whole before anything is stored, stored whole or not
    /// at all.
    ///
    /// - Parameters:
    ///   - folder: A folder with `organisation.yaml`, `products.yaml` or `streams.csv`, or an exported workspace. Life-cycle
    ///     databases in its `databases/` come as new versions, energy models in its `models/` as new files; those that
    ///     it does not name stay.
    ///   - dialect: How `activities.csv` writes its cells; chosen by a person.
    ///   - replacing: Why records that acts of the book have made, such as corrections, are changed and ended where the folder
    ///     has them otherwise or not at all; without a reason they are kept. Either way they are named.
    ///   - keep: False to check only.
    ///   - act: Who does it, and when.
    /// - Throws: `StoreError`; what is wrong with the files is in the outcome.
    public func importFolder(
        _ folder: String,
        dialect: Dialect = .qadam,
        replacing reason: String? = nil,
        keep: Bool,
        act: Act
    ) throws -> ImportOutcome {
        var entries: [NewEntry] = []
        if let reason {
            let trial = try importFolder(folder, dialect: dialect, keep: false, act: act)
            let content = ReplacementContent(
                reason: reason,
                changed: trial.summary?.actsChanged ?? [],
                ended: trial.summary?.actsEnded ?? []
            )
            if !(content.changed + content.ended).isEmpty {
                let origin = URL(fileURLWithPath: folder).lastPathComponent
                entries = [try NewEntry(BookKind.folderReplacement, origin, content)]
            }
        }
        let scan = WorkspaceFolder(scanning: folder)
        var diagnostics = scan.diagnostics
        let documents = Self.read(scan, &diagnostics)
        let check = DocumentCheck(documents)
        diagnostics += check.diagnostics
        for model in scan.models {
            let (_, _, found) = Self.energySystem(EnergyModelFiles(documents, model: model))
            diagnostics += found
        }
        diagnostics += ProfileFolder.check(documents) + ReadingsFolder.check(documents)
        let book = BookFile.read(folder, &diagnostics)
        var unchanged = 0
        let datasets = try readDatabases(scan.databases, act: act, unchanged: &unchanged, &diagnostics)
        let batch = ImportBatch(
            at: act.at,
            actor: act.actor,
            origin: URL(fileURLWithPath: folder).lastPathComponent,
            documents: documents.newDocuments,
            wholeFolders: scan.parts.map(\.prefix) + scan.models.map { EnergyModelFiles.prefix + $0 + "/" },
            bringsAllActivities: scan.parts.contains(.organisation),
            actKinds: BookKind.keptByFolders,
            replacesActs: reason != nil,
            datasets: datasets,
            entries: entries,
            book: book
        )
        var summary = try store.apply(batch, keep: keep) { sink in
            if let file = scan.activities {
                // Without its source lines every record would be reported as one of an unknown line.
                guard check.knowsSources else { return false }
                let feed = ActivityFeed(check, dialect: dialect)
                diagnostics += try feed.read(.path(file.shown), into: sink)
            } else if scan.parts.contains(.organisation) {
                diagnostics.append(
                    Diagnostic("WSP-0115", .error, at: .file(folder), ["file": .text(folder)])
                )
            }
            return !diagnostics.contains { $0.severity == .error }
        }
        summary?.datasets.unchanged += unchanged
        if let summary { diagnostics += Self.ofActs(summary, folder, replaces: reason != nil) }
        return ImportOutcome(
            summary: summary,
            parts: scan.parts,
            diagnostics: diagnostics.sorted { $0.severity > $1.severity }
        )
    }

    /// What the book keeps of an import that went over its own acts.
    struct ReplacementContent: Codable {
        let reason: String
        let changed: [String]
        let ended: [String]
    }

    /// Names the records that acts of the book made and the folder has otherwise, or has not.
    private static func ofActs(_ summary: ImportSummary, _ folder: String, replaces: Bool) -> [Diagnostic] {
        let codes = replaces ? ("WSP-0594", "WSP-0595") : ("WSP-0592", "WSP-0593")
        return [(codes.0, summary.actsChanged), (codes.1, summary.actsEnded)].compactMap { code, records in
            guard !records.isEmpty else { return nil }
            let shown = records.prefix(20) + (records.count > 20 ? ["…"] : [])
            return Diagnostic(
                code,
                .warning,
                at: .file(folder),
                ["count": .integer(records.count), "records": .list(Array(shown))]
            )
        }
    }

    private static func read(_ scan: WorkspaceFolder, _ diagnostics: inout [Diagnostic]) -> DocumentSet {
        var documents = DocumentSet()
        for (part, folder) in scan.places { documents.locate(part.prefix, in: folder) }
        for file in scan.files {
            if let data = try? Data(contentsOf: file.url) {
                documents.add(file.path, data, shown: file.shown)
            } else {
                diagnostics.append(
                    Diagnostic("WSP-0107", .error, at: .file(file.shown), ["file": .text(file.shown)])
                )
            }
        }
        return documents
    }
}
