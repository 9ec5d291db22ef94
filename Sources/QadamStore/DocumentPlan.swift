import GRDB

/// The difference between the documents of an import and those in force: the version each one will get.
struct DocumentPlan {
    private var counts = ImportSummary.Counts()
    private var additions: [(document: NewDocument, version: Int)] = []
    private var retired: [(path: String, version: Int)] = []

    init(_ batch: ImportBatch, against database: Database) throws {
        var stored = try Self.newest(database)
        for document in batch.documents {
            let last = stored.removeValue(forKey: document.path)
            if let last, !last.isRetired, last.sha256 == document.sha256 {
                counts.unchanged += 1
                continue
            }
            additions.append((document, (last?.version ?? 0) + 1))
            if let last, !last.isRetired { counts.changed += 1 } else { counts.new += 1 }
        }
        for (path, last) in stored.sorted(by: { $0.key < $1.key })
        where !last.isRetired && batch.wholeFolders.contains(where: { path.hasPrefix($0) }) {
            retired.append((path, last.version + 1))
            counts.retired += 1
        }
    }

    private static func newest(
        _ database: Database
    ) throws -> [String: (version: Int, sha256: String, isRetired: Bool)] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT path, version, sha256, retired FROM document AS d WHERE NOT EXISTS
                (SELECT 1 FROM document AS later WHERE later.path = d.path AND later.version > d.version)
                """
        )
        var newest: [String: (version: Int, sha256: String, isRetired: Bool)] = [:]
        for row in rows { newest[row["path"]] = (row["version"], row["sha256"], row["retired"] == 1) }
        return newest
    }

    func store(as importID: Int64, in database: Database) throws -> ImportSummary.Counts {
        for (document, version) in additions {
            try database.execute(
                sql: """
                    INSERT INTO document (path, version, sha256, content, retired, import)
                    VALUES (?, ?, ?, ?, 0, ?)
                    """,
                arguments: [document.path, version, document.sha256, document.content, importID]
            )
        }
        for (path, version) in retired {
            try database.execute(
                sql: """
                    INSERT INTO document (path, version, sha256, content, retired, import)
                    SELECT path, ?, sha256, x'', 1, ? FROM document WHERE path = ? AND version = ?
                    """,
                arguments: [version, importID, path, version - 1]
            )
        }
        return counts
    }
}
