import Foundation
import GRDB

/// An entry on its way into the log.
struct LogDraft {
    let at: String
    let actor: String
    let action: String
    let subject: String
    let detail: String
}

extension SQLiteStore {
    /// The append-only log, oldest first.
    public func log() throws(StoreError) -> [LogEntry] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM log ORDER BY sequence").map {
                LogEntry(
                    sequence: $0["sequence"],
                    at: $0["at"],
                    actor: $0["actor"],
                    action: $0["action"],
                    subject: $0["subject"],
                    detail: $0["detail"],
                    hash: $0["hash"]
                )
            }
        }
    }

    /// The first entry whose hash does not follow from the entry before; `nil` when the chain holds.
    public func firstBrokenLogEntry() throws(StoreError) -> Int64? {
        var previous = ""
        for (index, entry) in try log().enumerated() {
            let draft = LogDraft(
                at: entry.at,
                actor: entry.actor,
                action: entry.action,
                subject: entry.subject,
                detail: entry.detail
            )
            let expected = Self.hash(draft, sequence: Int64(index + 1), after: previous)
            if entry.sequence != Int64(index + 1) || entry.hash != expected { return entry.sequence }
            previous = entry.hash
        }
        return nil
    }

    static func append(_ draft: LogDraft, to database: Database) throws {
        let last = try Row.fetchOne(
            database,
            sql: "SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1"
        )
        let sequence: Int64 = last.map { $0["sequence"] + 1 } ?? 1
        let previous: String = last.map { $0["hash"] } ?? ""
        try database.execute(
            sql: """
                INSERT INTO log (sequence, at, actor, action, subject, detail, previous, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                sequence, draft.at, draft.actor, draft.action, draft.subject, draft.detail, previous,
                hash(draft, sequence: sequence, after: previous),
            ]
        )
    }

    /// SHA-256 over the fields of the entry and the hash before, each preceded by its length.
    private static func hash(_ draft: LogDraft, sequence: Int64, after previous: String) -> String {
        let fields = [
            previous, String(sequence), draft.at, draft.actor, draft.action, draft.subject, draft.detail,
        ]
        let text = fields.map { "\($0.utf8.count):\($0)" }.joined()
        return ContentHash.sha256(Data(text.utf8))
    }
}
