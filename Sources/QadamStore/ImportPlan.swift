import Foundation
import GRDB

/// The difference between a batch and what is in force: which documents and records are new, changed, unchanged or
/// gone, and the versions they will get.
struct ImportPlan {
    private(set) var summary = ImportSummary()
    private var documentVersions: [Int?] = []
    private var activityVersions: [Int32] = []
    private var retiredDocuments: [(path: String, version: Int)] = []
    private var retiredActivities: [Int64] = []

    init(_ batch: ImportBatch, against database: Database) throws {
        try planDocuments(batch, database)
        try planActivities(batch, database)
    }

    private mutating func planDocuments(_ batch: ImportBatch, _ database: Database) throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT path, version, sha256, retired FROM document AS d WHERE NOT EXISTS
                (SELECT 1 FROM document AS later WHERE later.path = d.path AND later.version > d.version)
                """
        )
        var stored: [String: (version: Int, sha256: String, retired: Bool)] = [:]
        for row in rows { stored[row["path"]] = (row["version"], row["sha256"], row["retired"] == 1) }
        for document in batch.documents {
            guard let last = stored.removeValue(forKey: document.path) else {
                summary.documents.new += 1
                documentVersions.append(1)
                continue
            }
            if last.sha256 == document.sha256, !last.retired {
                summary.documents.unchanged += 1
                documentVersions.append(nil)
            } else {
                if last.retired { summary.documents.new += 1 } else { summary.documents.changed += 1 }
                documentVersions.append(last.version + 1)
            }
        }
        retiredDocuments = stored.filter { document in
            !document.value.retired && batch.wholeFolders.contains { document.key.hasPrefix($0) }
        }.map { ($0.key, $0.value.version + 1) }
            .sorted { $0.path < $1.path }
        summary.documents.retired = retiredDocuments.count
    }

    /// Versions by position: 0 stands for unchanged.
    private mutating func planActivities(_ batch: ImportBatch, _ database: Database) throws {
        let (current, versions, identifiers, ended) = try SQLiteStore.newestActivities(database)
        let incoming = batch.activities
        var positions = Dictionary(minimumCapacity: current.count) as [String: Int]
        for (position, record) in current.records.enumerated() { positions[record] = position }
        activityVersions.reserveCapacity(incoming.count)
        var seen = [Bool](repeating: false, count: current.count)
        for position in 0..<incoming.count {
            guard let old = positions[incoming.records[position]] else {
                summary.activities.new += 1
                activityVersions.append(1)
                continue
            }
            seen[old] = true
            if !ended[old], incoming.says(position, sameAs: current, old) {
                summary.activities.unchanged += 1
                activityVersions.append(0)
            } else {
                if ended[old] { summary.activities.new += 1 } else { summary.activities.changed += 1 }
                activityVersions.append(versions[old] + 1)
            }
        }
        guard batch.bringsAllActivities else { return }
        for position in 0..<current.count where !seen[position] && !ended[position] {
            retiredActivities.append(identifiers[position])
        }
        summary.activities.retired = retiredActivities.count
    }

    func store(_ batch: ImportBatch, as importID: Int64, in database: Database) throws {
        for (document, version) in zip(batch.documents, documentVersions) {
            guard let version else { continue }
            try database.execute(
                sql: """
                    INSERT INTO document (path, version, sha256, content, retired, import)
                    VALUES (?, ?, ?, ?, 0, ?)
                    """,
                arguments: [document.path, version, document.sha256, document.content, importID]
            )
        }
        for (path, version) in retiredDocuments {
            try database.execute(
                sql: """
                    INSERT INTO document (path, version, sha256, content, retired, import)
                    SELECT path, ?, sha256, x'', 1, ? FROM document WHERE path = ? AND version = ?
                    """,
                arguments: [version, importID, path, version - 1]
            )
        }
        try storeActivities(batch.activities, importID, database)
    }

    private func storeActivities(
        _ rows: StoredActivities,
        _ importID: Int64,
        _ database: Database
    ) throws {
        let insert = try database.makeStatement(
            sql: """
                INSERT INTO activity (record, version, retired, source, first_day, end_day, quantity, unit, entered,
                provenance, quality, half_width_percent, evidence, file_row, import)
                VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        for position in 0..<rows.count where activityVersions[position] > 0 {
            insert.setUncheckedArguments([
                rows.records[position], activityVersions[position], rows.sources[position],
                rows.firstDays[position], rows.endDays[position], rows.quantities[position],
                rows.units[position], rows.entered[position], rows.provenances[position],
                rows.qualities[position], rows.halfWidthPercents[position], rows.evidences[position],
                rows.fileRows[position], importID,
            ])
            try insert.execute()
        }
        let retire = try database.makeStatement(
            sql: """
                INSERT INTO activity (record, version, retired, source, first_day, end_day, quantity, unit, entered,
                provenance, quality, half_width_percent, evidence, file_row, import)
                SELECT record, version + 1, 1, source, first_day, end_day, quantity, unit, entered, provenance,
                quality, half_width_percent, evidence, file_row, ? FROM activity WHERE id = ?
                """
        )
        for identifier in retiredActivities {
            retire.setUncheckedArguments([importID, identifier])
            try retire.execute()
        }
    }
}
