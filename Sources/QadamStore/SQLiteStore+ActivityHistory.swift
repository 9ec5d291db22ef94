import GRDB

/// One stored version of an activity record.
public struct StoredActivityVersion: Hashable, Sendable {
    /// Counts from 1.
    public let version: Int
    /// Whether the record ended with this version.
    public let isRetired: Bool
    /// When it was stored.
    public let at: String
    /// Who stored it.
    public let actor: String
    /// Where it came from.
    public let origin: String
    /// Its fields: one row.
    public let row: StoredActivities
}

/// What undoing an import did, or would do.
public struct UndoSummary: Hashable, Sendable, Codable {
    /// Records that have their former values again.
    public let restored: Int
    /// Records that did not exist before and have ended.
    public let ended: Int
    /// Records that were changed since: while there are any, nothing is undone.
    public let changedSince: [String]
}

extension SQLiteStore {
    /// All versions of an activity record, oldest first.
    public func history(ofActivity record: String) throws(StoreError) -> [StoredActivityVersion] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT \(StoredActivities.columns), version, retired, import.at, import.actor, import.origin
                    FROM activity
                    JOIN import ON import.id = activity.import WHERE record = ? ORDER BY version
                    """,
                arguments: [record]
            ).map { row in
                var fields = StoredActivities()
                fields.append(row)
                return StoredActivityVersion(
                    version: row["version"],
                    isRetired: row["retired"] == 1,
                    at: row["at"],
                    actor: row["actor"],
                    origin: row["origin"],
                    row: fields
                )
            }
        }
    }

    /// Puts back what an act of the book changed in the activity records, in one transaction: former versions come again
    /// as new ones, records that were not there end.
    ///
    /// - Returns: `nil` where the act brought no records into this file.
    public func undo(
        entry number: Int64,
        with entry: NewEntry,
        at: String,
        actor: String,
        keep: Bool
    ) throws(StoreError) -> UndoSummary? {
        do {
            var summary: UndoSummary?
            try queue.writeWithoutTransaction { database in
                try database.inTransaction {
                    let act = try Row.fetchOne(
                        database,
                        sql: "SELECT import FROM entry WHERE id = ?",
                        arguments: [number]
                    )
                    guard let act, let done: Int64 = act["import"] else { return .rollback }
                    let (made, isKept) = try Self.undo(done, entry, at, actor, database)
                    summary = made
                    return keep && isKept ? .commit : .rollback
                }
            }
            return summary
        } catch {
            throw StoreError(error, path: path)
        }
    }

    private static func undo(
        _ done: Int64,
        _ entry: NewEntry,
        _ at: String,
        _ actor: String,
        _ database: Database
    ) throws -> (summary: UndoSummary, isKept: Bool) {
        let changed = try String.fetchAll(
            database,
            sql: """
                SELECT record FROM activity AS a WHERE import = ? AND EXISTS
                (SELECT 1 FROM activity AS l WHERE l.record = a.record AND l.version > a.version) ORDER BY record
                """,
            arguments: [done]
        )
        guard changed.isEmpty else {
            return (UndoSummary(restored: 0, ended: 0, changedSince: changed), false)
        }
        try database.execute(
            sql: "INSERT INTO import (at, actor, origin) VALUES (?, ?, ?)",
            arguments: [at, actor, entry.kind + " " + entry.subject]
        )
        let importID = database.lastInsertedRowID
        let fields = IncomingActivities.fields + ["file_row"]
        let former = """
            FROM activity AS a LEFT JOIN activity AS p ON p.record = a.record AND p.version = a.version - 1
            WHERE a.import = ?
            """
        let isThere = "p.id IS NOT NULL AND p.retired = 0"
        try database.execute(
            sql: """
                INSERT INTO activity (record, version, retired, \(fields.joined(separator: ", ")), import)
                SELECT a.record, a.version + 1, 0, \(fields.map { "p." + $0 }.joined(separator: ", ")), ?
                \(former) AND \(isThere)
                """,
            arguments: [importID, done]
        )
        let restored = database.changesCount
        try database.execute(
            sql: """
                INSERT INTO activity (record, version, retired, \(fields.joined(separator: ", ")), import)
                SELECT a.record, a.version + 1, 1, \(fields.map { "a." + $0 }.joined(separator: ", ")), ?
                \(former) AND a.retired = 0 AND NOT (\(isThere))
                """,
            arguments: [importID, done]
        )
        let summary = UndoSummary(restored: restored, ended: database.changesCount, changedSince: [])
        try append(entry, at: at, actor: actor, importID: importID, to: database)
        try append(
            LogDraft(
                at: at,
                actor: actor,
                action: entry.kind,
                subject: entry.subject,
                detail: try json(summary)
            ),
            to: database
        )
        return (summary, true)
    }
}
