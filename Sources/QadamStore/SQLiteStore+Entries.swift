import GRDB

extension SQLiteStore {
    /// The book of the workspace, oldest first.
    public func entries() throws(StoreError) -> [StoredEntry] {
        try read { try Self.entries($0) }
    }

    /// Writes an act into the book.
    public func append(_ entry: NewEntry, at: String, actor: String) throws(StoreError) -> StoredEntry {
        try write { database in
            let stored = try Self.append(entry, at: at, actor: actor, importID: nil, to: database)
            try Self.append(
                LogDraft(
                    at: at,
                    actor: actor,
                    action: entry.kind,
                    subject: entry.subject,
                    detail: try Self.json(["entry": stored.hash])
                ),
                to: database
            )
            return stored
        }
    }

    /// The first act whose hash does not follow from the one before; `nil` when the chain holds.
    public func firstBrokenEntry() throws(StoreError) -> Int64? { Self.firstBroken(try entries()) }

    static func firstBroken(_ entries: [StoredEntry]) -> Int64? {
        var previous = ""
        for (index, entry) in entries.enumerated() {
            if entry.number != Int64(index + 1) || entry.previous != previous
                || entry.hash != entry.expectedHash
            {
                return entry.number
            }
            previous = entry.hash
        }
        return nil
    }

    static func entries(_ database: Database) throws -> [StoredEntry] {
        try Row.fetchAll(database, sql: "SELECT * FROM entry ORDER BY id").map {
            StoredEntry(
                number: $0["id"],
                kind: $0["kind"],
                subject: $0["subject"],
                at: $0["at"],
                actor: $0["actor"],
                firstDay: $0["first_day"],
                endDay: $0["end_day"],
                content: $0["content"],
                previous: $0["previous"],
                hash: $0["hash"]
            )
        }
    }

    @discardableResult
    static func append(
        _ entry: NewEntry,
        at: String,
        actor: String,
        importID: Int64?,
        to database: Database
    ) throws -> StoredEntry {
        let last = try Row.fetchOne(database, sql: "SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1")
        let number: Int64 = last.map { $0["id"] + 1 } ?? 1
        let previous: String = last.map { $0["hash"] } ?? ""
        let stored = StoredEntry(
            number: number,
            kind: entry.kind,
            subject: entry.subject,
            at: at,
            actor: actor,
            firstDay: entry.firstDay,
            endDay: entry.endDay,
            content: entry.content,
            previous: previous,
            hash: StoredEntry.hash(entry, at: at, actor: actor, after: previous)
        )
        try insert(stored, importID: importID, database)
        return stored
    }

    private static func insert(_ entry: StoredEntry, importID: Int64?, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO entry (id, kind, subject, at, actor, first_day, end_day, content, previous, hash, import)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                entry.number, entry.kind, entry.subject, entry.at, entry.actor, entry.firstDay, entry.endDay,
                entry.content, entry.previous, entry.hash, importID,
            ]
        )
    }

    /// Brings in the book of an exported folder: the same as ours, behind it, or continuing it.
    ///
    /// - Throws: ``StoreError`` otherBook where the two have parted, or a hash does not hold.
    static func merge(_ book: [StoredEntry], _ database: Database, path: String) throws -> Int {
        guard !book.isEmpty else { return 0 }
        let own = try entries(database)
        let common = min(own.count, book.count)
        guard firstBroken(book) == nil,
            zip(own.prefix(common), book.prefix(common)).allSatisfy({ $0.hash == $1.hash })
        else { throw StoreError(.otherBook, path: path) }
        for entry in book.dropFirst(common) { try insert(entry, importID: nil, database) }
        return book.count - common
    }
}
