import GRDB

extension SQLiteStore {
    /// Pins a result to the hash of its inputs; the same inputs and content give the version that is there.
    public func saveResult(_ result: NewResult) throws(StoreError) -> StoredResult {
        try write { database in
            let last = try Self.latest(database, kind: result.kind, subject: result.subject)
            if let last, last.inputs == result.inputs, last.content == result.content { return last }
            let version = last.map { $0.version + 1 } ?? 1
            try database.execute(
                sql: """
                    INSERT INTO result (kind, subject, version, inputs, at, content) VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [result.kind, result.subject, version, result.inputs, result.at, result.content]
            )
            try Self.append(
                LogDraft(
                    at: result.at,
                    actor: result.actor,
                    action: "calculate",
                    subject: "\(result.kind) \(result.subject)",
                    detail: try Self.json(["inputs": result.inputs, "version": String(version)])
                ),
                to: database
            )
            return StoredResult(
                version: version,
                inputs: result.inputs,
                at: result.at,
                content: result.content,
                isNew: true
            )
        }
    }

    /// The newest result of that kind and subject.
    public func latestResult(kind: String, subject: String) throws(StoreError) -> StoredResult? {
        try read { try Self.latest($0, kind: kind, subject: subject) }
    }

    private static func latest(_ database: Database, kind: String, subject: String) throws -> StoredResult? {
        try Row.fetchOne(
            database,
            sql: "SELECT * FROM result WHERE kind = ? AND subject = ? ORDER BY version DESC LIMIT 1",
            arguments: [kind, subject]
        ).map {
            StoredResult(
                version: $0["version"],
                inputs: $0["inputs"],
                at: $0["at"],
                content: $0["content"],
                isNew: false
            )
        }
    }

    /// A version of a result.
    public func result(kind: String, subject: String, version: Int) throws(StoreError) -> StoredResult? {
        try read { database in
            try Row.fetchOne(
                database,
                sql: "SELECT * FROM result WHERE kind = ? AND subject = ? AND version = ?",
                arguments: [kind, subject, version]
            ).map {
                StoredResult(
                    version: $0["version"],
                    inputs: $0["inputs"],
                    at: $0["at"],
                    content: $0["content"],
                    isNew: false
                )
            }
        }
    }
}
