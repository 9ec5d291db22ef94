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

    /// Brings in one import in one transaction; see ``WorkspaceStore``.
    public func apply(
        _ batch: ImportBatch,
        keep: Bool,
        feed: (any ActivitySink) throws -> Bool
    ) throws -> ImportSummary? {
        // What `feed` throws is the caller's own; what the database throws is worded as a StoreError.
        var foreign: (any Error)?
        do {
            var summary: ImportSummary?
            try queue.writeWithoutTransaction { database in
                try database.inTransaction {
                    let incoming = try IncomingActivities(database)
                    do {
                        guard try feed(incoming) else { return .rollback }
                    } catch {
                        if !(error is DatabaseError) { foreign = error }
                        throw error
                    }
                    summary = try Self.store(batch, incoming, database)
                    return keep && summary?.isEmpty == false ? .commit : .rollback
                }
            }
            return summary
        } catch {
            if let foreign { throw foreign }
            throw StoreError(error, path: path)
        }
    }

    private static func store(
        _ batch: ImportBatch,
        _ incoming: IncomingActivities,
        _ database: Database
    ) throws -> ImportSummary {
        try database.execute(
            sql: "INSERT INTO import (at, actor, origin) VALUES (?, ?, ?)",
            arguments: [batch.at, batch.actor, batch.origin]
        )
        let importID = database.lastInsertedRowID
        var summary = ImportSummary()
        summary.documents = try DocumentPlan(batch, against: database).store(as: importID, in: database)
        try incoming.store(as: importID, batch, into: &summary)
        for dataset in batch.datasets {
            let stored = try keep(dataset, database, path: batch.origin)
            if !stored.isNew {
                summary.datasets.unchanged += 1
            } else if stored.version == 1 {
                summary.datasets.new += 1
            } else {
                summary.datasets.changed += 1
            }
        }
        // After the records: a lock that comes with an exported workspace closes the period of its own records.
        let known = try Int.fetchOne(database, sql: "SELECT count(*) FROM entry")
        summary.entries.new = try merge(batch.book, database, path: batch.origin)
        summary.entries.unchanged = min(batch.book.count, known ?? batch.book.count)
        if !summary.isEmpty {
            for entry in batch.entries {
                try append(entry, at: batch.at, actor: batch.actor, importID: importID, to: database)
            }
            try append(
                LogDraft(
                    at: batch.at,
                    actor: batch.actor,
                    action: "import",
                    subject: batch.origin,
                    detail: try json(summary)
                ),
                to: database
            )
        }
        return summary
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

    /// A former state of the documents; see ``WorkspaceStore``.
    public func documents(where isSought: ([StoredDocument]) throws -> Bool) throws -> [StoredDocument]? {
        let imports = try read { database in
            try Int64.fetchAll(database, sql: "SELECT DISTINCT import FROM document ORDER BY import DESC")
        }
        for last in imports {
            let state = try read { database in
                try Row.fetchAll(
                    database,
                    sql: """
                        SELECT d.*, import.at FROM document AS d JOIN import ON import.id = d.import
                        WHERE d.import <= :last AND d.retired = 0 AND NOT EXISTS
                        (SELECT 1 FROM document AS later WHERE later.path = d.path AND later.version > d.version
                        AND later.import <= :last) ORDER BY d.path
                        """,
                    arguments: ["last": last]
                ).map(StoredDocument.init)
            }
            if try isSought(state) { return state }
        }
        return nil
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
