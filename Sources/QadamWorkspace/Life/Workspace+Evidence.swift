import Foundation
public import QadamEvidence
public import QadamInventory
import QadamStore

/// A file that records name as evidence, and what became of it.
public struct CheckedEvidence: Sendable, Codable, Hashable {
    /// What became of a file.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// It is there and has the hash.
        case intact
        /// It is there and is another file now.
        case changed
        /// It is not there, or cannot be read.
        case missing

        /// The name, as a text.
        public var name: Message { Message("inventory.evidenceState.\(rawValue)") }
    }

    /// The file as it is named.
    public let file: EvidenceFile
    /// What became of it.
    public let state: State
    /// The hash that it has now; nil where it is missing.
    public let found: String?
    /// The records that name it.
    public let records: [String]
}

/// What proves the records of a workspace.
public struct EvidenceReport: Sendable, Codable {
    /// Files with a hash, by path.
    public let files: [CheckedEvidence]
    /// Records that name a file with its hash.
    public let hashed: Int
    /// Records that name something else as evidence, such as the number of an invoice.
    public let worded: Int
    /// Records without evidence.
    public let without: Int

    /// The files that are not what they were.
    public var broken: [CheckedEvidence] { files.filter { $0.state != .intact } }
}

extension Workspace {
    /// The folder from which paths of evidence count: that of the workspace file.
    public var evidenceFolder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

    /// Looks at every file that records name as evidence with a hash.
    ///
    /// - Parameters:
    ///   - folder: From where paths count; the folder of the workspace file where it is absent.
    ///   - source: Only records of this line.
    ///   - period: Only records with a day in this period.
    /// - Throws: `StoreError`.
    public func checkEvidence(
        folder: String? = nil,
        source: String? = nil,
        days: Range<Int32>? = nil
    ) throws -> ActivityAnswer<EvidenceReport> {
        let rows = try store.activities()
        var records: [EvidenceFile: [String]] = [:]
        var (hashed, worded, without) = (0, 0, 0)
        for row in 0..<rows.count {
            if let source, rows.sources[row] != source { continue }
            if let days, !days.overlaps(rows.firstDays[row]..<rows.endDays[row]) { continue }
            let files = EvidenceFile.named(in: rows.evidences[row])
            for file in files { records[file, default: []].append(rows.records[row]) }
            if !files.isEmpty {
                hashed += 1
            } else if rows.evidences[row].isEmpty {
                without += 1
            } else {
                worded += 1
            }
        }
        let files = records.sorted { ($0.key.path, $0.key.sha256) < ($1.key.path, $1.key.sha256) }
            .map { Self.look($0.key, $0.value, folder ?? evidenceFolder) }
        let report = EvidenceReport(files: files, hashed: hashed, worded: worded, without: without)
        return ActivityAnswer(value: report, diagnostics: Self.findings(report.broken))
    }

    /// Files that are not what they were, among those that some records name.
    func brokenEvidence(of records: Set<String>? = nil, days: Range<Int32>? = nil) throws -> [CheckedEvidence]
    {
        try checkEvidence(days: days).value?.broken.filter { file in
            records.map { !$0.isDisjoint(with: file.records) } ?? true
        } ?? []
    }

    static func findings(_ broken: [CheckedEvidence]) -> [Diagnostic] {
        broken.map { one in
            Diagnostic(
                one.state == .changed ? "ACT-0110" : "ACT-0111",
                .warning,
                at: .file(one.file.path),
                [
                    "file": .text(one.file.path), "hash": .text(String(one.file.sha256.prefix(12))),
                    "found": .text(one.found.map { String($0.prefix(12)) } ?? ""),
                    "count": .integer(one.records.count), "records": .list(Array(one.records.prefix(5))),
                ]
            )
        }
    }

    private static func look(_ file: EvidenceFile, _ records: [String], _ folder: String) -> CheckedEvidence {
        let place = file.path.hasPrefix("/") ? file.path : folder + "/" + file.path
        let found = hash(ofFile: place)
        let state: CheckedEvidence.State =
            found == nil ? .missing : found == file.sha256 ? .intact : .changed
        return CheckedEvidence(file: file, state: state, found: found, records: records)
    }

    /// SHA-256 of a file, part by part; nil where it is not there or cannot be read.
    static func hash(ofFile path: String) -> String? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
            let handle = FileHandle(forReadingAtPath: path)
        else { return nil }
        defer { try? handle.close() }
        var hasher = ContentHasher()
        while true {
            do {
                // At the end of the file there is no part.
                guard let part = try handle.read(upToCount: 1 << 20), !part.isEmpty else {
                    return hasher.text
                }
                hasher.update(part)
            } catch {
                return nil
            }
        }
    }

    /// A file as evidence, with its hash and a path from the folder of the workspace where it lies below it.
    ///
    /// - Returns: nil where it cannot be read.
    public func evidence(ofFile path: String) -> EvidenceFile? {
        let place = URL(fileURLWithPath: path).standardizedFileURL.path
        guard let hash = Self.hash(ofFile: place) else { return nil }
        let folder = URL(fileURLWithPath: evidenceFolder).standardizedFileURL.path + "/"
        let shown = place.hasPrefix(folder) ? String(place.dropFirst(folder.count)) : place
        return EvidenceFile(path: shown, sha256: hash)
    }
}
