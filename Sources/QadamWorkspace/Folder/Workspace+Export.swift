import Foundation
public import QadamEvidence
import QadamExchange
import QadamStore
import QadamUnits

/// What an export wrote, or would write.
public struct ExportOutcome: Sendable, Codable {
    /// Paths of the files, relative to the folder.
    public let files: [String]
    /// Activity records among them.
    public let activities: Int
    /// Why nothing was written; empty otherwise.
    public let diagnostics: [Diagnostic]
}

extension Workspace {
    /// Writes the workspace as a folder of plain text: documents byte for byte as they came, activity records as a table,
    /// life-cycle databases as tables of their own (`docs/database-tables.md`).
    /// The folder appears whole or not at all; importing it again changes nothing.
    ///
    /// - Parameters:
    ///   - folder: A new or an empty folder.
    ///   - replaces: Whether a folder that holds nothing but an earlier export is replaced by this one.
    ///   - keep: False to say only what would be written.
    ///   - isCancelled: Asked before every file.
    /// - Throws: `StoreError` when the workspace cannot be read, `CancellationError`; then nothing is written.
    public func export(
        to folder: String,
        keep: Bool,
        replaces: Bool = false,
        isCancelled: () -> Bool = { false }
    ) throws -> ExportOutcome {
        let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let documents = try store.documents()
        let activities = try store.activities()
        let table = WorkspacePart.organisation.prefix + WorkspacePart.activities
        let databases = try folderDatabases()
        let book = try store.entries()
        let files =
            documents.map(\.path) + (activities.count > 0 ? [table] : [])
            + (book.isEmpty ? [] : [BookFile.path])
            + databases.flatMap { $0.files.map(\.path) }
        func outcome(_ diagnostics: [Diagnostic]) -> ExportOutcome {
            ExportOutcome(files: files.sorted(), activities: activities.count, diagnostics: diagnostics)
        }
        if let names = try? FileManager.default.contentsOfDirectory(atPath: folder), !names.isEmpty,
            !(replaces && Self.areOfAnExport(names))
        {
            return outcome([Diagnostic("WSP-0112", .error, at: .file(folder), ["file": .text(folder)])])
        }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), !isFolder.boolValue {
            return outcome([
                Diagnostic(
                    "WSP-0113",
                    .error,
                    at: .file(folder),
                    ["file": .text(folder), "detail": .text(String(cString: strerror(ENOTDIR)))]
                )
            ])
        }
        let unfit = databases.flatMap(\.diagnostics)
        guard keep, unfit.isEmpty else { return outcome(unfit) }
        let part = folder + ".part-\(ProcessInfo.processInfo.processIdentifier)"
        do {
            for document in documents {
                if isCancelled() { throw CancellationError() }
                try Self.write(document.content, to: "\(part)/\(document.path)")
            }
            if activities.count > 0 { try Self.write(activities, to: "\(part)/\(table)") }
            if !book.isEmpty { try Self.write(try BookFile.text(book), to: "\(part)/\(BookFile.path)") }
            for file in databases.flatMap(\.files) {
                if isCancelled() { throw CancellationError() }
                try Self.write(Data(file.bytes), to: "\(part)/\(file.path)")
            }
            if files.isEmpty {
                try FileManager.default.createDirectory(atPath: part, withIntermediateDirectories: true)
            }
            if isCancelled() { throw CancellationError() }
            try Self.put(part, inPlaceOf: folder)
            return outcome([])
        } catch let stopped as CancellationError {
            try? FileManager.default.removeItem(atPath: part)
            throw stopped
        } catch {
            try? FileManager.default.removeItem(atPath: part)
            let detail = (error as? ExchangeError).map { $0.reason ?? "" } ?? error.localizedDescription
            return outcome([
                Diagnostic(
                    "WSP-0113",
                    .error,
                    at: .file(folder),
                    ["file": .text(folder), "detail": .text(detail)]
                )
            ])
        }
    }

    /// Whether a folder holds nothing but what an export writes: only such a folder is ever replaced.
    private static func areOfAnExport(_ names: [String]) -> Bool {
        let own =
            WorkspacePart.allCases.map(\.rawValue)
            + [
                FolderDatabase.prefix, EnergyModelFiles.prefix, ProfileFolder.prefix, ReadingsFolder.prefix,
                BookFile.path,
            ]
        let known = Set(own.map { $0.split(separator: "/").first.map(String.init) ?? $0 })
        return names.allSatisfy(known.contains)
    }

    /// Moves the new folder to its name; what was there goes only once the new one stands, and comes back if it cannot.
    private static func put(_ part: String, inPlaceOf folder: String) throws {
        let manager = FileManager.default
        guard manager.fileExists(atPath: folder) else {
            return try manager.moveItem(atPath: part, toPath: folder)
        }
        let old = folder + ".old-\(ProcessInfo.processInfo.processIdentifier)"
        try manager.moveItem(atPath: folder, toPath: old)
        do {
            try manager.moveItem(atPath: part, toPath: folder)
        } catch {
            try? manager.moveItem(atPath: old, toPath: folder)
            throw error
        }
        try? manager.removeItem(atPath: old)
    }

    private static func write(_ content: Data, to path: String) throws {
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: path).deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try AtomicFile.write(path) { try $0.write(content) }
    }

    private static func write(_ rows: StoredActivities, to path: String) throws {
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: path).deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try AtomicFile.write(path) { sink in
            var writer = try CSVWriter(sink, name: path, header: ActivityFeed.header)
            for row in 0..<rows.count {
                // What was typed is written back if it reads the same in the convention of our own tables.
                let typed = NumberConvention.plain.number(rows.entered[row]) == rows.quantities[row]
                try writer.write([
                    .text(rows.records[row]), .text(rows.sources[row]),
                    .date(CivilDate(daysSinceEpoch: rows.firstDays[row])),
                    .date(CivilDate(daysSinceEpoch: rows.endDays[row] - 1)),
                    typed ? .text(rows.entered[row]) : .number(rows.quantities[row]),
                    .text(rows.units[row]), .text(rows.provenances[row]), .text(rows.qualities[row]),
                    .number(rows.halfWidthPercents[row]), .text(rows.evidences[row]),
                ])
            }
        }
    }
}
