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
    ///   - keep: False to check only.
    ///   - act: Who does it, and when.
    /// - Throws: `StoreError`; what is wrong with the files is in the outcome.
    public func importFolder(
        _ folder: String,
        dialect: Dialect = .qadam,
        keep: Bool,
        act: Act
    ) throws -> ImportOutcome {
        let scan = WorkspaceFolder(scanning: folder)
        var diagnostics = scan.diagnostics
        let documents = Self.read(scan, &diagnostics)
        let check = DocumentCheck(documents)
        diagnostics += check.diagnostics
        for model in scan.models {
            let (_, _, found) = Self.energySystem(EnergyModelFiles(documents, model: model))
            diagnostics += found
        }
        diagnostics += ProfileFolder.check(documents)
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
            datasets: datasets,
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
        return ImportOutcome(
            summary: summary,
            parts: scan.parts,
            diagnostics: diagnostics.sorted { $0.severity > $1.severity }
        )
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
