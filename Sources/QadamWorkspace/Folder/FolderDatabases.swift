import Foundation
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import QadamStore

/// A life-cycle database as files of an exported workspace: `databases/NAME/` with Qadam's own tables, and
/// `provenance.json` with what its import said.
struct FolderDatabase {
    /// Folder of the databases inside an exported workspace, with its final `/`.
    static let prefix = "databases/"
    /// Where the database came from and what was left out of it; tables have no place for this.
    static let provenance = "provenance.json"

    /// What is written to ``provenance``.
    struct Provenance: Codable, Equatable {
        /// Format that the database was imported in.
        var format: String
        /// Name of the file or folder that it came from.
        var origin: String
        /// The check report of that import.
        var report: ReadingReport
    }

    /// Path inside the exported folder, and content.
    let files: [(path: String, bytes: [UInt8])]
    /// The same by name of the file; the name of the database is in its first table.
    var contents: [String: [UInt8]] {
        Dictionary(
            files.map { (URL(fileURLWithPath: $0.path).lastPathComponent, $0.bytes) },
            uniquingKeysWith: { first, _ in first }
        )
    }
    /// What the tables cannot hold; empty where the database can be written.
    let diagnostics: [Diagnostic]

    /// The folder of a database: letters, digits, `-`, `_` and spaces stand for themselves, everything else is
    /// percent-encoded, so that no name leaves the folder or collides with another.
    static func folder(_ name: String) -> String {
        let plain = CharacterSet(charactersIn: "-_ ").union(.alphanumerics)
        return prefix + (name.addingPercentEncoding(withAllowedCharacters: plain) ?? name) + "/"
    }

    init(_ database: LifeCycleDatabase, _ dataset: StoredDataset, provenance: Provenance) throws {
        let writer = DatabaseTablesWriter(database)
        let folder = Self.folder(dataset.name)
        let note = Array((try StableJSON.text(provenance) + "\n").utf8)
        files = (writer.files() + [(Self.provenance, note)]).map { (folder + $0.name, $0.bytes) }
        diagnostics = writer.findings()
    }
}

extension Workspace {
    /// The databases of the workspace as files.
    ///
    /// - Throws: `StoreError`.
    func folderDatabases() throws -> [FolderDatabase] {
        try store.datasets().map { dataset in
            guard let database = try? StoredDatabase.database(store.content(ofDataset: dataset).columns),
                let report = try? JSONDecoder().decode(ReadingReport.self, from: Data(dataset.report.utf8))
            else { throw StoreError(.other, path: path, detail: "dataset \(dataset.name)") }
            return try FolderDatabase(
                database,
                dataset,
                provenance: FolderDatabase.Provenance(
                    format: dataset.format,
                    origin: dataset.origin,
                    report: report
                )
            )
        }
    }

    /// Reads the databases of a folder; what is there already, to the last byte of its tables, is left out.
    ///
    /// - Parameters:
    ///   - folders: the folders found under `databases/`.
    ///   - unchanged: becomes the number of databases that are in the workspace as they are in the folder.
    /// - Throws: `StoreError`.
    func readDatabases(
        _ folders: [String],
        act: Act,
        unchanged: inout Int,
        _ diagnostics: inout [Diagnostic]
    ) throws -> [NewDataset] {
        guard !folders.isEmpty else { return [] }
        let present = try folderDatabases().map(\.contents)
        var datasets: [NewDataset] = []
        for folder in folders {
            let files = Self.files(of: folder)
            if present.contains(files) {
                unchanged += 1
                continue
            }
            if let dataset = try readDatabase(folder, files, act: act, &diagnostics) {
                datasets.append(dataset)
            }
        }
        return datasets
    }

    private static func files(of folder: String) -> [String: [UInt8]] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return Dictionary(
            names.filter { !$0.hasPrefix(".") }.compactMap { name in
                FileManager.default.contents(atPath: folder + "/" + name).map { (name, [UInt8]($0)) }
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private func readDatabase(
        _ folder: String,
        _ files: [String: [UInt8]],
        act: Act,
        _ diagnostics: inout [Diagnostic]
    ) throws -> NewDataset? {
        var provenance: FolderDatabase.Provenance?
        if let bytes = files[FolderDatabase.provenance] {
            provenance = try? JSONDecoder().decode(FolderDatabase.Provenance.self, from: Data(bytes))
            let place = Place.file(folder + "/" + FolderDatabase.provenance)
            if provenance == nil {
                diagnostics.append(Diagnostic("WSP-0148", .error, at: place))
                return nil
            }
        }
        let reading = DatasetReader.read(folder, options: ReadingOptions(format: .qadam, name: ""))
        // Gases are as they were when the database was imported, with the mapping of that time.
        var check = DatasetCheck(
            reading,
            skipsBad: false,
            mapping: provenance == nil ? .rows(own: nil) : .asWritten
        )
        check.run()
        diagnostics += check.sortedDiagnostics.filter { provenance == nil || $0.severity == .error }
        guard let database = check.database else { return nil }
        return try NewDataset(
            database,
            provenance?.report ?? check.report,
            format: provenance?.format ?? check.report.format.rawValue,
            origin: provenance?.origin ?? URL(fileURLWithPath: folder).lastPathComponent,
            order: check.order,
            act: act
        )
    }
}
