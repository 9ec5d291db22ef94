import Foundation
import GRDB

extension SQLiteStore {
    static let currentDocuments = """
        SELECT * FROM document AS d WHERE retired = 0 AND NOT EXISTS
        (SELECT 1 FROM document AS later WHERE later.path = d.path AND later.version > d.version)
        """

    static let currentActivities = """
        SELECT * FROM activity AS a WHERE retired = 0 AND NOT EXISTS
        (SELECT 1 FROM activity AS later WHERE later.record = a.record AND later.version > a.version)
        """

    /// Applies one import as a whole, in one transaction; returns what was stored.
    ///
    /// - Throws: ``StoreError``; then nothing of the batch is stored.
    public func apply(_ batch: ImportBatch) throws(StoreError) -> ImportSummary {
        try write { database in
            let plan = try ImportPlan(batch, against: database)
            if plan.summary.isEmpty { return plan.summary }
            try database.execute(
                sql: "INSERT INTO import (at, actor, origin) VALUES (?, ?, ?)",
                arguments: [batch.at, batch.actor, batch.origin]
            )
            try plan.store(batch, as: database.lastInsertedRowID, in: database)
            try Self.append(
                LogDraft(
                    at: batch.at,
                    actor: batch.actor,
                    action: "import",
                    subject: batch.origin,
                    detail: try Self.json(plan.summary)
                ),
                to: database
            )
            return plan.summary
        }
    }

    /// What ``apply(_:)`` would do, without doing it.
    public func preview(_ batch: ImportBatch) throws(StoreError) -> ImportSummary {
        try read { try ImportPlan(batch, against: $0).summary }
    }

    /// The newest version of every document that is not retired, by path.
    public func documents() throws(StoreError) -> [StoredDocument] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT c.*, import.at FROM (\(Self.currentDocuments)) AS c
                    JOIN import ON import.id = c.import ORDER BY c.path
                    """
            ).map(StoredDocument.init)
        }
    }

    /// All versions of a document, oldest first.
    public func history(ofDocument path: String) throws(StoreError) -> [StoredDocument] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT document.*, import.at FROM document JOIN import ON import.id = document.import
                    WHERE path = ? ORDER BY version
                    """,
                arguments: [path]
            ).map(StoredDocument.init)
        }
    }

    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

extension StoredDocument {
    init(_ row: Row) {
        self.init(
            path: row["path"],
            version: row["version"],
            sha256: row["sha256"],
            content: row["content"],
            isRetired: row["retired"] == 1,
            at: row["at"]
        )
    }
}
